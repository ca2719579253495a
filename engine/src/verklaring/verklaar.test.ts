import { describe, expect, it } from 'vitest'
import { indicatoren } from '../catalogus/indicatoren.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { run, runMaanden } from '../run.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { maakVerklaarder, verklaar } from './verklaar.ts'
import { type Deel, type Doel, type Regel, uitkomstVan, type Verklaring } from './verklaring.ts'

const jaren = [2024, 2025, 2026, 2027, 2028]
const medio = (id: string, jaar = 2026, maand?: number): Doel =>
  maand === undefined ? { id, scenario: 'medio', jaar } : { id, scenario: 'medio', jaar, maand }

function leg(doel: Doel, invoer: Invoer = mpp20242): Verklaring {
  const v = verklaar(invoer, doel)
  if (!v) throw new RangeError(`no explanation of ${JSON.stringify(doel)}`)
  return v
}

const uitkomst = (invoer: Invoer) => {
  const resultaat = run(invoer)
  if (resultaat.kind !== 'voltooid') throw new RangeError('the example must run')
  return resultaat.uitkomst
}

const met = (cellen: Invoer['cellen']): Invoer => ({ kader: mpp20242.kader, cellen: { ...mpp20242.cellen, ...cellen } })

/** The same example with other choices: nareis as a flow, a computed taakstelling that municipalities follow. */
const anders = met({
  'asiel.apm.nareismodus|||': 'stroommodel',
  'asiel.ks.taakstelling_modus|||': 'berekend',
  'asiel.apm.uitstroommodus|||': 'taakstelling',
  'asiel.ks.grondslag_historie|apr_sep||': 12000,
  'asiel.ks.grondslag_historie|okt_dec||': 6500,
})

/** Two years and one scenario: enough to have a past and a balance, and small enough to walk everywhere. */
const tweeJaar = ({ kader, cellen }: Invoer): Invoer => ({
  kader: { ...kader, jaren: 2, scenarios: ['medio'] },
  cellen: Object.fromEntries(
    Object.entries(cellen).filter(([cel]) => !/202[678]/.test(cel) && !/[|](min|max)$/.test(cel)),
  ),
})

const somVan = (regels: readonly Regel[], groep: Regel['groep'] = 'som') =>
  regels.filter((r) => r.groep === groep).reduce((a, r) => a + (r.teken === '+' ? 1 : -1) * (r.waarde ?? NaN), 0)

/** The largest number in a sum measures what rounding may do to it. */
const marge = ({ regels, waarde }: Verklaring) =>
  1e-9 * Math.max(1, Math.abs(waarde ?? 0), ...regels.map((r) => Math.abs(r.waarde ?? 0)))

function keurSom(v: Verklaring): void {
  if (v.waarde === null || !v.ingevuld) return
  const som = uitkomstVan(v.ingevuld, v.delen)
  if (v.wijze === 'balans') expect(Math.abs(som - v.waarde)).toBeLessThanOrEqual(marge(v))
  else expect({ id: v.doel, som }).toEqual({ id: v.doel, som: v.waarde })
  if (v.regels.length === 0) return
  const regels = v.wijze === 'verhouding' ? somVan(v.regels, 'teller') / somVan(v.regels, 'noemer') : somVan(v.regels)
  expect({ doel: v.doel, klopt: Math.abs(regels - v.waarde) <= marge(v) }).toEqual({ doel: v.doel, klopt: true })
}

