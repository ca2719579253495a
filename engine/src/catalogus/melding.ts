// One remark about input or outcome, for a person: code, place and a Dutch sentence. Source: model specification A9 and H; docs/spec/engine.md (ENG-M).
import type { CelSleutel } from './cel.ts'
import type { Eigenaar } from './eigenaar.ts'
import type { Scenario } from './scenario.ts'

export interface Melding {
  code: string
  niveau: 'fout' | 'waarschuwing' | 'info'
  parameter?: string
  cel?: CelSleutel
  jaar?: number
  scenario?: Scenario
  eigenaar?: Eigenaar
  /** Dutch: what is wrong, what is expected. */
  zin: string
}
