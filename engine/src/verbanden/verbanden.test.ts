// The edges of the dependency map against the equations. Source: docs/spec/verbanden.md.
import { describe, expect, it } from 'vitest'
import { indicator } from '../catalogus/indicatoren.ts'
import { cellenVan } from '../catalogus/cellen.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { raakt } from '../model.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { meetVerbanden } from './meten.ts'
import { naarVan, type Verband, verbanden, verbandZin } from './verbanden.ts'

/** The demo with nareis as a flow, the outflow by taakstelling and courts that are short of capacity: every edge has something to move. */
const levend: Invoer = {
  ...mpp20242,
  cellen: {
    ...mpp20242.cellen,
    'asiel.apm.nareismodus|||': 'stroommodel',
    'asiel.apm.uitstroommodus|||': 'taakstelling',
    ...keer('asiel.rvdr.productie', 0.4),
    ...keer('regulier.ind.bezwaar_extra', 0.1),
    ...zet('asiel.apm.terug_naar_ind', 0.8),
    ...zet('regulier.apm.afwijzing_naar_dtv', 0.1),
    ...zet('asiel.nidos.overige_uitstroom', 0.02),
  },
}

function keer(id: string, factor: number): Invoer['cellen'] {
  return Object.fromEntries(
    Object.entries(mpp20242.cellen)
      .filter(([cel]) => cel.startsWith(`${id}|`))
      .map(([cel, w]) => [cel, Number(w) * factor]),
  )
}

function zet(id: string, waarde: number): Invoer['cellen'] {
  return Object.fromEntries(cellenVan(parameter(id)!, mpp20242.kader).map((cel) => [cel, waarde]))
}
const oorzaken = ({ parameters }: Verband) => parameters.map((p) => p.split('|')[0] ?? '')

describe('verbanden', () => {
  it.each(verbanden)('[VB-1] $id leads from its parameters to its indicators', (verband) => {
    for (const id of oorzaken(verband)) {
      expect(parameter(id), id).toBeDefined()
      const geraakt = raakt(levend.cellen, id).indicatoren.map((x) => x.replace(/\[.*\]$/, ''))
      for (const gevolg of verband.gevolgen) expect(geraakt, `${id} → ${gevolg.indicator}`).toContain(gevolg.indicator)
    }
  })

  const gemeten = meetVerbanden(levend, verbanden)
  it.each(verbanden)('[VB-2] $id moves what it says in the direction it says', ({ id, gevolgen }) => {
    const tekens = gemeten?.get(id)?.map((g) => [g.indicator, Math.sign(g.eerste?.verschil ?? 0)])
    expect(tekens).toEqual(gevolgen.map((g) => [g.indicator, g.teken === '+' ? 1 : -1]))
  })

  it('[VB-3] says cause, owner, consequence, direction and owner in one sentence', () => {
    expect(verbandZin(verbanden.find((v) => v.id === 'e16')!)).toBe(
      'Indien gemeenten de taakstelling beter halen (KS), dan: COA-bezetting omlaag (COA), Capaciteitsbehoefte inclusief snijverlies omlaag (COA).',
    )
  })
  it('[VB-1] every consequence has an owner, and every edge an id of its own', () => {
    for (const v of verbanden) expect(naarVan(v).length).toBeGreaterThan(0)
    expect(new Set(verbanden.map((v) => v.id)).size).toBe(verbanden.length)
    for (const { gevolgen } of verbanden) for (const g of gevolgen) expect(indicator(g.indicator)).toBeDefined()
  })
})
