// What a paste would do, cell by cell, before anything changes. Source: screens §4 Plakvoorbeeld; product §4 (09:40); docs/spec/parameters.md (PA-40 … PA-48).

import { leesCel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import type { ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import { leesGeplakt, waaromNiet, type Antwoord } from './cel-tekst.ts'
import type { Dubbelzinnig } from './getal.ts'
import type { Blok, KlembordCel } from './klembord-cel.ts'
import { plaatsen, type Doel, type Plaats, type PlakVorm } from './plakplaats.ts'
import type { RasterRij } from './raster.ts'

export type { Doel, PlakVorm } from './plakplaats.ts'

export interface PlakVraag {
  /** The rows of one part of the table. */
  readonly rijen: readonly RasterRij[]
  readonly doel: Doel
  readonly blok: Blok
  readonly vorm: PlakVorm
  readonly kader: ModelKader
  /** What stands in a cell now, drafts included. */
  readonly waardeVan: (cel: CelSleutel) => CelWaarde
  /** For whom is pasted: only cells of this owner may change. */
  readonly schrijver: Ketenpartner
  /** Answers to the questions so far. */
  readonly antwoord: Antwoord
}

export type PlakStatus = 'gelijk' | 'gewijzigd' | 'geweigerd' | 'vraag'

export interface PlakCel {
  readonly status: PlakStatus
  readonly tekst: string
  /** Place in the block that was pasted. */
  readonly blokRij: number
  readonly blokKolom: number
  /** The row of the table it lands in; undefined outside the table. */
  readonly rij?: RasterRij
  readonly cel?: CelSleutel
  readonly oud: CelWaarde
  /** What will stand there; only for gelijk and gewijzigd. */
  readonly nieuw?: CelWaarde
  /** Why it is refused, a sentence. */
  readonly reden?: string
  /** The text was ambiguous; it stays marked after the answer. */
  readonly dubbel?: Dubbelzinnig['om']
  readonly verschil?: number
  /** Difference relative to old; absent when old is 0 or empty. */
  readonly verschilDeel?: number
}

/** One question for all texts that are ambiguous in the same way. */
export interface PlakOnduidelijk {
  readonly om: Dubbelzinnig['om']
  readonly voorbeeld: Dubbelzinnig
  readonly tekst: string
  readonly cel: CelSleutel
  readonly aantal: number
  readonly beantwoord: boolean
}

export interface PlakPlan {
  readonly cellen: readonly PlakCel[]
  readonly telling: Readonly<Record<PlakStatus, number>>
  readonly vragen: readonly PlakOnduidelijk[]
  /** Sum of old and new over all numeric cells, when they have one unit. */
  readonly som?: { readonly eenheid: string; readonly oud: number; readonly nieuw: number }
  /** What one transaction must write. */
  readonly wijzigingen: ReadonlyMap<CelSleutel, CelWaarde>
}

/** Make the plan. Nothing is dropped silently: every text of the block that is not empty appears in it. */
export function maakPlakPlan(vraag: PlakVraag): PlakPlan {
  const cellen = plaatsen(vraag.rijen, vraag.doel, vraag.blok, vraag.vorm, vraag.kader).map((p) => judge(p, vraag))
  const telling: Record<PlakStatus, number> = { gelijk: 0, gewijzigd: 0, geweigerd: 0, vraag: 0 }
  for (const { status } of cellen) telling[status] += 1
  const som = sumOf(cellen)
  return {
    cellen,
    telling,
    vragen: questions(cellen, vraag),
    ...(som && { som }),
    wijzigingen: new Map(cellen.flatMap((c) => (c.status === 'gewijzigd' ? [[c.cel!, c.nieuw ?? null]] : []))),
  }
}

function judge(plaats: Plaats, vraag: PlakVraag): PlakCel {
  const { geplakt, blokRij, blokKolom } = plaats
  const basis = { tekst: geplakt.tekst, blokRij, blokKolom, ...(plaats.rij && { rij: plaats.rij }) }
  if (plaats.kind === 'buiten') return { ...basis, status: 'geweigerd', oud: null, reden: plaats.reden }
  const { cel } = plaats
  const met = { ...basis, cel, oud: vraag.waardeVan(cel) }
  const eigenaar = declaratieVan(leesCel(cel)?.parameter ?? '')?.eigenaar
  if (eigenaar !== vraag.schrijver) {
    return { ...met, status: 'geweigerd', reden: `Deze rij is van ${eigenaar}. Alleen ${eigenaar} kan haar wijzigen.` }
  }
  return read(met, geplakt, cel, vraag)
}

function read(met: Omit<PlakCel, 'status'>, geplakt: KlembordCel, cel: CelSleutel, vraag: PlakVraag): PlakCel {
  const dubbel = ambiguity(cel, geplakt)
  const lezing = leesGeplakt(cel, geplakt, vraag.antwoord)
  if (lezing.kind === 'vraag') return { ...met, status: 'vraag', dubbel: lezing.lezing.om }
  const nieuw = lezing.kind === 'waarde' ? lezing.waarde : lezing.tekst
  const gemerkt = { ...met, ...(dubbel && { dubbel: dubbel.om }) }
  const reden = waaromNiet(cel, nieuw, vraag.kader)
  if (reden !== undefined) return { ...gemerkt, status: 'geweigerd', reden }
  if (Object.is(met.oud, nieuw)) return { ...gemerkt, status: 'gelijk', nieuw }
  return { ...gemerkt, status: 'gewijzigd', nieuw, ...difference(met.oud, nieuw) }
}

function ambiguity(cel: CelSleutel, geplakt: KlembordCel): Dubbelzinnig | undefined {
  const lezing = leesGeplakt(cel, geplakt, {})
  return lezing.kind === 'vraag' ? lezing.lezing : undefined
}

function difference(oud: CelWaarde, nieuw: CelWaarde): Pick<PlakCel, 'verschil' | 'verschilDeel'> {
  if (typeof oud !== 'number' || typeof nieuw !== 'number') return {}
  const verschil = nieuw - oud
  return oud === 0 ? { verschil } : { verschil, verschilDeel: verschil / Math.abs(oud) }
}

/** First the question about dot and comma; its answer may raise the other one, about parts of 1. */
function questions(cellen: readonly PlakCel[], { antwoord, blok }: PlakVraag): readonly PlakOnduidelijk[] {
  return (['teken', 'schaal'] as const).flatMap((om): PlakOnduidelijk[] => {
    const known: Antwoord = om === 'schaal' && antwoord.notatie ? { notatie: antwoord.notatie } : {}
    const asked = cellen.flatMap((c) => {
      if (!c.cel || (c.status === 'geweigerd' && c.reden?.startsWith('Deze rij is van'))) return []
      const lezing = leesGeplakt(c.cel, blok[c.blokRij]![c.blokKolom]!, known)
      return lezing.kind === 'vraag' && lezing.lezing.om === om
        ? [{ cel: c.cel, tekst: c.tekst, voorbeeld: lezing.lezing }]
        : []
    })
    const eerste = asked[0]
    const beantwoord = om === 'teken' ? antwoord.notatie !== undefined : antwoord.deelVanEen !== undefined
    return eerste ? [{ om, ...eerste, aantal: asked.length, beantwoord }] : []
  })
}

function sumOf(cellen: readonly PlakCel[]): PlakPlan['som'] {
  const geldig = cellen.filter((c) => c.status === 'gelijk' || c.status === 'gewijzigd')
  const eenheden = new Set(geldig.map((c) => c.rij?.eenheid))
  const eenheid = geldig[0]?.rij?.eenheid
  if (eenheden.size !== 1 || eenheid === undefined || geldig[0]?.rij?.schaal === 'procent') return undefined
  const sum = (waarden: readonly (CelWaarde | undefined)[]): number =>
    waarden.reduce<number>((a, w) => a + (typeof w === 'number' ? w : 0), 0)
  return { eenheid, oud: sum(geldig.map((c) => c.oud)), nieuw: sum(geldig.map((c) => c.nieuw)) }
}