describe('verklaren (VK)', () => {
  it('[VK-1] every indicator, year and scenario has the value of the run', () => {
    const { jaarwaarden, eindstanden } = uitkomst(mpp20242)
    for (const scenario of mpp20242.kader.scenarios) {
      const verklaarder = maakVerklaarder(mpp20242, scenario)
      for (const { id } of indicatoren) {
        const gelezen = jaren.map((jaar) => verklaarder?.({ id, scenario, jaar })?.waarde)
        expect({ id, gelezen }).toEqual({ id, gelezen: jaarwaarden[id]?.[scenario] })
        const eind = eindstanden[id] && verklaarder?.({ id, scenario, jaar: 2029 })?.waarde
        expect({ id, eind }).toEqual({ id, eind: eindstanden[id]?.[scenario] })
      }
    }
  })

  it('[VK-1] a month has the value of the run, a stand at the start of it', () => {
    for (const id of ['u.coa.bezetting', 'u.asiel.instroom.totaal', 'ind.voorraad[s4]', 'u.nidos.uitstroom_18']) {
      const maanden = runMaanden(mpp20242, id, 'medio') ?? []
      expect([...maanden.slice(24, 36)]).toEqual(
        Array.from({ length: 12 }, (_, m) => leg(medio(id, 2026, m + 1)).waarde),
      )
    }
  })

  it('[VK-1] the mean of a stand over a year is that of its months', () => {
    const maanden = [...(runMaanden(mpp20242, 'u.dtv.caseload', 'medio') ?? [])].slice(12, 24)
    const v = leg({ ...medio('u.dtv.caseload', 2025), gemiddeld: true })
    expect(v.waarde).toBe(maanden.reduce((a, b) => a + b, 0) / 12)
    keurSom(v)
  })

  it.each([
    ['the example', mpp20242],
    ['other choices', anders],
  ])(
    '[VK-2] [VK-3] [VK-4] [VK-13] %s: from every indicator every path ends at inputs, and every sum on it holds',
    (_, invoer) => {
      const kort = tweeJaar(invoer)
      const verklaarder = maakVerklaarder(kort, 'medio')
      const bezocht = new Map<string, Verklaring>()
      const opPad = new Set<string>()
      const loop = (doel: Doel): Verklaring => {
        const naam = JSON.stringify(doel)
        expect(opPad.has(naam), `the path comes back to ${naam}`).toBe(false)
        const bekend = bezocht.get(naam)
        if (bekend) return bekend
        const v = verklaarder?.(doel)
        if (!v) throw new RangeError(`no explanation of ${naam}`)
        bezocht.set(naam, v)
        keurSom(v)
        opPad.add(naam)
        v.delen.forEach((d) => keurDeel(d, v))
        opPad.delete(naam)
        return v
      }
      const keurDeel = (d: Deel, v: Verklaring): void => {
        if (d.soort === 'variabele') expect(loop(d.doel).waarde).toBe(d.waarde)
        if (d.soort === 'invoer' && !d.standaard) expect(kort.cellen[d.cel] ?? null).toBe(d.invoer)
        if (d.soort === 'reeks') expect(d.maanden.every((m) => m.delen.every((n) => v.delen[n]))).toBe(true)
      }
      indicatoren.forEach(({ id }) => loop(medio(id, 2025)))
      const bladen = [...bezocht.values()].flatMap((v) => v.delen).filter((d) => d.soort === 'invoer')
      expect(new Set(bladen.map((d) => d.parameter)).size).toBeGreaterThan(30)
      expect(bezocht.size).toBeGreaterThan(500)
    },
  )

  it('[VK-3] an empty cell of a parameter with a standaard says so; a base value stands under a scenario', () => {
    const v = leg(medio('dtv.over_te_dragen', 2024), met({ 'asiel.apm.overdracht_start|||': null }))
    expect(v.delen).toContainEqual(
      expect.objectContaining({
        parameter: 'asiel.apm.overdracht_start',
        standaard: true,
        invoer: null,
        waarde: 0,
        eigenaar: 'APM',
      }),
    )
    expect(leg(medio('ind.inwilligingen[s4-AA]')).delen).toContainEqual(
      expect.objectContaining({ cel: 'asiel.apm.inwilligingspercentage|s4-AA|2026|' }),
    )
  })

  it('[VK-3] those who turn 18 were there at the start or came in a year', () => {
    const v = leg(medio('u.nidos.uitstroom_18', 2026, 3))
    const cohort = v.delen.find((d) => d.soort === 'cohort')
    const samen = (cohort?.uitStart ?? NaN) + (cohort?.perJaar ?? []).reduce((a, j) => a + j.waarde, 0)
    expect(samen).toBeCloseTo(v.waarde ?? NaN, 9)
    expect(cohort?.perJaar.map((j) => j.jaar)).toEqual([2024, 2025, 2026])
  })

  it('[VK-4] a product over the year keeps its factor beside the yearly value', () => {
    const [eerste] = leg(medio('coa.instroom_procedure')).regels
    const v = leg(medio('coa.instroom_procedure'))
    expect(v.delen[eerste?.deel ?? -1]).toMatchObject({ doel: medio('u.asiel.instroom.eerste') })
    expect(eerste?.waarde).toBeCloseTo((leg(medio('u.asiel.instroom.eerste')).waarde ?? NaN) * 0.95, 6)
  })

  it('[VK-5] in a year in which the room at municipalities decided every month, the outflow is that room', () => {
    const v = leg(medio('u.coa.uitstroom_vergunninghouders'))
    expect(v.keuzes).toHaveLength(1)
    expect(v.keuzes[0]?.naam).toBe('kleinste')
    expect(v.regels.map((r) => v.delen[r.deel])).toMatchObject([{ doel: medio('coa.plaats_gemeenten') }])
  })

  it('[VK-6] the COA-bezetting is that of a year ago plus inflow minus outflow, without transfers inside', () => {
    const v = leg(medio('u.coa.bezetting'))
    const lijn = (r: Regel) => [r.teken, (v.delen[r.deel] as Extract<Deel, { soort: 'variabele' }>).doel.id]
    expect(v.wijze).toBe('balans')
    expect(v.regels[0]).toMatchObject({ isOpening: true, waarde: leg(medio('u.coa.bezetting', 2025)).waarde })
    expect(v.regels.map(lijn)).toEqual([
      ['+', 'u.coa.bezetting'],
      ['+', 'coa.instroom_procedure'],
      ['+', 'coa.instroom_vergund'],
      ['-', 'coa.overig'],
      ['-', 'coa.uitstroom_afgewezen'],
      ['-', 'u.coa.uitstroom_vergunninghouders'],
    ])
    expect(leg(medio('u.coa.bezetting', 2024)).wijze).toBe('formule')
  })

  it('[VK-7] the werkvoorraad of all queues is told with the total of the decisions', () => {
    const v = leg(medio('u.ind.werkvoorraad'))
    const min = v.regels.filter((r) => r.teken === '-').map((r) => v.delen[r.deel])
    expect(min).toMatchObject([{ doel: medio('ind.beslissingen', 2025) }])
  })

  it('[VK-8] the chances of the scenarios on at most x add up to two thirds', () => {
    const v = leg(medio('u.pea.q667'))
    expect(v.wijze).toBe('kwantiel')
    expect(v.prognose?.kansTot).toBeCloseTo(2 / 3, 9)
    expect(v.prognose?.regels).toHaveLength(3)
    expect(leg(medio('u.asiel.instroom.eerste')).waarde).toBeCloseTo(v.waarde ?? NaN, 6)
    keurSom(leg(medio('u.pea.verwachting')))
  })

  it('[VK-9] without a value there is a reason, without such a number nothing', () => {
    expect(leg(medio('u.nareis.mvv_voorraad'))).toMatchObject({
      waarde: null,
      wijze: 'geen',
      reden: expect.stringContaining('stroommodel'),
    })
    const zonder = met({ 'asiel.coa.verblijf_na_afwijzing||2025|': null })
    expect(leg(medio('u.coa.bezetting'), zonder)).toMatchObject({
      waarde: null,
      reden: expect.stringContaining('COA'),
    })
    expect(verklaar(mpp20242, medio('u.bestaat.niet'))).toBeNull()
    expect(verklaar(mpp20242, medio('u.coa.bezetting', 2023))).toBeNull()
    expect(verklaar(mpp20242, medio('u.coa.bezetting', 2030))).toBeNull()
    expect(verklaar(mpp20242, medio('u.coa.instroom', 2029))).toBeNull()
    expect(verklaar(mpp20242, medio('u.coa.instroom', 2026, 13))).toBeNull()
    expect(verklaar(mpp20242, { id: 'u.coa.bezetting', scenario: 'mediaan', jaar: 2026 })).toBeNull()
    expect(verklaar(met({ 'asiel.coa.snijverlies||2026|': 2 }), medio('u.coa.bezetting'))).toBeNull()
  })
})
