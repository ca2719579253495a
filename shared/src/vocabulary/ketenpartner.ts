// The organisations around the table and how they are written. Source: MPP-protocol §2 (seed 000), GLOSSARY.

import { eigenaren, type Eigenaar } from '@ketenbeeld/engine/catalogus/eigenaar'

export type Ketenpartner = Eigenaar | 'DMB'

export const ketenpartners: readonly Ketenpartner[] = [...eigenaren, 'DMB']

/** Say whether a text is the code of an organisation we know. */
export function isKetenpartner(text: unknown): text is Ketenpartner {
  return typeof text === 'string' && (ketenpartners as readonly string[]).includes(text)
}

/** Return the code as it stands in a room name or an address: lower case, letters only ('DT&V' → 'dtv'). */
export function slugOf(partner: Ketenpartner): string {
  return partner.toLowerCase().replace(/[^a-z]/g, '')
}

/** Return the organisation behind a slug, or undefined when there is none. */
export function fromSlug(slug: string): Ketenpartner | undefined {
  return ketenpartners.find((partner) => slugOf(partner) === slug)
}
