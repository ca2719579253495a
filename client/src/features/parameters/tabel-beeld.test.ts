import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { genesisHash, seal, type Actor } from '@ketenbeeld/shared/ledger/entry'
import { rasterVan } from '@ketenbeeld/shared/parameters/raster'
import type { Feit, Gebeurtenis, RondeGeopend } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { reduceAll } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand } from '@ketenbeeld/shared/ronde/stand'
import { waardenUitTabel } from '@ketenbeeld/shared/ronde/waarden'
import { moment, persoonId, rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { inhoud } from '@ketenbeeld/shared/documents/kamer'
import { readBezoekers } from './gebruik-blad.ts'
import { celGeschiedenis, feitenPerParameter } from './geschiedenis.ts'
import { TabelSchrijver } from './schrijf.ts'
import { tabelBeeld, type Blad } from './tabel-beeld.ts'
import { gefilterd, veldVan } from './veld.ts'

const kader = { startjaar: 2024, jaren: 5, scenarios: ['min', 'medio', 'max'] as const, peaScenarios: [] }
const cel = (naam: string, jaar: number, scenario = ''): CelSleutel => `asiel.coa.${naam}||${jaar}|${scenario}`
const uitstroom = cel('uitstroom_vh', 2025, 'medio')
const coa: Actor = { kind: 'persoon', persoon: persoonId('j-voorbeeld'), organisatie: 'COA' }
const opening: RondeGeopend = {
  type: 'ronde_geopend',
  naam: 'Testronde',
  kader,
  rubricering: 'Intern gebruik',
  demo: false,
  deelnemers: ['APM', 'COA', 'KS'],
  documenten: [],
  startwaarden: { [uitstroom]: 21300, [cel('snijverlies', 2025)]: 0.09 },
  herkomst: { 'asiel.coa.uitstroom_vh': { bron: 'IBIS', peildatum: '2024-06-01' } },
  herkomstNoot: '',
  ookGevraagd: { 'asiel.coa.uitstroom_vh': ['KS'] },
}

/** A COA table in memory: a room, a ledger that follows it, and the picture of both. */
class Tafel {
  readonly doc = new Y.Doc()
  readonly schrijver = new TabelSchrijver(this.doc, opening)
  readonly feiten: Feit[] = []
  constructor() {
    this.boek(opening)
  }
  boek(event: Gebeurtenis, actor: Actor = coa): void {
    const prev = this.feiten.at(-1)?.hash ?? genesisHash
    const seq = this.feiten.length + 1
    this.feiten.push(
      seal({ ronde: rondeId('test'), seq, at: moment('2024-09-04T07:00:00.000Z'), actor, key: `k${seq}`, event, prev }),
    )
  }
  get stand() {
    return reduceAll(initialStand(rondeId('test')), this.feiten)
  }
  get blad(): Blad {
    return {
      geladen: true,
      cellen: this.doc.getMap(inhoud.cellen).toJSON(),
      herkomst: this.doc.getMap(inhoud.herkomst).toJSON(),
    }
  }
  /** What the server does with an accepted update. */
  bewaar(): void {
    const event = waardenUitTabel(this.stand, 'COA', this.blad)
    if (event) this.boek(event)
  }
  typ(sleutel: CelSleutel, waarde: CelWaarde): void {
    this.schrijver.schrijf({ cellen: new Map([[sleutel, waarde]]) })
  }
  beeld(blad = this.blad, mij: 'COA' | 'KS' = 'COA') {
    return tabelBeeld({
      stand: this.stand,
      delen: rasterVan('COA', kader),
      blad,
      per: feitenPerParameter(this.feiten),
      mij,
    })
  }
  akkoord(organisatie: 'COA' | 'KS'): void {
    const { hash } = this.beeld().parameter('asiel.coa.uitstroom_vh')
    this.boek({
      type: 'antwoord_gegeven',
      organisatie,
      soort: 'akkoord',
      objecten: [{ object: 'parameter:asiel.coa.uitstroom_vh', hash }],
    })
  }
}

describe('tabel: schrijven (PA)', () => {
  it('[PA-4] a value equal to the start of the ronde leaves the room; an empty cell is null', () => {
    const tafel = new Tafel()
    tafel.typ(uitstroom, 20100)
    tafel.typ(cel('snijverlies', 2025), null)
    expect(tafel.blad.cellen).toEqual({ [uitstroom]: 20100, [cel('snijverlies', 2025)]: null })
    tafel.typ(uitstroom, 21300)
    expect(Object.keys(tafel.blad.cellen)).toEqual([cel('snijverlies', 2025)])
  })

  it('[PA-49] a paste with its source is one transaction and one undo; steps of others stay', () => {
    const tafel = new Tafel()
    let updates = 0
    tafel.doc.on('update', () => (updates += 1))
    const aantal = tafel.schrijver.schrijf({
      cellen: new Map([
        [uitstroom, 19500],
        [cel('uitstroom_vh', 2026, 'medio'), 20900],
        [cel('snijverlies', 2025), 0.09],
      ]),
      herkomst: new Map([['asiel.coa.uitstroom_vh', { bron: 'IBIS juli', peildatum: '2024-08-01' }]]),
    })
    expect([aantal, updates]).toEqual([2, 1])
    tafel.doc.transact(() => tafel.doc.getMap(inhoud.cellen).set(cel('capaciteit', 2025), 97500), 'een ander')
    expect(tafel.schrijver.ongedaan()).toBe(true)
    expect(tafel.blad.cellen).toEqual({ [cel('capaciteit', 2025)]: 97500 })
    expect(tafel.blad.herkomst).toEqual({})
    expect(tafel.schrijver.ongedaan()).toBe(false)
    expect(tafel.schrijver.opnieuw()).toBe(true)
    expect(tafel.blad.cellen[uitstroom]).toBe(19500)
  })
})

describe('tabel: beeld (PA)', () => {
  it('[PA-54] shows the room when it is loaded, else the ledger', () => {
    const tafel = new Tafel()
    tafel.typ(uitstroom, 20100)
    tafel.bewaar()
    expect(tafel.beeld({ geladen: false, cellen: {}, herkomst: {} }).cel(uitstroom).waarde).toBe(20100)
    expect(tafel.beeld({ geladen: true, cellen: {}, herkomst: {} }).cel(uitstroom).waarde).toBe(21300)
    tafel.typ(uitstroom, 20000)
    expect(tafel.beeld().cel(uitstroom)).toMatchObject({ waarde: 20000, start: 21300 })
  })

  it('[PA-55] marks what changed after the own answer, with the value of then; back again is unmarked and agreed', () => {
    const tafel = new Tafel()
    tafel.akkoord('COA')
    expect(tafel.beeld().parameter('asiel.coa.uitstroom_vh').eigen?.status).toBe('akkoord')
    tafel.typ(uitstroom, 20100)
    tafel.bewaar()
    expect(tafel.beeld().cel(uitstroom).bijAntwoord).toBe(21300)
    expect(tafel.beeld().parameter('asiel.coa.uitstroom_vh').eigen?.status).toBe('vervallen')
    tafel.typ(uitstroom, 21300)
    tafel.bewaar()
    expect(tafel.beeld().cel(uitstroom).bijAntwoord).toBeUndefined()
    expect(tafel.beeld().parameter('asiel.coa.uitstroom_vh').eigen?.status).toBe('akkoord')
  })

  it('[PA-56] a draft that is no value is shown with its sentence; cells that do not fit together too', () => {
    const tafel = new Tafel()
    tafel.typ(cel('capaciteit', 2027), 'n.n.b.')
    const beeld = tafel.beeld()
    expect(beeld.cel(cel('capaciteit', 2027))).toMatchObject({
      waarde: 'n.n.b.',
      ongeldig: expect.stringContaining('geen getal'),
    })
    expect(beeld.parameter('asiel.coa.capaciteit').ongeldig).toBe(true)
    expect(beeld.meldingen).toEqual([expect.objectContaining({ cel: cel('capaciteit', 2027), niveau: 'fout' })])
    expect(beeld.telling.ongeldig).toBe(1)
  })

  it('[PA-57] the hash is that of the screen: an edit on its way is not signed by accident', () => {
    const tafel = new Tafel()
    const voor = tafel.beeld().parameter('asiel.coa.uitstroom_vh')
    expect(voor).toMatchObject({ bewaard: true, hash: tafel.stand.parameters['asiel.coa.uitstroom_vh']!.hash })
    tafel.typ(uitstroom, 'n.n.b.')
    const onderweg = tafel.beeld().parameter('asiel.coa.uitstroom_vh')
    expect(onderweg.bewaard).toBe(false)
    expect(onderweg.hash).not.toBe(voor.hash)
    tafel.bewaar()
    expect(tafel.stand.parameters['asiel.coa.uitstroom_vh']!.hash).toBe(onderweg.hash)
    expect(tafel.beeld().parameter('asiel.coa.uitstroom_vh').bewaard).toBe(true)
  })

  it('[PA-58] who is asked besides the owner has an own status in the table of the owner', () => {
    const tafel = new Tafel()
    tafel.akkoord('KS')
    expect(tafel.beeld(tafel.blad, 'KS').parameter('asiel.coa.uitstroom_vh').eigen?.status).toBe('akkoord')
    expect(tafel.beeld(tafel.blad, 'KS').parameter('asiel.coa.snijverlies').eigen).toBeUndefined()
    expect(
      tafel
        .beeld()
        .parameter('asiel.coa.uitstroom_vh')
        .partners.map((p) => p.status),
    ).toEqual(['open', 'akkoord'])
  })

  it('[PA-61] source and peildatum are part of the parameter: changing them lets an answer lapse', () => {
    const tafel = new Tafel()
    tafel.akkoord('COA')
    tafel.schrijver.schrijf({
      herkomst: new Map([['asiel.coa.uitstroom_vh', { bron: 'IBIS juli', peildatum: '2024-08-01' }]]),
    })
    expect(tafel.beeld().parameter('asiel.coa.uitstroom_vh').eigen?.status).toBe('vervallen')
    tafel.schrijver.ongedaan()
    expect(tafel.beeld().parameter('asiel.coa.uitstroom_vh').herkomst).toEqual(
      opening.herkomst['asiel.coa.uitstroom_vh'],
    )
    expect(tafel.beeld().parameter('asiel.coa.uitstroom_vh').eigen?.status).toBe('akkoord')
  })

  it('[PA-66] an optional parameter is folded and not counted until something stands in it', () => {
    const { stand } = new Tafel()
    const ks = rasterVan('KS', kader)
    const bij = (cellen: Blad['cellen']) =>
      tabelBeeld({ stand, delen: ks, blad: { geladen: true, cellen, herkomst: {} }, per: new Map(), mij: 'KS' })
    const id = 'asiel.ks.grondslag_historie'
    const leeg = bij({})
    expect(leeg.stil(id)).toBe(true)
    expect(leeg.blokken.some((b) => b.declaratie.id === id)).toBe(true)
    const vol = bij({ [`${id}|apr_sep||`]: 5 })
    expect(vol.stil(id)).toBe(false)
    expect(vol.telling.alles).toBe(leeg.telling.alles + 1)
    expect(leeg.stil('asiel.ks.taakstelling')).toBe(false)
  })

  it('[PA-65] the filter keeps whole parameters and counts them', () => {
    const tafel = new Tafel()
    tafel.typ(uitstroom, 20100)
    const beeld = tafel.beeld()
    expect(beeld.telling.gewijzigd).toBe(1)
    const delen = gefilterd(rasterVan('COA', kader), new Set(['asiel.coa.uitstroom_vh']))
    expect(veldVan(delen).rijen.map((r) => r.parameter)).toEqual(['asiel.coa.uitstroom_vh'])
    expect(beeld.past('asiel.coa.uitstroom_vh', 'gewijzigd')).toBe(true)
    expect(beeld.past('asiel.coa.snijverlies', 'gewijzigd')).toBe(false)
  })
})

describe('tabel: geschiedenis en aanwezigheid (PA)', () => {
  it('[PA-60] [PA-62] a cell tells its values and the answers in between, newest first, from the start of the ronde', () => {
    const tafel = new Tafel()
    tafel.akkoord('COA')
    tafel.schrijver.schrijf({
      cellen: new Map([
        [uitstroom, 20100],
        [cel('snijverlies', 2025), 0.1],
      ]),
    })
    tafel.bewaar()
    tafel.boek({
      type: 'antwoord_ingetrokken',
      organisatie: 'COA',
      object: 'parameter:asiel.coa.uitstroom_vh',
      reden: 'opnieuw',
    })
    const regels = celGeschiedenis(tafel.feiten, feitenPerParameter(tafel.feiten), uitstroom)
    expect(regels.map((r) => r.kind)).toEqual(['ingetrokken', 'waarde', 'antwoord', 'start'])
    expect(regels[1]).toMatchObject({ oud: { waarde: 21300 }, nieuw: { waarde: 20100 }, samenMet: 1, actor: coa })
    expect(
      celGeschiedenis(tafel.feiten, feitenPerParameter(tafel.feiten), cel('uitstroom_vh', 2026, 'medio')).map(
        (r) => r.kind,
      ),
    ).toEqual(['ingetrokken', 'antwoord', 'start'])
  })

  it('[PA-59] others are shown in their cell as the server named them; whatever else a client says is not', () => {
    const user = { naam: 'T. Proef', organisatie: 'COA' }
    const states = new Map<number, unknown>([
      [1, { user, cel: uitstroom }],
      [2, { user, cel: 'mij' }],
      [3, { cel: uitstroom }],
      [4, null],
      [5, { user: { naam: 'X', organisatie: 'Nergens' }, cel: 'x' }],
      [6, { user, cel: 7 }],
    ])
    expect([...readBezoekers(states, 2)]).toEqual([[uitstroom, { naam: 'T. Proef', organisatie: 'COA' }]])
  })
})
