import { describe, expect, it } from 'vitest'
import { maakTrekking } from '@ketenbeeld/engine/onzekerheid/trekking'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import {
  aantalBanden,
  aantallenVan,
  instellingVan,
  isRho,
  isZaad,
  naarAdres,
  optiesVan,
  uitAdres,
  type Instelling,
} from './instelling.ts'

const ronde = instellingVan(mpp20242)
const metBand = {
  ...mpp20242,
  cellen: {
    ...mpp20242.cellen,
    'mc.parameterband|asiel.coa.snijverlies.laag||': 0.01,
    'mc.parameterband|asiel.coa.snijverlies.hoog||': 0.5,
  },
}
const weiger = (instelling: Instelling): string => {
  const resultaat = maakTrekking(mpp20242, optiesVan(instelling, 'u.coa.bezetting'))
  return resultaat.kind === 'geweigerd' ? resultaat.meldingen.map((m) => m.zin).join(' ') : ''
}

describe('instelling van de trekkingen (GR)', () => {
  it('[GR-17] starts with what the ronde has', () => {
    expect(ronde).toEqual({ trekkingen: 2000, zaad: '20242', rho: '0,8', banden: true })
    expect(uitAdres(new URLSearchParams(), ronde)).toEqual(ronde)
    expect(aantallenVan({ ...ronde, trekkingen: 5000 })).toEqual([1000, 2000, 5000, 10_000])
  })

  it('[GR-17] what differs goes to the address and comes back; the rest of the address stays', () => {
    const anders: Instelling = { trekkingen: 10_000, zaad: '7', rho: '0', banden: false }
    const adres = naarAdres(new URLSearchParams('spoor=voorlopig'), anders, ronde)
    expect(adres.toString()).toBe('spoor=voorlopig&trekkingen=10000&zaad=7&rho=0&banden=nee')
    expect(uitAdres(adres, ronde)).toEqual(anders)
    expect(naarAdres(adres, ronde, ronde).toString()).toBe('spoor=voorlopig')
    expect(uitAdres(new URLSearchParams('trekkingen=1000000'), ronde).trekkingen).toBe(2000)
  })

  it('[GR-17] the engine gets the numbers, and the bands of the ronde unless they are left out', () => {
    expect(optiesVan(ronde, 'u.coa.bezetting')).toEqual({
      trekkingen: 2000,
      zaad: 20242,
      rho: 0.8,
      indicatoren: ['u.coa.bezetting'],
    })
    expect(optiesVan({ ...ronde, banden: false }, 'u.coa.bezetting').banden).toEqual([])
    expect([aantalBanden(mpp20242), aantalBanden(metBand)]).toEqual([0, 1])
  })

  it('[GR-17] what is no number is refused with a sentence, and the field says so before', () => {
    expect(weiger(ronde)).toBe('')
    for (const zaad of ['', '-1', '1,5', '4294967296']) {
      expect(isZaad(zaad)).toBe(false)
      expect(weiger({ ...ronde, zaad })).toContain('zaad')
    }
    for (const rho of ['', '1,01', '-0,1', ',', 'veel']) {
      expect(isRho(rho)).toBe(false)
      expect(weiger({ ...ronde, rho })).toContain('samenhang')
    }
    expect(['0', '1', '0,85', '.5', '1,0'].every(isRho)).toBe(true)
    expect(['0', '4294967295'].every(isZaad)).toBe(true)
  })
})
