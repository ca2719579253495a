// The core as a spreadsheet in HyperFormula (GPL-3.0): installed for the measurement only, one row per node, one column per month. Source: model-spec-decisions, "How fast is fast".

import type { Rekenaar } from '@ketenbeeld/engine/taal/rekenaar'
import { getallenVan, isGetalrij, isLeeg, nodigeKnopen } from './celvorm.ts'
import { kladmap } from './kladmap.ts'
import { type Kern, maanden } from './kern.ts'

interface Blad {
  setCellContents(adres: object, inhoud: number): unknown
  getCellValue(adres: object): unknown
}
interface HyperFormula {
  buildFromArray(rijen: readonly (readonly (string | number | null)[])[], opties: object): Blad
}

export interface Rekenblad {
  readonly formules: number
  /** Change one cell, the factor of the first inflow; everything that depends on it is calculated again. */
  bereken(factor: number): void
  readonly lees: (id: string, t: number) => number
}

export async function maakRekenblad(kern: Kern, rekenaar: Rekenaar, ids: readonly string[]): Promise<Rekenblad> {
  const pakket = await kladmap('hyperformula', { hyperformula: '3.5.0' }).haal('hyperformula')
  const hf = pakket['HyperFormula'] as HyperFormula
  const knopen = nodigeKnopen(kern, ids)
  const rijVan = new Map(knopen.map((k, i) => [k, i + 2]))
  let formules = 0
  const cellen = knopen.map((k) =>
    Array.from({ length: maanden + 1 }, (_, t) => {
      const inhoud = cel(kern, rekenaar, k, t, (n, m) => `${kolom(m)}${rijVan.get(n)}`)
      if (typeof inhoud === 'string') formules++
      return inhoud
    }),
  )
  const opties = {
    licenseKey: 'gpl-v3',
    smartRounding: false,
    useArrayArithmetic: false,
    maxColumns: 100,
    maxRows: 10_000,
  }
  const blad = hf.buildFromArray([[1], ...cellen], opties)
  const rij = new Map(ids.map((id) => [id, rijVan.get(kern.programma.knoopVan.get(id)!)! - 1]))
  return {
    formules,
    bereken: (factor) => void blad.setCellContents({ sheet: 0, row: 0, col: 0 }, factor),
    lees: (id, t) => Number(blad.getCellValue({ sheet: 0, row: rij.get(id), col: t })),
  }
}

function kolom(t: number): string {
  const links = Math.floor(t / 26)
  return `${links === 0 ? '' : String.fromCharCode(64 + links)}${String.fromCharCode(65 + (t % 26))}`
}

function cel(
  { programma, prognose }: Kern,
  rekenaar: Rekenaar,
  k: number,
  t: number,
  adres: (k: number, t: number) => string,
): string | number | null {
  const knoop = programma.knopen[k]!
  if (isGetalrij(knoop)) {
    const waarde = getallenVan(rekenaar, k)[t]!
    if (knoop.invoer === prognose && knoop.code === 'invoer') return `=${waarde}*$A$1`
    return Number.isNaN(waarde) ? null : waarde
  }
  const [a = '', b = '', c = ''] = knoop.van.map((n) => adres(n, t))
  switch (knoop.code) {
    case 'plus':
      return `=${a}+${b}`
    case 'verschil':
      return `=${a}-${b}`
    case 'maal':
      return `=${a}*${b}`
    case 'deel':
      return `=${a}/${b}`
    case 'deelOfNul':
      return `=IF(${b}=0,0,${a}/${b})`
    case 'kleinste':
      return `=MIN(${a},${b})`
    case 'grootste':
      return `=MAX(${a},${b})`
    case 'als':
      return `=IF(${a}>0,${b},${c})`
    case 'indienLeeg':
      return `=${isLeeg(rekenaar, knoop.van[0]!) ? b : a}`
    case 'vorige':
      return t === 0 ? `=${a}` : `=${adres(knoop.eerder, t - 1)}`
    default:
      throw new RangeError(`${knoop.code} has no spreadsheet formula here`)
  }
}
