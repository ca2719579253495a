// What the board shows of its cells: filters, counts, order of rows and what changed.

import { describe, expect, it } from 'vitest'
import { bordVan } from '@ketenbeeld/shared/ronde/bord'
import { celBeeld, lijstVan, nogNodig, rijenVan, telling } from './bord-beeld.ts'
import { celwissels, joined } from './celwissel.ts'
import { opsomming } from './opsomming.ts'
import { amv, Proefronde } from './test-support/proefronde.ts'

const object = { soort: 'parameter', id: amv } as const
const kolom = 'Asiel: amv en Nidos'

describe('the board as it is shown', () => {
  const ronde = new Proefronde().antwoord('Nidos', 'niet_akkoord', object, 'hoger').antwoord('COA', 'akkoord', object)
  const bord = bordVan(ronde.stand)

  it('[AK-9] shows the heaviest status and how many agreed', () => {
    const cel = celBeeld(bord.cel('Nidos', kolom), 'alles')
    expect(cel).toMatchObject({ status: 'niet_akkoord', aantal: 0 })
  })

  it('counts under a filter what the filter asks for', () => {
    expect(celBeeld(bord.cel('Nidos', kolom), 'niet_akkoord')).toMatchObject({ status: 'niet_akkoord', aantal: 1 })
    expect(celBeeld(bord.cel('Nidos', kolom), 'vervallen')).toBeUndefined()
    expect(celBeeld(undefined, 'alles')).toBeUndefined()
  })

  it('shows everybody without a filter, and only who is meant with one', () => {
    expect(rijenVan(bord, 'alles')).toEqual(['APM', 'IND', 'COA', 'Nidos', 'DMB'])
    expect(rijenVan(bord, 'niet_akkoord')).toEqual(['Nidos'])
    expect(rijenVan(bord, 'ontbreekt')).not.toContain('DMB')
  })

  it('puts the own organisation first', () => {
    expect(rijenVan(bord, 'alles', 'COA').slice(0, 2)).toEqual(['COA', 'APM'])
  })

  it('puts the worst first in the list, after the own organisation', () => {
    expect(lijstVan(bord, 'alles').map(({ rij }) => rij)).toEqual(['Nidos', 'APM', 'IND', 'COA'])
    expect(lijstVan(bord, 'alles', 'COA')[0]?.rij).toBe('COA')
    expect(lijstVan(bord, 'alles')[0]?.cellen[0]?.beeld.status).toBe('niet_akkoord')
  })

  it('counts organisations that are missing and answers of a kind', () => {
    expect(telling(bord)).toMatchObject({ ontbreekt: 4, niet_akkoord: 1, vervallen: 0 })
    const gevraagd = bord.rijen.reduce((n, rij) => n + (bord.cel(rij, kolom)?.gevraagd ?? 0), 0)
    expect(nogNodig(bord, kolom)).toBe(gevraagd - 1)
  })

  it('names the cells that changed, once each', () => {
    const na = bordVan(ronde.wijzig(0.2).stand)
    const wissels = celwissels(bord, na)
    expect(wissels.map((w) => `${w.rij} ${w.status}`)).toEqual(['COA vervallen', 'Nidos vervallen'])
    expect(joined(wissels, wissels)).toHaveLength(2)
    expect(celwissels(na, na)).toEqual([])
  })
})

describe('an enumeration', () => {
  const t = { en: 'en', enNog: (n: number) => `nog ${n}` }
  it.each([
    [[], ''],
    [['IND'], 'IND'],
    [['IND', 'COA'], 'IND en COA'],
    [['IND', 'COA', 'BZ'], 'IND, COA en BZ'],
    [['IND', 'COA', 'BZ', 'KS'], 'IND, COA en nog 2'],
  ])('of %j reads "%s"', (namen, zin) => expect(opsomming(t, namen, 3)).toBe(zin))
})
