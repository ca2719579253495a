// What the runs need from the rest of the house; app/ hands it over.

import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { BerekenVraag } from './bereken-worker.ts'
import type { LosAntwoord } from './losse-berekening.ts'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'

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
