// What the table shows: the draft of the room over the ledger, with status, validity and change per cell and per parameter. Pure. Source: docs/spec/parameters.md (PA-4, PA-5, PA-54 … PA-58).

import { leesCel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { keurCel, keurGroepen, type Melding } from '@ketenbeeld/engine/catalogus/keuring'
import { antwoordVan, type AkkoordStatus, type Antwoord } from '@ketenbeeld/shared/akkoord/akkoord'
import { objectSleutel, type AkkoordObject } from '@ketenbeeld/shared/akkoord/object'
import { waaromNiet } from '@ketenbeeld/shared/parameters/cel-tekst'
import {
  geenHerkomst,
  parameterHash,
  type CelStand,
  type Herkomst,
} from '@ketenbeeld/shared/parameters/parameter-stand'
import { isAanvullend, type RasterBlok, type RasterDeel, type RasterRij } from '@ketenbeeld/shared/parameters/raster'
import { gevraagdVan } from '@ketenbeeld/shared/ronde/afspraak'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { langsteTekst } from '@ketenbeeld/shared/ronde/waarden'
import { statusVan } from '@ketenbeeld/shared/akkoord/akkoord'
import type { VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { waardenBij, type FeitenPerParameter } from './geschiedenis.ts'

/** What stands in the room of the table: only what this ronde changed. */
export interface Blad {
  readonly geladen: boolean
  readonly cellen: Readonly<Record<string, unknown>>
  readonly herkomst: Readonly<Record<string, unknown>>
}

export const leegBlad: Blad = { geladen: false, cellen: {}, herkomst: {} }

export interface CelBeeld {
  /** What is shown; a draft that is not a value is its text. */
  readonly waarde: CelWaarde
  readonly start: CelWaarde
  /** Why this is not a value. */
  readonly ongeldig?: string
  /** Own answer was given on this other value. */
  readonly bijAntwoord?: CelWaarde
  /** Only in the sketch: what really stands there. */
  readonly echt?: CelWaarde
}

export interface PartnerAntwoord {
  readonly organisatie: Ketenpartner
  readonly status: AkkoordStatus
  readonly antwoord?: Antwoord
}

export interface ParameterBeeld {
  readonly id: string
  /** Hash of what is on this screen; that is what an answer is bound to. */
  readonly hash: VersieHash
  /** Whether the ledger says the same; false while an edit is on its way. */
  readonly bewaard: boolean
  readonly partners: readonly PartnerAntwoord[]
  /** Own organisation, when it is asked. */
  readonly eigen?: PartnerAntwoord
  readonly herkomst: Herkomst
  readonly cellen: readonly CelSleutel[]
  readonly ongeldig: boolean
  readonly gewijzigd: boolean
}

export interface TabelBron {
  readonly stand: RondeStand
  readonly delen: readonly RasterDeel[]
  readonly blad: Blad
  readonly per: FeitenPerParameter
  readonly mij: Ketenpartner
}

export type Toon = 'alles' | 'zonder_akkoord' | 'gewijzigd' | 'ongeldig'
export const toonKeuzes: readonly Toon[] = ['alles', 'zonder_akkoord', 'gewijzigd', 'ongeldig']

export interface TabelBeeld {
  readonly cel: (sleutel: CelSleutel) => CelBeeld
  readonly parameter: (id: string) => ParameterBeeld
  readonly blokken: readonly RasterBlok[]
  readonly telling: Readonly<Record<Toon, number>>
  readonly past: (id: string, toon: Toon) => boolean
  /** A parameter beside the registry without any value: nobody misses it, so it is folded away. @source PA-66 */
  readonly stil: (id: string) => boolean
  /** Sentences on cells that are no values and on cells that do not fit together. */
  readonly meldingen: readonly TabelMelding[]
}

export interface TabelMelding {
  readonly cel?: CelSleutel
  readonly niveau: Melding['niveau']
  readonly zin: string
}

/** Put the picture together; what a row needs is computed when it is asked for, once. */
export function tabelBeeld(bron: TabelBron): TabelBeeld {
  const blokken = bron.delen.flatMap((d) => d.groepen.flatMap((g) => g.blokken))
  const cellenPer = new Map(blokken.map((b) => [b.declaratie.id, b.rijen.flatMap(cellenVanRij)]))
  const parameter = memo((id: string) => parameterBeeld(bron, id, cellenPer.get(id) ?? []))
  const cel = memo((sleutel: CelSleutel) => celBeeld(bron, sleutel, parameter(leesCel(sleutel)!.parameter)))
  const past = (id: string, toon: Toon): boolean => fits(parameter(id), toon)
  const stil = memo(
    (id: string) => isAanvullend(id) && (cellenPer.get(id) ?? []).every((sleutel) => waardeVan(bron, sleutel) === null),
  )
  const count = (toon: Toon): number => blokken.filter(({ declaratie: { id } }) => !stil(id) && past(id, toon)).length
  return {
    cel,
    parameter,
    blokken,
    past,
    stil,
    telling: {
      alles: count('alles'),
      zonder_akkoord: count('zonder_akkoord'),
      gewijzigd: count('gewijzigd'),
      ongeldig: count('ongeldig'),
    },
    meldingen: meldingenVan(bron, blokken, cellenPer),
  }
}

export const cellenVanRij = (rij: RasterRij): readonly CelSleutel[] =>
  [...new Set(rij.cellen)].flatMap((c) => c?.cel ?? [])

/** Return what stands in a cell: the room when it is loaded, else the ledger. */
export function waardeVan({ stand, blad }: Pick<TabelBron, 'stand' | 'blad'>, cel: CelSleutel): CelWaarde {
  if (Object.hasOwn(blad.cellen, cel)) return asCelWaarde(blad.cellen[cel])
  if (blad.geladen) return stand.opening?.startwaarden[cel] ?? null
  const nu = stand.parameters[leesCel(cel)?.parameter ?? '']?.cellen[cel]
  return nu?.ongeldig?.tekst ?? nu?.waarde ?? null
}

/** Return source and peildatum as they stand: the room when it says something, else the start of the ronde, else the ledger. */
export function herkomstVan({ stand, blad }: Pick<TabelBron, 'stand' | 'blad'>, id: string): Herkomst {
  if (Object.hasOwn(blad.herkomst, id)) {
    const { bron, peildatum } = (blad.herkomst[id] ?? {}) as Record<string, unknown>
    return {
      bron: typeof bron === 'string' ? bron.slice(0, langsteTekst) : '',
      peildatum: typeof peildatum === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(peildatum) ? peildatum : '',
    }
  }
  return (blad.geladen ? stand.opening?.herkomst[id] : stand.parameters[id]?.herkomst) ?? geenHerkomst
}

function asCelWaarde(raw: unknown): CelWaarde {
  return typeof raw === 'number' || typeof raw === 'string' || raw === null ? raw : String(raw)
}

function celBeeld(bron: TabelBron, cel: CelSleutel, parameter: ParameterBeeld): CelBeeld {
  const waarde = waardeVan(bron, cel)
  const ongeldig = whyNot(bron, cel, waarde)
  const toen = parameter.eigen?.antwoord ? waardenBij(bron.per, parameter.id, parameter.eigen.antwoord.seq) : undefined
  const bijAntwoord = toen?.get(cel)
  return {
    waarde,
    start: bron.stand.opening?.startwaarden[cel] ?? null,
    ...(ongeldig !== undefined && { ongeldig }),
    ...(bijAntwoord !== undefined && !Object.is(bijAntwoord, waarde) && { bijAntwoord }),
  }
}

/** Only what this ronde wrote can be wrong: start values were checked when the ronde was opened. */
function whyNot({ stand, blad }: TabelBron, cel: CelSleutel, waarde: CelWaarde): string | undefined {
  if (Object.hasOwn(blad.cellen, cel)) return stand.opening && waaromNiet(cel, waarde, stand.opening.kader)
  if (blad.geladen) return undefined
  const ongeldig = stand.parameters[leesCel(cel)?.parameter ?? '']?.cellen[cel]?.ongeldig
  return ongeldig?.zin
}

function parameterBeeld(bron: TabelBron, id: string, cellen: readonly CelSleutel[]): ParameterBeeld {
  const { stand } = bron
  const object: AkkoordObject = { soort: 'parameter', id }
  const { hash, bewaard, ongeldig } = onScreen(bron, id, cellen)
  const partners = gevraagdVan(stand, object).map((organisatie): PartnerAntwoord => {
    const antwoord = antwoordVan(stand.akkoord, objectSleutel(object), organisatie)
    const status = statusVan(stand.akkoord, objectSleutel(object), organisatie, hash)
    return { organisatie, status, ...(antwoord && { antwoord }) }
  })
  const eigen = partners.find((p) => p.organisatie === bron.mij)
  const start = stand.opening?.startwaarden ?? {}
  return {
    id,
    hash,
    bewaard,
    partners,
    ...(eigen && { eigen }),
    herkomst: herkomstVan(bron, id),
    cellen,
    ongeldig,
    gewijzigd: cellen.some((cel) => !Object.is(waardeVan(bron, cel), start[cel] ?? null)),
  }
}

/** Hash what is on the screen, exactly as the ledger will; without a difference the ledger's own hash is it. */
function onScreen(
  bron: TabelBron,
  id: string,
  cellen: readonly CelSleutel[],
): { hash: VersieHash; bewaard: boolean; ongeldig: boolean } {
  const parameter = bron.stand.parameters[id]
  const kader = bron.stand.opening?.kader
  if (!parameter || !kader) return { hash: '' as VersieHash, bewaard: false, ongeldig: false }
  const herkomst = herkomstVan(bron, id)
  const nu: Record<CelSleutel, CelStand> = {}
  let zelfde = herkomst.bron === parameter.herkomst.bron && herkomst.peildatum === parameter.herkomst.peildatum
  let ongeldig = false
  for (const cel of cellen) {
    const waarde = waardeVan(bron, cel)
    const ledger = parameter.cellen[cel] ?? { waarde: null }
    const fout =
      Object.is(waarde, ledger.waarde) && !ledger.ongeldig
        ? false
        : waarde !== null && keurCel(cel, waarde, kader) !== null
    nu[cel] = fout
      ? { waarde: ledger.waarde, ongeldig: { tekst: String(waarde).slice(0, langsteTekst), code: '', zin: '' } }
      : { waarde }
    zelfde &&= Object.is(nu[cel].ongeldig?.tekst, ledger.ongeldig?.tekst) && (fout || Object.is(waarde, ledger.waarde))
    ongeldig ||= fout
  }
  if (zelfde) return { hash: parameter.hash, bewaard: true, ongeldig }
  const eenheid = bron.delen.flatMap((d) => d.groepen.flatMap((g) => g.blokken)).find((b) => b.declaratie.id === id)!
    .declaratie.eenheid
  const hash = parameterHash(id, eenheid, nu, herkomst)
  return { hash, bewaard: hash === parameter.hash, ongeldig }
}

function fits(parameter: ParameterBeeld, toon: Toon): boolean {
  switch (toon) {
    case 'alles':
      return true
    case 'zonder_akkoord':
      return parameter.partners.some((p) => p.status !== 'akkoord')
    case 'gewijzigd':
      return parameter.gewijzigd
    case 'ongeldig':
      return parameter.ongeldig
  }
}

function meldingenVan(
  bron: TabelBron,
  blokken: readonly RasterBlok[],
  cellenPer: ReadonlyMap<string, readonly CelSleutel[]>,
): readonly TabelMelding[] {
  const kader = bron.stand.opening?.kader
  if (!kader) return []
  const waarden: Record<CelSleutel, CelWaarde> = {}
  const los: TabelMelding[] = []
  for (const { declaratie } of blokken) {
    for (const cel of cellenPer.get(declaratie.id) ?? []) {
      const waarde = waardeVan(bron, cel)
      const zin = whyNot(bron, cel, waarde)
      if (zin === undefined) waarden[cel] = waarde
      else los.push({ cel, niveau: 'fout', zin })
    }
  }
  const samen = keurGroepen(waarden, kader).map(({ cel, niveau, zin }) => ({
    niveau,
    zin,
    ...(cel !== undefined && { cel }),
  }))
  return [...los, ...samen]
}

function memo<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key))
    return known.get(key)!
  }
}
