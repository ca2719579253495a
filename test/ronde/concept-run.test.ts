// A run is a concept as long as it reads something without akkoord. Source: docs/spec/runs.md.

import { describe, expect, it } from 'vitest'
import { celSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { conceptRun } from '@ketenbeeld/shared/ronde/concept-run'
import { startwaardenVoor, TestRonde } from '../support/ronde-bouwer.ts'

const snijverlies = 'asiel.coa.snijverlies'

describe('concept-run', () => {
  it('[RU-8] until everybody who is asked agreed on what it reads, and again after a change', () => {
    const ronde = new TestRonde({ startwaarden: startwaardenVoor(snijverlies) })
    const code = () => conceptRun(ronde.stand, 'vastgesteld')?.code ?? null
    expect(conceptRun(ronde.stand, 'vastgesteld')?.zin).toMatch(
      /^Dit is een concept-run: zonder akkoord is Snijverlies/,
    )
    ronde.antwoord('COA', 'akkoord', snijverlies)
    expect(code()).toBeNull()
    ronde.typ('COA', celSleutel({ parameter: snijverlies, jaar: 2025 }), 0.1)
    expect(code()).toBe('ENG-10')
    ronde.antwoord('COA', 'voorbehoud', snijverlies)
    expect(code()).toBe('ENG-10')
  })
})
