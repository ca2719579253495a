// Contributions add up, whatever differs. Source: model specification F1; docs/spec/vergelijking.md (VG-1 … VG-8).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { cellenVan } from '../catalogus/cellen.ts'
import { indicatoren } from '../catalogus/indicatoren.ts'
import { aanvullendeParameters, parameters } from '../catalogus/parameters.ts'
import { trekker } from '../proef/trekker.ts'
import { type Invoer, run, runMaanden } from '../run.ts'
import { kaderMpp20242, mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { type Bijdragen, bijdragen, type BijdragenOpties } from './bijdragen.ts'
import { rolDoor } from './doorrollen.ts'
import { groepVan, type Indeling, invoergroepen, type InvoergroepId } from './groepen.ts'
import { eenBaan, maakMeter, meetpunten } from './meten.ts'
import { coalities, shapley } from './shapley.ts'

const alleIndicatoren = indicatoren.map((i) => i.id)

function met(wijziging: Readonly<Record<CelSleutel, CelWaarde>>, van: Invoer = mpp20242): Invoer {
  return { kader: van.kader, cellen: { ...van.cellen, ...wijziging } }
}

/** All numbers of the example some percents up or down, within their bounds and sums; per seed another choice of modes. */
function geschud(zaad: number, modi = true): Invoer {
  const trek = trekker(zaad)
  const cellen: Record<CelSleutel, CelWaarde> = {}
  for (const p of [...parameters, ...aanvullendeParameters])
    for (const cel of cellenVan(p, kaderMpp20242)) {
      const waarde = mpp20242.cellen[cel]
      const vrij = p.grenzen.soort === 'getal' && p.somIsEen === undefined && p.bron !== 'T'
      const vast = p.grenzen.soort === 'getal' && (p.grenzen.geheel || p.grenzen.toegestaan || p.grenzen.nulOfVanafEen)
      const begrensd = p.id.includes('overleving') || p.id === 'mc.parameterband'
      if (typeof waarde !== 'number' || !vrij || vast || begrensd) continue
      const { min = -Infinity, max = Infinity } = p.grenzen as { min?: number; max?: number }
      cellen[cel] = Math.min(Math.max(waarde * (0.9 + 0.2 * trek()), min), max)
    }
  if (modi)
    Object.assign(cellen, {
      'asiel.apm.uitstroommodus|||': trek() < 0.5 ? 'taakstelling' : 'invoer',
      'asiel.apm.nareismodus|||': trek() < 0.5 ? 'stroommodel' : 'invoer',
      'asiel.ind.productiemodus|||': trek() < 0.5 ? 'per_wachtrij' : 'totaal_met_prioriteit',
    })
  return met(cellen)
}

function reken(a: Invoer, b: Invoer, opties: Partial<BijdragenOpties> = {}): Bijdragen {
  const resultaat = bijdragen(a, b, { indicatoren: alleIndicatoren, scenario: 'medio', ...opties })
  if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen.map((m) => m.zin).join(' '))
  return resultaat
}

function grootsteRest({ regels }: Bijdragen): number {
  const rest = regels
    .filter((r) => r.reden === undefined)
    .map(
      (r) =>
        Math.abs(r.bijdragen.reduce((a, d) => a + d.waarde, 0) - r.verschil!) / Math.max(1, 1e-6 * Math.abs(r.van!)),
    )
  return Math.max(...rest)
}

