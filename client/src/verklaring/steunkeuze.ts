// Which inputs under a figure are shown first, and with which cell. Pure. Source: screens 06; docs/spec/verklaring.md (VK-12, VK-17).

import { leesCel, type CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { sleutelsVan } from '@ketenbeeld/engine/catalogus/cellen'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import type { Invoer } from '@ketenbeeld/engine/run'
import type { Steun } from '@ketenbeeld/engine/verklaring/steun'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'

/** How many of the strongest stand there at first. */
export const hoogstens = 5

export interface Steunkeuze {
  readonly eerst: readonly Steun[]
  readonly alle: readonly Steun[]
}

/** The strongest that move the figure, and whatever of them makes the lanes differ; without any measured effect all. */
export function steunkeuze(steun: readonly Steun[], stand: RondeStand, invoer: Invoer): Steunkeuze {
  const alle = steun.map((s) => opVerschil(s, stand, invoer))
  const beweegt = alle.filter(({ effect }) => effect !== null && effect !== 0)
  const eerst = beweegt.filter((s, n) => n < hoogstens || verschilt(stand, s.cel))
  return { eerst: eerst.length > 0 ? eerst : alle, alle }
}

/** Show the cell in which the lanes differ instead of the strongest one. */
function opVerschil(steun: Steun, stand: RondeStand, { kader, cellen }: Invoer): Steun {
  const cel = verschilt(stand, steun.cel) ? undefined : steun.cellen.findLast((c) => verschilt(stand, c))
  const p = declaratieVan(steun.parameter)
  if (cel === undefined || !p) return steun
  const invoer = cellen[cel] ?? null
  const standaard = invoer === null && p.standaard !== undefined
  const sleutel = leesCel(cel)?.sleutel ?? ''
  return {
    ...steun,
    cel,
    sleutel: sleutelsVan(p, kader).find(({ id }) => id === sleutel)?.label ?? '',
    invoer,
    waarde: standaard ? (p.standaard ?? null) : invoer,
    standaard,
  }
}

function verschilt({ parameters, afgesproken }: RondeStand, cel: CelSleutel): boolean {
  const id = leesCel(cel)?.parameter ?? ''
  return !Object.is(parameters[id]?.cellen[cel]?.waarde ?? null, afgesproken[id]?.[cel] ?? null)
}
