// Figures as a long table for any program: one row per indicator, scenario and year or month. Source: docs/spec/contract.md (CT-7).
import type { ModelKader } from '../catalogus/cellen.ts'
import { type Cijferrij, periodenVan } from './cijferrij.ts'

export type Periode = 'jaar' | 'maand'

/** Rows with points as decimals, all digits, empty where there is no value, lines that end in \n. */
export function schrijfCsv(rijen: readonly Cijferrij[], per: Periode): string {
  const regels = rijen.map(({ indicator, scenario, periode, waarde }) =>
    [indicator, scenario, periode, waarde === null ? '' : String(waarde)].join(','),
  )
  return `${[`indicator,scenario,${per},waarde`, ...regels].join('\n')}\n`
}

/** The rows of yearly or monthly series, in the order of the object. */
export function rijenVan(
  reeksen: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[] | undefined>>>>,
  { startjaar }: Pick<ModelKader, 'startjaar'>,
  per: Periode,
): readonly Cijferrij[] {
  return Object.entries(reeksen).flatMap(([indicator, perScenario]) =>
    Object.entries(perScenario).flatMap(([scenario, reeks = []]) =>
      periodenVan(startjaar, reeks.length, per).map((periode, i) => ({
        indicator,
        scenario,
        periode,
        waarde: reeks[i] ?? null,
      })),
    ),
  )
}

/** Read what schrijfCsv, or another program, wrote (quotes around a word are no part of it); throws with a Dutch sentence that names the line. */
export function leesCsv(tekst: string): readonly Cijferrij[] {
  const [kop = '', ...regels] = tekst
    .replace(/^\ufeff/, '')
    .replaceAll('"', '')
    .split(/\r?\n/)
  const per = /^indicator,scenario,(jaar|maand),waarde$/.exec(kop.trim())?.[1]
  if (per === undefined) throw new SyntaxError('De eerste regel moet zijn: indicator,scenario,jaar,waarde (of maand).')
  return regels.flatMap((regel, i) => (regel.trim() === '' ? [] : [leesRegel(regel, i + 2, per as Periode)]))
}

function leesRegel(regel: string, nummer: number, per: Periode): Cijferrij {
  const delen = regel.split(',').map((deel) => deel.trim())
  const [indicator = '', scenario = '', periode = '', waarde = ''] = delen
  const patroon = per === 'jaar' ? /^\d{4}$/ : /^\d{4}-(0[1-9]|1[0-2])$/
  const getal = waarde === '' ? null : Number(waarde)
  if (delen.length !== 4 || indicator === '' || scenario === '' || !patroon.test(periode) || Number.isNaN(getal))
    throw new SyntaxError(`Regel ${nummer} is niet te lezen: ${regel.slice(0, 80)}`)
  return { indicator, scenario, periode, waarde: getal }
}
