// How long until a deadline, as the round line and Vandaag write it. Source: screens §4 Rondelijn.

import type { Taal } from './tekst.ts'

const minuut = 60_000
const uur = 60 * minuut
const dag = 24 * uur

export interface Duur {
  readonly dagen: number
  readonly uren: number
  readonly minuten: number
  readonly seconden: number
}

/** Split a duration; negative counts as nothing left. */
export function duurVan(ms: number): Duur {
  const rest = Math.max(0, ms)
  return {
    dagen: Math.floor(rest / dag),
    uren: Math.floor((rest % dag) / uur),
    minuten: Math.floor((rest % uur) / minuut),
    seconden: Math.floor((rest % minuut) / 1000),
  }
}

/** Over 24 hours '1 d 2 u', under it '22 u 41 min', under an hour '41:07'. */
export function korteAftelling(ms: number, taal: Taal = 'nl'): string {
  const { dagen, uren, minuten, seconden } = duurVan(ms)
  const u = taal === 'nl' ? 'u' : 'h'
  if (dagen > 0) return `${dagen} d ${uren} ${u}`.replaceAll(' ', '\u00a0')
  if (uren > 0) return `${uren} ${u} ${minuten} min`.replaceAll(' ', '\u00a0')
  return `${minuten}:${String(seconden).padStart(2, '0')}`
}

/** '1 dag 2 uur 32 min', '41 min', 'minder dan een minuut'. */
export function langeAftelling(ms: number, taal: Taal = 'nl'): string {
  const { dagen, uren, minuten } = duurVan(ms)
  const nl = taal === 'nl'
  const delen = [
    dagen > 0 && `${dagen} ${nl ? (dagen === 1 ? 'dag' : 'dagen') : dagen === 1 ? 'day' : 'days'}`,
    uren > 0 && `${uren} ${nl ? 'uur' : uren === 1 ? 'hour' : 'hours'}`,
    minuten > 0 && `${minuten} min`,
  ].filter((deel) => deel !== false)
  return delen.length > 0 ? delen.join(' ') : nl ? 'minder dan een minuut' : 'less than a minute'
}
