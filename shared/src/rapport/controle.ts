// The check before a report is frozen: what a reader could be misled by, each with the place to jump to. Source: docs/spec/rapport.md (RA-15 … RA-20); product §2.2.

import { indicatorNaam, periodeVan, waardeVan, type Cijferbronnen } from './cijferbron.ts'
import { bezoek, isBekendeKnoop, isBekendMerk, leesCijfer, leesGrafiek, veiligeHref, type Knoop } from './inhoud.ts'

export type BevindingSoort =
  'getypt-getal' | 'voorlopig' | 'geen-waarde' | 'koppen' | 'bijschrift' | 'link' | 'onbekend'

export interface Bevinding {
  readonly soort: BevindingSoort
  /** What is found, in one Dutch sentence. */
  readonly zin: string
  /** Child indexes from the document down to the block or node. */
  readonly pad: readonly number[]
  /** The words it is about. */
  readonly tekst: string
  /** Which of the equal texts in this block, from 0; only for typed numbers. */
  readonly keer?: number
}

/** What is typed by hand but is no model figure. A year stands in every date; more can be added per ronde. */
export interface Uitzonderingen {
  readonly getallen: readonly string[]
}

const geenUitzonderingen: Uitzonderingen = { getallen: [] }

/** Return everything found, in reading order. @source RA-15 */
export function controleer(
  doc: Knoop,
  bronnen: Cijferbronnen,
  uitzonderingen: Uitzonderingen = geenUitzonderingen,
): readonly Bevinding[] {
  const bevindingen: Bevinding[] = []
  let niveau = 0
  bezoek(doc, (knoop, pad) => {
    if (knoop.type === 'heading') {
      bevindingen.push(...kopBevindingen(knoop, pad, niveau))
      niveau = kopNiveau(knoop)
    }
    bevindingen.push(...getypteGetallen(knoop, pad, uitzonderingen), ...cijferBevindingen(knoop, pad, bronnen))
    bevindingen.push(...grafiekBevindingen(knoop, pad, bronnen), ...linkBevindingen(knoop, pad))
    if (!isBekend(knoop)) bevindingen.push({ soort: 'onbekend', zin: onbekendZin(knoop), pad, tekst: knoop.type })
  })
  return bevindingen
}

const isBekend = (knoop: Knoop): boolean =>
  isBekendeKnoop(knoop.type) && (knoop.marks ?? []).every((mark) => isBekendMerk(mark.type))

const onbekendZin = (knoop: Knoop): string =>
  `Deze versie van Ketenbeeld kent een onderdeel niet (${knoop.type}). De tekst ervan blijft staan.`

export const kopNiveau = (knoop: Knoop): number => {
  const level = knoop.attrs?.level
  return typeof level === 'number' ? level : 1
}

const kaal = (knoop: Knoop): string =>
  (knoop.content ?? []).map((kind) => (kind.type === 'text' ? (kind.text ?? '') : '\ufffc')).join('')

function kopBevindingen(knoop: Knoop, pad: readonly number[], vorige: number): Bevinding[] {
  const tekst = kaal(knoop).trim()
  if (tekst === '') return [{ soort: 'koppen', zin: 'Een kop is leeg.', pad, tekst: '' }]
  const niveau = kopNiveau(knoop)
  if (niveau <= vorige + 1) return []
  const zin = `De kop "${tekst}" slaat een niveau over: na ${vorige === 0 ? 'het begin' : `niveau ${vorige}`} komt niveau ${niveau}.`
  return [{ soort: 'koppen', zin, pad, tekst }]
}

/** Four digits or more, or a thousands dot; decimals go along. A digit, dot or letter beside it makes it something else (IBAN, article, hash). */
const groot = /(?<![\w.,])(?:\d{1,3}(?:[.\u00a0\u202f]\d{3})+|\d{4,})(?:,\d+)?(?![\w]|[.,]\d)/g
const jaartal = /^(19|20)\d{2}$/

/** @source RA-16 (law 6: nothing hand-typed) */
function getypteGetallen(knoop: Knoop, pad: readonly number[], uitzonderingen: Uitzonderingen): Bevinding[] {
  if (!knoop.content?.some((kind) => kind.type === 'text')) return []
  const gezien = new Map<string, number>()
  return [...kaal(knoop).matchAll(groot)].flatMap(([tekst]): Bevinding[] => {
    const keer = gezien.get(tekst) ?? 0
    gezien.set(tekst, keer + 1)
    if (jaartal.test(tekst) || uitzonderingen.getallen.includes(tekst)) return []
    const zin = `Het getal ${tekst} is met de hand getypt. Koppel het aan een cijfer, of haal het weg.`
    return [{ soort: 'getypt-getal', zin, pad, tekst, keer }]
  })
}

/** @source RA-17, RA-18 */
function cijferBevindingen(knoop: Knoop, pad: readonly number[], bronnen: Cijferbronnen): Bevinding[] {
  if (knoop.type !== 'cijfer') return []
  const cijfer = leesCijfer(knoop)
  if (!cijfer) return [{ soort: 'geen-waarde', zin: 'Een cijfer verwijst nergens naar.', pad, tekst: '' }]
  const tekst = `${indicatorNaam(cijfer.indicator)}, ${periodeVan(cijfer.indicator, cijfer.jaar)}, ${cijfer.scenario}`
  const gevonden: Bevinding[] = []
  if (cijfer.spoor === 'voorlopig') gevonden.push({ soort: 'voorlopig', zin: `${tekst} is voorlopig.`, pad, tekst })
  if (waardeVan(bronnen, cijfer) === undefined)
    gevonden.push({ soort: 'geen-waarde', zin: `${tekst} heeft geen waarde in deze run.`, pad, tekst })
  return gevonden
}

/** @source RA-17 … RA-19 */
function grafiekBevindingen(knoop: Knoop, pad: readonly number[], bronnen: Cijferbronnen): Bevinding[] {
  if (knoop.type !== 'grafiek') return []
  const grafiek = leesGrafiek(knoop)
  if (!grafiek) return [{ soort: 'geen-waarde', zin: 'Een grafiek verwijst nergens naar.', pad, tekst: '' }]
  const tekst = grafiek.bijschrift || indicatorNaam(grafiek.indicator)
  const bron = bronnen[grafiek.spoor]
  const leeg = !bron?.jaren.some((jaar) =>
    grafiek.scenarios.some((scenario) => bron.waarde(grafiek.indicator, jaar, scenario) !== undefined),
  )
  const gevonden: Bevinding[] = []
  if (grafiek.bijschrift.trim() === '')
    gevonden.push({ soort: 'bijschrift', zin: `De grafiek van ${tekst} heeft geen bijschrift.`, pad, tekst })
  if (grafiek.spoor === 'voorlopig')
    gevonden.push({ soort: 'voorlopig', zin: `De grafiek "${tekst}" toont voorlopige cijfers.`, pad, tekst })
  if (leeg) gevonden.push({ soort: 'geen-waarde', zin: `De grafiek "${tekst}" heeft geen cijfers.`, pad, tekst })
  return gevonden
}

/** @source RA-20 */
function linkBevindingen(knoop: Knoop, pad: readonly number[]): Bevinding[] {
  const link = knoop.marks?.find((mark) => mark.type === 'link')
  if (!link || veiligeHref(link.attrs?.href)) return []
  const tekst = knoop.text ?? ''
  return [{ soort: 'link', zin: `De verwijzing "${tekst}" leidt nergens heen.`, pad, tekst }]
}
