// Marks a run as a concept: it reads parameters without akkoord of the ketenpartner. Source: model specification H (ENG-10); docs/spec/engine.md (ENG-10).
import type { Melding } from '../catalogus/melding.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Invoer } from './invoer.ts'
import { keuzeParameters, structuurVan } from './kiezen.ts'
import { parametersVan } from './rekenmodel.ts'

/**
 * ENG-10: one warning when the run reads a parameter that is not agreed; such a result cannot be adopted.
 *
 * @param zonderAkkoord Parameter ids of which the ronde has no akkoord; those that the run does not read do not count.
 */
export function keurAkkoord({ kader, cellen }: Invoer, zonderAkkoord: readonly string[]): Melding | null {
  const gelezen = parametersVan(structuurVan(cellen), kader)
  const open = zonderAkkoord.filter((id) => gelezen.has(id) || keuzeParameters.includes(id))
  if (open.length === 0) return null
  const namen = open.slice(0, 3).map((id) => parameter(id)?.label ?? id)
  const rest = open.length > 3 ? ` en nog ${open.length - 3}` : ''
  const zin = `Dit is een concept-run: zonder akkoord ${open.length === 1 ? 'is' : 'zijn'} ${namen.join('; ')}${rest}. Deze uitkomst kan niet bij een vaststelling horen.`
  return { code: 'ENG-10', niveau: 'waarschuwing', zin }
}
