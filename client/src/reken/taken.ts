// Everything the worker can be asked: one line per task. Source: docs/spec/wat-als.md (WA-1, WA-3).
// A task is a pure function of data that can be cloned. A generator reports with `yield` and answers with `return`; between two
// yields others may calculate, so it holds on to nothing of a shared calculation.

import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { run, runMaanden, type Invoer } from '@ketenbeeld/engine/run'
import { meetVerbanden } from '@ketenbeeld/engine/verbanden/meten'
import { verbanden } from '@ketenbeeld/engine/verbanden/verbanden'

export const taken = {
  run: (invoer: Invoer) => run(invoer),
  maandwaarden: (invoer: Invoer, indicator: string, scenario: Scenario) => runMaanden(invoer, indicator, scenario),
  verbanden: (invoer: Invoer) => meetVerbanden(invoer, verbanden),
}
