// What the runs need from the rest of the house; app/ hands it over.

import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Moment, RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { BerekenVraag } from './bereken-worker.ts'
import type { LosAntwoord } from './losse-berekening.ts'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { Werkboekmaker } from './werkboekmaker.ts'

/** Tells everybody who follows the ronde. */
export interface UitkomstMelder {
  uitkomst(ronde: RondeId, bericht: UitkomstBericht): void
  rekent(ronde: RondeId, spoor: Spoor): void
}

/** Calculates what belongs to no ronde. */
export interface Berekenaar {
  bereken(vraag: BerekenVraag): Promise<LosAntwoord>
}

export const losseBerekeningToken = Symbol('losse berekening')

/** What the download of a workbook needs. */
export interface WerkboekHuis {
  readonly werkboeken: Pick<Werkboekmaker, 'maak'>
  stand(ronde: RondeId): RondeStand | undefined
  moment(): Moment
}

export const werkboekHuisToken = Symbol('WerkboekHuis')
