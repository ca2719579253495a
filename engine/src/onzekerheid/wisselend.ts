// Puts the inputs of a batch of draws in the rows of the calculator, one draw per lane. Source: model specification, Monte Carlo 2 and 3; docs/spec/onzekerheid.md (OZ-5, OZ-8, OZ-10).
import type { Rekenmodel } from '../invoer/rekenmodel.ts'
import { mppKwantielen } from '../prognose/kwantiel.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import { prognoseInvoer } from '../taal/programma.ts'
import type { Rekenaar } from '../taal/rekenaar.ts'
import { driehoekKwantiel, type ParameterBand } from './band.ts'
import type { Kwantielfunctie } from './kwantieltabel.ts'
import type { Kansen } from './steekproef.ts'

/** What makes one draw differ from another, apart from the chances of the years. */
export interface Bandtrekking {
  readonly band: ParameterBand
  /** Chance per lane. */
  readonly u: Float64Array
}

/** One input row: its values per month and scenario, and how they become values per month and draw. */
interface Rij {
  readonly doel: number
  /** Value in month t and scenario s (from low to high inflow): t × scenarios + s. */
  readonly perScenario: Float64Array
  readonly verschilt: boolean
  readonly band: Bandtrekking | null
}

export interface Invoerschrijver {
  /** Nodes of the inputs that differ per draw. */
  readonly knopen: readonly number[]
  /** Write the inputs that are the same in all draws, and scenario values in the others; once. */
  schrijfVast(): void
  /** Write the inputs of a batch. */
  schrijf(kansen: Kansen): void
}

/** Prepare the rows from a loaded scenario model. The scenario model is read now and not kept. */
export function maakInvoerschrijver(
  model: Rekenmodel,
  scenarios: readonly Scenario[],
  kwantielen: readonly (Kwantielfunctie | null)[],
  banden: readonly Bandtrekking[],
  rekenaar: Rekenaar,
): Invoerschrijver {
  const volgorde = [...scenarios.keys()].sort((a, b) => mppKwantielen[scenarios[a]!] - mppKwantielen[scenarios[b]!])
  const knikken = volgorde.map((baan) => mppKwantielen[scenarios[baan]!])
  const rijen = model.programma.invoer.map((plaats, i) => {
    const knoop = model.lader.knoopVan[i]!
    const band = banden.find(({ band: { parameter } }) => parameter === plaats.parameter) ?? null
    return { knoop, plaats, rij: maakRij(model, knoop, volgorde, band, rekenaar) }
  })
  const prognose = rijen.find(({ plaats }) => plaats.parameter === prognoseInvoer)
  const extra = rijen.find(({ plaats }) => plaats.parameter === 'asiel.apm.extra_instroom')
  const wisselend = rijen.filter(({ rij }) => rij !== prognose?.rij && (rij.verschilt || rij.band !== null))
  return {
    knopen: [...wisselend, ...(prognose ? [prognose] : [])].map(({ knoop }) => knoop),
    schrijfVast: () => rijen.forEach(({ rij }) => vulVast(rij, rekenaar)),
    schrijf(kansen) {
      const plek = plaatsTussenKnikken(kansen, knikken)
      for (const { rij } of wisselend) vul(rij, plek, knikken.length, rekenaar)
      if (prognose) vulPrognose(prognose.rij.doel, kansen, kwantielen, extra?.rij.doel ?? -1, rekenaar)
    },
  }
}

function maakRij(
  { rekenaar: bron }: Rekenmodel,
  knoop: number,
  volgorde: readonly number[],
  band: Bandtrekking | null,
  doel: Rekenaar,
): Rij {
  const n = volgorde.length
  const perScenario = new Float64Array((bron.maanden + 1) * n)
  let verschilt = false
  for (let t = 0; t <= bron.maanden; t++) {
    for (let s = 0; s < n; s++) {
      const waarde = bron.waarden[bron.rij(knoop) + t * bron.banen + volgorde[s]!]!
      perScenario[t * n + s] = waarde
      verschilt ||= !Object.is(waarde, perScenario[t * n])
    }
  }
  return { doel: doel.rij(knoop), perScenario, verschilt, band }
}

function vulVast({ doel, perScenario }: Rij, { waarden, maanden, banen }: Rekenaar): void {
  const n = perScenario.length / (maanden + 1)
  for (let t = 0; t <= maanden; t++) waarden.fill(perScenario[t * n]!, doel + t * banen, doel + (t + 1) * banen)
}

/** Between which two scenario values a draw lies, and how far; constant outside. Place jaar × banen + baan. */
interface Plek {
  readonly links: Uint8Array
  readonly deel: Float64Array
}

function plaatsTussenKnikken({ u }: Kansen, knikken: readonly number[]): Plek {
  const links = new Uint8Array(u.length)
  const deel = new Float64Array(u.length)
  const laatste = knikken.length - 1
  for (let i = 0; i < u.length; i++) {
    let s = 0
    while (s < laatste && u[i]! >= knikken[s + 1]!) s++
    links[i] = s
    deel[i] = s === laatste || u[i]! <= knikken[s]! ? 0 : (u[i]! - knikken[s]!) / (knikken[s + 1]! - knikken[s]!)
  }
  return { links, deel }
}

function vul({ doel, perScenario, band }: Rij, plek: Plek, n: number, { waarden: w, maanden, banen }: Rekenaar): void {
  const jaren = plek.links.length / banen
  for (let t = 0; t <= maanden; t++) {
    const hier = doel + t * banen
    if (t % 12 !== 0 && zelfdeMaand(perScenario, n, t)) {
      w.copyWithin(hier, hier - banen, hier)
      continue
    }
    const jaar = Math.min(Math.floor(t / 12), jaren - 1)
    for (let baan = 0; baan < banen; baan++) {
      const i = jaar * banen + baan
      const s = t * n + plek.links[i]!
      const deel = plek.deel[i]!
      const links = perScenario[s]!
      const waarde = deel === 0 ? links : links + (perScenario[s + 1]! - links) * deel
      w[hier + baan] = band ? driehoekKwantiel(band.u[baan]!, band.band.laag, waarde, band.band.hoog) : waarde
    }
  }
}

function zelfdeMaand(perScenario: Float64Array, n: number, t: number): boolean {
  for (let s = 0; s < n; s++) if (!Object.is(perScenario[t * n + s], perScenario[(t - 1) * n + s])) return false
  return true
}

/** The inflow of the year; extra inflow may be negative, but never takes away more than there is. */
function vulPrognose(
  doel: number,
  { z, u }: Kansen,
  kwantielen: readonly (Kwantielfunctie | null)[],
  extra: number,
  { waarden: w, maanden, banen }: Rekenaar,
): void {
  const jaren = u.length / banen
  for (let t = 0; t <= maanden; t++) {
    const hier = doel + t * banen
    if (t % 12 !== 0 || t >= jaren * 12) {
      w.copyWithin(hier, hier - banen, hier)
      continue
    }
    const kwantiel = kwantielen[t / 12]
    for (let baan = 0; baan < banen; baan++) {
      const instroom = kwantiel ? kwantiel(z[(t / 12) * banen + baan]!) : NaN
      const erbij = extra < 0 ? 0 : w[extra + t * banen + baan]!
      w[hier + baan] = instroom + erbij < 0 ? -erbij : instroom
    }
  }
}
