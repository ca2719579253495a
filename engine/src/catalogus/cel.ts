// The address of one input cell and its canonical text. Source: docs/spec/engine.md (ENG-C).
import { isScenario, type Scenario } from './scenario.ts'

/** One input cell: parameter, key inside the parameter (queue, stream, age class …), year, scenario; unused parts absent. */
export interface Cel {
  readonly parameter: string
  readonly sleutel?: string
  readonly jaar?: number
  readonly scenario?: Scenario
}

/** Canonical text 'parameter|sleutel|jaar|scenario', e.g. 'asiel.coa.uitstroom_vh||2025|medio'. */
export type CelSleutel = string

/** A number, a text for keuze, ja/nee and datum parameters, or null: niet geleverd. */
export type CelWaarde = number | string | null

export function celSleutel(cel: Cel): CelSleutel {
  return `${cel.parameter}|${cel.sleutel ?? ''}|${cel.jaar ?? ''}|${cel.scenario ?? ''}`
}

/** Read a canonical address back; null when it is not one (whether the cell exists is for celBestaat to say). */
export function leesCel(sleutel: string): Cel | null {
  const delen = sleutel.split('|')
  if (delen.length !== 4) return null
  const [parameter, deel, jaar, scenario] = delen as [string, string, string, string]
  if (!/^[a-z0-9_.]+$/.test(parameter) || !/^(\d{4})?$/.test(jaar)) return null
  if (!/^[\w.&-]*$/.test(deel) || (scenario !== '' && !isScenario(scenario))) return null
  return {
    parameter,
    ...(deel === '' ? {} : { sleutel: deel }),
    ...(jaar === '' ? {} : { jaar: Number(jaar) }),
    ...(scenario === '' ? {} : { scenario }),
  }
}
