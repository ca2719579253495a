// The smallest field a ledger can serve: a sum. For the tests of the ledger itself.

import type { Decide, Reducer } from './decision.ts'

export interface Getal {
  readonly plus: number
  readonly uitleg?: string | undefined
}

export interface Som {
  readonly som: number
  readonly aantal: number
}

export const tellerReducer: Reducer<Som, Getal> = {
  initial: () => ({ som: 0, aantal: 0 }),
  reduce: ({ som, aantal }, { event }) => {
    if (!Number.isFinite(event.plus)) throw new RangeError(`plus must be a number, got ${event.plus}`)
    return { som: som + event.plus, aantal: aantal + 1 }
  },
}

type DecideSom = Decide<Som, Getal, number, string>

export const teller = {
  /** Add a number, whatever stands. */
  plus: (plus: number): DecideSom => teller.elk([plus]),
  /** Add several numbers in one command. */
  elk:
    (getallen: readonly number[]): DecideSom =>
    ({ som }) => ({
      kind: 'feiten',
      gebeurtenissen: getallen.map((plus) => ({ plus })),
      antwoord: getallen.reduce((sum, plus) => sum + plus, som),
    }),
  /** Go from one sum to another; refused when the sum is not what the sender saw. */
  vanNaar:
    (van: number, naar: number): DecideSom =>
    ({ som }) =>
      som === van
        ? { kind: 'feiten', gebeurtenissen: [{ plus: naar - van }], antwoord: naar }
        : { kind: 'geweigerd', weigering: `staat op ${som}, niet op ${van}` },
}
