// The asylum cases in court: all variables of the rechtbanken and the Raad van State. Source: model specification B6; docs/spec/engine.md (RS).
import type { Structuur } from '../asiel/structuur.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { beroep } from './beroep.ts'
import { bntb } from './bntb.ts'
import { uitspraken } from './capaciteit.ts'
import { rvs } from './rvs.ts'
import { termijn } from './termijn.ts'

export function rechtspraakModel(structuur: Structuur): readonly VariabeleDeclaratie[] {
  return [...termijn(), ...beroep(), ...bntb(), ...uitspraken(structuur), ...rvs()]
}
