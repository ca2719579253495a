import { describe, expect, it } from 'vitest'
import type { CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { genesisHash, seal } from '../ledger/entry.ts'
import { gevraagdVan } from './afspraak.ts'
import { bordVan } from './bord.ts'
import type { Feit, Gebeurtenis, RondeGeopend } from './gebeurtenis.ts'
import { invoerSet } from './invoer.ts'
import { leesReden } from './kamer-recht.ts'
import { reduceAll } from './reduce.ts'
import { initialStand, type RondeStand } from './stand.ts'
import { waardenUitTabel } from './waarden.ts'
import { moment, persoonId, rondeId } from '../vocabulary/ids.ts'
import { heeftOngeldig, parameterHash } from '../parameters/parameter-stand.ts'

const snijverlies = 'asiel.coa.snijverlies||2025|'
const opening: RondeGeopend = {
  type: 'ronde_geopend',
  naam: 'Testronde',
  kader: { startjaar: 2024, jaren: 5, scenarios: ['min', 'medio', 'max'], peaScenarios: [] },
  rubricering: 'Intern gebruik',
  demo: false,
  deelnemers: ['APM', 'COA', 'IND'],
  documenten: [],
  startwaarden: { [snijverlies]: 0.09, 'asiel.ind.aandeel_aa||2025|': 0.5 },
  herkomst: {},
  herkomstNoot: '',
  ookGevraagd: {},
}

function standNa(...events: readonly Gebeurtenis[]): RondeStand {
  const ronde = rondeId('test-ronde')
  const feiten: Feit[] = []
  for (const event of [opening, ...events]) {
    const prev = feiten.at(-1)?.hash ?? genesisHash
    const seq = feiten.length + 1
    feiten.push(
      seal({
        ronde,
        seq,
        at: moment('2024-09-04T07:00:00.000Z'),
        actor: { kind: 'systeem' },
        key: `k${seq}`,
        event,
        prev,
      }),
    )
  }
  return reduceAll(initialStand(ronde), feiten)
}

const uit = (stand: RondeStand, cellen: Record<string, unknown>, herkomst: Record<string, unknown> = {}) =>
  waardenUitTabel(stand, 'COA', { cellen, herkomst })

describe('tabel en grootboek (PA)', () => {
  it('[PA-3] the hash covers every value, the unit and the source; an empty cell is as one that is not there', () => {
    const hash = (cellen: Record<string, CelWaarde>, eenheid = 'fractie', bron = 'IBIS') =>
      parameterHash(
        'p',
        eenheid,
        Object.fromEntries(Object.entries(cellen).map(([cel, waarde]) => [cel, { waarde }])),
        { bron, peildatum: '' },
      )
    const basis = hash({ a: 1, b: 2 })
    expect(hash({ b: 2, a: 1 })).toBe(basis)
    expect(hash({ a: 1, b: 2, c: null })).toBe(basis)
    for (const anders of [
      hash({ a: 1, b: 3 }),
      hash({ a: 1, b: 2 }, 'personen'),
      hash({ a: 1, b: 2 }, 'fractie', 'mail'),
      hash({ a: 1, c: 2 }),
    ])
      expect(anders).not.toBe(basis)
  })

  it('[PA-4] a cell that left the table stands again as it was at the start of the ronde', () => {
    const stand = standNa()
    const gewijzigd = uit(stand, { [snijverlies]: 0.1 })!
    expect(gewijzigd.parameters[0]!.cellen).toEqual([
      { cel: snijverlies, oud: { waarde: 0.09 }, nieuw: { waarde: 0.1 } },
    ])
    const na = standNa(gewijzigd)
    const terug = uit(na, {})!
    expect(terug.parameters[0]!.cellen[0]!.nieuw).toEqual({ waarde: 0.09 })
    expect(terug.parameters[0]!.hash).toBe(stand.parameters['asiel.coa.snijverlies']!.hash)
  })

  it('[PA-5] what is no value stays beside the last valid value and is marked', () => {
    const fout = uit(standNa(), { [snijverlies]: 'n.n.b.' })!
    expect(fout.parameters[0]!.cellen[0]!.nieuw).toMatchObject({ waarde: 0.09, ongeldig: { tekst: 'n.n.b.' } })
    const stand = standNa(fout)
    expect(heeftOngeldig(stand.parameters['asiel.coa.snijverlies']!)).toBe(true)
  })

  it('[PA-6] cells of another owner, unknown cells and other scribbles never reach the ledger', () => {
    const cellen = {
      'asiel.ind.aandeel_aa||2025|': 0.7,
      'asiel.coa.snijverlies||2025|medio': 0.1,
      onzin: 1,
      '__proto__|||': 2,
    }
    expect(uit(standNa(), cellen)).toBeUndefined()
  })

  it('[PA-66] a parameter beside the registry is written by its owner alone, read by the run, and signed once it has a value', () => {
    const cel = 'asiel.ks.grondslag_historie|apr_sep||'
    const aanvullend = { cellen: { [cel]: 5 }, herkomst: {} }
    const id = 'asiel.ks.grondslag_historie'
    const object = { soort: 'parameter' as const, id }
    expect(waardenUitTabel(standNa(), 'COA', aanvullend)).toBeUndefined()
    expect(invoerSet(standNa(), 'voorlopig').cellen[cel]).toBeUndefined()
    const metKs = { ...opening, deelnemers: [...opening.deelnemers, 'KS' as const] }
    const voor = standNa(metKs)
    expect(gevraagdVan(voor, object)).toEqual([])
    const na = standNa(metKs, waardenUitTabel(voor, 'KS', aanvullend)!)
    expect(invoerSet(na, 'voorlopig').cellen[cel]).toBe(5)
    expect(gevraagdVan(na, object)).toEqual(['KS'])
    expect(bordVan(na).kolommen).toContain(bordVan(na).cel('KS', 'Aanvullend') && 'Aanvullend')
  })

  it('[PA-7] when table and ledger agree there is nothing to write, also after the same change once more', () => {
    expect(uit(standNa(), {})).toBeUndefined()
    expect(uit(standNa(), { [snijverlies]: 0.09 })).toBeUndefined()
    const gewijzigd = uit(standNa(), { [snijverlies]: 0.1 })!
    expect(uit(standNa(gewijzigd), { [snijverlies]: 0.1 })).toBeUndefined()
  })

  it('[PA-7] −0 is 0: it is written once and not again', () => {
    const nul = uit(standNa(), { [snijverlies]: -0 })!
    const terug = JSON.parse(JSON.stringify(nul)) as typeof nul
    expect(uit(standNa(terug), { [snijverlies]: -0 })).toBeUndefined()
  })

  it('[PA-8] a table says why it can only be read: it has another owner, or sign-off has closed', () => {
    const wie = { persoon: persoonId('coa-1'), organisatie: 'COA' as const }
    const kamer = (eigenaar: 'COA' | 'IND') => ({ soort: 'tabel' as const, ronde: rondeId('test-ronde'), eigenaar })
    expect(leesReden(standNa(), wie, kamer('IND'))).toEqual({ reden: 'eigenaar' })
    expect(leesReden(standNa(), wie, kamer('COA'))).toBeUndefined()
    const deadline = {
      id: 'sluit',
      titel: 'Akkoord sluit',
      effect: 'akkoord_sluit' as const,
      moment: moment('2024-09-06T10:00:00.000Z'),
    }
    const dicht = standNa(
      { type: 'deadline_gepland', deadline },
      { type: 'deadline_verstreken', id: 'sluit', moment: deadline.moment },
    )
    expect(leesReden(dicht, wie, kamer('COA'))).toMatchObject({ reden: 'akkoord_sluit', sinds: deadline.moment })
  })
})
