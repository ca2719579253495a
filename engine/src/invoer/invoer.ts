// What a run reads: the kader and every delivered cell. Source: docs/spec/engine.md (ENG).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import type { ModelKader } from '../catalogus/cellen.ts'

export interface Invoer {
  readonly kader: ModelKader
  readonly cellen: Readonly<Record<CelSleutel, CelWaarde>>
}
