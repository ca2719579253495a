// Compares the outcome of the example with every published figure. Source: docs/spec/engine.md (ENG-V-1).
import { rondOpStap } from '../publicatie/afronding.ts'
import { type Invoer, run } from '../run.ts'
import { type Doel, doelen } from './doelen.ts'
import { mpp20242 } from './mpp-2024-2.ts'

export interface Vergelijking extends Doel {
  readonly berekend: number | null
  readonly afgerond: number | null
  readonly gelijk: boolean
}

/** One comparison per published figure; all not equal when the input is refused. */
export function repliceer(invoer: Invoer = mpp20242): readonly Vergelijking[] {
  const resultaat = run(invoer)
  return doelen.map((doel) => {
    const jaar = doel.jaar - invoer.kader.startjaar
    const berekend =
      resultaat.kind === 'voltooid'
        ? (resultaat.uitkomst.jaarwaarden[doel.indicator]?.[doel.scenario]?.[jaar] ?? null)
        : null
    const afgerond = berekend === null ? null : rondOpStap(berekend, doel.afronding)
    return { ...doel, berekend, afgerond, gelijk: afgerond === doel.gepubliceerd }
  })
}
