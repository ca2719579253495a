// The laws of the model on random valid input. Source: model specification B11; decisions D11, D12, D32; docs/spec/engine.md (ENG-B).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from './catalogus/cel.ts'
import { leesCel } from './catalogus/cel.ts'
import { parameter } from './catalogus/parameters.ts'
import type { Scenario } from './catalogus/scenario.ts'
import { berekend } from './proef/berekend.ts'
import { gebrokenWet } from './proef/identiteiten.ts'
import { producten } from './proef/regulier.ts'
import { perKeuze, willekeurigeInvoer } from './proef/willekeurige-invoer.ts'
import { type Invoer, run } from './run.ts'
import { mpp20242 } from './voorbeeld/mpp-2024-2.ts'

const marge = 1e-6
const scenarios: readonly Scenario[] = ['min', 'mediaan', 'medio', 'max']

/** Seeds block by block, so that each model is compiled once. */
function zaden(blokken: number, perBlok: number): readonly number[] {
  return Array.from({ length: blokken * perBlok }, (_, i) => perKeuze * Math.floor(i / perBlok) + 1 + (i % perBlok))
}

/** One scenario of a random input, with fewer lanes to calculate. */
function eenScenario(zaad: number, vast: Readonly<Record<CelSleutel, CelWaarde>> = {}) {
  const { kader, cellen } = willekeurigeInvoer(zaad, vast)
  const scenario = scenarios[Math.floor(zaad / perKeuze) % 4] as Scenario
  return { scenario, invoer: { kader: { ...kader, scenarios: [scenario] }, cellen } }
}

