// What was expected of a flow up to and including a month of the year. Source: model specification G1, G2; docs/spec/monitor.md (MON-6).

/** evenredig: as many twelfths of the year as months; seizoen: the months themselves. */
export type Referentie = 'evenredig' | 'seizoen'

/** Both references, because the choice can make a signal appear or disappear; null when a month is not computable. */
export function tussenstand(
  maanden: readonly (number | null)[],
  totEnMet: number,
): Readonly<Record<Referentie, number | null>> {
  if (maanden.length !== 12) throw new RangeError(`a year has 12 months, got ${maanden.length}`)
  if (!Number.isInteger(totEnMet) || totEnMet < 1 || totEnMet > 12) throw new RangeError(`no month ${totEnMet}`)
  const jaar = som(maanden)
  return {
    evenredig: jaar === null ? null : (jaar * totEnMet) / 12,
    seizoen: som(maanden.slice(0, totEnMet)),
  }
}

function som(maanden: readonly (number | null)[]): number | null {
  return maanden.reduce<number | null>((a, x) => (a === null || x === null || Number.isNaN(x) ? null : a + x), 0)
}
