// Charts drawn on the server. Source: docs/spec/grafiek.md (GR).

import { describe, expect, it } from 'vitest'
import { versieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { veiligeSvg } from '@ketenbeeld/shared/rapport/html-tekst'
import { tekenaarVan } from './grafiek-svg.ts'

const punten = [64_300, 79_900, 106_700].map((waarde, i) => ({ jaar: 2024 + i, waarde, tekst: String(waarde) }))
const grafiek = {
  indicator: 'u.coa.bezetting',
  scenarios: ['medio' as const],
  spoor: 'vastgesteld' as const,
  bijschrift: '',
  eenheid: 'personen',
  run: versieHash('a'.repeat(64)),
  reeksen: [{ scenario: 'medio' as const, punten }],
}

describe('grafiek als SVG (GR)', () => {
  it('[GR-9] is one named image with the figures in it, and may stand in a report', async () => {
    const svg = await tekenaarVan('MPP <2024-2>')(grafiek, 1)
    expect(svg).toMatch(
      /^<svg role="img" aria-label="COA-bezetting per 1 januari, aantal personen, MPP &#60;2024-2&#62;/,
    )
    expect(svg).toContain('>106.700<')
    expect(svg).toContain('>100.000<')
    expect(veiligeSvg(svg)).toBe(svg)
    expect(svg).not.toMatch(/style=|<image|href=/)
    expect(svg?.match(/role="/g)).toHaveLength(1)
  })

  it('[GR-9] is the same text every time', async () => {
    const teken = tekenaarVan('MPP 2024-2')
    expect(await teken(grafiek, 1)).toBe(await teken(grafiek, 2))
  })

  it('[GR-9] is not there when there is nothing to draw', async () => {
    expect(await tekenaarVan('MPP 2024-2')({ ...grafiek, reeksen: [] }, 1)).toBeUndefined()
  })
})
