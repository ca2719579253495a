// The ids that are handed around, made only here.

import type { Brand } from './brand.ts'

export type RondeId = Brand<string, 'RondeId'>
export type PersoonId = Brand<string, 'PersoonId'>
/** Hash of what somebody saw: value, unit, dimensions, source text – or a frozen document. 64 hex digits. */
export type VersieHash = Brand<string, 'VersieHash'>
/** A moment in UTC with milliseconds, as Date.toISOString writes it; text order is time order. */
export type Moment = Brand<string, 'Moment'>

const slug = /^[a-z0-9][a-z0-9-]{0,63}$/
const hex64 = /^[0-9a-f]{64}$/
const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

export const rondeId = (raw: string): RondeId => checked(raw, slug, 'rondeId') as RondeId
export const persoonId = (raw: string): PersoonId => checked(raw, slug, 'persoonId') as PersoonId
export const versieHash = (raw: string): VersieHash => checked(raw, hex64, 'versieHash') as VersieHash
export const moment = (raw: string): Moment => checked(raw, utc, 'moment') as Moment

/** Return the Moment of a number of milliseconds since 1970. */
export const momentOf = (epochMs: number): Moment => new Date(epochMs).toISOString() as Moment
/** Return the milliseconds since 1970 of a Moment. */
export const msOf = (m: Moment): number => Date.parse(m)

function checked(raw: string, shape: RegExp, what: string): string {
  if (!shape.test(raw)) throw new RangeError(`${what} expects ${shape.source}, got ${JSON.stringify(raw.slice(0, 80))}`)
  return raw
}
