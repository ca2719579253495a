// Children by the month in which they turn 18. Source: model specification B7; docs/spec/engine.md (NID-1, NID-2).

/** First and last complete month until 18 of the classes 17, 16, 15, 14, 13 and younger. */
export const klassen = [
  [0, 11],
  [12, 23],
  [24, 35],
  [36, 47],
  [48, 203],
] as const

/**
 * Fill the row of children that turn 18, per month and lane.
 *
 * A month: new children join their age, the oldest leave, of the others a part leaves early. Only those who reach 18 within the
 * horizon are followed: the caseload itself follows from what comes in and goes out.
 *
 * @param doel Row of the outcome.
 * @param van Rows: instroom, overige uitstroom, start, five shares of the instroom, five shares of the start.
 */
export function berekenCohort(
  w: Float64Array,
  doel: number,
  van: readonly number[],
  maanden: number,
  banen: number,
): void {
  for (let baan = 0; baan < banen; baan++) {
    const groep = beginstand(w, van, maanden, baan)
    for (let t = 0; t <= maanden; t++) {
      const plek = t * banen + baan
      voegToe(w, van, groep, t, maanden, plek)
      w[doel + plek] = groep[t]!
      const blijft = 1 - w[van[1]! + plek]!
      if (blijft !== 1) for (let m = t + 1; m <= maanden; m++) groep[m] = groep[m]! * blijft
    }
  }
}

/** Children per month in which they turn 18, at the start. */
function beginstand(w: Float64Array, van: readonly number[], maanden: number, baan: number): Float64Array {
  const groep = new Float64Array(maanden + 1)
  for (let klasse = 0; klasse < klassen.length; klasse++) {
    const [eerste, laatste] = klassen[klasse]!
    const aantal = (w[van[2]! + baan]! * w[van[8 + klasse]! + baan]!) / (laatste - eerste + 1)
    for (let m = eerste; m <= Math.min(laatste, maanden); m++) groep[m] = aantal
  }
  return groep
}

function voegToe(
  w: Float64Array,
  van: readonly number[],
  groep: Float64Array,
  t: number,
  maanden: number,
  plek: number,
): void {
  for (let klasse = 0; klasse < klassen.length; klasse++) {
    const [eerste, laatste] = klassen[klasse]!
    const aantal = (w[van[0]! + plek]! * w[van[3 + klasse]! + plek]!) / (laatste - eerste + 1)
    const eind = Math.min(t + laatste, maanden)
    for (let m = t + eerste; m <= eind; m++) groep[m] = groep[m]! + aantal
  }
}
