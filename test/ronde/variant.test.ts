// Keeping a variant in the ronde: beside the MPP, never in it. Source: docs/spec/variant.md.

import { describe, expect, it } from 'vitest'
import type { Variant } from '@ketenbeeld/engine/variant/variant'
import type { Besluit } from '@ketenbeeld/shared/ronde/besluit'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import { opdrachtSchema, type Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import { invoerHash } from '@ketenbeeld/shared/runs/invoerset'
import { mandaathouder, startwaardenVoor, TestRonde } from '../support/ronde-bouwer.ts'

const variant: Variant = {
  id: 'minder-uitstroom',
  naam: 'Minder uitstroom',
  soort: 'variant',
  basis: 'medio',
  motief: 'Wat als gemeenten minder huisvesten?',
  eigenaar: 'COA',
  patches: [{ cel: 'asiel.coa.uitstroom_vh||2025|medio', maal: 0.9 }],
}
const bewaar = (deel: Partial<Variant> = {}): Opdracht => ({ type: 'bewaar_variant', variant: { ...variant, ...deel } })
const eenRonde = (): TestRonde => new TestRonde({ startwaarden: startwaardenVoor('asiel.coa.uitstroom_vh') })
const code = (besluit: Besluit) => (besluit.kind === 'geweigerd' ? besluit.weigering.code : 'gedaan')

describe('a variant of the ronde', () => {
  it('[VA-20] is kept by the organisation that owns it, with person and moment', () => {
    const ronde = eenRonde()
    expect(code(ronde.opdracht(mandaathouder('COA'), bewaar()))).toBe('gedaan')
    expect(ronde.stand.varianten).toMatchObject([{ variant, organisatie: 'COA', persoon: 'coa-1', op: ronde.nu }])
    expect(code(ronde.opdracht(mandaathouder('COA'), bewaar({ naam: 'Andere naam' })))).toBe('gedaan')
    expect(ronde.stand.varianten.map((v) => v.variant.naam)).toEqual(['Andere naam'])
  })
  it.each([
    ['of another', 'IND', bewaar(), 'variant-van-ander'],
    ['that makes no sense', 'COA', bewaar({ patches: [] }), 'variant-klopt-niet'],
    ['that is not there', 'COA', { type: 'trek_variant_in', id: 'weg', reden: 'x' }, 'onbekende-variant'],
  ] as const)('[VA-20] refuses one %s', (_, wie, opdracht, verwacht) => {
    expect(code(eenRonde().opdracht(mandaathouder(wie), opdracht))).toBe(verwacht)
  })
  it('[VA-20] is replaced or withdrawn by its owner alone, with a reason', () => {
    const ronde = eenRonde()
    ronde.opdracht(mandaathouder('COA'), bewaar())
    const weg = (reden: string): Opdracht => ({ type: 'trek_variant_in', id: variant.id, reden })
    expect(code(ronde.opdracht(mandaathouder('IND'), bewaar({ eigenaar: 'IND' })))).toBe('variant-van-ander')
    expect(code(ronde.opdracht(mandaathouder('IND'), weg('x')))).toBe('variant-van-ander')
    expect(code(ronde.opdracht(mandaathouder('COA'), weg('')))).toBe('reden-nodig')
    expect(code(ronde.opdracht(mandaathouder('COA'), weg('niet meer nodig')))).toBe('gedaan')
    expect(ronde.stand.varianten).toEqual([])
  })
  it('[VA-21] changes no value, no akkoord and no lane', () => {
    const ronde = eenRonde()
    const hashes = () =>
      (['voorlopig', 'vastgesteld'] as const).map((spoor) => invoerHash(invoerSet(ronde.stand, spoor)))
    const before = [...hashes(), ronde.stand.parameters, ronde.stand.akkoord, ronde.stand.afgesproken]
    ronde.opdracht(mandaathouder('COA'), bewaar())
    ronde.opdracht(mandaathouder('IND'), bewaar({ id: 'baa', eigenaar: 'IND', soort: 'beleidscontrole' }))
    expect(ronde.stand.varianten).toHaveLength(2)
    expect([...hashes(), ronde.stand.parameters, ronde.stand.akkoord, ronde.stand.afgesproken]).toEqual(before)
  })
  it.each([
    [{ ...variant, extra: 1 }],
    [{ ...variant, soort: 'mpp' }],
    [{ ...variant, patches: Array.from({ length: 201 }, () => variant.patches[0]) }],
    [{ ...variant, patches: [{ cel: 'x', plus: 1, maal: 2 }] }],
  ])('[VA-22] is capped at the door: %#', (fout) => {
    expect(opdrachtSchema.safeParse({ type: 'bewaar_variant', variant }).success).toBe(true)
    expect(opdrachtSchema.safeParse({ type: 'bewaar_variant', variant: fout }).success).toBe(false)
  })
})
