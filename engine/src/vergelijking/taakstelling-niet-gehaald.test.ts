// The table "taakstelling niet gehaald". Source: model specification F3; docs/spec/vergelijking.md (VG-13, VG-14).
import { describe, expect, it } from 'vitest'
import { type Invoer, run } from '../run.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { taakstellingNietGehaald, type TaakstellingTabel } from './taakstelling-niet-gehaald.ts'

function tabel(invoer: Invoer): TaakstellingTabel {
  const uit = taakstellingNietGehaald(invoer)
  if (uit.kind === 'geweigerd') throw new Error(uit.meldingen[0]?.zin)
  return uit
}

function bezetting(invoer: Invoer, scenario: 'min' | 'medio' | 'max'): readonly (number | null)[] {
  const uit = run(invoer)
  return uit.kind === 'voltooid' ? (uit.uitkomst.jaarwaarden['u.coa.bezetting']?.[scenario] ?? []) : []
}

const volgens: Invoer = {
  kader: mpp20242.kader,
  cellen: { ...mpp20242.cellen, 'asiel.apm.uitstroommodus|||': 'taakstelling' },
}

describe('taakstelling niet gehaald', () => {
  it('[VG-13] has six rows, every 1 January and every scenario; 100 % of the given outflow is the MPP itself', () => {
    const { rijen, jaren } = tabel(mpp20242)
    expect(rijen.map((r) => r.graad)).toEqual([1, 0.9, 0.8, 0.7, 0.6, 0.5])
    expect(jaren).toEqual([2024, 2025, 2026, 2027, 2028, 2029])
    for (const scenario of ['min', 'medio', 'max'] as const) {
      const vol = rijen[0]!.perScenario[scenario]!
      expect(vol.bezetting.slice(0, 5)).toEqual(bezetting(mpp20242, scenario))
      expect(vol.verschil).toEqual([0, 0, 0, 0, 0, 0])
      rijen.slice(1).forEach((rij, i) => {
        const { bezetting: b, verschil } = rij.perScenario[scenario]!
        b.forEach((x, j) => expect(verschil[j]).toBeCloseTo(x! - vol.bezetting[j]!, 9))
        expect(b[4]!).toBeGreaterThanOrEqual(rijen[i]!.perScenario[scenario]!.bezetting[4]!)
      })
    }
    expect(rijen[5]!.perScenario.medio!.verschil[1]).toBeCloseTo(24800 / 2, 6)
  })

  it('[VG-14] a row is that realisatiegraad when the outflow follows the taakstelling, and the table says so', () => {
    const { grondslag, toelichting, rijen } = tabel(volgens)
    expect(grondslag).toBe('taakstelling')
    expect(toelichting).toContain('taakstelling')
    const cellen = Object.fromEntries(
      Object.entries(volgens.cellen).map(([cel, w]) => [cel, cel.startsWith('asiel.apm.realisatiegraad|') ? 0.7 : w]),
    )
    expect(rijen[3]!.perScenario.medio!.bezetting.slice(0, 5)).toEqual(
      bezetting({ kader: volgens.kader, cellen }, 'medio'),
    )
    expect(rijen[5]!.perScenario.medio!.verschil[1]).toBeCloseTo((18750 + 17000) / 2, 6)
  })

  it('[VG-14] a row is a part of the outflow when that is given, and the table says so', () => {
    const { grondslag, toelichting, rijen } = tabel(mpp20242)
    expect(grondslag).toBe('opgegeven uitstroom')
    expect(toelichting).toContain('COA heeft opgegeven')
    const cellen = Object.fromEntries(
      Object.entries(mpp20242.cellen).map(([cel, w]) => [
        cel,
        cel.startsWith('asiel.coa.uitstroom_vh|') && typeof w === 'number' ? w * 0.6 : w,
      ]),
    )
    expect(rijen[4]!.perScenario.max!.bezetting.slice(0, 5)).toEqual(
      bezetting({ kader: mpp20242.kader, cellen }, 'max'),
    )
  })

  it('[VG-13] is null where it cannot be calculated, and refused with wrong input', () => {
    const zonder = { ...mpp20242, cellen: { ...mpp20242.cellen, 'asiel.coa.uitstroom_vh||2026|medio': null } }
    const { bezetting: b, verschil } = tabel(zonder).rijen[2]!.perScenario.medio!
    expect(b.slice(3)).toEqual([null, null, null])
    expect(verschil.slice(3)).toEqual([null, null, null])
    expect(b[2]).not.toBeNull()
    const fout = { ...mpp20242, cellen: { ...mpp20242.cellen, 'asiel.coa.uitstroom_vh||2026|medio': -1 } }
    expect(taakstellingNietGehaald(fout)).toMatchObject({ kind: 'geweigerd', meldingen: [{ code: 'ENG-02' }] })
  })
})
