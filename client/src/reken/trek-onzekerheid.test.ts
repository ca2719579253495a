import { describe, expect, it } from 'vitest'
import { maakTrekking } from '@ketenbeeld/engine/onzekerheid/trekking'
import { run } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { metSpreiding, trekOnzekerheid } from './trek-onzekerheid.ts'

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

  it('[OZ-14] only what draws can move is offered; with a band on a parameter that may be everything', () => {
    const zonder = metSpreiding(mpp20242)
    expect(zonder).toContain('u.coa.bezetting')
    expect(zonder).not.toContain('u.regulier.voorraad')
    for (const id of ['u.coa.bezetting', 'u.ind.inwilligingspercentage']) expect(zonder).toContain(id)
    const band = {
      'mc.parameterband|asiel.coa.snijverlies.laag||': 0.04,
      'mc.parameterband|asiel.coa.snijverlies.hoog||': 0.2,
    }
    expect(metSpreiding({ ...mpp20242, cellen: { ...mpp20242.cellen, ...band } })).toContain('u.regulier.voorraad')
  })
})
