// The commands a client may send, checked once at the edge. Source: docs/spec/akkoord.md, planning.md, identiteit.md.

import { z } from 'zod'
import { eigenaren } from '@ketenbeeld/engine/catalogus/eigenaar'
import { scenarios } from '@ketenbeeld/engine/catalogus/scenario'
import { variantsoorten } from '@ketenbeeld/engine/variant/variant'
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

const cel = z.string().max(200)
const patch = z.union([
  z.strictObject({ cel, waarde: z.union([z.number(), z.string().max(200), z.null()]) }),
  z.strictObject({ cel, plus: z.number() }),
  z.strictObject({ cel, maal: z.number() }),
])
/** Whether it makes sense is for the engine to say; this bounds what may come in. */
const variant = z.strictObject({
  id: z.string().max(60),
  naam: z.string().trim().max(120),
  soort: z.enum(variantsoorten),
  basis: z.enum(scenarios),
  motief: tekst,
  eigenaar: z.enum(eigenaren),
  patches: z.array(patch).max(200).readonly(),
})

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
  z.object({ type: z.literal('bewaar_variant'), variant }),
  z.object({ type: z.literal('trek_variant_in'), id: z.string().max(60), reden: tekst }),
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
