// The workbook of a run that was, from the facts of its ronde: for the package. Source: docs/spec/werkboek.md (WB-15).

import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import { reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { invoerHash } from '@ketenbeeld/shared/runs/invoerset'
import type { RondeId, VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { bestandsnaam, opschriftVan } from './werkboek-opschrift.ts'
import type { Werkboekmaker } from './werkboekmaker.ts'

export interface Werkboekstuk {
  readonly naam: string
  readonly bytes: Uint8Array
}

/** The workbook of an agreed run, dated by the last fact; none when these facts never had its input. */
export async function werkboekVanRun(
  maker: Pick<Werkboekmaker, 'maak'>,
  ronde: RondeId,
  feiten: readonly Feit[],
  run: VersieHash,
): Promise<Werkboekstuk | undefined> {
  const stand = agreedStates(ronde, feiten).findLast((s) => invoerHash(invoerSet(s, 'vastgesteld')) === run)
  const laatste = feiten.at(-1)
  if (!stand || !laatste) return undefined
  const opschrift = opschriftVan(stand, 'vastgesteld', run, laatste.at)
  const gemaakt = await maker.maak({ invoer: invoerSet(stand, 'vastgesteld'), opschrift, formaat: 'xlsx' })
  if (gemaakt.kind !== 'gemaakt') throw new Error(`the workbook of run ${run} could not be made: ${gemaakt.kind}`)
  return { naam: bestandsnaam(opschrift, 'xlsx'), bytes: gemaakt.bytes }
}

/** One state for each time that something was agreed. */
function agreedStates(ronde: RondeId, feiten: readonly Feit[]): readonly RondeStand[] {
  const states: RondeStand[] = []
  let stand = initialStand(ronde)
  for (const feit of feiten) {
    const next = reduceRonde(stand, feit)
    if (next.opening && next.afgesproken !== stand.afgesproken) states.push(next)
    stand = next
  }
  return states
}
