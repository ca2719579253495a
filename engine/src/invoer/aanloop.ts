// Says that the first months are a run-up: what was already on its way at the start was not delivered and counts as 0. Source: decision D41; docs/spec/engine.md (ENG-A-1).
import type { Melding } from '../catalogus/melding.ts'
import { aanvullendeParameters } from '../catalogus/parameters.ts'
import type { Invoer } from './invoer.ts'
import type { Rekenmodel } from './rekenmodel.ts'

const startwaarden = aanvullendeParameters.filter(({ id }) => id.endsWith('_start'))

/** One note for all pipelines of the model whose content on 1 January is unknown. */
export function keurAanloop({ programma }: Rekenmodel, { cellen }: Invoer): Melding[] {
  const inModel = new Set(programma.invoer.map((plaats) => plaats.parameter))
  const leeg = startwaarden.filter(({ id }) => inModel.has(id) && typeof cellen[`${id}|||`] !== 'number')
  const namen = leeg.filter(({ id }) => !isDirect(id, cellen)).map(({ label }) => label)
  if (namen.length === 0) return []
  const rest = namen.length > 3 ? `; en nog ${namen.length - 3}` : ''
  const zin = `De eerste maanden zijn een aanloop. Niet geleverd is wat op 1 januari al onderweg was, en dat telt als 0: ${namen.slice(0, 3).join('; ')}${rest}.`
  return [{ code: 'AANLOOP', niveau: 'info', eigenaar: 'APM', zin }]
}

/** Without a delay nobody is on the way to DT&V. */
function isDirect(id: string, cellen: Invoer['cellen']): boolean {
  return id === 'asiel.apm.overdracht_start' && cellen['asiel.apm.overdracht_vertraging|||'] === 0
}
