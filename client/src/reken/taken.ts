// Everything the worker can be asked: one line per task. Source: docs/spec/wat-als.md (WA-1, WA-3).
// A task is a pure function of data that can be cloned. A generator reports with `yield` and answers with `return`; between two
// yields others may calculate, so it holds on to nothing of a shared calculation.

import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { OnzekerheidOpties } from '@ketenbeeld/engine/onzekerheid/trekking'
import { peaBeeld, type PeaVraag } from '@ketenbeeld/engine/prognose/beeld'
import { run, runMaanden, type Invoer } from '@ketenbeeld/engine/run'
import { meetVerbanden } from '@ketenbeeld/engine/verbanden/meten'
import { verbanden } from '@ketenbeeld/engine/verbanden/verbanden'
import { steuntOp } from '@ketenbeeld/engine/verklaring/steun'
import { verklaar } from '@ketenbeeld/engine/verklaring/verklaar'
import type { Doel } from '@ketenbeeld/engine/verklaring/verklaring'
import { runVariant } from '@ketenbeeld/engine/variant/run-variant'
import type { Variant } from '@ketenbeeld/engine/variant/variant'
import { bijdragen, type BijdragenOpties } from '@ketenbeeld/engine/vergelijking/bijdragen'
import { gevoeligheid, type GevoeligheidOpties } from '@ketenbeeld/engine/vergelijking/gevoeligheid'
import { taakstellingNietGehaald } from '@ketenbeeld/engine/vergelijking/taakstelling-niet-gehaald'
import { metSpreiding, trekOnzekerheid } from './trek-onzekerheid.ts'

export const taken = {
  run: (invoer: Invoer) => run(invoer),
  maandwaarden: (invoer: Invoer, indicator: string, scenario: Scenario) => runMaanden(invoer, indicator, scenario),
  verbanden: (invoer: Invoer) => meetVerbanden(invoer, verbanden),
  prognose: (vraag: PeaVraag) => peaBeeld(vraag),
  variant: (invoer: Invoer, variant: Variant) => runVariant(invoer, variant),
  verklaar: (invoer: Invoer, doel: Doel) => verklaar(invoer, doel),
  steun: (invoer: Invoer, doel: Doel) => steuntOp(invoer, doel),
  bijdragen: (a: Invoer, b: Invoer, opties: BijdragenOpties) => bijdragen(a, b, opties),
  gevoeligheid: (invoer: Invoer, opties: GevoeligheidOpties) => gevoeligheid(invoer, opties),
  taakstelling: (invoer: Invoer) => taakstellingNietGehaald(invoer),
  metSpreiding: (invoer: Invoer) => metSpreiding(invoer),
  onzekerheid: (invoer: Invoer, opties: OnzekerheidOpties) => trekOnzekerheid(invoer, opties),
}
