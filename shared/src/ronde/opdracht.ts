// The commands a client may send, checked once at the edge. Source: docs/spec/akkoord.md, planning.md, identiteit.md.

import { z } from 'zod'
import { ketenpartners, type Ketenpartner } from '../vocabulary/ketenpartner.ts'
import { moment, persoonId, versieHash, type Moment, type PersoonId, type VersieHash } from '../vocabulary/ids.ts'

/** Most objects one answer may cover; the whole catalogue and room to grow. */
export const hoogstensObjecten = 500

const partner = z.enum(ketenpartners as [Ketenpartner, ...Ketenpartner[]])
const branded = <T>(make: (raw: string) => T) =>
  z
    .string()
    .max(100)
    .transform((raw, context): T => {
      try {
        return make(raw)
      } catch {
        context.addIssue({ code: 'custom', message: 'ongeldig' })
        return z.NEVER
      }
    })
const tijdstip = branded<Moment>(moment)
const hash = branded<VersieHash>(versieHash)
const persoon = branded<PersoonId>(persoonId)
const tekst = z.string().trim().max(2000)

export const opdrachtSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('geef_antwoord'),
    organisatie: partner,
    soort: z.enum(['akkoord', 'voorbehoud', 'niet_akkoord']),
    objecten: z
      .array(z.object({ object: z.string().max(120), hash }))
      .min(1)
      .max(hoogstensObjecten),
    reden: tekst.optional(),
    tot: tijdstip.optional(),
  }),
  z.object({
    type: z.literal('trek_antwoord_in'),
    organisatie: partner,
    object: z.string().max(120),
    reden: tekst.optional(),
  }),
  z.object({
    type: z.literal('plaats_opmerking'),
    organisatie: partner,
    soort: z.enum(['vraag', 'onjuistheid']),
    tekst: tekst.min(1),
    jaar: z.number().int().optional(),
  }),
  z.object({
    type: z.literal('beantwoord_opmerking'),
    opmerking: z.number().int().positive(),
    besluit: z.enum(['beantwoord', 'hersteld', 'niet_overgenomen']),
    tekst: tekst.min(1),
  }),
  z.object({ type: z.literal('neem_kennis'), organisatie: partner, hash }),
  z.object({
    type: z.literal('wijzig_pea_scenarios'),
    scenarios: z.array(z.object({ id: z.string().max(60), label: z.string().trim().max(120) })).max(100),
  }),
  /** `van` is the moment the chair saw: a stale one is refused. */
  z.object({
    type: z.literal('verplaats_deadline'),
    id: z.string().max(64),
    van: tijdstip,
    naar: tijdstip,
    reden: tekst,
  }),
  z.object({ type: z.literal('verzet_klok'), naar: tijdstip }),
  z.object({
    type: z.literal('verleen_mandaat'),
    persoon,
    organisatie: partner,
    rol: z.enum(['voorzitter', 'mandaathouder', 'lid']),
    tot: tijdstip.optional(),
  }),
  z.object({ type: z.literal('trek_mandaat_in'), persoon, organisatie: partner, reden: tekst }),
])

export type Opdracht = z.infer<typeof opdrachtSchema>
