// Regular migration: products at the IND, objections, appeals. EU free movement is out of scope. Source: model specification C; docs/spec/engine.md (REG).
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { beroepRegulier } from './beroep.ts'
import { bezwaar } from './bezwaar.ts'
import { productenModel } from './producten.ts'

export function regulierModel(): readonly VariabeleDeclaratie[] {
  return [...productenModel(), ...bezwaar(), ...beroepRegulier()]
}
