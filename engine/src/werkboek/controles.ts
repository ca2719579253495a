// Everything that must be 0: sums of 1, balances, the order of the scenarios, and the workbook against the engine. Source: model specification B11 and H; docs/spec/werkboek.md (WB-10).
import { balansen } from '../behoud.ts'
import { type CelSleutel, leesCel } from '../catalogus/cel.ts'
import { modeljaren } from '../catalogus/cellen.ts'
import type { Dimensie, ParameterDeclaratie } from '../catalogus/parameter.ts'
import { parameters } from '../catalogus/parameters.ts'
import type { Bron } from './bron.ts'
import type { Invoerplek } from './invoerplek.ts'
import type { Jaarplek } from './jaarplek.ts'
import { kansenCel, peaCel } from './peaplan.ts'
import { rekenbereik, type Rekenplek } from './rekenplek.ts'

export interface Controle {
  readonly groep: string
  readonly wat: string
  readonly waar: string
  /** Formula of a difference that must be 0. */
  readonly verschil: string
  /** Up to here it is rounding. */
  readonly speling: number
  /** Whether the engine can calculate it; if not, neither can the workbook. */
  readonly berekenbaar: boolean
}

export function controlesVan(
  bron: Bron,
  plekken: readonly Rekenplek[],
  invoer: Invoerplek,
  jaren: Jaarplek,
): readonly Controle[] {
  return [
    ...werkboekgelijk(jaren, invoer),
    ...invoersommen(bron, invoer),
    ...kansen(bron),
    ...volgorde(bron),
    ...plekken.flatMap(balanscontroles),
  ]
}

/** Only while nothing was changed: then the workbook must say what the engine said. */
function werkboekgelijk({ verschil }: Jaarplek, { gewijzigd }: Invoerplek): readonly Controle[] {
  return [
    {
      groep: 'Werkboek',
      wat: 'Jaarwaarden gelijk aan de uitgave, zolang de invoer dat is',
      waar: 'Jaarwaarden',
      verschil: `IF(${gewijzigd}=0,${verschil},0)`,
      speling: 1e-9,
      berekenbaar: true,
    },
  ]
}

/** Groups of cells that together are 1: everything the same except the dimension named by somIsEen. */
function invoersommen({ invoer: { cellen } }: Bron, plek: Invoerplek): readonly Controle[] {
  const opBlad = new Set(plek.rijen)
  return parameters
    .filter((p) => p.somIsEen !== undefined && p.somIsEen !== 'pea')
    .flatMap((p) => {
      const groepen = Map.groupBy(
        plek.rijen.filter((cel) => cel.startsWith(`${p.id}|`)),
        (cel) => zonderDimensie(p, cel),
      )
      return [...groepen].flatMap(([waar, lijst]): readonly Controle[] => {
        if (!lijst.every((cel) => opBlad.has(cel))) return []
        const geldt = lijst.map((cel) => plek.geldt(cel)).join(',')
        return [
          {
            groep: 'Invoer',
            wat: `${p.label}: samen 1`,
            waar,
            verschil: `ABS(SUM(${geldt})-1)`,
            speling: 1e-9,
            berekenbaar: lijst.every((cel) => typeof cellen[cel] === 'number'),
          },
        ]
      })
    })
}

/** The parts of an address that stay the same within a sum. */
function zonderDimensie(p: ParameterDeclaratie, sleutel: CelSleutel): string {
  const cel = leesCel(sleutel)
  const dimensies = p.dimensie.filter((d) => d !== 'jaar' && d !== 'scenario' && d !== 'scenario?')
  const delen = (cel?.sleutel ?? '').split('.').filter((_, i) => naamVan(dimensies[i]) !== p.somIsEen)
  return [...delen, cel?.jaar ?? '', cel?.scenario ?? ''].filter((deel) => deel !== '').join(', ')
}

function naamVan(d: Dimensie | undefined): string {
  return typeof d === 'object' ? d.naam : (d ?? '')
}

function kansen({ invoer: { kader }, pea }: Bron): readonly Controle[] {
  return modeljaren(kader).map((jaar, j) => ({
    groep: 'PEA',
    wat: 'Kansen van de scenario’s: per groep samen 1',
    waar: String(jaar),
    verschil: `ABS(${kansenCel(j)}-1)`,
    speling: 1e-9,
    berekenbaar: pea[j] !== null,
  }))
}

function volgorde({ invoer: { kader }, pea }: Bron): readonly Controle[] {
  const paren = [
    ['min', 'mediaan'],
    ['mediaan', 'medio'],
    ['medio', 'max'],
  ] as const
  return modeljaren(kader).map((jaar, j) => ({
    groep: 'PEA',
    wat: 'Minimum ≤ mediaan ≤ medio ≤ maximum',
    waar: String(jaar),
    verschil: `MAX(0,${paren.map(([laag, hoog]) => `${peaCel(laag, j)}-${peaCel(hoog, j)}`).join(',')})`,
    speling: 1e-6,
    berekenbaar: pea[j] !== null,
  }))
}

/** Per stock the sum over all months of what appears or disappears. */
function balanscontroles(plek: Rekenplek): readonly Controle[] {
  const { bron, scenario } = plek
  const { programma } = bron.model
  const label = new Map(programma.variabelen.map((d) => [d.id, d.label]))
  const laatste = bron.maanden - 1
  return balansen.flatMap(({ stand, in: erbij, uit }): readonly Controle[] => {
    if (!programma.knoopVan.has(stand)) return []
    const reeks = (id: string, van: number, tot: number) => rekenbereik(plek, `variabele ${id}`, van, tot)
    const bestaat = (id: string) => programma.knoopVan.has(id)
    const delen = [
      reeks(stand, 1, bron.maanden),
      ...[stand, ...erbij.filter(bestaat)].map((id) => `-${reeks(id, 0, laatste)}`),
      ...uit.filter(bestaat).map((id) => `+${reeks(id, 0, laatste)}`),
    ]
    const berekenbaar = [stand, ...erbij, ...uit].filter(bestaat).every((id) => isHeel(bron, id, scenario))
    return [
      {
        groep: `Balans ${scenario}`,
        wat: label.get(stand) ?? stand,
        waar: stand,
        verschil: `SUMPRODUCT(ABS(${delen.join('')}))`,
        speling: 1e-5,
        berekenbaar,
      },
    ]
  })
}

function isHeel(bron: Bron, id: string, scenario: Rekenplek['scenario']): boolean {
  const knoop = bron.model.programma.knoopVan.get(id) ?? -1
  return Array.from({ length: bron.maanden }, (_, t) => bron.uitkomst(knoop, t, scenario)).every(
    (x) => !Number.isNaN(x),
  )
}
