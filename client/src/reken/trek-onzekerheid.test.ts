import { describe, expect, it } from 'vitest'
import { maakTrekking } from '@ketenbeeld/engine/onzekerheid/trekking'
import { run } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { trekOnzekerheid } from './trek-onzekerheid.ts'

const opties = { trekkingen: 1100, zaad: 7, rho: 0.8, indicatoren: ['u.coa.bezetting'] }
const anders = { ...mpp20242, cellen: { ...mpp20242.cellen, 'asiel.coa.snijverlies||2025|': 0.5 } }

describe('trekkingen in stukken (WA, OZ)', () => {
  it('[WA-3] [OZ-2] in pieces, with other calculations in between, the bytes are those of one go', () => {
    const ineens = maakTrekking(mpp20242, opties)
    if (ineens.kind === 'geweigerd') throw new Error(ineens.meldingen[0]?.zin)
    ineens.trekking.volgende(Infinity)
    const loop = trekOnzekerheid(mpp20242, opties)
    const gedaan: number[] = []
    let stap = loop.next()
    for (; !stap.done; stap = loop.next()) {
      gedaan.push(stap.value.gedaan)
      run(anders)
    }
    expect(gedaan).toEqual([0, 250, 500, 750, 1000])
    expect(stap.value).toEqual({ kind: 'klaar', uitkomst: ineens.trekking.uitkomst() })
  })

  it('[WA-3] the answer survives the way to the tab, and a refusal comes at once', () => {
    const loop = trekOnzekerheid(mpp20242, { ...opties, zaad: -1 })
    const stap = loop.next()
    expect(stap.done).toBe(true)
    expect(structuredClone(stap.value)).toMatchObject({ kind: 'geweigerd', meldingen: [{ code: 'ENG-02' }] })
  })
})
