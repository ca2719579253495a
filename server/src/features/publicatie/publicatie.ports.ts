// What publication needs from the rest of the house; app/ hands it over.

import type { BevrorenRapport } from '@ketenbeeld/shared/rapport/bakken'
import type { Omlijsting } from '@ketenbeeld/shared/rapport/html'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { Moment, RondeId, VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import type { Storage } from '../../foundation/storage/storage.ts'
import type { Bestand } from './zip.ts'

export type UitkomstVan = (ronde: RondeId, spoor: Spoor) => UitkomstBericht | undefined

/** Draw all charts of a report beforehand; without it figures have their tables only. */
export type TekenAlles = (rapport: BevrorenRapport, rondeNaam: string) => Promise<NonNullable<Omlijsting['svg']>>

/** The workbook with formulas of the run in the package; same facts, same bytes. */
export type WerkboekVanRun = (ronde: RondeId, feiten: readonly Feit[], run: VersieHash) => Promise<Bestand | undefined>

export interface PakketHuis {
  readonly storage: Pick<Storage, 'getBlob'>
  stand(ronde: RondeId): RondeStand | undefined
  moment(): Moment
}

export const pakketHuisToken = Symbol('PakketHuis')
