// The whole model of the keten: all variables of all partners, for one choice of modes. Source: model specification B–D; docs/spec/engine.md (ENG-K).
import { asielModel } from './asiel/model.ts'
import type { Structuur } from './asiel/structuur.ts'
import { bewaringModel } from './bewaring/model.ts'
import { rechtspraakModel } from './rechtspraak/model.ts'
import { regulierModel } from './regulier/model.ts'
import type { VariabeleDeclaratie } from './taal/declaratie.ts'

export function ketenModel(structuur: Structuur): readonly VariabeleDeclaratie[] {
  return [...asielModel(structuur), ...rechtspraakModel(structuur), ...regulierModel(), ...bewaringModel()]
}
