// The declared model against the plain one: every variable, every month, in all modes. Source: docs/spec/engine.md (ENG-B-7, ENG-N-3, ENG-J-1).
import { describe, expect, it } from 'vitest'
import { type Invoer, run } from '../run.ts'
import { indicator, indicatoren } from '../catalogus/indicatoren.ts'
import { aanvullendeParameters, parameters } from '../catalogus/parameters.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import { variabelenVan } from '../model.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { berekend } from './berekend.ts'
import { referentie } from './referentie.ts'
import { type Getallen, telOp } from './lezer.ts'
import { keuzes } from './rijke-invoer.ts'
import { eersteVerschil, gelijk } from './vergelijk.ts'
import { perKeuze, willekeurigeInvoer } from './willekeurige-invoer.ts'

const scenarios: readonly Scenario[] = ['min', 'mediaan', 'medio', 'max']

const verschil = (invoer: Invoer, scenario: Scenario) =>
  eersteVerschil(berekend(invoer, scenario), referentie(invoer, scenario))

describe('against the plain calculation', () => {
  it.each(mpp20242.kader.scenarios)('[ENG-B-7] every variable of the example, every month, %s', (scenario) => {
    expect(verschil(mpp20242, scenario)).toBeNull()
  })

  it('[ENG-B-7] every variable within 1e-6 in 120 random inputs over all modes', () => {
    for (let i = 0; i < 120; i++) {
      const zaad = perKeuze * Math.floor(i / 6) + (i % 6)
      const scenario = scenarios[i % 4] as Scenario
      expect(verschil(willekeurigeInvoer(zaad), scenario), `seed ${zaad}, ${scenario}`).toBeNull()
    }
  })

  it('[ENG-B-7] every indicator with months is among them, in one mode or another', () => {
    const vergeleken = new Set(keuzes.flatMap((keuze) => variabelenVan(keuze).map(({ id }) => id)))
    const buiten = indicatoren.filter(({ id }) => !vergeleken.has(id)).map(({ id }) => id)
    expect(buiten).toEqual([
      'u.pea.q125',
      'u.pea.q500',
      'u.pea.q667',
      'u.pea.q875',
      'u.pea.overschrijding',
      'u.pea.dichtheid',
      'u.pea.verwachting',
      'u.ks.gevoeligheid',
      'u.monitor.afwijking',
      'u.monitor.signaal',
      'u.monitor.bandpositie',
      'u.bijdrage',
    ])
  })

  it('[ENG-N-3] without any one parameter, the same numbers are unknown and the others the same', () => {
    for (const [i, p] of gevraagd.entries()) {
      const { kader, cellen } = willekeurigeInvoer(perKeuze * (i % 6) + 5)
      const zonder = Object.fromEntries(Object.entries(cellen).filter(([cel]) => !cel.startsWith(`${p}|`)))
      expect(verschil({ kader, cellen: zonder }, scenarios[i % 4] as Scenario), `without ${p}`).toBeNull()
    }
  })

  it('[ENG-J-1] every year of every outcome and internal flow follows from the plain months', () => {
    for (const zaad of [1, 26, 51, 76, 101]) {
      const invoer = willekeurigeInvoer(zaad)
      const resultaat = run(invoer)
      if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen[0]?.zin)
      const { jaarwaarden, intern, eindstanden } = resultaat.uitkomst
      for (const s of invoer.kader.scenarios) {
        const maanden = referentie(invoer, s)
        for (const [id, reeksen] of Object.entries({ ...jaarwaarden, ...intern })) {
          if (!(id in (maanden[0] as Getallen))) continue
          const jaren = Array.from({ length: invoer.kader.jaren }, (_, jaar) => jaarwaarde(id, maanden, jaar))
          reeksen[s]?.forEach((x, jaar) =>
            expect(gelijk(x ?? NaN, jaren[jaar]!), `${id} ${s} year ${jaar}: ${x}`).toBe(true),
          )
          const eind = maanden.at(-1)?.[id] ?? NaN
          if (id in eindstanden) expect(gelijk(eindstanden[id]?.[s] ?? NaN, eind), `${id} ${s} at the end`).toBe(true)
        }
      }
    }
  })
})

/** All parameters that an equation may ask for. */
const gevraagd = [...parameters, ...aanvullendeParameters]
  .filter((p) => p.soort === 'getal' && /^(asiel|regulier|bewaring|pea\.scenario)\./.test(p.id))
  .map((p) => p.id)

/** The year of the specification: a sum, the value on 1 January, or a ratio of two sums. */
function jaarwaarde(id: string, maanden: readonly Getallen[], jaar: number): number {
  const som = (van: string) => telOp(maanden.slice(12 * jaar, 12 * jaar + 12).map((m) => m[van] ?? NaN))
  if (id === 'u.ind.inwilligingspercentage') {
    const besloten = som('ind.beslissingen')
    return besloten === 0 ? NaN : som('u.ind.inwilligingen') / besloten
  }
  const soort = indicator(id.replace(/\[.*/, ''))?.soort
  const isStand =
    soort === undefined ? /voorraad|onderweg|over_te_dragen|ongeregistreerd|nog_aan/.test(id) : soort !== 'stroom'
  return isStand ? (maanden[12 * jaar]?.[id] ?? NaN) : som(id)
}
