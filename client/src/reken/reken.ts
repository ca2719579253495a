// The one worker of this tab: the same engine as on the server, beside the screen. Source: docs/spec/wat-als.md (WA-1).

import type * as bericht from './bericht.ts'
import { maakReken, type Werker } from './maak-reken.ts'
import type { taken } from './taken.ts'

export type Taken = typeof taken
export type TaakNaam = keyof Taken & string
export type Argumenten<N extends TaakNaam> = bericht.Argumenten<Taken, N>
export type Resultaat<N extends TaakNaam> = bericht.Resultaat<Taken, N>
export type Voortgang<N extends TaakNaam> = bericht.Voortgang<Taken, N>

/** Calculate in the worker: `reken('run', [invoer], { signal, sleutel, voortgang })`. */
export const reken = maakReken<Taken>(
  () => new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' }) as Werker,
)

/** Was this question stopped by us? Then nobody needs to know. */
export const isAfgebroken = (fout: unknown): boolean => fout instanceof Error && fout.name === 'AbortError'