describe('groups of inputs', () => {
  it('[VG-1] every cell of every parameter is in exactly one of the ten groups', () => {
    const ids = invoergroepen.map((g) => g.id)
    expect(new Set(ids).size).toBe(10)
    const gevonden = new Set<InvoergroepId>()
    for (const p of [...parameters, ...aanvullendeParameters]) {
      const groepen = new Set(cellenVan(p, kaderMpp20242).map(groepVan))
      expect([...groepen], p.id).toHaveLength(1)
      for (const groep of groepen) {
        expect(ids).toContain(groep)
        gevonden.add(groep)
      }
    }
    expect([...gevonden].sort()).toEqual([...ids].sort())
  })

  it.each<[string, InvoergroepId]>([
    ['asiel.ind.startvoorraad|s4||', 'startvoorraden'],
    ['asiel.coa.startbezetting|asielzoekers||', 'startvoorraden'],
    ['asiel.ind.mvv_startvoorraad|||', 'startvoorraden'],
    ['regulier.rvdr.startvoorraad|||', 'startvoorraden'],
    ['asiel.ind.instroom_historie|s1.-36||', 'startvoorraden'],
    ['asiel.apm.extra_instroom||2025|medio', 'pea'],
    ['pea.scenario.kans|dalend|2025|', 'pea'],
    ['asiel.ind.productie_eerste||2025|medio', 'ind-productie'],
    ['asiel.apm.inwilligingspercentage|s4-AA|2025|', 'inwilliging'],
    ['asiel.ind.mvv_productie||2025|medio', 'nareis'],
    ['asiel.ind.instroom_hervestiging||2025|medio', 'herhaald-hervestiging'],
    ['asiel.coa.uitstroom_vh||2025|medio', 'uitstroom-taakstelling'],
    ['asiel.nidos.instroomfactor||2025|', 'amv-nidos'],
    ['asiel.coa.amv_aandeel_opvang||2025|', 'amv-nidos'],
    ['asiel.apm.beroepspercentage|s1|2025|', 'rechtspraak'],
    ['asiel.ind.wettelijke_termijn|s1|2025|', 'rechtspraak'],
    ['regulier.ind.productie|visa|2025|medio', 'overig'],
    ['model.startjaar|||', 'overig'],
  ])('[VG-2] %s counts as %s', (cel, groep) => expect(groepVan(cel)).toBe(groep))
})

describe('Shapley values', () => {
  it('[VG-3] are the mean over all orders', () => {
    const trek = trekker(11)
    const n = 5
    const waarden = Array.from({ length: 2 ** n }, () => Float64Array.of(trek() * 1000))
    const volgorden = permutaties([...Array(n).keys()])
    const delen = shapley(n, waarden).map((d) => d[0]!)
    const gemiddeld = delen.map(() => 0)
    for (const volgorde of volgorden) {
      let coalitie = 0
      for (const groep of volgorde) {
        const naar = coalitie | (1 << groep)
        gemiddeld[groep]! += (waarden[naar]![0]! - waarden[coalitie]![0]!) / volgorden.length
        coalitie = naar
      }
    }
    delen.forEach((d, i) => expect(d).toBeCloseTo(gemiddeld[i]!, 8))
    expect([...coalities(3)]).toEqual([0, 1, 3, 2, 6, 7, 5, 4])
  })

  it('[VG-3] on the model itself agree with changing three groups in all six orders', () => {
    const b = met({
      ...perJaar('asiel.ind.productie_eerste', 33000),
      ...perJaar('asiel.coa.uitstroom_vh', 15000),
      'asiel.coa.startbezetting|vergunninghouders||': 18000,
    })
    const { groepen, regels } = reken(mpp20242, b, { indicatoren: ['u.coa.bezetting', 'u.ind.werkvoorraad'] })
    const ids = groepen.map((g) => g.id)
    expect(ids).toEqual(['ind-productie', 'startvoorraden', 'uitstroom-taakstelling'])
    const f = (deel: readonly string[], indicator: string, jaar: number) =>
      cijfer(gemengd(mpp20242, b, deel), indicator, jaar)
    const orden = permutaties(ids)
    for (const r of regels.filter((x) => x.jaar === 2027))
      ids.forEach((groep, g) => {
        const som = orden.reduce((a, orde) => {
          const eerder = orde.slice(0, orde.indexOf(groep))
          return a + f([...eerder, groep], r.indicator, r.jaar) - f(eerder, r.indicator, r.jaar)
        }, 0)
        expect(r.bijdragen[g]!.waarde, `${r.indicator} ${groep}`).toBeCloseTo(som / orden.length, 6)
      })
  })

  it('[VG-3] more than ten differing groups are refused in words', () => {
    const ids = ['s1', 's2', 's3', 's4', 's5', 'ha', 'zi']
    const indeling: Indeling = {
      groepen: [
        ...ids.map((k) => ({ id: k, label: k })),
        ...[2024, 2025, 2026, 2027].map((j) => ({ id: String(j), label: `${j}` })),
      ],
      groepVan: (cel) => (cel.startsWith('asiel.ind.startvoorraad|') ? cel.split('|')[1]! : (cel.split('|')[2] ?? '')),
    }
    const b = met({
      ...Object.fromEntries(ids.map((k) => [`asiel.ind.startvoorraad|${k}||`, 45000])),
      ...Object.fromEntries([2024, 2025, 2026, 2027].map((j) => [`asiel.coa.uitstroom_vh||${j}|medio`, 1000])),
    })
    const resultaat = bijdragen(mpp20242, b, { indicatoren: ['u.coa.bezetting'], scenario: 'medio', indeling })
    expect(resultaat).toMatchObject({ kind: 'geweigerd', meldingen: [{ zin: expect.stringContaining('11 groepen') }] })
  })

  it('[VG-4] a group without a difference takes no part, and neither does a setting', () => {
    const b = met({ ...perJaar('asiel.coa.uitstroom_vh', 15000), 'mc.zaad|||': 7, 'publicatie.afronding|||': 10 })
    const { groepen, runs } = reken(mpp20242, b, { indicatoren: ['u.coa.bezetting'] })
    expect(groepen).toEqual([{ id: 'uitstroom-taakstelling', label: 'Uitstroom en taakstelling', cellen: 5 }])
    expect(runs).toBe(2)
    expect(reken(mpp20242, mpp20242, { indicatoren: ['u.coa.bezetting'] }).groepen).toEqual([])
  })
})

