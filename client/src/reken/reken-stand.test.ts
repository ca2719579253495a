import { describe, expect, it } from 'vitest'
import { ontvang, standVan, zelfdeVraag } from './reken-stand.ts'

const een = ['run', 1]
const twee = ['run', 2]

describe('de stand van een berekening (WA)', () => {
  it('[WA-5] the last value stays while a new one is on its way, and a failure takes it away', () => {
    expect(standVan(undefined, undefined).stand).toBe('leeg')
    expect(standVan(een, undefined)).toMatchObject({ stand: 'rekent', waarde: undefined })
    const klaar = ontvang<number, number>(undefined, een, { soort: 'klaar', waarde: 10 })
    expect(standVan(een, klaar)).toMatchObject({ stand: 'klaar', waarde: 10 })
    expect(standVan(twee, klaar)).toMatchObject({ stand: 'rekent', waarde: 10 })
    const onderweg = ontvang(klaar, twee, { soort: 'voortgang', voortgang: 50 })
    expect(standVan(twee, onderweg)).toMatchObject({ stand: 'rekent', waarde: 10, voortgang: 50 })
    expect(standVan(twee, ontvang(onderweg, twee, { soort: 'klaar', waarde: 20 }))).toMatchObject({
      stand: 'klaar',
      waarde: 20,
      voortgang: 50,
    })
    const mis = ontvang(onderweg, twee, { soort: 'fout', fout: 'kan niet' })
    expect(standVan(twee, mis)).toMatchObject({ stand: 'fout', waarde: undefined, fout: 'kan niet' })
    expect(standVan(een, mis)).toMatchObject({ stand: 'rekent', fout: undefined })
  })

  it('[WA-5] the same arguments one by one are the same question', () => {
    const groot = {}
    expect(zelfdeVraag(['run', groot], ['run', groot])).toBe(true)
    expect(zelfdeVraag(['run', groot], ['run', {}])).toBe(false)
    expect(zelfdeVraag(['run', NaN], ['run', NaN])).toBe(true)
    expect(zelfdeVraag(['run'], ['run', undefined])).toBe(false)
    expect(zelfdeVraag(undefined, undefined)).toBe(true)
    expect(zelfdeVraag(undefined, [])).toBe(false)
  })
})
