// What a ronde is at one moment: everything its grootboek adds up to. Source: architecture §1; docs/spec/grootboek.md (GB-6).

import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import type { Melding } from '@ketenbeeld/engine/catalogus/keuring'
import type { AkkoordStand } from '../akkoord/akkoord.ts'
import type { MandaatStand } from '../identity/mandaat.ts'
import type { ParametersStand } from '../parameters/parameter-stand.ts'
import { emptyPlanning, type PlanningStand } from '../planning/planning.ts'
import { emptyPrognose, type PrognoseStand } from '../prognose/prognose.ts'
import type { VariantenStand } from '../variant/varianten.ts'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { Moment, RondeId, VersieHash } from '../vocabulary/ids.ts'
import type { AkkoordGesloten, PakketGemaakt, RondeGeopend, Versie } from './gebeurtenis.ts'

export interface RondeStand {
  readonly ronde: RondeId
  /** Seq of the last entry in this state; 0 before the ronde was opened. */
  readonly seq: number
  readonly at?: Moment
  readonly opening?: RondeGeopend
  readonly parameters: ParametersStand
  /** Per parameter the last agreed values of this ronde, else those taken over at the start (law 5). */
  readonly afgesproken: Readonly<Record<string, Readonly<Record<CelSleutel, CelWaarde>>>>
  readonly akkoord: AkkoordStand
  readonly gesloten?: AkkoordGesloten & { readonly op: Moment }
  readonly planning: PlanningStand
  readonly mandaten: MandaatStand
  readonly prognose: PrognoseStand
  /** Calculated beside the ronde; no lane ever reads them. */
  readonly varianten: VariantenStand
  readonly versies: readonly Versie[]
  /** The newest run of the lane vastgesteld, or why it failed. */
  readonly run?: RunStand
  readonly pakket?: PakketGemaakt & { readonly op: Moment }
}

export type RunStand =
  | {
      readonly kind: 'voltooid'
      readonly invoerHash: VersieHash
      readonly uitkomstHash: VersieHash
      readonly op: Moment
    }
  | {
      readonly kind: 'mislukt'
      readonly invoerHash: VersieHash
      readonly meldingen: readonly Melding[]
      readonly op: Moment
    }

export const initialStand = (ronde: RondeId): RondeStand => ({
  ronde,
  seq: 0,
  parameters: {},
  afgesproken: {},
  akkoord: {},
  planning: emptyPlanning,
  mandaten: [],
  prognose: emptyPrognose,
  varianten: [],
  versies: [],
})

/** The organisations of this ronde, in the order of the board. */
export const deelnemersVan = (stand: RondeStand): readonly Ketenpartner[] => stand.opening?.deelnemers ?? []
