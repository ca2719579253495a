// Rules over several cells of the production model: sums of 1, inwilliging with overige afdoening, order of priority. Source: model specification H; decision D29; docs/spec/engine.md (ENG-03, ENG-04).
import type { CelSleutel, CelWaarde } from './cel.ts'
import { jarenVan, type ModelKader, modeljaren, scenariosVan, sleutelsVanDimensie } from './cellen.ts'
import { getalTekst } from './getal-tekst.ts'
import { perKader } from './onthouden.ts'
import type { Melding } from './melding.ts'
import type { Dimensie, ParameterDeclaratie } from './parameter.ts'
import { parameter, parameters } from './parameters.ts'
import { beslistype, maandenInOpvang, spoor } from './sleutels.ts'

type Cellen = Readonly<Record<CelSleutel, CelWaarde>>

const tolerantie = 1e-9

/** ENG-03: season, spooraandeel, age classes and vertrekverdeling add up to 1. */
export function keurSommen(cellen: Cellen, kader: ModelKader): Melding[] {
  return somgroepen(kader).flatMap(({ p, groep }) => keurSom(p, groep, cellen))
}

const somgroepen = perKader((kader) =>
  parameters
    .filter((p) => p.somIsEen !== undefined && p.somIsEen !== 'pea')
    .flatMap((p) => groepenVan(p, kader).map((groep) => ({ p, groep }))),
)

interface Groep {
  readonly naam: string
  readonly jaar: number | ''
  readonly cellen: readonly CelSleutel[]
}

function keurSom(p: ParameterDeclaratie, groep: Groep, cellen: Cellen): Melding[] {
  const waarden = groep.cellen.map((cel) => cellen[cel]).filter((w) => typeof w === 'number')
  if (waarden.length === 0 || (waarden.length < groep.cellen.length && !p.magLeeg)) return []
  const wat = [p.label, groep.naam, groep.jaar].filter((deel) => deel !== '').join(', ')
  const som = waarden.reduce((a, b) => a + b, 0)
  if (waarden.length < groep.cellen.length) {
    return [
      fout(
        'ENG-03',
        p,
        groep,
        `${wat}: er zijn ${waarden.length} van ${groep.cellen.length} waarden ingevuld. Vul alle waarden in, of geen.`,
      ),
    ]
  }
  if (Math.abs(som - 1) <= tolerantie) return []
  return [fout('ENG-03', p, groep, `${wat}: de waarden zijn samen ${getalTekst(som)}. Samen moeten zij 1 zijn.`)]
}

/** The sets of cells that together must make 1: everything fixed except the dimension named by somIsEen. */
function groepenVan(p: ParameterDeclaratie, kader: ModelKader): readonly Groep[] {
  const eigen = p.dimensie.find((d) => naamVan(d) === p.somIsEen) as Dimensie
  const ander = p.dimensie.find((d) => d !== eigen && sleutelsVanDimensie(d, kader) !== null)
  const anders = ander === undefined ? [{ id: '', label: '' }] : (sleutelsVanDimensie(ander, kader) ?? [])
  const delen = sleutelsVanDimensie(eigen, kader) ?? []
  return anders.flatMap(({ id, label }) =>
    jarenVan(p, kader).map((jaar) => ({
      naam: label.toLowerCase(),
      jaar,
      cellen: delen.map((deel) => `${p.id}|${id === '' ? deel.id : `${id}.${deel.id}`}|${jaar}|`),
    })),
  )
}

function naamVan(d: Dimensie): string {
  return typeof d === 'object' ? d.naam : d
}

/** ENG-04: per decision type and year, inwilliging plus overige afdoening is at most 1. */
export function keurInwilliging(cellen: Cellen, kader: ModelKader): Melding[] {
  return besluitparen(kader).flatMap(({ id, label, jaar, scenario, cel, ander }) => {
    const [q, u] = [cellen[cel], cellen[ander]]
    if (typeof q !== 'number' || typeof u !== 'number' || q + u <= 1 + tolerantie) return []
    const zin = `${label}, ${jaar}: inwilliging (${getalTekst(q)}) en overige afdoening (${getalTekst(u)}) zijn samen meer dan 1. Verlaag een van beide.`
    const melding = fout('ENG-04', nodig('asiel.apm.inwilligingspercentage'), { naam: id, jaar, cellen: [cel] }, zin)
    return [{ ...melding, ...(scenario === '' ? {} : { scenario }) }]
  })
}

const besluitparen = perKader((kader) =>
  beslistype.sleutels.flatMap(({ id, label }) =>
    modeljaren(kader).flatMap((jaar) =>
      scenariosVan(nodig('asiel.apm.inwilligingspercentage'), kader).map((scenario) => ({
        id,
        label,
        jaar,
        scenario,
        cel: `asiel.apm.inwilligingspercentage|${id}|${jaar}|${scenario}`,
        ander: `asiel.apm.overige_afdoening|${id}|${jaar}|`,
      })),
    ),
  ),
)

/** ENG-02: the share still in reception starts at 1 and never rises. */
export function keurOpeenvolging(cellen: Cellen, _kader: ModelKader): Melding[] {
  const p = nodig('asiel.bz.overleving_eerste_jaar')
  const namen = maandenInOpvang.sleutels.map(({ id }) => `${p.id}|${id}||`)
  const waarden = namen.map((cel) => cellen[cel])
  return namen.flatMap((cel, i) => {
    const nu = waarden[i]
    const eerder = i === 0 ? 1 : waarden[i - 1]
    if (typeof nu !== 'number' || typeof eerder !== 'number') return []
    const mag = i === 0 ? nu === 1 : nu <= eerder
    const regel = i === 0 ? 'De eerste waarde moet 1 zijn.' : 'De waarde mag niet hoger zijn dan een maand eerder.'
    const groep = { naam: '', jaar: '' as const, cellen: [cel] }
    return mag ? [] : [fout('ENG-02', p, groep, `${p.label}, na ${i} maanden: ${getalTekst(nu)}. ${regel}`)]
  })
}

/** ENG-02: the priority of the sporen is a permutation of 1 to 5 (D29). */
export function keurPrioriteit(cellen: Cellen, _kader: ModelKader): Melding[] {
  const p = nodig('asiel.ind.prioriteit')
  const namen = spoor.sleutels.map(({ id }) => `${p.id}|${id}||`)
  const rangen = namen.map((cel) => cellen[cel]).filter((w) => typeof w === 'number')
  const volledig = rangen.length === namen.length && new Set(rangen).size === namen.length
  if (rangen.length === 0 || volledig) return []
  const groep = { naam: '', jaar: '' as const, cellen: namen }
  return [fout('ENG-02', p, groep, `${p.label}: geef elk spoor een eigen plaats van 1 tot en met 5.`)]
}

function fout(code: string, p: ParameterDeclaratie, groep: Groep, zin: string): Melding {
  const cel = groep.cellen[0]
  return {
    code,
    niveau: 'fout',
    parameter: p.id,
    ...(cel === undefined ? {} : { cel }),
    ...(groep.jaar === '' ? {} : { jaar: groep.jaar }),
    eigenaar: p.eigenaar,
    zin,
  }
}

function nodig(id: string): ParameterDeclaratie {
  const p = parameter(id)
  if (!p) throw new RangeError(`unknown parameter ${id}`)
  return p
}
