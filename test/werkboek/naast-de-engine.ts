// A calculated workbook beside the engine: every month of every variable and every yearly value, found by their names on the sheets.

import { variabelenVan } from '@ketenbeeld/engine/model'
import { run, runMaanden, type Invoer } from '@ketenbeeld/engine/run'
import type { Bladtekst } from '../support/libreoffice.ts'

export interface Vergelijking {
  /** Values that both have and that were compared. */
  readonly vergeleken: number
  readonly verschillen: readonly string[]
}

/** Relative to the value, and not finer than that of 1 person. */
const tolerantie = 1e-9

export function naastDeEngine(bladen: Readonly<Record<string, Bladtekst>>, invoer: Invoer): Vergelijking {
  const delen = [
    ...invoer.kader.scenarios.flatMap((s) => maanden(bladen[`Berekening ${s}`] ?? [], invoer, s)),
    ...jaren(bladen['Jaarwaarden'] ?? [], invoer),
  ]
  return {
    vergeleken: delen.filter(([, engine]) => engine !== null).length,
    verschillen: delen.flatMap(([waar, engine, tekst]) =>
      isGelijk(engine, tekst) ? [] : [`${waar}: engine ${engine}, werkboek ${tekst}`],
    ),
  }
}

type Deel = readonly [waar: string, engine: number | null, tekst: string]

function maanden(blad: Bladtekst, invoer: Invoer, scenario: Invoer['kader']['scenarios'][number]): readonly Deel[] {
  const kop = blad.find((rij) => rij[0] === 'Id') ?? []
  const eerste = kop.indexOf(`jan ${invoer.kader.startjaar}`)
  const rijen = new Map(blad.map((rij) => [rij[0] ?? '', rij]))
  return variabelenVan(invoer.cellen).flatMap(({ id }) => {
    const engine = runMaanden(invoer, id, scenario)
    if (!engine) throw new Error(`the engine has no months of ${id}`)
    return Array.from(engine, (x, t): Deel => [
      `${id} ${scenario} ${kop[eerste + t]}`,
      Number.isNaN(x) ? null : x,
      rijen.get(id)?.[eerste + t] ?? 'geen veld',
    ])
  })
}

function jaren(blad: Bladtekst, invoer: Invoer): readonly Deel[] {
  const uitslag = run(invoer)
  if (uitslag.kind !== 'voltooid') throw new Error(uitslag.meldingen.map((m) => m.zin).join(' '))
  const { jaarwaarden, intern, eindstanden } = uitslag.uitkomst
  const kop = blad.find((rij) => rij[0] === 'Id') ?? []
  const rijen = new Map(blad.map((rij) => [rij[0] ?? '', rij]))
  const veld = (id: string, kolom: string) => rijen.get(id)?.[kop.indexOf(kolom)] ?? ''
  return invoer.kader.scenarios.flatMap((s) => [
    ...Object.entries({ ...jaarwaarden, ...intern }).flatMap(([id, perScenario]) =>
      (perScenario[s] ?? []).map((x, j): Deel => [
        `${id} ${s} ${j}`,
        x,
        veld(id, `${s} ${invoer.kader.startjaar + j}`),
      ]),
    ),
    ...Object.entries(eindstanden).map(([id, perScenario]): Deel => [
      `${id} ${s} eind`,
      perScenario[s] ?? null,
      veld(id, `${s} eindstand`),
    ]),
  ])
}

/** Not computable in the engine is no number in the workbook. */
function isGelijk(engine: number | null, tekst: string): boolean {
  const getal = tekst === '' ? NaN : Number(tekst.replace(',', '.'))
  if (engine === null) return Number.isNaN(getal)
  return Math.abs(getal - engine) <= tolerantie * Math.max(1, Math.abs(engine))
}
