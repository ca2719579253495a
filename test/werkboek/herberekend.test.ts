// The workbook calculated by a real LibreOffice beside the engine: as issued, in all modes, and after somebody typed in it. Source: docs/spec/werkboek.md (WB).

import { beforeAll, describe, expect, it } from 'vitest'
import { willekeurigeInvoer } from '@ketenbeeld/engine/proef/willekeurige-invoer'
import type { Invoer } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { schrijfOds, schrijfXlsx } from '@ketenbeeld/engine/werkboek/schrijf'
import { werkboekVan } from '@ketenbeeld/engine/werkboek/werkboek'
import { calculated, type Bladtekst } from '../support/libreoffice.ts'
import { naastDeEngine } from './naast-de-engine.ts'
import { anders, type Cellen, getypt, kleineInvoer, opschrift } from './proefwerkboek.ts'

/** Seeds with other choices: flow model of nareis, production per queue, computed taakstelling, limited registration, additive PEA groups. */
const zaden = [125, 300, 450]

/** What a reader may type: another PEA, another production, a value that was empty, and a value that is taken away. */
const wijziging: Cellen = {
  'pea.scenario.verwachte_instroom|stijgend|2025|': 71_000,
  'pea.scenario.spreiding|voortzetting|2026|': 9_000,
  'pea.scenario.kans|dalend|2024|': 0.15,
  'pea.scenario.kans|stijgend|2024|': 0.35,
  'asiel.ind.productie_eerste||2025|medio': 31_000,
  'asiel.ind.startvoorraad|s4||': 52_000,
  'asiel.ind.wettelijke_termijn|s4|2026|': 9,
  'asiel.apm.inwilligingspercentage|s4-AA|2026|max': 0.4,
  'asiel.coa.capaciteit||2026|': 80_000,
  'asiel.coa.uitstroom_vh||2024|min': 12_345.678,
  'asiel.nidos.overige_uitstroom||2025|': 0.031,
  'asiel.dtv.startcaseload|||': null,
}

const vol = werkboekVan(mpp20242, opschrift)
let uit: Record<string, Record<string, Bladtekst>> = {}

beforeAll(async () => {
  const klein = kleineInvoer(2)
  uit = await calculated({
    'uitgave.xlsx': await schrijfXlsx(vol),
    'getypt.xlsx': await schrijfXlsx(getypt(mpp20242, wijziging)),
    'open.ods': await schrijfOds(werkboekVan(klein, opschrift)),
    'open-getypt.ods': await schrijfOds(getypt(klein, kleineWijziging)),
    'fout.xlsx': await schrijfXlsx(getypt(klein, { 'pea.scenario.kans|dalend|2025|': 0.9 })),
    ...Object.fromEntries(
      await Promise.all(
        zaden.map(async (zaad) => [
          `zaad${zaad}.xlsx`,
          await schrijfXlsx(werkboekVan(willekeurigeInvoer(zaad), opschrift)),
        ]),
      ),
    ),
  })
}, 240_000)

const kleineWijziging: Cellen = {
  'asiel.ind.productie_eerste||2024|medio': 30_000,
  'pea.scenario.verwachte_instroom|stijgend|2025|': 71_000,
}

function bladen(naam: string): Record<string, Bladtekst> {
  const gevonden = uit[naam]
  if (!gevonden) throw new Error(`${naam} was not calculated: ${Object.keys(uit).join(', ')}`)
  return gevonden
}

function verwachtGelijk(naam: string, invoer: Invoer, minstens: number): void {
  const { vergeleken, verschillen } = naastDeEngine(bladen(naam), invoer)
  expect(verschillen.slice(0, 10)).toEqual([])
  expect(vergeleken).toBeGreaterThan(minstens)
}

describe('the workbook beside the engine', () => {
  it('[WB-3] [WB-7] every month, year and closing stand of the issue, within 1e-9', () => {
    verwachtGelijk('uitgave', mpp20242, 40_000)
  })

  it.each(zaden)('[WB-3] [WB-4] [WB-5] seed %d: other choices make other formulas, with the same outcome', (zaad) => {
    verwachtGelijk(`zaad${zaad}`, willekeurigeInvoer(zaad), 20_000)
  })

  it('[WB-2] [WB-6] typed values go through everything, from the PEA to the last stand', () => {
    verwachtGelijk('getypt', anders(mpp20242, wijziging), 40_000)
  })

  it('[WB-8] OpenDocument calculates the same, before and after typing', () => {
    verwachtGelijk('open', kleineInvoer(2), 4_000)
    verwachtGelijk('open-getypt', anders(kleineInvoer(2), kleineWijziging), 4_000)
  })
})

describe('what a reader sees', () => {
  it('[WB-11] every field shows before recalculation what it shows after', () => {
    const blad = bladen('uitgave')
    const anderszins = vol.bladen.flatMap(({ naam, rijen }) =>
      rijen.flatMap((rij, r) =>
        rij.flatMap((veld, k) => {
          if (veld?.formule === undefined) return []
          const tekst = blad[naam]?.[r]?.[k] ?? ''
          return isZelfde(veld.waarde, tekst)
            ? []
            : [`${naam} ${r + 1},${k + 1} ${veld.formule}: ${veld.waarde} werd ${tekst}`]
        }),
      ),
    )
    expect(anderszins.slice(0, 10)).toEqual([])
  })

  it('[WB-10] all checks of the issue are OK', () => {
    expect(oordelen('uitgave').filter((oordeel) => oordeel !== 'OK')).toEqual([])
    expect(oordelen('uitgave').length).toBeGreaterThan(100)
  })

  it('[WB-10] what was typed wrong is a FOUT: probabilities that are not 1 together', () => {
    const fout = bladen('fout')['Controles']?.filter((rij) => rij[5] === 'FOUT') ?? []
    expect(fout.map((rij) => `${rij[0]} ${rij[2]}`)).toEqual(['Oordeel over het hele werkboek ', 'PEA 2025'])
  })

  it('[WB-2] the workbook counts what was typed, and says on the pages that this is not the outcome of the ronde', () => {
    const aantal = String(Object.keys(wijziging).length)
    expect(bladen('uitgave')['MPP Asiel']?.[3]?.[0]).toBe('')
    expect(bladen('getypt')['Invoer']?.[2]?.[7]).toBe(aantal)
    expect(bladen('getypt')['MPP Asiel']?.[3]?.[0]).toContain(`Let op: ${aantal} invoerwaarden zijn gewijzigd`)
  })
})

function oordelen(naam: string): readonly string[] {
  const rijen = bladen(naam)['Controles'] ?? []
  return rijen.slice(rijen.findIndex((rij) => rij[0] === 'Soort') + 1).flatMap((rij) => rij.slice(5, 6))
}

function isZelfde(waarde: string | number | null, tekst: string): boolean {
  if (typeof waarde === 'string') return waarde === tekst
  const getal = tekst === '' ? NaN : Number(tekst.replace(',', '.').replace('%', 'e-2'))
  if (waarde === null) return Number.isNaN(getal)
  return Math.abs(getal - waarde) <= 1e-9 * Math.max(1, Math.abs(waarde))
}
