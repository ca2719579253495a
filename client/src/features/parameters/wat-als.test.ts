import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { rasterVan } from '@ketenbeeld/shared/parameters/raster'
import { genesisHash, seal } from '@ketenbeeld/shared/ledger/entry'
import type { RondeGeopend } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand } from '@ketenbeeld/shared/ronde/stand'
import { moment, persoonId, rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { inhoud } from '@ketenbeeld/shared/documents/kamer'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { metSchets, schetsBeeld } from './schets-beeld.ts'
import { TabelSchrijver } from './schrijf.ts'
import { tabelBeeld, waardeVan, type Blad } from './tabel-beeld.ts'
import { schetser, schetsVan, WatAls, type Schets } from './wat-als.ts'
import { eigenCellen, huidigeWaarde, waaromNietOvernemen } from './wat-als-overname.ts'

const kader = { startjaar: 2024, jaren: 5, scenarios: ['min', 'medio', 'max'] as const, peaScenarios: [] }
const snijverlies = 'asiel.coa.snijverlies||2025|'
const later = 'asiel.coa.snijverlies||2026|'
const aandeel = 'asiel.ind.aandeel_aa||2025|'
const opening: RondeGeopend = {
  type: 'ronde_geopend',
  naam: 'Testronde',
  kader,
  rubricering: 'Intern gebruik',
  demo: false,
  deelnemers: ['COA', 'IND'],
  documenten: [],
  startwaarden: { [snijverlies]: 0.09, [later]: 0.09, [aandeel]: 0.5 },
  herkomst: {},
  herkomstNoot: '',
  ookGevraagd: {},
}
const feit = seal({
  ronde: rondeId('test'),
  seq: 1,
  at: moment('2024-09-04T07:00:00.000Z'),
  actor: { kind: 'persoon', persoon: persoonId('x'), organisatie: 'APM' } as const,
  key: 'k',
  event: opening,
  prev: genesisHash,
})
const stand = reduceRonde(initialStand(rondeId('test')), feit)
const leeg: Blad = { geladen: true, cellen: {}, herkomst: {} }
const delen = rasterVan('COA', kader)
const echt = (cel: CelSleutel): CelWaarde => waardeVan({ stand, blad: leeg }, cel)
const beeld = (blad: Blad) => tabelBeeld({ stand, delen, blad, per: new Map(), mij: 'COA' })
const van = (...cellen: readonly [CelSleutel, CelWaarde][]): Schets => new Map(cellen)

describe('wat-als (WA)', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('[WA-20] a sketch writes no document, no storage and no wire, whatever is typed, pasted or put back', () => {
    const doc = new Y.Doc()
    const geschreven = vi.fn<() => void>()
    doc.on('update', geschreven)
    const tabel = new TabelSchrijver(doc, opening)
    const verboden = new Proxy(
      {},
      {
        get: (_, naam) => {
          throw new Error(`a sketch must not touch ${String(naam)}`)
        },
      },
    )
    for (const naam of ['localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel', 'caches', 'navigator'])
      vi.stubGlobal(naam, verboden)
    for (const naam of ['fetch', 'WebSocket', 'XMLHttpRequest']) vi.stubGlobal(naam, () => verboden.constructor)
    const schets = new WatAls()
    const schrijver = schetser(schets, echt)
    schets.zetAan(true)
    expect(schrijver.schrijf({ cellen: van([snijverlies, 0.2], [aandeel, 0.9]) })).toBe(2)
    schrijver.schrijf({
      cellen: van([later, 'n.n.b.']),
      herkomst: new Map([['asiel.coa.snijverlies', { bron: 'x', peildatum: '' }]]),
    })
    expect([schrijver.ongedaan(), schrijver.opnieuw(), schrijver.opnieuw()]).toEqual([true, true, false])
    schets.laatLos([snijverlies])
    const onder = { ...leeg, cellen: { [snijverlies]: 0.1 } }
    const proef = schetsBeeld(beeld(onder), beeld(metSchets(onder, schets.stand().cellen)), schets.stand().cellen)
    expect(proef.cel(later)).toMatchObject({ waarde: 'n.n.b.', echt: 0.09 })
    expect(onder).toEqual({ ...leeg, cellen: { [snijverlies]: 0.1 } })
    expect(geschreven).not.toHaveBeenCalled()
    expect(doc.getMap(inhoud.cellen).size).toBe(0)
    // The same step in the real table does write: the test can fail.
    tabel.schrijf({ cellen: van([snijverlies, 0.2]) })
    expect(geschreven).toHaveBeenCalledOnce()
  })

  it('[WA-21] a sketch belongs to one connection: it is there again on every page, and a next person starts empty', () => {
    const [mijn, ander] = [{}, {}]
    schetsVan(mijn).schrijf(van([snijverlies, 0.2]), echt)
    expect(schetsVan(mijn).stand().cellen).toEqual(van([snijverlies, 0.2]))
    expect(schetsVan(ander).stand().cellen.size).toBe(0)
  })

  it('[WA-22] what equals what stands there leaves the sketch; each cell and each step can go back', () => {
    const schets = new WatAls()
    const gezien: number[] = []
    const stop = schets.abonneer(() => gezien.push(schets.stand().cellen.size))
    expect(schets.schrijf(van([snijverlies, 0.09]), echt)).toBe(0)
    expect(schets.schrijf(van([snijverlies, 0.2], [later, 0.3]), echt)).toBe(2)
    expect(schets.schrijf(van([snijverlies, 0.2]), echt)).toBe(0)
    expect(schets.schrijf(van([snijverlies, 0.09]), echt)).toBe(1)
    expect([...schets.stand().cellen]).toEqual([[later, 0.3]])
    expect(schets.ongedaan()).toBe(true)
    expect(schets.stand().cellen.size).toBe(2)
    schets.laatLos([later])
    expect(schets.opnieuw()).toBe(false)
    schets.laatLos([later])
    expect([...schets.stand().cellen]).toEqual([[snijverlies, 0.2]])
    for (let i = 0; i < 2; i++) expect(schets.ongedaan()).toBe(true)
    expect([schets.stand().cellen.size, schets.ongedaan()]).toEqual([0, false])
    stop()
    schets.zetAan(true)
    expect(gezien).toEqual([2, 1, 2, 1, 2, 0])
  })

  it('[WA-23] a sketched cell is marked with what really stands there; hash and answers stay those of the real table', () => {
    const schets = van([snijverlies, 0.2])
    const [gewoon, onder] = [beeld(leeg), beeld(metSchets(leeg, schets))]
    const proef = schetsBeeld(gewoon, onder, schets)
    expect(proef.cel(snijverlies)).toEqual({ waarde: 0.2, start: 0.09, echt: 0.09 })
    expect(proef.cel(later)).toBe(gewoon.cel(later))
    expect(proef.parameter('asiel.coa.snijverlies')).toBe(gewoon.parameter('asiel.coa.snijverlies'))
    expect(onder.parameter('asiel.coa.snijverlies').hash).not.toBe(gewoon.parameter('asiel.coa.snijverlies').hash)
    const fout = van([snijverlies, 8])
    expect(schetsBeeld(gewoon, beeld(metSchets(leeg, fout)), fout).meldingen[0]).toMatchObject({ cel: snijverlies })
  })

  it('[WA-24] only own cells go into the real table, only in the own table, only when it can be written', () => {
    const t = gevolgTeksten.nl.schets
    const schets = van([snijverlies, 0.2], [aandeel, 0.9])
    expect(eigenCellen(schets, 'COA')).toEqual(van([snijverlies, 0.2]))
    expect(eigenCellen(schets, 'IND')).toEqual(van([aandeel, 0.9]))
    expect(huidigeWaarde(stand, aandeel)).toBe(0.5)
    const schrijver = new TabelSchrijver(new Y.Doc(), opening)
    const ik = { organisatie: 'COA' } as Parameters<typeof waaromNietOvernemen>[1]['ik']
    const waarom = (eigenaar: 'COA' | 'IND', met: TabelSchrijver | undefined, aantal: number) =>
      waaromNietOvernemen(t, { ik, eigenaar, echt: { schrijver: met } }, aantal)
    expect(waarom('COA', schrijver, 1)).toBeUndefined()
    expect(waarom('COA', schrijver, 0)).toBe(t.nietsOver('COA'))
    expect(waarom('IND', schrijver, 1)).toBe(t.andereTabel('COA'))
    expect(waarom('COA', undefined, 1)).toBe(t.kanNuNiet)
  })
})
