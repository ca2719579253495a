// A builder that speaks the field: a small ronde in memory, driven through the real rules and reducer. Source: house style §10.

import { parameters as catalogus } from '@ketenbeeld/engine/catalogus/parameters'
import { cellenVan, type ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import type { Gemachtigde } from '@ketenbeeld/shared/identity/mandaat'
import { genesisHash, seal, type Actor } from '@ketenbeeld/shared/ledger/entry'
import type { Deadline } from '@ketenbeeld/shared/planning/planning'
import { beslis } from '@ketenbeeld/shared/ronde/beslis'
import type { Besluit } from '@ketenbeeld/shared/ronde/besluit'
import type { Feit, Gebeurtenis, RondeGeopend } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import { reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { waardenUitTabel, type TabelInhoud } from '@ketenbeeld/shared/ronde/waarden'
import { moment, momentOf, msOf, persoonId, rondeId, type Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { slugOf, type Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'

export const testKader: ModelKader = {
  startjaar: 2024,
  jaren: 5,
  scenarios: ['min', 'medio', 'max'],
  peaScenarios: [{ id: 'daling', label: 'Dalend' }],
}

export const testBegin: Moment = moment('2024-09-04T07:00:00.000Z')

/** The person who holds the mandate of an organisation in a test ronde. */
export const mandaathouder = (organisatie: Ketenpartner): Gemachtigde => ({
  persoon: persoonId(`${slugOf(organisatie)}-1`),
  organisatie,
})

export class TestRonde {
  stand: RondeStand = initialStand(rondeId('test-ronde'))
  readonly feiten: Feit[] = []
  nu: Moment = testBegin
  private readonly tabellen = new Map<
    Ketenpartner,
    { cellen: Record<string, unknown>; herkomst: Record<string, unknown> }
  >()

  constructor(opening: Partial<RondeGeopend> = {}) {
    const deelnemers = opening.deelnemers ?? ['APM', 'IND', 'COA', 'Nidos', 'DT&V']
    this.schrijf(
      { kind: 'systeem' },
      {
        type: 'ronde_geopend',
        naam: 'Testronde',
        kader: testKader,
        rubricering: 'Intern gebruik',
        demo: false,
        documenten: [{ id: 'rapportage', titel: 'Rapportage' }],
        startwaarden: {},
        herkomst: {},
        herkomstNoot: 'verzonnen',
        ookGevraagd: {},
        ...opening,
        deelnemers,
      },
    )
    for (const organisatie of deelnemers) {
      const rol = organisatie === 'APM' ? 'voorzitter' : 'mandaathouder'
      this.schrijf(
        { kind: 'systeem' },
        {
          type: 'mandaat_verleend',
          mandaat: { ...mandaathouder(organisatie), rol, van: moment('2024-01-01T00:00:00.000Z') },
        },
      )
    }
  }

  /** Append events as they are. */
  schrijf(actor: Actor, ...events: readonly Gebeurtenis[]): void {
    for (const event of events) {
      const last = this.feiten.at(-1)
      const seq = (last?.seq ?? 0) + 1
      const feit = seal({
        ronde: this.stand.ronde,
        seq,
        at: this.nu,
        actor,
        key: `k${seq}`,
        event,
        prev: last?.hash ?? genesisHash,
      })
      this.feiten.push(feit)
      this.stand = reduceRonde(this.stand, feit)
    }
  }

  met(...deadlines: readonly Deadline[]): this {
    this.schrijf({ kind: 'systeem' }, ...deadlines.map((deadline) => ({ type: 'deadline_gepland', deadline }) as const))
    return this
  }

  /** Send a command through the rules; what they decide is appended. */
  opdracht(wie: Gemachtigde, opdracht: Opdracht): Besluit {
    const besluit = beslis(this.stand, wie, opdracht, this.nu, msOf(this.nu))
    if (besluit.kind === 'feiten') this.schrijf({ kind: 'persoon', ...wie }, ...besluit.gebeurtenissen)
    return besluit
  }

  /** Give an answer on parameters as they are now (or on the hashes given). */
  antwoord(
    organisatie: Ketenpartner,
    soort: 'akkoord' | 'voorbehoud' | 'niet_akkoord',
    ...parameters: readonly string[]
  ): Besluit {
    const objecten = parameters.map((id) => ({ object: `parameter:${id}`, hash: this.stand.parameters[id]!.hash }))
    const reden = soort === 'akkoord' ? {} : { reden: 'omdat' }
    return this.opdracht(mandaathouder(organisatie), { type: 'geef_antwoord', organisatie, soort, objecten, ...reden })
  }

  /** What the table room of an organisation holds, to be changed and then committed with `bewaarTabel`. */
  tabel(organisatie: Ketenpartner): { cellen: Record<string, unknown>; herkomst: Record<string, unknown> } {
    const tabel = this.tabellen.get(organisatie) ?? { cellen: {}, herkomst: {} }
    this.tabellen.set(organisatie, tabel)
    return tabel
  }

  bewaarTabel(organisatie: Ketenpartner): void {
    const event = waardenUitTabel(this.stand, organisatie, this.tabel(organisatie) satisfies TabelInhoud)
    if (event) this.schrijf({ kind: 'persoon', ...mandaathouder(organisatie) }, event)
  }

  /** Type a value in a cell of an organisation's table. */
  typ(organisatie: Ketenpartner, cel: CelSleutel, waarde: unknown): void {
    this.tabel(organisatie).cellen[cel] = waarde
    this.bewaarTabel(organisatie)
  }

  later(ms: number): this {
    this.nu = momentOf(msOf(this.nu) + ms)
    return this
  }
}

/** Start values for the cells of some parameters: 1, 2, 3 … within bounds for plain numbers. */
export function startwaardenVoor(...ids: readonly string[]): Record<CelSleutel, CelWaarde> {
  const waarden: Record<CelSleutel, CelWaarde> = {}
  for (const id of ids) {
    const declaratie = catalogus.find((p) => p.id === id)
    if (!declaratie) throw new RangeError(`no parameter ${id}`)
    for (const [index, cel] of cellenVan(declaratie, testKader).entries())
      waarden[cel] = declaratie.eenheid === 'fractie' ? 0.5 : 100 + index
  }
  return waarden
}
