// The work of a calculation with draws, prepared once: a wide calculator, what differs per draw, what is read from it. Source: docs/spec/onzekerheid.md (OZ-9).
import type { ModelKader } from '../catalogus/cellen.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../invoer/invoer.ts'
import type { Rekenmodel } from '../invoer/rekenmodel.ts'
import type { PeaJaar } from '../prognose/pea.ts'
import { redenVan } from '../redenen.ts'
import { modelVersie } from '../run.ts'
import { geraaktDoorKnopen, nodigVoor } from '../taal/bereik.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { maakRekenaar, snelsteVorm } from '../taal/rekenaar.ts'
import { aflezingen, type Aflezing, gelezenKnopen } from './oogsten.ts'
import { kwantielfunctie } from './kwantieltabel.ts'
import { maakKansen, maakSteekproef } from './steekproef.ts'
import { maakToeval } from './toeval.ts'
import type { Keuze } from './keuze.ts'
import type { Moment, OnzekerheidUitkomst } from './uitkomst.ts'
import { maakVerzameling, type Verzameling, voegToe } from './verzameling.ts'
import { maakInvoerschrijver } from './wisselend.ts'

export interface Opzet {
  readonly keuze: Keuze
  readonly banen: number
  readonly kop: Omit<OnzekerheidUitkomst, 'delen' | 'indicatoren'>
  readonly cijfers: readonly Cijfer[]
  /** Calculate draws `eerste` … `eerste + aantal − 1`, at most `banen`. */
  reken(eerste: number, aantal: number): void
  /** Count what was read and still waits; before the collections are used. */
  telMee(): void
}

interface Cijfer {
  readonly id: string
  readonly momenten: readonly {
    readonly jaar: number
    readonly runs: Moment['runs']
    readonly verzameling: Verzameling
    readonly aflezing: Aflezing
    /** Values that were read and not yet counted: counting many at once is faster. */
    readonly wachtrij: Float64Array
  }[]
}

const wachtplaatsen = 256

// reason: measured; in WebAssembly the table must fit in the cache, the interpreter gains from many lanes per operation.
const breedste = snelsteVorm === 'wasm' ? 8 : 64

/** @param model The scenario model, just calculated; it is read here and not kept. */
export function maakOpzet(invoer: Invoer, keuze: Keuze, model: Rekenmodel, pea: readonly (PeaJaar | null)[]): Opzet {
  const { kader } = invoer
  const { programma } = model
  const banen = Math.min(breedste, Math.max(1, keuze.deel.tot - keuze.deel.van))
  const rekenaar = maakRekenaar(programma, kader.jaren * 12, banen)
  const steekproef = maakSteekproef(keuze.trekkingen, keuze.zaad, keuze.rho, kader.jaren)
  const kansen = maakKansen(kader.jaren, banen)
  const banden = keuze.banden.map((band) => ({
    u: new Float64Array(banen),
    band,
    toeval: maakToeval(keuze.zaad, `band ${band.parameter}`),
  }))
  const kwantielen = pea.map((jaar) => jaar && kwantielfunctie(jaar))
  const schrijver = maakInvoerschrijver(model, kader.scenarios, kwantielen, banden, rekenaar)
  const variabelen = new Map(programma.variabelen.map((v) => [v.id, v]))
  const gevraagd = keuze.indicatoren.map((id) => variabelen.get(id) as VariabeleDeclaratie)
  const cijfers = gevraagd.map((v) => maakCijfer(v, model, kader, keuze.trekkingen))
  const nodig = nodigVoor(
    programma,
    gevraagd.flatMap((v) => [...gelezenKnopen(programma, v)]),
  )
  const anders = geraaktDoorKnopen(programma, schrijver.knopen)
  schrijver.schrijfVast()
  rekenaar.deel(nodig)()
  const rekenWatVerandert = rekenaar.deel(new Set([...nodig].filter((k) => anders.has(k))))
  let gelezen = 0
  const telMee = () => {
    for (const { momenten } of cijfers)
      for (const { verzameling, wachtrij } of momenten) voegToe(verzameling, wachtrij, gelezen)
    gelezen = 0
  }
  return {
    keuze,
    banen,
    kop: kopVan(kader, keuze, model, gevraagd),
    cijfers,
    reken(eerste, aantal) {
      steekproef.vul(kansen, eerste, aantal)
      for (const { u, toeval } of banden) {
        for (let baan = 0; baan < aantal; baan++) {
          toeval.begin(eerste + baan)
          u[baan] = toeval.uniform()
        }
      }
      schrijver.schrijf(kansen)
      rekenWatVerandert()
      for (const { momenten } of cijfers)
        for (const { aflezing, wachtrij } of momenten) aflezing(rekenaar, aantal, wachtrij, gelezen)
      gelezen += aantal
      if (gelezen + banen > wachtplaatsen) telMee()
    },
    telMee,
  }
}

/** The readings of an indicator, with what the runs of the scenarios give. */
function maakCijfer(v: VariabeleDeclaratie, model: Rekenmodel, kader: ModelKader, trekkingen: number): Cijfer {
  const perScenario = new Float64Array(kader.scenarios.length)
  const momenten = aflezingen(model.programma, v, kader.jaren).map((aflezing, i) => {
    aflezing(model.rekenaar, kader.scenarios.length, perScenario)
    const runs = kader.scenarios.map((s, baan) => [s, Number.isNaN(perScenario[baan]) ? null : perScenario[baan]])
    return {
      jaar: kader.startjaar + i,
      runs: Object.fromEntries(runs) as Partial<Record<Scenario, number | null>>,
      verzameling: maakVerzameling(trekkingen),
      aflezing,
      wachtrij: new Float64Array(wachtplaatsen),
    }
  })
  return { id: v.id, momenten }
}

function kopVan(
  kader: ModelKader,
  keuze: Keuze,
  model: Rekenmodel,
  gevraagd: readonly VariabeleDeclaratie[],
): Opzet['kop'] {
  const { trekkingen, zaad, rho, banden } = keuze
  return { modelVersie, kader, trekkingen, zaad, rho, banden, redenen: redenenVan(model, kader, gevraagd) }
}

function redenenVan(
  model: Rekenmodel,
  kader: ModelKader,
  gevraagd: readonly VariabeleDeclaratie[],
): Readonly<Record<string, string>> {
  const perScenario = new Float64Array(kader.scenarios.length)
  return Object.fromEntries(
    gevraagd.flatMap((v) => {
      for (const aflezing of aflezingen(model.programma, v, kader.jaren)) {
        aflezing(model.rekenaar, kader.scenarios.length, perScenario)
        const baan = perScenario.findIndex(Number.isNaN)
        if (baan >= 0) return [[v.id, redenVan(model, v.id, baan)] as const]
      }
      return []
    }),
  )
}
