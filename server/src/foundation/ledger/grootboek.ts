// The ledger of our own field: entries are the facts of a ronde, the state is what the shared reducer makes of them. Source: docs/spec/grootboek.md (GB-6).

import type { Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { Ledger, type LedgerParts } from './ledger.ts'

export class Grootboek extends Ledger<RondeStand, Gebeurtenis> {
  constructor(parts: Omit<LedgerParts<RondeStand, Gebeurtenis>, 'reducer'>) {
    super({ ...parts, reducer: { initial: initialStand, reduce: reduceRonde } })
  }
}
