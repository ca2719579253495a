// The cells of the PEA as the screen reads and writes them: room over ledger, groups and rows, and what counts in the calculation. Pure. Source: docs/spec/prognose.md (PR-20 … PR-24).

import { leesCel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { cellenVan, peaGroepVan, type ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { keurCel } from '@ketenbeeld/engine/catalogus/keuring'
import { parameters } from '@ketenbeeld/engine/catalogus/parameters'
import { isHoofdgroep } from '@ketenbeeld/engine/catalogus/pea-groepen'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Blad } from '../../sync/tabel-blad.ts'

export type Veld = 'kans' | 'verwachte_instroom' | 'spreiding' | 'familie'
export type Cellen = Readonly<Record<CelSleutel, CelWaarde>>
export type PeaStand = Pick<RondeStand, 'opening' | 'parameters' | 'afgesproken'>

export const getalVelden = ['kans', 'verwachte_instroom', 'spreiding'] as const

export const celVan = (veld: Veld, scenario: string, jaar: number): CelSleutel =>
  `pea.scenario.${veld}|${scenario}|${jaar}|`

/** Return every cell of the PEA as it stands: the room when it is loaded, else the ledger. */
export function getoondeCellen(stand: PeaStand, blad: Blad): Cellen {
  const kader = stand.opening?.kader
  if (!kader) return {}
  return Object.fromEntries(peaCellen(kader).map((cel) => [cel, shown(stand, blad, cel)]))
}

/** Return what is calculated with: a draft that is no value counts as the last value that was one. */
export function rekenCellen(stand: PeaStand, getoond: Cellen, concept?: readonly [CelSleutel, CelWaarde]): Cellen {
  const kader = stand.opening?.kader
  if (!kader) return {}
  const fits = (cel: CelSleutel, waarde: CelWaarde): boolean => waarde === null || keurCel(cel, waarde, kader) === null
  const uit = Object.entries(getoond).map(([cel, waarde]) => [cel, fits(cel, waarde) ? waarde : ledger(stand, cel)])
  if (concept && fits(...concept)) uit.push([...concept])
  return Object.fromEntries(uit) as Cellen
}

/** Say whether these are the agreed values: the lane the figures are of. */
export const isVastgesteld = (stand: PeaStand, cellen: Cellen): boolean =>
  Object.entries(cellen).every(([cel, waarde]) =>
    Object.is(waarde, stand.afgesproken[leesCel(cel)?.parameter ?? '']?.[cel] ?? null),
  )

export interface PeaRij {
  readonly id: string
  readonly label: string
  readonly kans: CelWaarde
  readonly familie: string
}

export interface PeaGroep {
  readonly id: string
  readonly isHoofd: boolean
  readonly rijen: readonly PeaRij[]
}

/** Return the scenarios of a year in their groups, the hoofdgroep first, in the order of the ronde. */
export function groepenVan(kader: ModelKader, cellen: Cellen, jaar: number): readonly PeaGroep[] {
  const ids = [...new Set(kader.peaScenarios.map(({ id }) => peaGroepVan(id)))]
  const groepen = ids.map((id) => ({
    id,
    isHoofd: isHoofdgroep(id, cellen),
    rijen: kader.peaScenarios
      .filter((s) => peaGroepVan(s.id) === id)
      .map(({ id: scenario, label }) => ({
        id: scenario,
        label,
        kans: cellen[celVan('kans', scenario, jaar)] ?? null,
        familie: String(cellen[celVan('familie', scenario, jaar)] ?? 'normaal_afgekapt'),
      })),
  }))
  return [...groepen.filter((g) => g.isHoofd), ...groepen.filter((g) => !g.isHoofd)]
}

/** The chances of a group together, or undefined while one of them is no number. */
export function somVan({ rijen }: Pick<PeaGroep, 'rijen'>): number | undefined {
  const kansen = rijen.map((r) => r.kans ?? 0)
  return kansen.every((k) => typeof k === 'number') ? kansen.reduce((a, k) => a + k, 0) : undefined
}

/** The same tolerance as the rule (PEA-01). */
export const teltOp = (som: number | undefined): boolean => som !== undefined && Math.abs(som - 1) <= 1e-9

/** Return the chances that add up to 1 in the same proportion, as one step; undefined when there is nothing to divide or one of them is no chance. */
export function genormaliseerd(groep: PeaGroep, jaar: number): ReadonlyMap<CelSleutel, CelWaarde> | undefined {
  const som = somVan(groep)
  if (som === undefined || som <= 0 || groep.rijen.some((r) => Number(r.kans) < 0 || Number(r.kans) > 1))
    return undefined
  return new Map(
    groep.rijen.flatMap(({ id, kans }) =>
      typeof kans === 'number' ? [[celVan('kans', id, jaar), kans / som] as const] : [],
    ),
  )
}

/** Return every cell of a scenario that still holds something. */
export const gevuldeCellen = (kader: ModelKader, cellen: Cellen, scenario: string): readonly CelSleutel[] =>
  peaCellen(kader).filter((cel) => leesCel(cel)?.sleutel === scenario && (cellen[cel] ?? null) !== null)

const pea = parameters.filter((p) => p.id.startsWith('pea.scenario.') || p.id === 'pea.groep')
const peaCellen = (kader: ModelKader): readonly CelSleutel[] => pea.flatMap((p) => cellenVan(p, kader))

function shown(stand: PeaStand, blad: Blad, cel: CelSleutel): CelWaarde {
  if (Object.hasOwn(blad.cellen, cel)) {
    const ruw = blad.cellen[cel]
    return typeof ruw === 'number' || typeof ruw === 'string' || ruw === null ? ruw : String(ruw)
  }
  if (blad.geladen) return stand.opening?.startwaarden[cel] ?? null
  const nu = stand.parameters[leesCel(cel)?.parameter ?? '']?.cellen[cel]
  return nu?.ongeldig?.tekst ?? nu?.waarde ?? null
}

const ledger = (stand: PeaStand, cel: CelSleutel): CelWaarde =>
  stand.parameters[leesCel(cel)?.parameter ?? '']?.cellen[cel]?.waarde ?? null

/** How many cells of a scenario hold something in the ledger; that decides whether it may go. */
export const ledgerCellen = ({ parameters: stand }: Pick<RondeStand, 'parameters'>, scenario: string): number =>
  Object.values(stand)
    .filter(({ id }) => id.startsWith('pea.scenario.'))
    .flatMap(({ cellen }) => Object.entries(cellen))
    .filter(([cel, { waarde, ongeldig }]) => leesCel(cel)?.sleutel === scenario && (waarde !== null || ongeldig)).length
