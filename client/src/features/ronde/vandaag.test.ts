import { describe, expect, it } from 'vitest'
import { parameters as catalogus } from '@ketenbeeld/engine/catalogus/parameters'
import { cellenVan, type ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { genesisHash, seal, type Actor } from '@ketenbeeld/shared/ledger/entry'
import type { DeadlineEffect } from '@ketenbeeld/shared/planning/planning'
import type { Feit, Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { waardenUitTabel } from '@ketenbeeld/shared/ronde/waarden'
import { moment, momentOf, persoonId, rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { aantalGevraagd, gedaanDoor, takenVan } from './taken.ts'
import { gebeurdSinds, seqOp, verschilSinds } from './wijzigingen.ts'

const kader: ModelKader = { startjaar: 2024, jaren: 3, scenarios: ['min', 'medio', 'max'], peaScenarios: [] }
const snijverlies = 'asiel.coa.snijverlies'
const gevuld = [snijverlies, 'asiel.coa.verblijf_na_afwijzing', 'asiel.apm.amv_aandeel']
const cellenMet = (id: string) =>
  cellenVan(
    catalogus.find((p) => p.id === id)!,
    kader,
  )
const [cel] = cellenMet(snijverlies)
const startwaarden = Object.fromEntries(gevuld.flatMap(cellenMet).map((sleutel) => [sleutel, 0.5]))
const van = (organisatie: Ketenpartner): Actor => ({
  kind: 'persoon',
  persoon: persoonId(organisatie.toLowerCase()),
  organisatie,
})

/** A ronde in memory that speaks the field. */
class Ronde {
  stand: RondeStand = initialStand(rondeId('test'))
  readonly feiten: Feit[] = []
  readonly #tabel: Record<string, unknown> = {}

  constructor() {
    const termijn = (effect: DeadlineEffect, uur: string): Gebeurtenis => ({
      type: 'deadline_gepland',
      deadline: { id: effect, titel: effect, effect, moment: moment(`2024-09-0${uur}:00:00.000Z`) },
    })
    this.schrijf(
      { kind: 'systeem' },
      {
        type: 'ronde_geopend',
        naam: 'Test',
        kader,
        rubricering: 'Intern',
        demo: false,
        deelnemers: ['APM', 'COA'],
        documenten: [{ id: 'rapportage', titel: 'Rapportage' }],
        startwaarden,
        herkomst: {},
        herkomstNoot: '',
        ookGevraagd: { 'asiel.apm.amv_aandeel': ['COA'] },
      },
      termijn('akkoord_sluit', '6T10'),
      termijn('rondsturen', '5T10'),
    )
  }

  schrijf(actor: Actor, ...events: readonly Gebeurtenis[]): void {
    for (const event of events) {
      const seq = this.feiten.length + 1
      const at = momentOf(Date.UTC(2024, 8, 4, 7) + seq * 1_000)
      const prev = this.feiten.at(-1)?.hash ?? genesisHash
      const feit = seal({ ronde: this.stand.ronde, seq, at, actor, key: `k${seq}`, event, prev })
      this.feiten.push(feit)
      this.stand = reduceRonde(this.stand, feit)
    }
  }

  typ(waarde: number): void {
    this.#tabel[cel!] = waarde
    const event = waardenUitTabel(this.stand, 'COA', { cellen: this.#tabel, herkomst: {} })
    if (event) this.schrijf(van('COA'), event)
  }

  antwoord(soort: 'akkoord' | 'voorbehoud', ...ids: readonly string[]): void {
    const objecten = ids.map((id) => ({ object: `parameter:${id}`, hash: this.stand.parameters[id]!.hash }))
    this.schrijf(van('COA'), { type: 'antwoord_gegeven', organisatie: 'COA', soort, objecten, reden: 'omdat' })
  }

  alles = (): readonly string[] =>
    takenVan(this.stand, 'COA').flatMap(({ taken }) => taken.flatMap((t) => (t.soort === 'open' ? t.ids : [])))
}

describe('Vandaag (SCH)', () => {
  it('[SCH-13] groups by deadline, nearest first, one task per table', () => {
    const termijnen = takenVan(new Ronde().stand, 'COA')
    expect(termijnen.map((t) => t.deadline.effect)).toEqual(['rondsturen', 'akkoord_sluit'])
    expect(termijnen[1]?.taken.map((t) => (t.soort === 'open' ? [t.eigenaar, t.naar] : t.soort))).toEqual([
      ['COA', '/parameters/coa?toon=zonder-akkoord'],
      ['APM', '/parameters/apm?toon=zonder-akkoord'],
    ])
  })

  it('[SCH-13] a reservation and a lapsed answer are tasks of their own; a given answer is none', () => {
    const ronde = new Ronde()
    const [eerste, ...rest] = ronde.alles()
    ronde.antwoord('akkoord', ...rest)
    ronde.antwoord('voorbehoud', eerste!)
    expect(aantalGevraagd(ronde.stand, 'COA')).toBe(1)
    expect(gedaanDoor(ronde.stand, 'COA')).toHaveLength(rest.length)
    ronde.antwoord('akkoord', eerste!)
    expect(aantalGevraagd(ronde.stand, 'COA')).toBe(0)
    ronde.typ(0.07)
    expect(takenVan(ronde.stand, 'COA').at(-1)?.taken).toMatchObject([{ soort: 'vervallen', id: snijverlies }])
  })

  it('[SCH-13] asks nothing after the deadline, and nothing of who does not take part', () => {
    const ronde = new Ronde()
    expect(takenVan(ronde.stand, 'IND')).toEqual([])
    const op = moment('2024-09-06T10:00:00.000Z')
    ronde.schrijf({ kind: 'systeem' }, { type: 'deadline_verstreken', id: 'rondsturen', moment: op })
    expect(takenVan(ronde.stand, 'COA').map((t) => t.deadline.effect)).toEqual(['akkoord_sluit'])
    ronde.schrijf({ kind: 'systeem' }, { type: 'deadline_verstreken', id: 'akkoord_sluit', moment: op })
    expect(takenVan(ronde.stand, 'COA')).toEqual([])
  })

  it('[SCH-14] tells first old and last new value, and nothing when it came back', () => {
    const ronde = new Ronde()
    ronde.typ(0.1)
    const seq = ronde.stand.seq
    ronde.typ(0.2)
    ronde.typ(0.3)
    expect(verschilSinds(ronde.feiten, snijverlies, seq)).toMatchObject({
      cellen: [{ cel, oud: { waarde: 0.1 }, nieuw: { waarde: 0.3 } }],
      door: van('COA'),
      op: ronde.feiten.at(-1)?.at,
    })
    ronde.typ(0.1)
    expect(verschilSinds(ronde.feiten, snijverlies, seq)?.cellen).toEqual([])
    expect(verschilSinds(ronde.feiten, 'asiel.apm.amv_aandeel', seq)).toBeUndefined()
  })

  it('[SCH-15] lists what others did since a visit, newest first, without my own', () => {
    const ronde = new Ronde()
    const { seq } = ronde.stand
    ronde.typ(0.1)
    ronde.antwoord('akkoord', snijverlies)
    const apm = gebeurdSinds(ronde.feiten, seq, persoonId('apm'))
    expect(apm.map((g) => g.feit.event.type)).toEqual(['antwoord_gegeven', 'waarden_gewijzigd'])
    expect(gebeurdSinds(ronde.feiten, seq, persoonId('coa'))).toEqual([])
    expect(seqOp(ronde.feiten, ronde.feiten[1]!.at)).toBe(2)
  })
})
