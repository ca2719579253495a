// What deciding on a command gives: the events that follow, or a refusal with its sentence. Source: docs/spec/akkoord.md (AK-12), fouten.md (FO).

import { weiger, type WeigerCode, type Weigering } from '../vocabulary/weigering.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'

/** What the sender hears besides "done": the objects that were left out because they changed since they were shown. */
export interface Antwoordbewijs {
  readonly overgeslagen: readonly string[]
}

export type Besluit =
  | { readonly kind: 'feiten'; readonly gebeurtenissen: readonly Gebeurtenis[]; readonly antwoord: Antwoordbewijs }
  | { readonly kind: 'geweigerd'; readonly weigering: Weigering }

export const no = (code: WeigerCode, gegevens: Record<string, string | number> = {}): Besluit => ({
  kind: 'geweigerd',
  weigering: weiger(code, gegevens),
})

export const yes = (gebeurtenissen: readonly Gebeurtenis[], overgeslagen: readonly string[] = []): Besluit => ({
  kind: 'feiten',
  gebeurtenissen,
  antwoord: { overgeslagen },
})