describe('laws of the model', () => {
  it('[ENG-B-1] behoud: nothing appears or vanishes, nothing is negative, in 1,000 random inputs', () => {
    for (let zaad = 1; zaad <= 1000; zaad++) {
      const { invoer, scenario } = eenScenario(zaad)
      expect(gebrokenWet(berekend(invoer, scenario)), `seed ${zaad}, ${scenario}`).toBeNull()
    }
  })

  it('[ENG-B-2] [ENG-J-1] jaar en maand: a year is the sum of its months, and the closing stand is the next opening stand', () => {
    for (let zaad = 1; zaad <= 25; zaad++) {
      const invoer = willekeurigeInvoer(zaad)
      const uitkomst = voltooid(invoer)
      const { lees } = berekend(invoer, 'medio')
      for (const id of ['u.asiel.instroom.totaal', 'u.coa.uitstroom', 'u.ind.afdoening.totaal']) {
        const maanden = Array.from({ length: 12 }, (_, m) => lees(id, 12 + m)).reduce((a, b) => a + b, 0)
        expect(uitkomst.jaarwaarden[id]?.medio?.[1]).toBeCloseTo(maanden, 6)
      }
      expect(uitkomst.jaarwaarden['u.coa.bezetting']?.medio?.[1]).toBe(lees('u.coa.bezetting', 12))
      expect(uitkomst.eindstanden['u.coa.bezetting']?.medio).toBe(lees('u.coa.bezetting', invoer.kader.jaren * 12))
    }
  })

  it('[ENG-B-3] schaal: three times all persons and cases gives three times all outcomes, and the same ratios', () => {
    for (const zaad of zaden(16, 6)) {
      const { invoer, scenario } = eenScenario(zaad)
      const [een, drie] = [berekend(invoer, scenario), berekend(maalDrie(invoer), scenario)]
      for (const { id, soort } of een.variabelen) {
        const factor = soort === 'verhouding' || id === 'coa.aandeel_in_opvang' ? 1 : 3
        const [a, b] = [een.reeks(id), drie.reeks(id)]
        for (let t = 0; t < een.maanden; t += 7) gelijk(b[t]!, factor * a[t]!, `seed ${zaad} ${id} month ${t}`)
      }
    }
  })

  it('[ENG-B-4] seizoen: another profile does not change the annual totals of seasonally spread inputs (D32)', () => {
    for (const zaad of zaden(10, 4)) {
      const invoer = willekeurigeInvoer(zaad, {
        'asiel.np.ienr_begrenst|||': 'nee',
        'asiel.apm.nareismodus|||': 'invoer',
      })
      const [a, b] = [voltooid(invoer), voltooid({ ...invoer, cellen: { ...invoer.cellen, ...effen(invoer) } })]
      const stromen = [
        ...['eerste', 'herhaald', 'zij', 'nareis', 'hervestiging'].map((s) => `u.asiel.instroom.${s}`),
        ...producten.map((p) => `u.regulier.instroom[${p}]`),
      ]
      for (const id of stromen)
        for (const s of invoer.kader.scenarios) {
          const vlak = b.jaarwaarden[id]?.[s] ?? []
          expect(vlak).toHaveLength(invoer.kader.jaren)
          vlak.forEach((x, jaar) => gelijk(a.jaarwaarden[id]?.[s]?.[jaar] ?? NaN, x ?? NaN, `seed ${zaad} ${id}`))
        }
    }
  })

  it('[ENG-B-5] monotonie: more first inflow never lowers werkvoorraad or I&R (D11: no floor, nothing comes back)', () => {
    for (const zaad of zaden(20, 6)) {
      const { invoer, scenario } = eenScenario(zaad)
      const nul = Object.keys(invoer.cellen).filter((c) => /minimale_werkvoorraad|terug_naar_ind|terug_start/.test(c))
      const cellen = { ...invoer.cellen, ...Object.fromEntries(nul.map((c) => [c, 0])) }
      const meerCellen = { ...cellen }
      for (const j of jarenVan(invoer)) {
        const cel = `asiel.apm.extra_instroom||${j}|${scenario}`
        meerCellen[cel] = Number(cellen[cel] ?? 0) + 2500
      }
      const minder = berekend({ ...invoer, cellen }, scenario)
      const meer = berekend({ ...invoer, cellen: meerCellen }, scenario)
      for (let t = 0; t < minder.maanden; t++)
        for (const id of ['u.ind.werkvoorraad', 'u.np.ienr'])
          expect(meer.lees(id, t), `seed ${zaad} ${id} month ${t}`).toBeGreaterThanOrEqual(minder.lees(id, t) - marge)
    }
  })

  it.each([
    ['min', 'medio'],
    ['medio', 'max'],
  ] as const)(
    '[ENG-B-8] on the example, more inflow in %s as in %s also gives more in reception and in court',
    (laag, hoog) => {
      const a = voltooid(mpp20242).jaarwaarden
      const extra = Object.fromEntries(
        jarenVan(mpp20242).map((j, jaar) => {
          const eerste = a['u.asiel.instroom.eerste']
          return [
            `asiel.apm.extra_instroom||${j}|${laag}`,
            (eerste?.[hoog]?.[jaar] ?? NaN) - (eerste?.[laag]?.[jaar] ?? NaN),
          ]
        }),
      )
      const b = voltooid({ ...mpp20242, cellen: { ...mpp20242.cellen, ...extra } }).jaarwaarden
      for (const id of [
        'u.ind.werkvoorraad',
        'u.coa.bezetting',
        'u.nidos.caseload',
        'u.ind.buiten_termijn',
        'u.rvdr.bntb_voorraad',
      ])
        b[id]?.[laag]?.forEach((x, jaar) =>
          expect(x, `${id} year ${jaar}`).toBeGreaterThanOrEqual((a[id]?.[laag]?.[jaar] ?? NaN) - marge),
        )
      expect(b['u.coa.bezetting']?.[laag]?.[2]).toBeGreaterThan(1000 + (a['u.coa.bezetting']?.[laag]?.[2] ?? NaN))
    },
  )

  it('[ENG-B-9] more bezwaar in the first year: never less at the rechtbanken or the Raad van State, and there in that order (C3)', () => {
    let gezien = 0
    for (const zaad of zaden(10, 10)) {
      const { invoer, scenario } = eenScenario(zaad)
      const cellen: Invoer['cellen'] = { ...invoer.cellen, 'regulier.ind.bezwaar_startvoorraad|||': 5_000_000 }
      const extra = 'regulier.ind.bezwaar_extra||2024|'
      const meerCellen = { ...cellen, [extra]: Number(cellen[extra] ?? 0) + 10_000 }
      const [minder, meer] = [
        berekend({ ...invoer, cellen }, scenario),
        berekend({ ...invoer, cellen: meerCellen }, scenario),
      ]
      const eerste = ['beroep_voorraad', 'hb_voorraad', 'beroep_instroom', 'hb_instroom'].map((soort) => {
        const id = `u.regulier.${soort}`
        const verschillen = Array.from({ length: minder.maanden }, (_, t) => meer.lees(id, t) - minder.lees(id, t))
        expect(Math.min(...verschillen), `seed ${zaad} ${id}`).toBeGreaterThanOrEqual(-marge)
        return verschillen.findIndex((x) => x > marge)
      })
      const [, , rechtbank = -1, raad = -1] = eerste
      if (raad < 0) continue
      gezien++
      expect(raad, `seed ${zaad}`).toBeGreaterThan(rechtbank)
    }
    expect(gezien).toBeGreaterThan(20)
  })

  it('[ENG-B-6] herhaalbaar: the same input gives the same bits, whatever was calculated in between', () => {
    const eerste = JSON.stringify(run(willekeurigeInvoer(7)))
    for (let zaad = 8; zaad < 20; zaad++) run(willekeurigeInvoer(zaad))
    expect(JSON.stringify(run(willekeurigeInvoer(7)))).toBe(eerste)
  })
})

function voltooid(invoer: Invoer) {
  const resultaat = run(invoer)
  if (resultaat.kind !== 'voltooid') throw new Error(resultaat.meldingen.map((m) => m.zin).join(' '))
  return resultaat.uitkomst
}

function gelijk(a: number, b: number, waar: string): void {
  if (Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))) return
  expect(Math.abs(a - b), waar).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)))
}

function jarenVan({ kader }: Invoer): readonly number[] {
  return Array.from({ length: kader.jaren }, (_, i) => kader.startjaar + i)
}

/** Multiply everything that is counted in persons or cases; shares, months and settings stay. */
function maalDrie({ kader, cellen }: Invoer): Invoer {
  const absoluut = /^(personen|zaken|plekken|processen|aanvragen$|zaakequivalent)/
  const drie = Object.entries(cellen).map(([cel, w]): [CelSleutel, CelWaarde] => {
    const p = parameter(leesCel(cel)?.parameter ?? '')
    const telt = p && absoluut.test(p.eenheid) && !p.id.endsWith('afronding')
    return [cel, telt && typeof w === 'number' ? w * 3 : w]
  })
  return { kader, cellen: Object.fromEntries(drie) }
}

function effen({ cellen }: Invoer): Record<CelSleutel, CelWaarde> {
  return Object.fromEntries(
    Object.keys(cellen)
      .filter((c) => /^(asiel|regulier)\.apm\.seizoen/.test(c))
      .map((c) => [c, 1 / 12]),
  )
}