describe('contributions', () => {
  it.each([1, 2, 3, 4])('[VG-5] add up for all indicators and years, also with other modes (seed %d)', (zaad) => {
    const resultaat = reken(geschud(zaad), geschud(zaad + 100))
    expect(resultaat.groepen).toHaveLength(10)
    expect(resultaat.runs).toBe(1024)
    expect(resultaat.regels.filter((r) => r.reden === undefined).length).toBeGreaterThan(250)
    expect(grootsteRest(resultaat)).toBeLessThan(1e-6)
  })

  it('[VG-5] a PEA scenario that only one of them knows is part of the PEA', () => {
    const kader = { ...kaderMpp20242, peaScenarios: [...kaderMpp20242.peaScenarios, { id: 'crisis', label: 'Crisis' }] }
    const extra = Object.fromEntries(
      [2024, 2025, 2026, 2027, 2028].flatMap((j) => [
        [`pea.scenario.kans|crisis|${j}|`, 0.1],
        [`pea.scenario.kans|voortzetting|${j}|`, 0.4],
        [`pea.scenario.verwachte_instroom|crisis|${j}|`, 90000],
        [`pea.scenario.spreiding|crisis|${j}|`, 9000],
      ]),
    )
    const b = { kader, cellen: { ...mpp20242.cellen, ...extra } }
    const resultaat = reken(mpp20242, b, { indicatoren: ['u.asiel.instroom.eerste', 'u.pea.q667'] })
    expect(resultaat.groepen.map((g) => g.id)).toEqual(['pea'])
    expect(resultaat.regels[0]!.verschil).toBeGreaterThan(1000)
    expect(resultaat.regels[0]!.naar).toBeCloseTo(cijfer(b, 'u.asiel.instroom.eerste', 2024), 6)
    expect(grootsteRest(resultaat)).toBeLessThan(1e-6)
  })

  it('[VG-6] an input told from a later 1 January gives the same figures', () => {
    for (const zaad of [1, 2, 3]) {
      const baan = eenBaan(geschud(zaad), 'medio')
      const punten = meetpunten(
        alleIndicatoren.filter(
          (id) =>
            id.startsWith('u.asiel') ||
            /^u\.(ind|coa|dtv|nareis|rvdr|rvs|regulier|bewaring|bz|np|ks|szw|bzk|nidos)\./.test(id),
        ),
        [2026, 2027, 2028],
      )
      const meter = maakMeter(punten)
      const [hier, later] = [meter(baan), meter(rolDoor(baan, 2026))]
      punten.forEach((p, j) => {
        const vergeet = p.indicator === 'u.ind.doorlooptijd' && p.jaar === 2026
        if (vergeet || Number.isNaN(hier[j]!)) return
        expect(later[j]! - hier[j]!, `${p.indicator} ${p.jaar} seed ${zaad}`).toBeCloseTo(0, 5)
      })
    }
  })

  it('[VG-6] also where the past counts: an empty doelvoorraad, a taakstelling from earlier permits', () => {
    const baan = eenBaan(
      met({
        ...Object.fromEntries([2024, 2025, 2026, 2027, 2028].map((j) => [`asiel.ind.doelvoorraad|s1|${j}|`, null])),
        'asiel.ind.startvoorraad|s1||': 9000,
        'asiel.ind.productie_eerste||2024|medio': 5000,
        'asiel.apm.uitstroommodus|||': 'taakstelling',
        'asiel.ks.taakstelling_modus|||': 'berekend',
        'asiel.ks.grondslag_historie|apr_sep||': 15000,
        'asiel.ks.grondslag_historie|okt_dec||': 9000,
      }),
      'medio',
    )
    const punten = meetpunten(
      ['u.ks.taakstelling', 'u.coa.bezetting', 'u.ind.werkvoorraad.spoor1'],
      [2025, 2026, 2027, 2028],
    )
    const meter = maakMeter(punten)
    const [hier, later] = [meter(baan), meter(rolDoor(baan, 2025))]
    punten.forEach((p, j) => expect(later[j]! - hier[j]!, `${p.indicator} ${p.jaar}`).toBeCloseTo(0, 5))
    expect(hier.some((x) => Number.isNaN(x))).toBe(false)
  })

  it('[VG-6] children are a year older: who stays, who came and who left early', () => {
    const vertrek = 0.02
    const baan = eenBaan(met(elkJaar('asiel.nidos.overige_uitstroom', vertrek)), 'medio')
    const later = rolDoor(baan, 2025).cellen
    const lees = (cel: string, cellen = baan.cellen) => Number(cellen[cel])
    const instroom = runMaanden(baan, 'u.nidos.instroom', 'medio')!
    let jong =
      lees('asiel.nidos.startcaseload|||') * lees('asiel.nidos.start_leeftijd|13||') * (144 / 156) * (1 - vertrek) ** 12
    for (let m = 0; m < 12; m++) {
      const ouder = 12 - m
      jong +=
        instroom[m]! * lees('asiel.nidos.instroom_leeftijd|13|2024|') * ((156 - ouder) / 156) * (1 - vertrek) ** ouder
    }
    expect(lees('asiel.nidos.start_leeftijd|13||', later) * lees('asiel.nidos.startcaseload|||', later)).toBeCloseTo(
      jong,
      6,
    )
    const samen = ['17', '16', '15', '14', '13'].reduce(
      (a, k) => a + lees(`asiel.nidos.start_leeftijd|${k}||`, later),
      0,
    )
    expect(samen).toBeCloseTo(1, 12)
  })

  it('[VG-6] what was not delivered is not there later either, and the start year itself changes nothing', () => {
    const zonder = eenBaan(
      met({ 'asiel.ind.startvoorraad|s1||': null, 'asiel.ind.doelvoorraad|s1|2027|': null }),
      'medio',
    )
    const later = rolDoor(zonder, 2026)
    expect(later.kader).toMatchObject({ startjaar: 2026, jaren: 3 })
    expect(later.cellen['asiel.ind.startvoorraad|s1||']).toBeNull()
    expect(later.cellen['asiel.ind.doelvoorraad|s1|2027|']).toBeNull()
    expect(rolDoor(zonder, 2024)).toBe(zonder)
    for (const jaar of [2023, 2029]) expect(() => rolDoor(zonder, jaar)).toThrow(/not within the horizon/)
  })

  it('[VG-6] [VG-7] compares calendar years with a previous MPP that started earlier', () => {
    const b = met({ 'asiel.coa.startbezetting|vergunninghouders||': 21000 }, eenJaarLater(mpp20242))
    const resultaat = reken(mpp20242, b, { indicatoren: ['u.coa.bezetting', 'u.nidos.caseload', 'u.ind.doorlooptijd'] })
    expect(resultaat.jaren).toEqual([2025, 2026, 2027, 2028])
    expect(resultaat.groepen.map((g) => g.id)).toContain('startvoorraden')
    expect(grootsteRest(resultaat)).toBeLessThan(1e-6)
    const begin = resultaat.regels.find((r) => r.indicator === 'u.coa.bezetting' && r.jaar === 2025)!
    expect(begin.van).toBeCloseTo(cijfer(mpp20242, 'u.coa.bezetting', 2025), 6)
    expect(begin.naar).toBe(43600 + 4200 + 21000)
    const waar = begin.bijdragen.filter((d) => Math.abs(d.waarde) > 1e-6)
    expect(waar.map((d) => d.groep)).toEqual(['startvoorraden'])
    for (const r of resultaat.regels.filter((x) => x.indicator !== 'u.ind.doorlooptijd'))
      expect(r.doorrol, `${r.indicator} ${r.jaar}`).toBeCloseTo(0, 6)
  })

  it('[VG-6] compares the years that both have when one looks further ahead', () => {
    const kort: Invoer = {
      kader: { ...kaderMpp20242, jaren: 4 },
      cellen: Object.fromEntries(Object.entries(mpp20242.cellen).filter(([cel]) => !/\b2028(?=[|HM])/.test(cel))),
    }
    const b = met(perJaar('asiel.coa.uitstroom_vh', 15000))
    for (const resultaat of [reken(kort, b), reken(b, kort)]) {
      expect(resultaat.jaren).toEqual([2024, 2025, 2026, 2027])
      expect(resultaat.groepen.map((g) => g.id)).toEqual(['uitstroom-taakstelling'])
      expect(grootsteRest(resultaat)).toBeLessThan(1e-6)
    }
  })

  it('[VG-7] who waits for registration cannot be carried over: that part is shown and counts with startvoorraden', () => {
    const a = met({ 'asiel.np.ienr_begrenst|||': 'ja', 'asiel.np.ienr_capaciteit||2024|': 38000 })
    const b = eenJaarLater(a)
    const resultaat = reken(a, b, { indicatoren: ['u.asiel.instroom.eerste'] })
    const regel = resultaat.regels.find((r) => r.jaar === 2025)!
    expect(regel.doorrol).toBeLessThan(-1000)
    expect(resultaat.groepen.find((g) => g.id === 'startvoorraden')!.cellen).toBeGreaterThan(0)
    expect(regel.bijdragen.find((d) => d.groep === 'startvoorraden')!.waarde).toBeCloseTo(regel.doorrol, 6)
    expect(grootsteRest(resultaat)).toBeLessThan(1e-6)
  })

  it('[VG-8] says what is significant, by the old value or by number', () => {
    const b = met({ ...perJaar('asiel.coa.uitstroom_vh', 20000), ...perJaar('asiel.ind.instroom_herhaald', 3010) })
    const punt = { indicatoren: ['u.coa.bezetting', 'u.coa.aandeel_vergunninghouders'], jaren: [2028] }
    const [bezetting, aandeel] = reken(mpp20242, b, punt).regels
    expect(bezetting!.bijdragen.map((d) => [d.groep, d.significant])).toEqual([
      ['herhaald-hervestiging', Math.abs(bezetting!.bijdragen[0]!.waarde) >= 500],
      ['uitstroom-taakstelling', true],
    ])
    expect(aandeel!.bijdragen.every((d) => d.significant === Math.abs(d.waarde) >= 0.05 * aandeel!.van!)).toBe(true)
    const grens = Math.abs(bezetting!.bijdragen[1]!.waarde)
    const metDrempel = (relatief: number, aantal: number) =>
      reken(mpp20242, b, { ...punt, drempel: { relatief, aantal } }).regels[0]!.bijdragen.map((d) => d.significant)
    expect(metDrempel(10, grens)).toEqual([false, true])
    expect(metDrempel(10, grens + 1e-6)).toEqual([false, false])
    expect(metDrempel((grens - 1e-6) / bezetting!.van!, 1e9)).toEqual([false, true])
    expect(metDrempel((grens + 1e-6) / bezetting!.van!, 1e9)).toEqual([false, false])
  })

  it('[VG-8] a figure that cannot be calculated has a reason and no contributions', () => {
    const b = met({ 'asiel.coa.snijverlies||2026|': null, ...perJaar('asiel.coa.uitstroom_vh', 20000) })
    const regels = reken(mpp20242, b, { indicatoren: ['u.coa.capaciteitsbehoefte'], jaren: [2025, 2026] }).regels
    expect(regels[0]!.reden).toBeUndefined()
    expect(regels[1]).toMatchObject({
      naar: null,
      verschil: null,
      bijdragen: [],
      reden: expect.stringContaining('tweede invoer'),
    })
  })

  it('[VG-8] refuses input that is not valid, a scenario that is not there and years that do not meet', () => {
    const fout = met({ 'asiel.coa.snijverlies||2026|': 3 })
    const los: Invoer = { kader: { ...kaderMpp20242, startjaar: 2040 }, cellen: {} }
    const vraag = { indicatoren: ['u.coa.bezetting'], scenario: 'medio' } as const
    expect(bijdragen(mpp20242, fout, vraag)).toMatchObject({ kind: 'geweigerd', meldingen: [{ code: 'ENG-02' }] })
    expect(bijdragen(mpp20242, mpp20242, { ...vraag, scenario: 'mediaan' })).toMatchObject({ kind: 'geweigerd' })
    expect(bijdragen(mpp20242, los, vraag)).toMatchObject({ kind: 'geweigerd', meldingen: [{ code: 'VGL-01' }] })
  })
})

