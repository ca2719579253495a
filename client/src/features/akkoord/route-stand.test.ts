// What stands in the way of route A, what is recorded for route B, and why an answer lapsed.

import { describe, expect, it } from 'vitest'
import type { AkkoordObject } from '@ketenbeeld/shared/akkoord/object'
import { objectenVoor } from '@ketenbeeld/shared/ronde/afspraak'
import { bordVan } from '@ketenbeeld/shared/ronde/bord'
import { moment, versieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { beletselen, isGereed, routeB } from './route-stand.ts'
import { amv, Proefronde } from './test-support/proefronde.ts'
import { dagmerken, dagStap } from './tijdlijn.ts'
import { vervalSinds } from './verval.ts'

const object: AkkoordObject = { soort: 'parameter', id: amv }
const versie = { type: 'versie_bevroren', document: 'rapportage', nummer: 1, naam: 'Rond' } as const
const rondgestuurd = {
  ...versie,
  inhoudHash: versieHash('ab'.repeat(32)),
  run: null,
  logPositie: 1,
  aanleiding: 'rondsturen',
} as const

const soorten = ({ stand }: Proefronde) => beletselen(stand, bordVan(stand)).map(({ soort }) => soort)

function everybodyAgrees(ronde: Proefronde): Proefronde {
  for (const partner of ronde.stand.opening!.deelnemers)
    for (const o of objectenVoor(ronde.stand, partner)) ronde.antwoord(partner, 'akkoord', o)
  return ronde
}

describe('route A', () => {
  it('is free only when everybody agrees on everything, the report included', () => {
    expect(soorten(new Proefronde())).toEqual(['open', 'geen_versie'])
    expect(soorten(everybodyAgrees(new Proefronde()))).toEqual(['geen_versie'])
    expect(soorten(everybodyAgrees(new Proefronde().schrijf(rondgestuurd)))).toEqual([])
  })

  it('names the heaviest first, with who and about what', () => {
    const ronde = new Proefronde().antwoord('COA', 'akkoord', object).wijzig(0.2)
    ronde.antwoord('Nidos', 'niet_akkoord', object, 'hoger')
    expect(soorten(ronde)).toEqual(['niet_akkoord', 'vervallen', 'open', 'geen_versie'])
    expect(beletselen(ronde.stand, bordVan(ronde.stand))[0]).toMatchObject({
      aantal: 1,
      per: [{ organisatie: 'Nidos', aantal: 1, kolommen: ['Asiel: amv en Nidos'] }],
    })
  })

  it('says when the first reservation ends', () => {
    const ronde = new Proefronde()
    const { hash } = ronde.stand.parameters[amv]!
    const tot = moment('2024-09-05T15:00:00.000Z')
    ronde.schrijf(
      {
        type: 'antwoord_gegeven',
        organisatie: 'COA',
        soort: 'voorbehoud',
        reden: 'directie',
        tot,
        objecten: [{ object: `parameter:${amv}`, hash }],
      },
      'COA',
    )
    expect(beletselen(ronde.stand, bordVan(ronde.stand))[0]).toMatchObject({ soort: 'voorbehoud', eersteTot: tot })
  })
})

describe('route B', () => {
  it('is not asked for while nobody disagrees and sign-off is open', () => {
    const { stand } = new Proefronde()
    expect(routeB(stand, bordVan(stand)).aanDeOrde).toBe(false)
  })

  it('[AK-11] follows when sign-off closed while answers are missing', () => {
    const { stand } = new Proefronde().schrijf({ type: 'akkoord_gesloten', ontbrekend: [] })
    expect(routeB(stand, bordVan(stand)).aanDeOrde).toBe(true)
  })

  it('counts only what the grootboek holds', () => {
    const ronde = new Proefronde().antwoord('Nidos', 'niet_akkoord', object, 'hoger')
    const gereed = () =>
      routeB(ronde.stand, bordVan(ronde.stand))
        .onderdelen.filter(isGereed)
        .map(({ naam }) => naam)
    expect(gereed()).toEqual(['standpunt'])
    ronde.antwoord('APM', 'akkoord', object).schrijf(rondgestuurd)
    expect(gereed()).toEqual(['standpunt', 'tegenstandpunt', 'versie'])
  })
})

describe('why an answer lapsed', () => {
  it('[AK-2] names each value with who changed it last, old as it was answered on', () => {
    const ronde = new Proefronde().antwoord('COA', 'akkoord', object)
    const oud = Object.entries(ronde.stand.parameters[amv]!.cellen).find(([cel]) => cel.includes('|2025|'))![1]
    ronde.wijzig(0.2).wijzig(0.3, 'IND')
    const { cellen, herkomst } = vervalSinds(ronde.feiten, amv, 2)
    expect(cellen).toMatchObject([{ oud, nieuw: { waarde: 0.3 }, door: { organisatie: 'IND' } }])
    expect(herkomst).toBeUndefined()
  })

  it('[AK-3] names nothing when the value came back', () => {
    const ronde = new Proefronde().antwoord('COA', 'akkoord', object)
    const oud = Object.entries(ronde.stand.parameters[amv]!.cellen).find(([cel]) => cel.includes('|2025|'))![1]
    ronde.wijzig(0.2).wijzig(oud.waarde as number)
    expect(vervalSinds(ronde.feiten, amv, 2).cellen).toEqual([])
  })
})

describe('the line of days', () => {
  const ronde = new Proefronde('a', 8 * 60)
  for (let i = 0; i < 9; i += 1) ronde.wijzig(0.1 + i / 100)
  const { feiten } = ronde

  it('marks the first entry of each day in Amsterdam', () => {
    expect(dagmerken(feiten)).toEqual([
      { seq: 1, dag: 'ma 2 sep' },
      { seq: 3, dag: 'di 3 sep' },
      { seq: 6, dag: 'wo 4 sep' },
      { seq: 9, dag: 'do 5 sep' },
    ])
  })

  it.each([
    [5, -1, 2],
    [5, 1, 8],
    [1, -1, 0],
    [10, 1, 11],
  ] as const)('from entry %d a day %d leads to %d', (seq, richting, doel) =>
    expect(dagStap(feiten, seq, richting)).toBe(doel),
  )
})
