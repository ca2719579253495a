// Publication layer: how a model value is rounded and written for the outside. Source: model specification E; docs/spec/engine.md (ENG-E).
import { getalTekst } from '../catalogus/getal-tekst.ts'
import { type Afronding, indicator } from '../catalogus/indicatoren.ts'

const stappen: Readonly<Record<Afronding, number>> = {
  '100': 100,
  '250': 250,
  '1000': 1000,
  '1%': 0.01,
  '0,1%': 0.001,
  '0,5 maand': 0.5,
  mln: 1_000_000,
  '-': 0,
}

/** The step to which an indicator is rounded; 0 when it is not rounded or not known. */
export const stapVan = (indicatorId: string): number => stappen[indicator(indicatorId)?.afronding ?? '-']

/**
 * Round one unrounded model value for publication: to the step of its indicator, half away from zero. Never add rounded values.
 *
 * @returns Null for null and NaN, and for an unknown indicator.
 */
export function rondAf(indicatorId: string, waarde: number | null): number | null {
  const stap = stapVan(indicatorId)
  if (waarde === null || Number.isNaN(waarde) || !indicator(indicatorId)) return null
  return stap === 0 ? waarde : rondOpStap(waarde, stap)
}

/** Half away from zero; a hair of floating point below the half still counts as the half. */
export function rondOpStap(waarde: number, stap: number): number {
  const aantal = Math.floor(Math.abs(waarde) / stap + 0.5 + 1e-9)
  const rond = stap < 1 ? aantal / Math.round(1 / stap) : aantal * stap
  return waarde < 0 && rond !== 0 ? -rond : rond
}

/** Write a value as published: '106.700', '< 50', '79 %', '2,5 maanden', '€ 12 mln', '–' when there is none. */
export function toonCijfer(indicatorId: string, waarde: number | null): string {
  const i = indicator(indicatorId)
  const rond = rondAf(indicatorId, waarde)
  if (!i || rond === null || waarde === null) return '–'
  if (i.afronding === '1%' || i.afronding === '0,1%')
    return `${getalTekst(rond * 100, i.afronding === '1%' ? 0 : 1)}${vast}%`
  if (i.afronding === '0,5 maand') return `${getalTekst(rond, 1)}${vast}maanden`
  if (i.afronding === 'mln') return `€${vast}${getalTekst(rond / 1_000_000, 0)}${vast}mln`
  const half = stappen[i.afronding] / 2
  if (waarde > 0 && rond === 0 && half >= 1) return `<${vast}${getalTekst(half, 0)}`
  return getalTekst(rond, i.afronding === '-' ? 10 : 0)
}

/** No-break space. */
const vast = '\u00a0'
