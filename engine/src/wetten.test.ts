// The laws of the model on random valid input. Source: model specification B11; decisions D11, D12, D32; docs/spec/engine.md (ENG-B).
import { describe, expect, it } from 'vitest'
import { wachtrijen } from './asiel/structuur.ts'
import type { CelSleutel, CelWaarde } from './catalogus/cel.ts'
import { leesCel } from './catalogus/cel.ts'
import { parameter } from './catalogus/parameters.ts'
import { type Berekend, berekend } from './proef/berekend.ts'
import { willekeurigeInvoer } from './proef/willekeurige-invoer.ts'
import { type Invoer, run } from './run.ts'

const marge = 1e-6

/** What every month of every calculation must fulfil; returns the first law that is broken. */
function gebroken({ lees, maanden, variabelen }: Berekend): string | null {
  const klopt = (a: number, b: number) => Math.abs(a - b) <= marge
  for (let t = 0; t < maanden; t++) {
    const w = (id: string) => lees(id, t)
    const delta = (id: string) => lees(id, t + 1) - lees(id, t)
    for (const k of wachtrijen) {
      const erbij = k === 's4' ? w('ind.terug') + w('ind.doorstroom') : 0
      const eraf = w(`ind.afdoening[${k}]`) + (k === 's1' ? w('ind.doorstroom') : 0)
      if (!klopt(delta(`ind.voorraad[${k}]`), w(`ind.instroom[${k}]`) + erbij - eraf)) return `B11.1 ${k} month ${t}`
      if (w(`ind.uitstroom[${k}]`) > w(`ind.voorraad[${k}]`) + w(`ind.instroom[${k}]`) + marge)
        return `B11.8 ${k} month ${t}`
    }
    const totaal = w('u.asiel.instroom.totaal') - w('u.ind.afdoening.totaal') + w('ind.terug')
    if (!klopt(delta('u.ind.werkvoorraad'), totaal)) return `B11.1 werkvoorraad month ${t}`
    const besluiten = w('u.ind.inwilligingen') + w('u.ind.afwijzingen') + w('u.ind.overige_afdoeningen')
    if (!klopt(besluiten, w('ind.beslissingen'))) return `B11.2 month ${t}`
    const delen = ['eerste', 'herhaald', 'nareis', 'hervestiging'].reduce(
      (a, d) => a + w(`u.ind.afdoening.${d}`),
      w('ind.afdoening[zi]'),
    )
    if (!klopt(delen, w('u.ind.afdoening.totaal'))) return `B11.3 month ${t}`
    if (!klopt(delta('u.coa.bezetting'), w('u.coa.instroom') - w('u.coa.uitstroom'))) return `B11.4 month ${t}`
    const groepen = w('u.coa.asielzoekers') + w('u.coa.afgewezen') + w('u.coa.vergunninghouders')
    if (!klopt(groepen, w('u.coa.bezetting'))) return `B11.4 groups month ${t}`
    if (!klopt(w('u.dtv.instroom_ind') + w('u.dtv.instroom_overig'), w('u.dtv.instroom'))) return `B11.5 month ${t}`
    if (!klopt(delta('u.dtv.caseload'), w('u.dtv.instroom') - w('dtv.uitstroom'))) return `B11.7 DT&V month ${t}`
    if (!klopt(delta('dtv.over_te_dragen'), w('dtv.overgedragen') - w('u.dtv.instroom_ind')))
      return `B11.7 Wd month ${t}`
    const uitNidos = w('u.nidos.uitstroom_18') + w('nidos.overige_uitstroom')
    if (!klopt(delta('u.nidos.caseload'), w('u.nidos.instroom') - uitNidos)) return `B11.6 month ${t}`
    if (variabelen.some((v) => v.id === 'nareis.onderweg')) {
      const aangevraagd = delta('u.nareis.mvv_voorraad') - w('u.nareis.mvv_instroom') + w('u.nareis.mvv_productie')
      if (!klopt(aangevraagd, 0)) return `B11.7 MVV month ${t}`
    }
    const vergund = w('u.coa.vergunninghouders') + w('coa.inwilligingen') + w('coa.instroom_vergund')
    if (w('u.coa.uitstroom_vergunninghouders') > vergund + marge) return `B11.8 uitV month ${t}`
    const negatief = variabelen.find(
      ({ id }) => !id.startsWith('ks.') && id !== 'u.ks.achterstand' && lees(id, t) < -marge,
    )
    if (negatief) return `B11.8 ${negatief.id} month ${t}`
  }
  return null
}

