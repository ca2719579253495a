// What a result holds beside the indicators of the registry: products and sources, internal flows, months. Source: docs/spec/engine.md (ENG-I, ENG-J).
import { describe, expect, it } from 'vitest'
import { balansen } from './behoud.ts'
import { aanvullendeIndicatoren, indicator, indicatoren } from './catalogus/indicatoren.ts'
import { internIds } from './catalogus/intern.ts'
import { maandwaarden } from './maandwaarden.ts'
import { variabelenVan } from './model.ts'
import { run, runMaanden } from './run.ts'
import { mpp20242 } from './voorbeeld/mpp-2024-2.ts'

const resultaat = run(mpp20242)
if (resultaat.kind !== 'voltooid') throw new Error('the example is refused')
const { jaarwaarden, intern, eindstanden } = resultaat.uitkomst
const medio = (id: string) => (jaarwaarden[id] ?? intern[id])?.medio ?? []
const jaren = [0, 1, 2, 3, 4]

describe('result', () => {
  it('[ENG-I-2] holds the registry, what the decisions add, and products and sources under their own key (D40, D46)', () => {
    for (const { id } of [...indicatoren, ...aanvullendeIndicatoren]) expect(jaarwaarden, id).toHaveProperty([id])
    expect(indicatoren).toHaveLength(112)
    const sleutels = Object.keys(jaarwaarden).filter((id) => id.includes('['))
    expect(sleutels).toHaveLength(4 * 7 + 3 * 4)
    for (const id of sleutels) expect(indicator(id)?.id, id).toBe(id.replace(/\[.*/, ''))
    for (const jaar of jaren) {
      const visa = medio('u.regulier.instroom[visa]')[jaar] ?? NaN
      expect(medio('u.regulier.instroom')[jaar]).toBeGreaterThan(visa)
    }
  })

  it('[ENG-J-3] every indicator with an equation calculates in the example, in every year and scenario', () => {
    const zonderJaar =
      /^u\.(monitor\.|bijdrage|ks\.gevoeligheid|pea\.(overschrijding|dichtheid)|nareis\.|coa\.capaciteitstekort|np\.ienr_tekort)/
    for (const { id } of indicatoren) {
      if (zonderJaar.test(id)) continue
      const leeg = Object.values(jaarwaarden[id] ?? {}).flatMap((reeks) => reeks.filter((w) => w === null))
      expect(leeg.length, id).toBe(id === 'u.ind.doorlooptijd' ? 3 : 0)
    }
  })

  it('[ENG-J-4] internal flows let an outsider check every balance over the years (D44)', () => {
    const bekend = (id: string) => typeof medio(id)[0] === 'number'
    const teControleren = balansen.filter((b) => [b.stand, ...b.in, ...b.uit].every(bekend))
    expect(teControleren.length).toBeGreaterThan(25)
    for (const { stand, in: erbij, uit } of teControleren) {
      for (const jaar of jaren) {
        const som = (ids: readonly string[]) => ids.reduce((a, id) => a + (medio(id)[jaar] ?? NaN), 0)
        const eind = jaar === 4 ? eindstanden[stand]?.medio : medio(stand)[jaar + 1]
        expect((eind ?? NaN) - (medio(stand)[jaar] ?? NaN), stand).toBeCloseTo(som(erbij) - som(uit), 5)
      }
    }
    const model = new Set(
      variabelenVan({
        ...mpp20242.cellen,
        'asiel.apm.nareismodus|||': 'stroommodel',
        'asiel.np.ienr_begrenst|||': 'ja',
      }).map((d) => d.id),
    )
    expect(internIds.filter((id) => !model.has(id))).toEqual([])
  })

  it('[ENG-J-2] maandwaarden gives all indicators at once, the same months as one by one', () => {
    const maanden = maandwaarden(mpp20242)
    for (const id of ['u.coa.bezetting', 'u.rvs.uitstroom', 'u.regulier.voorraad[tev]'])
      expect(maanden?.[id]?.max).toEqual(runMaanden(mpp20242, id, 'max'))
    expect(maanden?.['u.coa.capaciteitstekort']?.medio?.[0]).toBeNaN()
    expect(Object.keys(maanden ?? {}).every((id) => id.startsWith('u.'))).toBe(true)
    expect(maandwaarden({ ...mpp20242, cellen: { 'asiel.coa.snijverlies||2024|': 9 } })).toBeNull()
  })
})
