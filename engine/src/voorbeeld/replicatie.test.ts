// The model gives back what was published. Source: datavisualisatie MPP 2024-2; docs/spec/engine.md (ENG-V).
import { describe, expect, it } from 'vitest'
import { celBestaat, cellenVan } from '../catalogus/cellen.ts'
import { parameters } from '../catalogus/parameters.ts'
import { run } from '../run.ts'
import { gepubliceerd } from './gepubliceerd.ts'
import { leesCel } from '../catalogus/cel.ts'
import { herkomstVoorbeeld, labelVoorbeeld, mpp20242 } from './mpp-2024-2.ts'
import { repliceer } from './replicatie.ts'
import { geenMppCijfer, isVoorbeeldmodule } from './voorbeeldmodule.ts'

describe('MPP 2024-2', () => {
  it('[ENG-V-1] 102 of 102 published figures come out after rounding', () => {
    const regels = repliceer()
    expect(regels).toHaveLength(102)
    expect(regels.filter((r) => !r.gelijk)).toEqual([])
  })

  it('[ENG-V-2] is labelled as not official, and every parameter says where its value comes from', () => {
    expect(labelVoorbeeld).toContain('GEKALIBREERD - NIET OFFICIEEL')
    for (const p of parameters) expect(herkomstVoorbeeld(p.id), p.id).not.toBe('niet ingevuld')
  })

  it('[ENG-V-3] fills every cell of every parameter, and no other', () => {
    for (const cel of Object.keys(mpp20242.cellen)) expect(celBestaat(cel, mpp20242.kader), cel).toBe(true)
    for (const p of parameters)
      for (const cel of cellenVan(p, mpp20242.kader)) expect(mpp20242.cellen, cel).toHaveProperty([cel])
  })

  it('[ENG-V-4] starts with the published bezetting', () => {
    const resultaat = run(mpp20242)
    const start = resultaat.kind === 'voltooid' ? resultaat.uitkomst.jaarwaarden['u.coa.bezetting']?.medio?.[0] : null
    expect(start).toBe(gepubliceerd.bezetting.medio[0])
  })

  it('[ENG-V-5] marks the outcomes that move with made-up values, and no others', () => {
    const verzonnen = (cel: string) => herkomstVoorbeeld(leesCel(cel)?.parameter ?? '') === geenMppCijfer
    const vast = /wettelijke_termijn|seizoen|vertrekverdeling|\|m0\|/
    const anders = Object.entries(mpp20242.cellen).map(([cel, w]) => [
      cel,
      verzonnen(cel) && typeof w === 'number' && !vast.test(cel) ? w * (w < 1 ? 0.99 : 1.01) : w,
    ])
    const [voor, na] = [mpp20242, { ...mpp20242, cellen: Object.fromEntries(anders) }].map((invoer) => {
      const resultaat = run(invoer)
      return resultaat.kind === 'voltooid' ? resultaat.uitkomst.jaarwaarden : {}
    })
    for (const [id, { medio = [] }] of Object.entries(voor ?? {})) {
      const bewogen = medio.some((w, jaar) => w !== (na?.[id]?.medio?.[jaar] ?? null))
      if (bewogen) expect(isVoorbeeldmodule(id), id).toBe(true)
      if (isVoorbeeldmodule(id) && medio.some((w) => w !== null && w !== 0)) expect(bewogen, id).toBe(true)
    }
    for (const { indicator } of repliceer()) expect(isVoorbeeldmodule(indicator), indicator).toBe(false)
  })
})
