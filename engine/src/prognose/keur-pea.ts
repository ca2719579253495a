// Everything the rules say about the scenarios of the PEA before anything is calculated, each remark with the group it is about. Source: model specification A9; docs/spec/engine.md (PEA-01 … PEA-05); docs/spec/prognose.md (PR-13).
import { type CelSleutel, type CelWaarde, leesCel } from '../catalogus/cel.ts'
import { type ModelKader, peaGroepVan } from '../catalogus/cellen.ts'
import { keurCel } from '../catalogus/keuring.ts'
import type { Melding } from '../catalogus/melding.ts'
import { keurPeaGroepen } from '../catalogus/pea-groepen.ts'

type Cellen = Readonly<Record<CelSleutel, CelWaarde>>

export interface PeaMelding extends Melding {
  /** The group of scenarios it is about; absent for a year as a whole. */
  readonly groep?: string
}

/** Check cells and groups; a cell that is wrong by itself is left out of what its group adds up to. */
export function keurPeaInvoer(cellen: Cellen, kader: ModelKader): readonly PeaMelding[] {
  const pea = Object.entries(cellen).filter(([cel]) => leesCel(cel)?.parameter.startsWith('pea.') === true)
  const los = pea.flatMap(([cel, waarde]): PeaMelding[] => {
    const melding = waarde === null ? null : keurCel(cel, waarde, kader)
    return melding ? [{ ...melding, groep: peaGroepVan(leesCel(cel)?.sleutel ?? '') }] : []
  })
  const goed = Object.fromEntries(pea.filter(([cel]) => !los.some((m) => m.cel === cel)))
  return [...los, ...keurPeaGroepen(goed, kader).filter((m) => m.code === 'PEA-04'), ...perGroep(goed, kader)]
}

/** The same rules, one group at a time, so that each remark stands at its group. */
function perGroep(cellen: Cellen, kader: ModelKader): readonly PeaMelding[] {
  const groepen = [...new Set(kader.peaScenarios.map(({ id }) => peaGroepVan(id)))]
  return groepen.flatMap((groep) => {
    const peaScenarios = kader.peaScenarios.filter(({ id }) => peaGroepVan(id) === groep)
    const meldingen = keurPeaGroepen(cellen, { ...kader, peaScenarios })
    return meldingen.filter((m) => m.code !== 'PEA-04').map((m) => ({ ...m, groep }))
  })
}
