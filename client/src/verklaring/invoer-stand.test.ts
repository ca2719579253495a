import { describe, expect, it } from 'vitest'
import { herkomstVoorbeeld, labelVoorbeeld, mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { objectSleutel } from '@ketenbeeld/shared/akkoord/object'
import { parameterHash } from '@ketenbeeld/shared/parameters/parameter-stand'
import { peaHash } from '@ketenbeeld/shared/prognose/prognose'
import { huidigeHash } from '@ketenbeeld/shared/ronde/afspraak'
import type { Feit, Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import { reduceAll } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand } from '@ketenbeeld/shared/ronde/stand'
import { invoerHash } from '@ketenbeeld/shared/runs/invoerset'
import { moment, persoonId, rondeId, type VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { steuntOp } from '@ketenbeeld/engine/verklaring/steun'
import { steunkeuze } from './steunkeuze.ts'
import { invoerStand } from './invoer-stand.ts'
import { invoerToen } from './toen.ts'

const ronde = rondeId('proef')
const vh = 'asiel.coa.uitstroom_vh'
const cel = `${vh}||2025|medio`

class Proef {
  feiten: readonly Feit[] = []

  constructor() {
    this.schrijf({
      type: 'ronde_geopend',
      naam: 'Proef',
      kader: mpp20242.kader,
      rubricering: 'Intern gebruik',
      demo: true,
      deelnemers: ['APM', 'IND', 'COA'],
      documenten: [],
      startwaarden: mpp20242.cellen,
      herkomst: { [vh]: { bron: herkomstVoorbeeld(vh), peildatum: '2024-06-01' } },
      herkomstNoot: labelVoorbeeld,
      ookGevraagd: { [vh]: ['IND'] },
    })
  }

  get stand() {
    return reduceAll(initialStand(ronde), this.feiten)
  }

  schrijf(event: Gebeurtenis, organisatie: Ketenpartner = 'APM'): this {
    const seq = this.feiten.length + 1
    const actor = { kind: 'persoon', persoon: persoonId('iemand'), organisatie } as const
    const at = moment(`2024-09-02T08:${String(seq).padStart(2, '0')}:00.000Z`)
    this.feiten = [...this.feiten, { ronde, seq, at, actor, key: `${seq}`, event, prev: `${seq - 1}`, hash: `${seq}` }]
    return this
  }

  akkoord(organisatie: Ketenpartner): this {
    const object = { soort: 'parameter', id: vh } as const
    const hash = huidigeHash(this.stand, object) as VersieHash
    const objecten = [{ object: objectSleutel(object), hash }]
    return this.schrijf({ type: 'antwoord_gegeven', organisatie, soort: 'akkoord', objecten }, organisatie)
  }

  wijzig(waarde: number): this {
    const voor = this.stand.parameters[vh]
    if (!voor) throw new RangeError(vh)
    const cellen = [{ cel, oud: voor.cellen[cel] ?? { waarde: null }, nieuw: { waarde } }]
    const hash = parameterHash(vh, 'personen/jaar', { ...voor.cellen, [cel]: { waarde } }, voor.herkomst)
    return this.schrijf(
      { type: 'waarden_gewijzigd', tabel: 'COA', parameters: [{ parameter: vh, cellen, hash }] },
      'COA',
    )
  }
}

describe('een invoer onder een cijfer (VK)', () => {
  it('[VK-16] owner, answers with the heaviest first, and source', () => {
    const beeld = invoerStand(new Proef().akkoord('COA').stand, cel)
    expect(beeld.eigenaar).toBe('COA')
    expect(beeld.partners.map((p) => [p.organisatie, p.status])).toEqual([
      ['IND', 'open'],
      ['COA', 'akkoord'],
    ])
    expect(beeld.herkomst).toEqual({ bron: herkomstVoorbeeld(vh), peildatum: '2024-06-01' })
  })

  it('[VK-16] of the prognosis it says how many of the others took note of what it is now', () => {
    const proef = new Proef()
    const pea = 'pea.scenario.kans|dalend|2025|'
    expect(invoerStand(proef.stand, pea)).toMatchObject({ partners: [], kennisname: { genomen: 0, van: 2 } })
    proef.schrijf({ type: 'kennis_genomen', organisatie: 'COA', hash: peaHash(proef.stand.parameters) }, 'COA')
    expect(invoerStand(proef.stand, pea).kennisname).toEqual({ genomen: 1, van: 2 })
    expect(invoerStand(proef.stand, cel).kennisname).toBeUndefined()
  })

  it('[VK-17] a change without akkoord leaves the agreed value beside the current one', () => {
    const proef = new Proef().akkoord('COA').akkoord('IND').wijzig(20100)
    expect(invoerStand(proef.stand, cel)).toMatchObject({ huidig: 20100, afgesproken: 21300, verschilt: true })
    expect(invoerStand(proef.stand, cel).partners.map((p) => p.status)).toEqual(['vervallen', 'vervallen'])
    proef.akkoord('COA').akkoord('IND')
    expect(invoerStand(proef.stand, cel)).toMatchObject({ huidig: 20100, afgesproken: 20100, verschilt: false })
  })

  it('[VK-17] what makes the lanes differ stands among the first, with the cell that differs', () => {
    const stand = new Proef().akkoord('COA').akkoord('IND').wijzig(20100).stand
    const invoer = invoerSet(stand, 'voorlopig')
    const steun = steuntOp(invoer, { id: 'u.coa.bezetting', scenario: 'medio', jaar: 2026 }, 1)
    const achteraan = [...steun.filter((s) => s.parameter !== vh), ...steun.filter((s) => s.parameter === vh)]
    const { eerst, alle } = steunkeuze(achteraan, stand, invoer)
    expect(eerst).toHaveLength(6)
    expect(eerst.at(-1)).toMatchObject({ parameter: vh, cel, waarde: 20100 })
    expect(alle).toHaveLength(steun.length)
    const gelijk = new Proef().stand
    expect(steunkeuze(achteraan, gelijk, invoer).eerst).toHaveLength(5)
  })

  it('[VK-18] the input of a frozen figure is found again by its hash, in its own lane', () => {
    const proef = new Proef().akkoord('COA').akkoord('IND').wijzig(20100)
    const toen = invoerHash(invoerSet(proef.stand, 'voorlopig'))
    proef.wijzig(19000).akkoord('COA').akkoord('IND')
    const nu = invoerHash(invoerSet(proef.stand, 'vastgesteld'))
    const gevonden = invoerToen(ronde, proef.feiten, 'voorlopig', toen)
    expect(gevonden?.invoer.cellen[cel]).toBe(20100)
    expect(gevonden && invoerStand(gevonden.stand, cel).huidig).toBe(20100)
    expect(invoerToen(ronde, proef.feiten, 'vastgesteld', nu)?.invoer.cellen[cel]).toBe(19000)
    expect(invoerToen(ronde, proef.feiten, 'vastgesteld', toen)).toBeUndefined()
  })
})
