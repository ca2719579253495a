// Everything that can stand in the grootboek of a ronde. Source: architecture §1; docs/spec/grootboek.md (GB-5).

import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import type { ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import type { Melding } from '@ketenbeeld/engine/catalogus/keuring'
import type { AkkoordGebeurtenis } from '../akkoord/akkoord.ts'
import type { MandaatGebeurtenis } from '../identity/mandaat.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { Herkomst, WaardenGewijzigd } from '../parameters/parameter-stand.ts'
import type { PlanningGebeurtenis } from '../planning/planning.ts'
import type { PeaScenariosGewijzigd, PrognoseGebeurtenis } from '../prognose/prognose.ts'
import type { VariantGebeurtenis } from '../variant/varianten.ts'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { Moment, VersieHash } from '../vocabulary/ids.ts'

/** Opens a ronde with everything it starts from; the values taken over are the fallback of the lane vastgesteld. */
export interface RondeGeopend {
  readonly type: 'ronde_geopend'
  readonly naam: string
  readonly kader: ModelKader
  readonly rubricering: string
  readonly demo: boolean
  readonly deelnemers: readonly Ketenpartner[]
  /** Documents of the report, by id. */
  readonly documenten: readonly { readonly id: string; readonly titel: string }[]
  readonly startwaarden: Readonly<Record<CelSleutel, CelWaarde>>
  readonly herkomst: Readonly<Record<string, Herkomst>>
  /** One sentence on what the start values are, shown wherever they are. */
  readonly herkomstNoot: string
  /** Per parameter the organisations that must answer, in addition to its owner. */
  readonly ookGevraagd: Readonly<Record<string, readonly Ketenpartner[]>>
}

export interface VersieBevroren {
  readonly type: 'versie_bevroren'
  readonly document: string
  readonly nummer: number
  readonly naam: string
  /** Hash of the frozen content, figures baked in; the content is a blob under this hash. */
  readonly inhoudHash: VersieHash
  /** Input hash of the run whose figures are baked in, or null when no run was there. */
  readonly run: VersieHash | null
  /** Position in the room's log: everything up to here was in. */
  readonly logPositie: number
  readonly aanleiding: 'rondsturen' | 'voorzitter'
}

export type RunGebeurtenis =
  | {
      readonly type: 'run_voltooid'
      readonly invoerHash: VersieHash
      readonly uitkomstHash: VersieHash
      readonly duurMs: number
    }
  | { readonly type: 'run_mislukt'; readonly invoerHash: VersieHash; readonly meldingen: readonly Melding[] }

export interface PakketGemaakt {
  readonly type: 'pakket_gemaakt'
  readonly manifestHash: VersieHash
  /** Hash of the zip; the zip is a blob under this hash. */
  readonly zipHash: VersieHash
  readonly bestanden: readonly { readonly naam: string; readonly hash: string; readonly bytes: number }[]
}

/** Sign-off closed: who had not answered everything at that second. Silence is not agreement. */
export interface AkkoordGesloten {
  readonly type: 'akkoord_gesloten'
  readonly ontbrekend: readonly {
    readonly organisatie: Ketenpartner
    readonly open: number
    readonly vervallen: number
  }[]
}

export type Gebeurtenis =
  | RondeGeopend
  | WaardenGewijzigd
  | AkkoordGebeurtenis
  | AkkoordGesloten
  | PlanningGebeurtenis
  | PrognoseGebeurtenis
  | PeaScenariosGewijzigd
  | VariantGebeurtenis
  | MandaatGebeurtenis
  | VersieBevroren
  | RunGebeurtenis
  | PakketGemaakt

export type Feit = LedgerEntry<Gebeurtenis>

/** A frozen version as the ledger tells it. */
export interface Versie extends Omit<VersieBevroren, 'type'> {
  readonly op: Moment
  readonly seq: number
}
