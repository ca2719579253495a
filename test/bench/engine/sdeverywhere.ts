// The core as a Vensim model, compiled to JavaScript by SDEverywhere (MIT): installed for the measurement only. Source: model-spec-decisions, "How fast is fast".

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rekenaar } from '@ketenbeeld/engine/taal/rekenaar'
import { getallenVan, isGetalrij, isLeeg, nodigeKnopen } from './celvorm.ts'
import { kladmap } from './kladmap.ts'
import { type Kern, maanden } from './kern.ts'

interface Looper {
  createOutputs(): Uitvoer
  runModelSync(invoer: readonly { set(waarde: number): void }[], uitvoer: Uitvoer): unknown
}
interface Uitvoer {
  getSeriesForVar(id: string): { points: readonly { y: number }[] } | undefined
}
type Compileer = (
  mdl: string,
  soort: string,
  spec: object,
  doen: string[],
  map: string,
  naam: string,
  uit: string,
) => Promise<string>

export interface Systeemmodel {
  bereken(factor: number): void
  readonly lees: (id: string, t: number) => number
}

export async function maakSysteemmodel(kern: Kern, rekenaar: Rekenaar, ids: readonly string[]): Promise<Systeemmodel> {
  const pakketten = { '@sdeverywhere/compile': '0.7.28', '@sdeverywhere/runtime': '0.2.6' }
  // reason: the compiler wants a spreadsheet reader from a site of its own, for models that read spreadsheets; this one does not.
  const { map, haal } = kladmap('sdeverywhere', pakketten, { xlsx: 'export default { set_fs() {} }' })
  const naam = (id: string) => `k${kern.programma.knoopVan.get(id)}`
  const uitvoer = [...new Set(ids.map(naam))]
  const spec = {
    inputVars: ['_factor'],
    outputVars: uitvoer.map((n) => `_${n}`),
    inputVarNames: ['factor'],
    outputVarNames: uitvoer,
  }
  mkdirSync(map, { recursive: true })
  const compileer = (await haal('@sdeverywhere/compile'))['parseAndGenerate'] as Compileer
  const code = await compileer(vensim(kern, rekenaar, ids), 'vensim', spec, ['generateJS'], map, 'kern', map)
  const bestand = join(map, `kern-${process.pid}.mjs`)
  writeFileSync(bestand, code)
  const model = ((await import(pathToFileURL(bestand).href)) as { default: () => Promise<object> }).default
  const runtime = await haal('@sdeverywhere/runtime')
  const maakLooper = runtime['createSynchronousModelRunner'] as (model: object) => Looper
  const maakInvoer = runtime['createInputValue'] as (id: string, waarde: number) => { set(waarde: number): void }
  const looper = maakLooper(await model())
  const uit = looper.createOutputs()
  const factorInvoer = maakInvoer('_factor', 1)
  return {
    bereken(factor) {
      factorInvoer.set(factor)
      looper.runModelSync([factorInvoer], uit)
    },
    lees: (id, t) => uit.getSeriesForVar(`_${naam(id)}`)?.points[t]?.y ?? NaN,
  }
}

function vensim(kern: Kern, rekenaar: Rekenaar, ids: readonly string[]): string {
  const regels = nodigeKnopen(kern, ids).flatMap((k) => vergelijking(kern, rekenaar, k))
  const tijd = [['INITIAL TIME', 0], ['FINAL TIME', maanden], ['TIME STEP', 1], ['SAVEPER', 1]] as const // prettier-ignore
  const vast = ['factor = 1', ...tijd.map(([naam, waarde]) => `${naam} = ${waarde}`)]
  return `{UTF-8}\n${[...regels, ...vast].map((regel) => `${regel} ~~|`).join('\n')}\n`
}

function vergelijking({ programma, prognose }: Kern, rekenaar: Rekenaar, k: number): readonly string[] {
  const knoop = programma.knopen[k]!
  if (isGetalrij(knoop)) {
    const waarden = [...getallenVan(rekenaar, k)]
    const keer = knoop.code === 'invoer' && knoop.invoer === prognose ? ' * factor' : ''
    if (waarden.every((w) => w === waarden[0]) && keer === '') return [`k${k} = ${tekst(waarden[0]!)}`]
    const punten = waarden.map((w, t) => `(${t},${tekst(w)})`).join(',')
    return [`k${k} reeks(${punten})`, `k${k} = k${k} reeks(Time)${keer}`]
  }
  const [a = '', b = '', c = ''] = knoop.van.map((n) => `k${n}`)
  switch (knoop.code) {
    case 'plus':
      return [`k${k} = ${a} + ${b}`]
    case 'verschil':
      return [`k${k} = ${a} - ${b}`]
    case 'maal':
      return [`k${k} = ${a} * ${b}`]
    case 'deel':
      return [`k${k} = ${a} / ${b}`]
    case 'deelOfNul':
      return [`k${k} = IF THEN ELSE(${b} = 0, 0, ${a} / ${b})`]
    case 'kleinste':
      return [`k${k} = MIN(${a}, ${b})`]
    case 'grootste':
      return [`k${k} = MAX(${a}, ${b})`]
    case 'als':
      return [`k${k} = IF THEN ELSE(${a} > 0, ${b}, ${c})`]
    case 'indienLeeg':
      return [`k${k} = ${isLeeg(rekenaar, knoop.van[0]!) ? b : a}`]
    case 'vorige':
      return [`k${k} = INTEG(k${knoop.eerder} - k${k}, ${a})`]
    default:
      throw new RangeError(`${knoop.code} has no Vensim equation here`)
  }
}

/** An empty input that nobody looks at becomes 0. */
function tekst(waarde: number): string {
  return Number.isNaN(waarde) ? '0' : String(waarde)
}
