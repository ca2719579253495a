// How moments are written for people: Europe/Amsterdam, Dutch. Source: product §3.16; screens §3.

import type { Moment } from './ids.ts'

const zone = 'Europe/Amsterdam'
const kort = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' })
const uur = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
const seconden = new Intl.DateTimeFormat('nl-NL', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** '12:00' */
export const kloktijd = (m: Moment): string => uur.format(new Date(m))
/** '09:47:12' */
export const kloktijdMetSeconden = (m: Moment): string => seconden.format(new Date(m))
/** 'do 5 sep' */
export const korteDag = (m: Moment): string => kort.format(new Date(m)).replace('.', '')
/** 'do 5 sep 12:00' with no-break spaces, for refusals, tables and badges. */
export const dagEnTijd = (m: Moment): string => `${korteDag(m)} ${kloktijd(m)}`.replaceAll(' ', '\u00a0')
