// How any screen has a figure explained: ask it here, the panel of the shell answers. Source: docs/spec/verklaring.md (VK-14).

import { createContext, useContext } from 'react'
import type { Doel } from '@ketenbeeld/engine/verklaring/verklaring'
import type { Spoor } from '@ketenbeeld/shared/vocabulary/spoor'
import type { Cijfervraag } from './vraag.ts'

export type { Cijfervraag } from './vraag.ts'

export interface Verklaren {
  /** The way from the figure that was clicked to the one that is shown; empty when nothing is. */
  readonly pad: readonly Cijfervraag[]
  /** Open the panel with this figure. */
  readonly toon: (vraag: Cijfervraag) => void
  /** One step down, in the same lane. */
  readonly stap: (doel: Doel) => void
  /** Back to the n-th figure on the way (0 is the first). */
  readonly terugNaar: (n: number) => void
  readonly wisselSpoor: (spoor: Spoor) => void
  readonly sluit: () => void
}

const niets = (): void => undefined

export const VerklaarContext = createContext<Verklaren>({
  pad: [],
  toon: niets,
  stap: niets,
  terugNaar: niets,
  wisselSpoor: niets,
  sluit: niets,
})

/** `const { toon } = useVerklaar()`, then `toon({ indicator, jaar, scenario, spoor })`. */
export const useVerklaar = (): Verklaren => useContext(VerklaarContext)
