// The guide in engine/README.md does not say what is not so. Source: docs/spec/contract.md (CT-16).
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gebruik } from '../cli/opdracht.ts'
import { rondAf } from '../publicatie/afronding.ts'
import { run } from '../run.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { gepubliceerd } from '../voorbeeld/gepubliceerd.ts'
import { leesInvoer } from './invoer-lezen.ts'
import { probleemVan } from './probleem.ts'

const tekst = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const blokken = (taal: string) =>
  [...tekst.matchAll(new RegExp(`\`\`\`${taal}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((m) => m[1]!)

function model(indicator: string, jaar: number): number {
  const resultaat = run(mpp20242)
  const reeks = resultaat.kind === 'voltooid' ? resultaat.uitkomst.jaarwaarden[indicator]?.medio : undefined
  return reeks?.[jaar - 2024] ?? NaN
}

/** The amounts of the table below a heading: the start, the steps with their sign, and the total in the last row. */
function rekening(kop: string): {
  readonly stappen: readonly number[]
  readonly totaal: number
  readonly model: number
} {
  const rijen = tekst.slice(tekst.indexOf(kop)).split('\n\n')[1]!.trim().split('\n').slice(2)
  const getal = (cel: string) => Number(cel.replaceAll('.', '').replace('−', '-').replace(/[+\s]/g, ''))
  const bedragen = rijen.map((rij) => getal(rij.split('|').at(-2)!))
  const genoemd = /het model: ([\d.]+,\d)…/.exec(rijen.at(-1)!)![1]!
  return {
    stappen: bedragen.slice(0, -1),
    totaal: bedragen.at(-1)!,
    model: Number(genoemd.replace('.', '').replace(',', '.')),
  }
}

describe('the guide (CT)', () => {
  it.each([
    ['**IND-werkvoorraad op 1 januari 2025', 'u.ind.werkvoorraad', gepubliceerd.werkvoorraad.medio[1]],
    ['**COA-bezetting op 1 januari 2025', 'u.coa.bezetting', gepubliceerd.bezetting.medio[1]],
  ])('[CT-16] %s adds up to what the model says and the MPP published', (kop, indicator, publicatie) => {
    const { stappen, totaal, model: genoemd } = rekening(kop)
    expect(stappen.length).toBeGreaterThan(3)
    expect(stappen.reduce((a, b) => a + b, 0)).toBe(totaal)
    expect(Math.abs(model(indicator, 2025) - totaal)).toBeLessThan(1)
    expect(Math.floor(model(indicator, 2025) * 10) / 10).toBe(genoemd)
    expect(rondAf(indicator, model(indicator, 2025))).toBe(publicatie)
    expect(tekst.slice(tekst.indexOf(kop))).toMatch(
      new RegExp(`^[^\\n]*gepubliceerd ${String(publicatie).replace(/(\d{3})$/, '.$1')}`),
    )
  })

  it('[CT-16] its input is accepted and its problem is one the model gives', () => {
    const [invoer, probleem] = blokken('json').map((blok) => JSON.parse(blok) as Record<string, unknown>)
    expect(leesInvoer(invoer)).toMatchObject({ kind: 'gelezen' })
    const zonder = { ...mpp20242, cellen: { ...mpp20242.cellen, 'asiel.coa.snijverlies||2025|': null } }
    const resultaat = run(zonder)
    const echt = resultaat.kind === 'voltooid' ? resultaat.uitkomst.meldingen.map(probleemVan) : []
    const { detail, ...rest } = probleem!
    expect(detail).toBe('…')
    expect(echt).toContainEqual(expect.objectContaining(rest))
  })

  it('[CT-16] its commands exist, with the options it uses', () => {
    const regels = blokken('sh').flatMap((blok) => blok.split('\n').filter((r) => r.includes('run -s engine -- ')))
    expect(regels.length).toBeGreaterThanOrEqual(gebruik.length)
    for (const regel of regels) {
      const [naam, ...rest] = /-- (.*?)(?:\s+#|$)/.exec(regel)![1]!.trim().split(/\s+/)
      const wat = gebruik.find((g) => g.naam === naam)
      expect(wat, regel).toBeDefined()
      for (const optie of rest.filter((w) => w.startsWith('--')))
        expect(
          Object.keys(wat!.opties).map((o) => o.replace('=', '')),
          regel,
        ).toContain(optie.slice(2))
    }
  })
})
