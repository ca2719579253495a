// Whether a run of this ronde may count as adopted, or reads values without akkoord. Source: model specification H (ENG-10); docs/spec/runs.md (RU-8).

import type { Melding } from '@ketenbeeld/engine/catalogus/melding'
import { keurAkkoord } from '@ketenbeeld/engine/invoer/akkoord'
import type { Spoor } from '../vocabulary/spoor.ts'
import { gevraagdVan, isAfgesproken } from './afspraak.ts'
import { invoerSet } from './invoer.ts'
import type { RondeStand } from './stand.ts'

/** Return the ENG-10 warning of a lane, or null when everything it reads is agreed as it stands now. @source RU-8 */
export function conceptRun(stand: RondeStand, spoor: Spoor): Melding | null {
  const open = Object.keys(stand.parameters).filter(
    (id) => gevraagdVan(stand, { soort: 'parameter', id }).length > 0 && !isAfgesproken(stand, id),
  )
  return keurAkkoord(invoerSet(stand, spoor), open)
}
