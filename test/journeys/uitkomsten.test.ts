// From a figure to its ground and back: explain, compare, variants, chances, who moves whom, paper. Source: issue "The engine complete", screens.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Toneel, totdat, type Speler } from './toneel.ts'

const uitstroom2025 = /^Uitstroom vergunninghouders.*2025, medio/

describe('a figure and what it rests on', () => {
  let toneel: Toneel
  let coa: Speler
  let apm: Speler

  beforeAll(async () => {
    toneel = await Toneel.open()
    coa = await toneel.speler('J. Voorbeeld')
    apm = await toneel.speler('M. Proef')
  })
  afterAll(async () => {
    const fouten = [coa, apm].flatMap((speler) => speler?.fouten ?? [])
    await toneel?.dicht()
    expect(fouten, 'errors in the pages').toEqual([])
  })

  it('two clicks from a figure to an input with its owner, source and akkoord', async () => {
    await coa.ga('/uitkomsten')
    await coa.page
      .getByRole('button', { name: /106\.700/ })
      .first()
      .click()
    const paneel = coa.page.getByRole('complementary', { name: /Verklaar/ })
    await coa.ziet(paneel.getByText('106.700'))
    await coa.isToegankelijk('explanation of a figure')
    await coa.foto('uitkomsten-1-verklaar')
    await coa.ziet(paneel.getByRole('link', { name: /Uitstroom vergunninghouders/ }))
    await coa.beeld('uitkomsten')
    await paneel
      .getByRole('link', { name: /Uitstroom vergunninghouders/ })
      .first()
      .click()
    await coa.ziet(coa.page.getByRole('heading', { level: 1, name: /Parameters COA/ }))
  })

  it('only the worker that calculates may compile WebAssembly, no page', async () => {
    const compile = (): string => {
      try {
        new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
        return 'allowed'
      } catch {
        return 'refused'
      }
    }
    await coa.ga('/uitkomsten/keten')
    await coa.ziet(coa.page.getByText(/1% meer geeft/).first())
    const [werker] = coa.page.workers()
    expect([await werker?.evaluate(compile), await coa.page.evaluate(compile)]).toEqual(['allowed', 'refused'])
  })

  it('COA lowers the outflow of 2025; Vergelijken says where the difference comes from, to the last person', async () => {
    await coa.ga('/parameters/coa')
    await coa.page.getByRole('gridcell', { name: uitstroom2025 }).click()
    await coa.page.keyboard.type('18000')
    await coa.page.keyboard.press('Enter')
    await coa.ziet(coa.page.getByText('18.000'))
    await coa.ga('/uitkomsten/vergelijken?jaar=2026')
    const groep = coa.page.getByRole('row', { name: /^Uitstroom en taakstelling 1 waarde anders \+3\.300/ })
    await coa.ziet(groep)
    await coa.ziet(coa.page.getByRole('row', { name: /^Samen \+3\.300/ }))
    await coa.ziet(coa.page.getByRole('img', { name: /COA-bezetting 2026.*van 106\.700.*naar 110\.000/ }))
    await coa.ziet(coa.page.getByRole('img', { name: /het meest beweegt/ }))
    await coa.ziet(coa.page.getByRole('row', { name: /^50%/ }))
    await coa.isToegankelijk('Vergelijken')
    await coa.foto('uitkomsten-2-vergelijken')
  })

  it('COA makes a variant: its effect shows while it is being made, others see it only when it is kept', async () => {
    await apm.ga('/uitkomsten/varianten')
    await coa.ga('/uitkomsten/varianten')
    await coa.page.getByRole('button', { name: 'Nieuwe variant' }).click()
    await coa.page.getByLabel('Naam', { exact: true }).fill('Minder huisvesting')
    await coa.page.getByLabel('Waarom rekenen we dit door?').fill('Wat als gemeenten minder huisvesten?')
    await coa.page.getByLabel('Parameter').selectOption('asiel.coa.uitstroom_vh')
    await coa.page.getByLabel('2026').check()
    await coa.page.getByLabel('Getal').fill('0,9')
    await coa.page.keyboard.press('Enter')
    await coa.ziet(coa.page.getByRole('row', { name: /^COA-bezetting verschil .*\+2\.100 \+4\.300/ }))
    await coa.isToegankelijk('making a variant')
    expect(await apm.page.getByText('Minder huisvesting').count()).toBe(0)
    await coa.page.getByRole('button', { name: 'Variant bewaren' }).click()
    await apm.ziet(apm.page.getByText('Minder huisvesting'))
    await apm.page.getByRole('button', { name: /Bespoediging/ }).click()
    await apm.ziet(apm.page.getByText('Beleidscontrole: geen onderdeel van de MPP').nth(1))
    await apm.ziet(apm.page.getByText('Alleen IND wijzigt of verwijdert deze variant.'))
    await apm.isToegankelijk('Varianten')
    await apm.foto('uitkomsten-3-varianten')
  })

  it('chances: any "groter dan" is answered, and both bands stand beside each other', async () => {
    await coa.ga('/uitkomsten/onzekerheid')
    await coa.ziet(coa.page.getByText(/kwantiel van de uitkomst/i))
    await totdat(async () => expect(await coa.page.getByRole('img').count()).toBeGreaterThan(0))
    await coa.isToegankelijk('Onzekerheid')
    await coa.foto('uitkomsten-4-onzekerheid')
  })

  it('who moves whom: one’s own organisation first, measured in this ronde', async () => {
    await coa.ga('/uitkomsten/keten')
    await coa.ziet(coa.page.getByRole('heading', { name: 'Wat COA bij anderen beweegt' }))
    await coa.ziet(coa.page.getByText(/1% meer geeft \+\d/).first())
    await coa.page.getByRole('button', { name: 'RvdR', exact: true }).click()
    await coa.ziet(coa.page.getByRole('heading', { name: 'Wat anderen bij RvdR bewegen' }))
    await coa.isToegankelijk('Indien – dan')
    await coa.foto('uitkomsten-5-keten')
  })

  it.each(['asiel', 'regulier', 'bewaring'])('MPP %s goes on paper with its watermark', async (module) => {
    await apm.ga(`/uitkomsten/mpp/${module}`)
    await apm.ziet(apm.page.getByText('Concept – voor intern gebruik – niet verspreiden'))
    await apm.ziet(apm.page.getByRole('columnheader', { name: '2028' }))
    await apm.isToegankelijk(`MPP ${module}`)
    const pdf = await apm.page.pdf({ preferCSSPageSize: true })
    const paginas = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(paginas).toBeGreaterThan(0)
    expect(paginas).toBeLessThanOrEqual(4)
  })

  it('a question about the prognose is asked, answered, and the prognose taken note of', async () => {
    await coa.ga('/prognose')
    await coa.ziet(coa.page.getByText(/kans op meer dan/))
    await coa.isToegankelijk('Prognose as COA')
    await apm.ga('/prognose')
    await apm.ziet(apm.page.getByText('telt op tot 100 %'))
    await apm.isToegankelijk('Prognose as APM')
    await apm.foto('uitkomsten-6-prognose')
    await apm.beeld('prognose')
  })
})
