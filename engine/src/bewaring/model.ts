// Detention and the appeals against it. Source: model specification D; docs/spec/engine.md (BEW).
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { beroepBewaring } from './beroep.ts'
import { bewaring } from './bewaring.ts'

export function bewaringModel(): readonly VariabeleDeclaratie[] {
  return [...bewaring(), ...beroepBewaring()]
}
