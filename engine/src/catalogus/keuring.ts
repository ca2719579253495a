// Checks on input that need no calculation: one cell at a time, and groups of cells together. Source: model specification H and A9; docs/spec/engine.md (ENG-02, ENG-03, ENG-04, PEA).
import { type CelSleutel, type CelWaarde, leesCel } from './cel.ts'
import { celBestaat, type ModelKader } from './cellen.ts'
import { keurInwilliging, keurOpeenvolging, keurPrioriteit, keurSommen } from './groepen.ts'
import { keurPeaGroepen } from './pea-groepen.ts'
import type { Melding } from './melding.ts'
import type { ParameterDeclaratie } from './parameter.ts'
import { parameter } from './parameters.ts'

export type { Melding } from './melding.ts'

/**
 * Check one cell by itself: known address, type, bounds, whole numbers.
 *
 * @param waarde Whatever stands in the cell; null (niet geleverd) is never an error here.
 * @returns One melding with code ENG-02 (PEA-02 for a kans), or null when the value is acceptable.
 */
export function keurCel(cel: CelSleutel, waarde: CelWaarde | unknown, kader: ModelKader): Melding | null {
  const adres = leesCel(cel)
  const p = adres ? parameter(adres.parameter) : undefined
  if (!adres || !p || !celBestaat(cel, kader)) {
    return { code: 'ENG-02', niveau: 'fout', cel, zin: `De cel ${cel} bestaat niet in dit model.` }
  }
  if (isToegestaan(p, waarde)) return null
  return {
    code: p.id === 'pea.scenario.kans' ? 'PEA-02' : 'ENG-02',
    niveau: 'fout',
    parameter: p.id,
    cel,
    ...(adres.jaar === undefined ? {} : { jaar: adres.jaar }),
    ...(adres.scenario === undefined ? {} : { scenario: adres.scenario }),
    eigenaar: p.eigenaar,
    zin: `${p.label}: ${toon(waarde)} kan niet. Vul ${p.grenzen.tekst} in.`,
  }
}

/** Check what cells must fulfil together; empty cells are left out (a missing value is ENG-01, in the run). */
export function keurGroepen(cellen: Readonly<Record<CelSleutel, CelWaarde>>, kader: ModelKader): Melding[] {
  return [
    ...keurSommen(cellen, kader),
    ...keurInwilliging(cellen, kader),
    ...keurOpeenvolging(cellen, kader),
    ...keurPrioriteit(cellen, kader),
    ...keurPeaGroepen(cellen, kader),
  ]
}

/** Whether a value is within type and bounds of its parameter; empty always is. */
export function isToegestaan({ grenzen }: ParameterDeclaratie, waarde: unknown): boolean {
  if (waarde === null) return true
  if (grenzen.soort === 'datum') return typeof waarde === 'string' && isDatum(waarde)
  if (grenzen.soort !== 'getal') return typeof waarde === 'string' && grenzen.waarden.includes(waarde)
  if (typeof waarde !== 'number' || !Number.isFinite(waarde)) return false
  if (grenzen.geheel && !Number.isInteger(waarde)) return false
  if (grenzen.nulOfVanafEen && waarde !== 0 && waarde < 1) return false
  if (grenzen.toegestaan && !grenzen.toegestaan.includes(waarde)) return false
  return waarde >= (grenzen.min ?? -Infinity) && waarde <= (grenzen.max ?? Infinity)
}

function isDatum(tekst: string): boolean {
  const [, jaar, maand, dag] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst) ?? []).map(Number)
  if (jaar === undefined || maand === undefined || dag === undefined) return false
  const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
  const dagen = [31, schrikkel ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1]
  return dagen !== undefined && dag >= 1 && dag <= dagen
}

function toon(waarde: unknown): string {
  if (typeof waarde === 'number') return String(waarde).replace('.', ',')
  return typeof waarde === 'string' ? `‘${waarde.slice(0, 40)}’` : 'deze waarde'
}
