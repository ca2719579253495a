import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leesCel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { cellenVan } from '@ketenbeeld/engine/catalogus/cellen'
import { parameters as catalogus } from '@ketenbeeld/engine/catalogus/parameters'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import { run, type Uitkomst } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { antwoordVan } from '../akkoord/akkoord.ts'
import { objectSleutel } from '../akkoord/object.ts'
import { genesisHash, seal, type Actor } from '../ledger/entry.ts'
import { sporen } from '../runs/invoerset.ts'
import { slugOf, type Ketenpartner } from '../vocabulary/ketenpartner.ts'
import { moment, msOf, persoonId, rondeId } from '../vocabulary/ids.ts'
import { antwoordStatus } from './afspraak.ts'
import { beslis } from './beslis.ts'
import { bewegingen, grootstePerIndicator, perPartner } from './beweging.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { gevolgVan, inhoudVan } from './gevolg.ts'
import { invoerSet } from './invoer.ts'
import { reduceRonde } from './reduce.ts'
import { initialStand, type RondeStand } from './stand.ts'
import { waardenUitTabel } from './waarden.ts'

const nu = moment('2024-09-04T07:00:00.000Z')
const deelnemers: readonly Ketenpartner[] = ['APM', 'IND', 'COA', 'DT&V', 'Nidos', 'KS']
const persoonVan = (organisatie: Ketenpartner) => ({ persoon: persoonId(`${slugOf(organisatie)}-1`), organisatie })

/** A ronde with real rooms: what is typed goes through the table and the reducer, as on the server. */
class Ronde {
  stand: RondeStand = initialStand(rondeId('proef'))
  readonly #kamers = new Map<Ketenpartner, Record<string, unknown>>()
  #laatste = genesisHash

  constructor(startwaarden: Readonly<Record<CelSleutel, CelWaarde>> = mpp20242.cellen) {
    this.schrijf({
      type: 'ronde_geopend',
      naam: 'Proef',
      kader: mpp20242.kader,
      rubricering: 'Intern gebruik',
      demo: false,
      deelnemers,
      documenten: [],
      startwaarden,
      herkomst: {},
      herkomstNoot: '',
      ookGevraagd: { 'asiel.apm.inwilligingspercentage': ['IND', 'COA'], 'asiel.coa.snijverlies': ['APM'] },
    })
    for (const partner of deelnemers) {
      const mandaat = { ...persoonVan(partner), rol: 'mandaathouder' as const, van: nu }
      this.schrijf({ type: 'mandaat_verleend', mandaat })
    }
  }

