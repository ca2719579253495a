// From a moment to what the clock says in Amsterdam and back, for fields and for drawings to scale. Source: product §3.16; tz database through Intl.

import { momentOf, msOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'

export interface Kloktijd {
  /** '2024-09-05' */
  readonly datum: string
  /** '12:00' */
  readonly tijd: string
  /** Hours since midnight by the clock: 12.5 = 12:30. */
  readonly uren: number
}

const delen = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** Return what the clock says in Amsterdam at this moment. */
export function inAmsterdam(m: Moment): Kloktijd {
  const [datum = '', klok = ''] = delen.format(new Date(m)).split(' ')
  const [u = 0, min = 0, s = 0] = klok.split(':').map(Number)
  return { datum, tijd: klok.slice(0, 5), uren: u + min / 60 + s / 3600 }
}

/**
 * Return the moment at which the clock in Amsterdam says this, or undefined for what is no date and time. A time that occurs twice
 * (end of summer time) is the first, one that does not exist (start of it) moves an hour on.
 */
export function vanAmsterdam(datum: string, tijd: string): Moment | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(datum) || !/^\d{2}:\d{2}(:\d{2})?$/.test(tijd)) return undefined
  const alsUtc = Date.parse(`${datum}T${tijd.length === 5 ? `${tijd}:00` : tijd}.000Z`)
  if (Number.isNaN(alsUtc)) return undefined
  const kandidaten = [2, 1].map((uur) => momentOf(alsUtc - uur * 3_600_000))
  return (
    kandidaten.find((m) => inAmsterdam(m).datum === datum && inAmsterdam(m).tijd === tijd.slice(0, 5)) ?? kandidaten[1]
  )
}

/** Return the Monday to Friday of the week this moment falls in, as dates. */
export function werkweekVan(m: Moment): readonly string[] {
  const middag = msOf(momentOf(Date.parse(`${inAmsterdam(m).datum}T12:00:00.000Z`)))
  const naMaandag = (new Date(middag).getUTCDay() + 6) % 7
  return [0, 1, 2, 3, 4].map((i) => momentOf(middag + (i - naMaandag) * 86_400_000).slice(0, 10))
}
