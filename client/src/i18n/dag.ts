// Dates as words for headings: 'donderdag 5 september', always Europe/Amsterdam. Source: screens §3; shared vocabulary/tijd for the short forms.

import { kloktijd } from '@ketenbeeld/shared/vocabulary/tijd'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import type { Taal } from './tekst.ts'

const zone = 'Europe/Amsterdam'
const vormen = {
  nl: {
    lang: new Intl.DateTimeFormat('nl-NL', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }),
    weekdag: new Intl.DateTimeFormat('nl-NL', { timeZone: zone, weekday: 'short' }),
  },
  en: {
    lang: new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }),
    weekdag: new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' }),
  },
}

/** 'donderdag 5 september' */
export const langeDag = (m: Moment, taal: Taal = 'nl'): string => vormen[taal].lang.format(new Date(m))

/** 'do 12:00' with a no-break space. */
export const weekdagEnTijd = (m: Moment, taal: Taal = 'nl'): string =>
  `${vormen[taal].weekdag.format(new Date(m)).replace('.', '')}\u00a0${kloktijd(m)}`
