// Bake: replace every reference by the value it has in this run, so that a version stays the same for ever. Source: docs/spec/rapport.md (RA-10 … RA-14); architecture law 6.

import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { canonicalJson, hashOf, type Json } from '../ledger/canonical.ts'
import type { Spoor } from '../vocabulary/spoor.ts'
import type { RondeId, VersieHash } from '../vocabulary/ids.ts'
import { waardeVan, type Cijferbronnen } from './cijferbron.ts'
import { cijferTekst, geenWaarde } from './cijfertekst.ts'
import { controleer, type Bevinding } from './controle.ts'
import { leesCijfer, leesGrafiek, type CijferVerwijzing, type GrafiekVerwijzing, type Knoop } from './inhoud.ts'

export const bevrorenFormaat = 'ketenbeeld-rapport/1'

/** A frozen report: text, values and what was found wrong with it. Everything in it is in its hash. */
export interface BevrorenRapport {
  readonly formaat: typeof bevrorenFormaat
  readonly ronde: RondeId
  readonly document: string
  readonly titel: string
  /** Input hash of the run of the lane vastgesteld whose values are in it, or null when there was none. */
  readonly run: VersieHash | null
  readonly inhoud: Knoop
  /** Listed, not hidden: voorlopige figures, figures without a value, typed numbers, headings out of order. */
  readonly bevindingen: readonly Bevinding[]
}

/** A cijfer node of a frozen report. */
export interface BevrorenCijfer extends CijferVerwijzing {
  readonly waarde: number | null
  readonly tekst: string
  readonly run: VersieHash | null
}

export interface BevrorenPunt {
  readonly jaar: number
  readonly waarde: number | null
  readonly tekst: string
}

/** A grafiek node of a frozen report: its numbers stand in it, so that chart and table can always be drawn again. */
export interface BevrorenGrafiek extends GrafiekVerwijzing {
  readonly eenheid: string
  readonly run: VersieHash | null
  readonly reeksen: readonly { readonly scenario: Scenario; readonly punten: readonly BevrorenPunt[] }[]
}

export interface TeBakken {
  readonly ronde: RondeId
  readonly document: string
  readonly titel: string
  readonly inhoud: Knoop
}

/** Return the frozen report. Pure: same text and runs, same bits. @source RA-10 */
export function bak(wat: TeBakken, bronnen: Cijferbronnen): BevrorenRapport {
  return {
    formaat: bevrorenFormaat,
    ronde: wat.ronde,
    document: wat.document,
    titel: wat.titel,
    run: bronnen.vastgesteld?.invoerHash ?? null,
    inhoud: gebakken(wat.inhoud, bronnen),
    bevindingen: controleer(wat.inhoud, bronnen),
  }
}

/** Return the hash that an akkoord on this version covers. @source RA-11; AK-1 */
export const inhoudHash = (rapport: BevrorenRapport): VersieHash => hashOf(rapport) as VersieHash

/** Return the bytes that are stored under that hash. */
export const bevrorenBytes = (rapport: BevrorenRapport): Uint8Array => new TextEncoder().encode(canonicalJson(rapport))

/** Read a frozen report back. @throws RangeError when it is not one of ours. */
export function leesBevroren(bytes: Uint8Array): BevrorenRapport {
  const rapport = JSON.parse(new TextDecoder().decode(bytes)) as BevrorenRapport
  if (rapport.formaat !== bevrorenFormaat) throw new RangeError(`unknown report format ${String(rapport.formaat)}`)
  return rapport
}

/** Read a baked cijfer; undefined when the node is none. */
export function leesBevrorenCijfer(knoop: Knoop): BevrorenCijfer | undefined {
  const cijfer = leesCijfer(knoop)
  if (!cijfer) return undefined
  const { waarde, tekst, run } = knoop.attrs as Readonly<Record<string, Json>>
  return {
    ...cijfer,
    waarde: typeof waarde === 'number' ? waarde : null,
    tekst: typeof tekst === 'string' ? tekst : geenWaarde,
    run: typeof run === 'string' ? (run as VersieHash) : null,
  }
}

/** Read a baked grafiek; undefined when the node is none. */
export function leesBevrorenGrafiek(knoop: Knoop): BevrorenGrafiek | undefined {
  const grafiek = leesGrafiek(knoop)
  if (!grafiek) return undefined
  const { reeksen, eenheid, run } = knoop.attrs as Readonly<Record<string, Json>>
  return {
    ...grafiek,
    eenheid: typeof eenheid === 'string' ? eenheid : '',
    run: typeof run === 'string' ? (run as VersieHash) : null,
    reeksen: Array.isArray(reeksen) ? (reeksen as unknown as BevrorenGrafiek['reeksen']) : [],
  }
}

function gebakken(knoop: Knoop, bronnen: Cijferbronnen): Knoop {
  const cijfer = leesCijfer(knoop)
  if (cijfer) return { ...knoop, attrs: { ...knoop.attrs, ...cijferAttrs(cijfer, bronnen) } }
  const grafiek = leesGrafiek(knoop)
  if (grafiek) return { ...knoop, attrs: { ...knoop.attrs, ...grafiekAttrs(grafiek, bronnen) } }
  if (!knoop.content) return knoop
  return { ...knoop, content: knoop.content.map((kind) => gebakken(kind, bronnen)) }
}

function cijferAttrs(cijfer: CijferVerwijzing, bronnen: Cijferbronnen): Record<string, Json> {
  const waarde = waardeVan(bronnen, cijfer)
  return { waarde: waarde ?? null, tekst: cijferTekst(cijfer.indicator, waarde), run: runVan(cijfer.spoor, bronnen) }
}

const runVan = (spoor: Spoor, bronnen: Cijferbronnen): VersieHash | null => bronnen[spoor]?.invoerHash ?? null

function grafiekAttrs(grafiek: GrafiekVerwijzing, bronnen: Cijferbronnen): Record<string, Json> {
  return {
    eenheid: indicatorVan(grafiek.indicator)?.eenheid ?? '',
    run: runVan(grafiek.spoor, bronnen),
    reeksen: reeksenVan(grafiek, bronnen) as unknown as Json,
  }
}

/** Return the series of a chart in this run: one per scenario, a point for every year of the model. */
export function reeksenVan(grafiek: GrafiekVerwijzing, bronnen: Cijferbronnen): BevrorenGrafiek['reeksen'] {
  const bron = bronnen[grafiek.spoor]
  return grafiek.scenarios.map((scenario) => ({
    scenario,
    punten: (bron?.jaren ?? []).map((jaar) => {
      const waarde = bron?.waarde(grafiek.indicator, jaar, scenario)
      return { jaar, waarde: waarde ?? null, tekst: cijferTekst(grafiek.indicator, waarde) }
    }),
  }))
}