function elkJaar(id: string, waarde: number): Record<CelSleutel, CelWaarde> {
  return Object.fromEntries([2024, 2025, 2026, 2027, 2028].map((j) => [`${id}||${j}|`, waarde]))
}

function perJaar(id: string, waarde: number): Record<CelSleutel, CelWaarde> {
  return Object.fromEntries([2024, 2025, 2026, 2027, 2028].map((j) => [`${id}||${j}|medio`, waarde]))
}

/** The same numbers, every year one later. */
function eenJaarLater({ kader, cellen }: Invoer): Invoer {
  const later = (cel: string) => cel.replace(/\b202[4-8](?=[|HM])/, (jaar) => String(Number(jaar) + 1))
  return {
    kader: { ...kader, startjaar: kader.startjaar + 1 },
    cellen: Object.fromEntries(Object.entries(cellen).map(([cel, w]) => [later(cel), w])),
  }
}

function gemengd(a: Invoer, b: Invoer, uitB: readonly string[]): Invoer {
  const cellen = Object.keys(a.cellen).map((cel) => [cel, (uitB.includes(groepVan(cel)) ? b : a).cellen[cel] ?? null])
  return { kader: a.kader, cellen: Object.fromEntries(cellen) as Invoer['cellen'] }
}

function cijfer(invoer: Invoer, indicator: string, jaar: number): number {
  const resultaat = run(invoer)
  if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen[0]?.zin)
  return resultaat.uitkomst.jaarwaarden[indicator]?.medio?.[jaar - invoer.kader.startjaar] ?? NaN
}

function permutaties<T>(lijst: readonly T[]): readonly (readonly T[])[] {
  if (lijst.length < 2) return [lijst]
  return lijst.flatMap((x, i) => permutaties([...lijst.slice(0, i), ...lijst.slice(i + 1)]).map((rest) => [x, ...rest]))
}
