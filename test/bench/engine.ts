// (b) The engine: a run, draws, growth, and the same core in other hands. Source: model-spec-decisions, "How fast is fast"; docs/spec/engine.md, docs/spec/onzekerheid.md.

import { meetBundel } from './engine/bundel.ts'
import { meetGroei } from './engine/groei.ts'
import { meetPeers } from './engine/peers.ts'
import { meetRun } from './engine/run.ts'
import { meetTrekkingen } from './engine/trekkingen.ts'
import type { Meting } from './meting.ts'

export async function meetEngine(): Promise<readonly Meting[]> {
  return [meetRun(), meetTrekkingen(), meetGroei(), await meetPeers(), await meetBundel()]
}
