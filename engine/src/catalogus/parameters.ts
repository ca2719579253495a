// All parameters of the model, per group, in the order of the registry. Source: model specification, Parameters (137); docs/spec/engine.md (ENG-P).
import type { ParameterDeclaratie } from './parameter.ts'
import { aanvullendeParameters } from './parameters/aanvullend.ts'
import { peaParameters } from './parameters/pea.ts'
import { asielInstroomParameters } from './parameters/asiel-instroom.ts'
import { asielIndParameters } from './parameters/asiel-ind.ts'
import { asielNareisParameters } from './parameters/asiel-nareis.ts'
import { asielRechtspraakParameters } from './parameters/asiel-rechtspraak.ts'
import { asielDtvParameters } from './parameters/asiel-dtv.ts'
import { asielCoaParameters } from './parameters/asiel-coa.ts'
import { asielAmvParameters } from './parameters/asiel-amv.ts'
import { asielPolitieBzParameters } from './parameters/asiel-politie-bz.ts'
import { regulierParameters } from './parameters/regulier.ts'
import { bewaringParameters } from './parameters/bewaring.ts'
import { modelParameters } from './parameters/model.ts'

export type { Bron, Dimensie, ParameterDeclaratie } from './parameter.ts'

/** The 137 parameters of the registry. */
export const parameters: readonly ParameterDeclaratie[] = [
  ...peaParameters,
  ...asielInstroomParameters,
  ...asielIndParameters,
  ...asielNareisParameters,
  ...asielRechtspraakParameters,
  ...asielDtvParameters,
  ...asielCoaParameters,
  ...asielAmvParameters,
  ...asielPolitieBzParameters,
  ...regulierParameters,
  ...bewaringParameters,
  ...modelParameters,
]

/** Optional parameters beside the registry; they have cells and effects, but nobody needs to fill them. */
export { aanvullendeParameters }

const opId: ReadonlyMap<string, ParameterDeclaratie> = new Map(
  [...parameters, ...aanvullendeParameters].map((p) => [p.id, p]),
)

/** Find a parameter of the registry or an aanvullende parameter. */
export function parameter(id: string): ParameterDeclaratie | undefined {
  return opId.get(id)
}
