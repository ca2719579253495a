import { run, type RunResultaat } from '@ketenbeeld/engine/run'
import { indicatoren } from '@ketenbeeld/engine/catalogus/indicatoren'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { gevolgVan } from '@ketenbeeld/shared/ronde/gevolg'
import { genesisHash, seal } from '@ketenbeeld/shared/ledger/entry'
import type { Feit, Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { reduceAll } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { moment, persoonId, rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Beweging } from '@ketenbeeld/shared/ronde/beweging'
import { describe, expect, it } from 'vitest'
import type { RekenStand } from '../../reken/reken-stand.ts'
import { isVoorbeeldcijfer, rekeningVan, verschilTekst } from './gevolg-beeld.ts'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { vervalRegels, vervalZin } from './verval-lijst.ts'
import { voorstelVan } from './voorstel.ts'

const snijverlies = 'asiel.coa.snijverlies||2026|'
const { kader } = mpp20242
const klaar = (waarde: RunResultaat): RekenStand<RunResultaat> => ({
  stand: 'klaar',
  waarde,
  voortgang: undefined,
  fout: undefined,
})
const met = (cellen: Record<string, number>) => run({ kader, cellen: { ...mpp20242.cellen, ...cellen } })
const nu = klaar(run(mpp20242))

describe('het gevolg op het scherm (WA)', () => {
  it('[WA-16] only a text that is a new value of the cell is foretold', () => {
    const nuStaatEr = () => 0.09
    const bij = (tekst: string, cel = snijverlies) => voorstelVan({ cel, tekst }, nuStaatEr, kader)
    expect(bij('12')).toEqual(new Map([[snijverlies, 0.12]]))
    expect(bij('12 %')).toEqual(new Map([[snijverlies, 0.12]]))
    expect(bij('')).toEqual(new Map([[snijverlies, null]]))
    for (const tekst of ['9', '9 %', '900', 'n.n.b.', '-', '0,5']) expect(bij(tekst)).toBeUndefined()
    expect(bij('1.234', 'asiel.coa.uitstroom_vh||2025|medio')).toBeUndefined()
    expect(voorstelVan(undefined, nuStaatEr, kader)).toBeUndefined()
  })

  it('[WA-17] figures are there when both runs are; until then it is being calculated', () => {
    const anders = klaar(met({ [snijverlies]: 0.2 }))
    expect(rekeningVan(nu, { ...anders, stand: 'rekent' }, ['medio'])).toEqual({ kind: 'rekent' })
    expect(rekeningVan({ ...nu, stand: 'rekent' }, anders, ['medio'])).toEqual({ kind: 'rekent' })
    const uit = rekeningVan(nu, anders, ['medio'])
    expect(uit).toMatchObject({ kind: 'klaar', nieuw: [] })
    expect(
      uit.kind === 'klaar' && uit.cijfers.some((c) => c.indicator === 'u.coa.capaciteitsbehoefte' && c.jaar === 2026),
    ).toBe(true)
    const stuk = { ...anders, stand: 'fout' as const, waarde: undefined, fout: 'gestopt' }
    expect(rekeningVan(nu, stuk, ['medio'])).toEqual({ kind: 'stuk', zin: 'gestopt' })
  })

  it('[WA-18] a refused run says why with its code; a new message of the model is shown, an old one not', () => {
    const geweigerd = met({ 'asiel.coa.opvangaandeel|eerste|2026|': 9 })
    const uit = rekeningVan(nu, klaar(geweigerd), ['medio'])
    expect(uit).toMatchObject({ kind: 'kan-niet', meldingen: [{ code: 'ENG-02', niveau: 'fout' }] })
    const zonder = { ...mpp20242.cellen }
    delete zonder[snijverlies]
    const leeg = rekeningVan(nu, klaar(run({ kader, cellen: zonder })), ['medio'])
    expect(leeg.kind === 'klaar' && leeg.nieuw.map((m) => [m.code, m.cel])).toEqual([['ENG-01', snijverlies]])
    const terug = rekeningVan(klaar(run({ kader, cellen: zonder })), nu, ['medio'])
    expect(terug).toMatchObject({ kind: 'klaar', nieuw: [] })
  })

  it('[WA-19] a difference is that of the unrounded figures, rounded as the figure; a percentage with one decimal more', () => {
    const tekst = (indicator: string, van: number | null, naar: number | null) =>
      verschilTekst({
        indicator,
        van,
        naar,
        eigenaar: 'COA',
        jaar: 2026,
        scenario: 'medio',
        gewicht: 0,
      } satisfies Beweging)
    expect(tekst('u.coa.bezetting', 106_649, 107_851)).toBe('+1.200')
    expect(tekst('u.coa.bezetting', 107_851, 106_649)).toBe('−1.200')
    expect(tekst('u.coa.bezetting', 106_649, 106_651)).toBe('<\u00a050')
    expect(tekst('u.ind.inwilligingspercentage', 0.504, 0.53)).toBe('+2,6\u00a0%-punt')
    expect(tekst('u.ind.dwangsommen', 12.4e6, 15.6e6)).toBe('+3\u00a0mln')
    expect(tekst('u.ind.doorlooptijd', 8.2, 9.8)).toBe('+1,5')
    expect(tekst('u.coa.bezetting', null, 5)).toBe('–')
    const voorbeelden = indicatoren.filter((i) => isVoorbeeldcijfer(i.id)).map((i) => i.groep)
    expect(new Set(voorbeelden)).toEqual(new Set(['Rechtspraak asiel', 'Regulier', 'Bewaring']))
  })

  it('[WA-11] answers on one parameter read as one sentence, by kind', () => {
    const t = gevolgTeksten.nl
    const id = 'asiel.coa.snijverlies'
    const open = standMet([{ type: 'ronde_geopend', ...opening }])
    const { hash } = open.parameters[id]!
    const geef = (organisatie: 'COA' | 'APM' | 'IND', soort: 'akkoord' | 'voorbehoud'): Gebeurtenis => ({
      type: 'antwoord_gegeven',
      organisatie,
      soort,
      objecten: [{ object: `parameter:${id}`, hash }],
    })
    const stand = standMet([
      { type: 'ronde_geopend', ...opening },
      geef('COA', 'akkoord'),
      geef('APM', 'akkoord'),
      geef('IND', 'voorbehoud'),
    ])
    const zinnen = (gevolg: Parameters<typeof vervalRegels>[0]) => vervalRegels(gevolg).map((r) => vervalZin(t, r))
    const gevolg = gevolgVan(stand, { cellen: new Map([[snijverlies, 0.2]]) })
    expect(zinnen(gevolg)).toEqual([
      'Vervalt: akkoord van APM en COA op Snijverlies',
      'Vervalt: voorbehoud van IND op Snijverlies',
    ])
    expect(zinnen(gevolgVan(gevolg.na, { cellen: new Map([[snijverlies, 0.09]]) }))).toEqual([
      'Geldt weer: akkoord van APM en COA op Snijverlies',
      'Geldt weer: voorbehoud van IND op Snijverlies',
    ])
  })
})

const opening = {
  naam: 'Proef',
  kader,
  rubricering: 'Intern gebruik',
  demo: false,
  deelnemers: ['APM', 'COA', 'IND'] as const,
  documenten: [],
  startwaarden: { [snijverlies]: 0.09 },
  herkomst: {},
  herkomstNoot: '',
  ookGevraagd: { 'asiel.coa.snijverlies': ['APM', 'IND'] as const },
}

function standMet(events: readonly Gebeurtenis[]): RondeStand {
  const ronde = rondeId('proef')
  const feiten = events.map((event, i): Feit =>
    seal({
      ronde,
      seq: i + 1,
      at: moment('2024-09-04T07:00:00.000Z'),
      actor: { kind: 'persoon', persoon: persoonId('x'), organisatie: 'APM' },
      key: `k${i}`,
      event,
      prev: genesisHash,
    }),
  )
  return reduceAll(initialStand(ronde), feiten)
}
