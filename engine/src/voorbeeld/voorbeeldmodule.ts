// Which outcomes of the example rest on made-up input, so that no screen or export shows them as figures of the MPP. Source: model specification, Known limits; docs/spec/engine.md (ENG-V-5).
import { indicator } from '../catalogus/indicatoren.ts'

/** The label that belongs beside such a figure, and the origin of such an input. */
export const geenMppCijfer = 'voorbeeld, geen MPP-cijfer'

/** Sections of the model about which MPP 2024-2 publishes nothing: courts, ODA, regular migration and detention. */
const secties: ReadonlySet<string> = new Set(['B6', 'B10', 'C1', 'C2', 'C3', 'D1'])

/** Other outcomes whose level comes from an example value; their module has published figures beside them. */
const losse: ReadonlySet<string> = new Set([
  'u.coa.amv_bezetting',
  'u.coa.capaciteitsbehoefte',
  'u.coa.capaciteitstekort',
  'u.ks.taakstelling',
  'u.ks.achterstand',
  'u.dtv.caseload',
  'u.dtv.vertrek_zelfstandig',
  'u.dtv.vertrek_gedwongen',
  'u.dtv.vertrek_zonder_toezicht',
  'u.nareis.mvv_instroom',
  'u.nareis.mvv_productie',
  'u.nareis.mvv_voorraad',
  'u.nareis.onderweg',
  'u.nareis.postwerklast',
])

/** Whether an indicator (keyed or not) of the example depends on made-up input and nothing published stands behind it. */
export function isVoorbeeldmodule(indicatorId: string): boolean {
  const i = indicator(indicatorId)
  return i !== undefined && (secties.has(i.vergelijking) || losse.has(i.id))
}