  schrijf(event: Gebeurtenis, actor: Actor = { kind: 'systeem' }): void {
    const seq = this.stand.seq + 1
    const ronde = this.stand.ronde
    const feit = seal({ ronde, seq, at: nu, actor, key: `k${seq}`, event, prev: this.#laatste })
    this.#laatste = feit.hash
    this.stand = reduceRonde(this.stand, feit)
  }

  /** As the client writes: what equals the start leaves the room. */
  typ(tabel: Ketenpartner, cellen: Iterable<readonly [CelSleutel, CelWaarde]>): void {
    const kamer = this.#kamers.get(tabel) ?? {}
    this.#kamers.set(tabel, kamer)
    for (const [cel, waarde] of cellen) {
      if (Object.is(waarde, mpp20242.cellen[cel] ?? null)) delete kamer[cel]
      else kamer[cel] = waarde
    }
    const event = waardenUitTabel(this.stand, tabel, { cellen: kamer, herkomst: {} })
    if (event) this.schrijf(event, { kind: 'persoon', ...persoonVan(tabel) })
  }

  antwoord(organisatie: Ketenpartner, soort: 'akkoord' | 'voorbehoud', ids: readonly string[]): void {
    for (const id of ids) {
      const object = objectSleutel({ soort: 'parameter', id })
      const objecten = [{ object, hash: this.stand.parameters[id]!.hash }]
      const opdracht = { type: 'geef_antwoord' as const, organisatie, soort, objecten, reden: 'omdat' }
      const wie = persoonVan(organisatie)
      const besluit = beslis(this.stand, wie, opdracht, nu, msOf(nu))
      if (besluit.kind === 'feiten')
        for (const e of besluit.gebeurtenissen) this.schrijf(e, { kind: 'persoon', ...wie })
    }
  }

  kamer(tabel: Ketenpartner): Readonly<Record<string, unknown>> {
    return this.#kamers.get(tabel) ?? {}
  }
}

const eigen = (tabel: Ketenpartner) => catalogus.filter((p) => p.eigenaar === tabel)
const cellenPer = new Map(
  deelnemers.map((tabel) => [tabel, eigen(tabel).flatMap((p) => cellenVan(p, mpp20242.kader))] as const),
)
const tabel = fc.constantFrom<Ketenpartner>('APM', 'IND', 'COA', 'DT&V', 'KS')
/** Small and large moves of what stands there, back to the start, emptied, or no value at all. */
const zet = fc.record({
  plek: fc.nat(9999),
  hoe: fc.constantFrom('meer', 'meer', 'minder', 'minder', 'start', 'start', 'leeg', 'n.n.b.'),
})
const typen = fc.record({
  doet: fc.constant('typ' as const),
  tabel,
  zetten: fc.array(zet, { minLength: 1, maxLength: 3 }),
})
const antwoorden = fc.record({
  doet: fc.constant('antwoord' as const),
  tabel: fc.constantFrom(...deelnemers),
  soort: fc.constantFrom('akkoord' as const, 'akkoord' as const, 'voorbehoud' as const),
})

/** A few cells per table are changed often, so that values come back and answers count again. */
function cellenUit(stand: RondeStand, owner: Ketenpartner, zetten: readonly { plek: number; hoe: string }[]) {
  const cellen = cellenPer.get(owner)!
  return new Map(
    zetten.map(({ plek, hoe }): [CelSleutel, CelWaarde] => {
      const cel = cellen[(plek % 6) * Math.floor(cellen.length / 6)]!
      const huidig = stand.parameters[leesCel(cel)!.parameter]?.cellen[cel]?.waarde ?? null
      if (hoe === 'start') return [cel, mpp20242.cellen[cel] ?? null]
      if (hoe === 'leeg') return [cel, null]
      if (hoe === 'n.n.b.' || typeof huidig !== 'number') return [cel, hoe === 'n.n.b.' ? hoe : huidig]
      return [cel, hoe === 'meer' ? huidig * 1.25 : huidig * 0.5]
    }),
  )
}

const statussen = (stand: RondeStand) =>
  Object.keys(stand.parameters).flatMap((id) =>
    deelnemers.map((o) => ({ id, o, status: antwoordStatus(stand, { soort: 'parameter', id }, o) })),
  )

describe('gevolg vooraf (WA)', () => {
  it('[WA-10] [WA-11] [WA-12] what is foretold is what happens: answers, hashes, both lanes and their figures', () => {
    const gezien = { vervalt: 0, herleeft: 0, voltooid: 0, anders: 0 }
    const stap = fc.oneof({ arbitrary: typen, weight: 2 }, { arbitrary: antwoorden, weight: 3 })
    const verhaal = fc.record({
      stappen: fc.array(stap, { maxLength: 8 }),
      slot: fc.array(typen, { minLength: 1, maxLength: 3 }),
    })
    fc.assert(
      fc.property(verhaal, ({ stappen, slot }) => {
        const ronde = new Ronde()
        for (const s of stappen) {
          if (s.doet === 'typ') ronde.typ(s.tabel, cellenUit(ronde.stand, s.tabel, s.zetten))
          else ronde.antwoord(s.tabel, s.soort, Object.keys(ronde.stand.parameters))
        }
        const terug = ({ stand }: Ronde, cellen: ReadonlyMap<CelSleutel, CelWaarde>) =>
          new Map(
            [...cellen.keys()].map((cel): [CelSleutel, CelWaarde] => {
              const { waarde = null, ongeldig } = stand.parameters[leesCel(cel)!.parameter]!.cellen[cel] ?? {}
              return [cel, ongeldig?.tekst ?? waarde]
            }),
          )
        for (const s of slot) {
          const heen = cellenUit(ronde.stand, s.tabel, s.zetten)
          const weer = terug(ronde, heen)
          for (const cellen of [heen, weer]) {
            const voor = ronde.stand
            const gevolg = gevolgVan(voor, { cellen })
            ronde.typ(s.tabel, cellen)
            const na = ronde.stand
            const was = statussen(voor)
            const is = statussen(na)
            const wissel = (van: (status: string) => boolean, naar: (status: string) => boolean) =>
              was.filter((w, i) => van(w.status) && naar(is[i]!.status)).map((w) => `${w.id} ${w.o}`)
            const vervallen = (x: string) => x === 'vervallen'
            const telt = (x: string) => x !== 'vervallen' && x !== 'open'
            const namen = (w: (typeof gevolg)['vervalt']) => w.map((x) => `${x.parameter} ${x.organisatie}`)
            expect(statussen(gevolg.na)).toEqual(is)
            expect(namen(gevolg.vervalt).sort()).toEqual(wissel(telt, vervallen).sort())
            expect(namen(gevolg.herleeft).sort()).toEqual(wissel(vervallen, telt).sort())
            for (const id of Object.keys(na.parameters))
              expect(gevolg.na.parameters[id]!.hash).toBe(na.parameters[id]!.hash)
            for (const spoor of sporen) {
              const echt = invoerSet(na, spoor)
              expect(gevolg.sporen[spoor].na).toStrictEqual(echt)
              expect(gevolg.sporen[spoor].voor).toStrictEqual(invoerSet(voor, spoor))
              if (gevolg.sporen[spoor].gelijk) continue
              gezien.anders += 1
              const uitkomst = run(echt)
              expect(run(gevolg.sporen[spoor].na)).toStrictEqual(uitkomst)
              if (uitkomst.kind === 'voltooid') gezien.voltooid += 1
            }
            gezien.vervalt += gevolg.vervalt.length
            gezien.herleeft += gevolg.herleeft.length
          }
        }
      }),
      { numRuns: 40, seed: 20242 },
    )
    for (const aantal of Object.values(gezien)) expect(aantal).toBeGreaterThan(10)
  })

  it('[WA-10] nobody sees it: the state that was given is the state afterwards, and the same value is no change', () => {
    const ronde = new Ronde()
    ronde.antwoord('COA', 'akkoord', ['asiel.coa.snijverlies'])
    const cel = 'asiel.coa.snijverlies||2025|'
    const foto = structuredClone(ronde.stand)
    const gevolg = gevolgVan(ronde.stand, { cellen: new Map([[cel, 0.2]]) })
    expect(ronde.stand).toStrictEqual(foto)
    expect(gevolg.vervalt).toEqual([
      {
        parameter: 'asiel.coa.snijverlies',
        organisatie: 'COA',
        antwoord: antwoordVan(foto.akkoord, 'parameter:asiel.coa.snijverlies', 'COA'),
      },
    ])
    const niets = gevolgVan(ronde.stand, { cellen: new Map([[cel, mpp20242.cellen[cel]!]]) })
    expect(niets.wijzigingen).toEqual([])
    expect(niets.na).toBe(ronde.stand)
    expect(niets.sporen.voorlopig.gelijk).toBe(true)
  })

  it('[WA-11] another source lets answers lapse too, and the first value of a parameter asks who was not asked', () => {
    const ronde = new Ronde()
    ronde.antwoord('COA', 'akkoord', ['asiel.coa.snijverlies'])
    const herkomst = new Map([['asiel.coa.snijverlies', { bron: 'IBIS', peildatum: '2024-09-01' }]])
    expect(gevolgVan(ronde.stand, { cellen: new Map(), herkomst }).vervalt.map((w) => w.organisatie)).toEqual(['COA'])
    const zonder = Object.entries(mpp20242.cellen).filter(([c]) => !c.startsWith('asiel.coa.snijverlies|'))
    const leeg = new Ronde(Object.fromEntries(zonder))
    expect(gevolgVan(leeg.stand, { cellen: new Map([['asiel.coa.snijverlies||2025|', 0.1]]) }).nieuwGevraagd).toEqual([
      { parameter: 'asiel.coa.snijverlies', organisatie: 'APM' },
      { parameter: 'asiel.coa.snijverlies', organisatie: 'COA' },
    ])
  })

  it('[WA-12] what nobody signs moves the agreed lane at once; what is signed leaves it where it is', () => {
    const ronde = new Ronde()
    ronde.antwoord('COA', 'akkoord', ['asiel.coa.snijverlies'])
    const coa = gevolgVan(ronde.stand, { cellen: new Map([['asiel.coa.snijverlies||2025|', 0.2]]) })
    expect([coa.sporen.vastgesteld.gelijk, coa.sporen.voorlopig.gelijk]).toEqual([true, false])
    const kans = Object.keys(mpp20242.cellen).find((c) => c.startsWith('pea.'))!
    const pea = gevolgVan(ronde.stand, { cellen: new Map([[kans, (mpp20242.cellen[kans] as number) / 2]]) })
    expect([pea.sporen.vastgesteld.gelijk, pea.sporen.voorlopig.gelijk]).toEqual([false, false])
  })

  it('[WA-13] cells of several owners at once are as if each of them had changed their own table', () => {
    const ronde = new Ronde()
    const coa: [CelSleutel, CelWaarde] = ['asiel.coa.snijverlies||2025|', 0.2]
    const ind: [CelSleutel, CelWaarde] = ['asiel.ind.aandeel_aa||2025|', 0.5]
    const samen = gevolgVan(ronde.stand, { cellen: new Map([ind, coa]) })
    ronde.typ('COA', [coa])
    ronde.typ('IND', [ind])
    expect(samen.sporen.voorlopig.na).toStrictEqual(invoerSet(ronde.stand, 'voorlopig'))
    expect(inhoudVan(ronde.stand, 'COA').cellen).toEqual(ronde.kamer('COA'))
    expect(inhoudVan(ronde.stand, 'IND').cellen).toEqual(ronde.kamer('IND'))
  })
})

describe('welke cijfers bewegen (WA)', () => {
  const voltooid = (cellen: Record<CelSleutel, CelWaarde>): Uitkomst => {
    const resultaat = run({ ...mpp20242, cellen: { ...mpp20242.cellen, ...cellen } })
    if (resultaat.kind !== 'voltooid') throw new Error(resultaat.meldingen[0]?.zin ?? 'geweigerd')
    return resultaat.uitkomst
  }
  const voor = voltooid({})
  const na = voltooid({ 'asiel.coa.snijverlies||2026|': 0.2 })

  it('[WA-14] a figure moves when it is published differently, in every scenario and year, and only then', () => {
    const alle = bewegingen(voor, na)
    expect(bewegingen(voor, voor)).toEqual([])
    const verwacht = Object.entries(voor.jaarwaarden).flatMap(([id, per]) =>
      Object.entries(per).flatMap(([scenario, jaren]) =>
        jaren.flatMap((x, i) => {
          const y = na.jaarwaarden[id]![scenario as 'medio']![i]!
          return toonCijfer(id, x) === toonCijfer(id, y) ? [] : [`${id} ${scenario} ${voor.kader.startjaar + i}`]
        }),
      ),
    )
    expect(alle.length).toBeGreaterThan(0)
    expect(alle.map((b) => `${b.indicator} ${b.scenario} ${b.jaar}`).sort()).toEqual(verwacht.sort())
    for (const b of alle) {
      const i = b.jaar - voor.kader.startjaar
      expect([b.van, b.naar]).toEqual([voor, na].map((u) => u.jaarwaarden[b.indicator]![b.scenario]![i]))
    }
    expect(new Set(bewegingen(voor, na, ['medio']).map((b) => b.scenario))).toEqual(new Set(['medio']))
  })

  it('[WA-15] the largest move comes first; the own organisation before the others', () => {
    const alle = bewegingen(voor, na)
    expect(alle.map((b) => b.gewicht)).toEqual(alle.map((b) => b.gewicht).sort((a, b) => b - a))
    const groepen = perPartner(alle, 'COA')
    expect(groepen[0]!.organisatie).toBe('COA')
    expect(groepen.flatMap((g) => g.bewegingen)).toHaveLength(alle.length)
    const per = grootstePerIndicator(alle)
    expect(new Set(per.map((b) => b.indicator)).size).toBe(per.length)
    for (const b of per)
      expect(b.gewicht).toBe(Math.max(...alle.filter((a) => a.indicator === b.indicator).map((a) => a.gewicht)))
  })
})
