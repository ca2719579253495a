// First-year reception that counts as development aid, with small numbers. Source: docs/spec/engine.md (ODA).
import { describe, expect, it } from 'vitest'
import { berekend } from '../proef/berekend.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'

const maanden = Array.from({ length: 12 }, (_, i) => i)
const { lees } = berekend(
  {
    ...mpp20242,
    cellen: {
      ...mpp20242.cellen,
      ...Object.fromEntries(maanden.map((i) => [`asiel.coa.instroom_historie|-${i + 1}||`, 100 * (i + 1)])),
      ...Object.fromEntries(maanden.map((i) => [`asiel.bz.overleving_eerste_jaar|m${i}||`, i < 3 ? 1 - i / 4 : 0])),
      'asiel.bz.dac_aandeel||2024|': 0.5,
      'asiel.bz.kosten_per_plek||2024|': 30_000,
    },
  },
  'medio',
)

describe('ODA', () => {
  it('[ODA-1] who came in the last twelve months and is still there; before the start from the history (D25)', () => {
    const nu = lees('u.coa.instroom', 0)
    expect(lees('bz.eerstejaars', 0)).toBeCloseTo(nu + 0.75 * 100 + 0.5 * 200, 9)
    expect(lees('bz.eerstejaars', 1)).toBeCloseTo(lees('u.coa.instroom', 1) + 0.75 * nu + 0.5 * 100, 9)
  })
  it('[ODA-2] person-years: the share from DAC countries, a twelfth per month; costs per place', () => {
    expect(lees('u.bz.oda_persoonsjaren', 4)).toBeCloseTo((0.5 * lees('bz.eerstejaars', 4)) / 12, 9)
    expect(lees('u.bz.oda_kosten', 4)).toBeCloseTo(30_000 * lees('u.bz.oda_persoonsjaren', 4), 4)
  })
})