describe('laws of the model', () => {
  it(
    '[ENG-B-1] behoud: nothing appears or vanishes, nothing is negative, in 1,000 random inputs',
    { timeout: 60_000 },
    () => {
      for (let zaad = 1; zaad <= 1000; zaad++) {
        const scenario = (['min', 'mediaan', 'medio', 'max'] as const)[zaad % 4] ?? 'medio'
        const fout = gebroken(berekend(willekeurigeInvoer(zaad), scenario))
        expect(fout, `seed ${zaad}, ${scenario}`).toBeNull()
      }
    },
  )

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
    for (let zaad = 1; zaad <= 100; zaad++) {
      const invoer = willekeurigeInvoer(zaad)
      const [een, drie] = [berekend(invoer, 'max'), berekend(maalDrie(invoer), 'max')]
      for (const { id, soort } of een.variabelen) {
        const factor = soort === 'verhouding' || id === 'coa.aandeel_in_opvang' ? 1 : 3
        for (let t = 0; t < een.maanden; t += 7)
          gelijk(drie.lees(id, t), factor * een.lees(id, t), `seed ${zaad} ${id} month ${t}`)
      }
    }
  })

  it('[ENG-B-4] seizoen: another profile does not change the annual totals of seasonally spread inputs (D32)', () => {
    for (let zaad = 1; zaad <= 25; zaad++) {
      const invoer = willekeurigeInvoer(zaad, {
        'asiel.np.ienr_begrenst|||': 'nee',
        'asiel.apm.nareismodus|||': 'invoer',
      })
      const vlak = { ...invoer, cellen: { ...invoer.cellen, ...effen(invoer) } }
      for (const stroom of ['eerste', 'herhaald', 'zij', 'nareis', 'hervestiging']) {
        const [a, b] = [voltooid(invoer), voltooid(vlak)].map(
          (u) => u.jaarwaarden[`u.asiel.instroom.${stroom}`]?.medio ?? [],
        )
        a?.forEach((x, jaar) => gelijk(x ?? NaN, b?.[jaar] ?? NaN, `seed ${zaad} ${stroom}`))
      }
    }
  })

  it('[ENG-B-5] monotonie: more first inflow never lowers werkvoorraad or I&R (D11: no floor)', () => {
    for (let zaad = 1; zaad <= 100; zaad++) {
      const basis = willekeurigeInvoer(zaad)
      const zonderBodem = Object.keys(basis.cellen).filter((c) => c.startsWith('asiel.ind.minimale_werkvoorraad'))
      const vast = Object.fromEntries(zonderBodem.map((c) => [c, 0]))
      const extra = Object.fromEntries(jarenVan(basis).map((j) => [`asiel.apm.extra_instroom||${j}|medio`, 2500]))
      const minder = berekend({ ...basis, cellen: { ...basis.cellen, ...vast } }, 'medio')
      const meer = berekend({ ...basis, cellen: { ...basis.cellen, ...vast, ...extra } }, 'medio')
      for (let t = 0; t < minder.maanden; t++) {
        for (const id of ['u.ind.werkvoorraad', 'u.np.ienr']) {
          expect(meer.lees(id, t), `seed ${zaad} ${id} month ${t}`).toBeGreaterThanOrEqual(minder.lees(id, t) - marge)
        }
      }
    }
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
  if (Number.isNaN(a) && Number.isNaN(b)) return
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
      .filter((c) => c.startsWith('asiel.apm.seizoen'))
      .map((c) => [c, 1 / 12]),
  )
}
