// The same ronde on a phone of 390 px: every page readable, nothing wider than the screen, axe clean, one akkoord given. Source: screens §7, 08a–08c.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Toneel, type Speler } from './toneel.ts'

const paginas = [
  '/',
  '/parameters/coa',
  '/consensus',
  '/rapport',
  '/uitkomsten',
  '/uitkomsten/bewaring',
  '/uitkomsten/vergelijken',
  '/uitkomsten/onzekerheid',
  '/uitkomsten/varianten',
  '/uitkomsten/keten',
  '/uitkomsten/mpp/asiel',
  '/prognose',
  '/planning',
  '/publicatie',
  '/toegankelijkheid',
  '/begrippen',
  '/wie-ziet-dit',
] as const

describe('on a phone', () => {
  let toneel: Toneel
  let coa: Speler

  beforeAll(async () => {
    toneel = await Toneel.open()
    coa = await toneel.speler('J. Voorbeeld', 390)
  })
  afterAll(async () => {
    await toneel?.dicht()
  })

  it.each(paginas)('%s fits and is accessible at 390 px', async (pad) => {
    await coa.ga(pad)
    await coa.page.locator('main').first().waitFor()
    await coa.page.waitForLoadState('networkidle')
    await coa.foto(`telefoon-${pad.replaceAll('/', '-').replace(/^-/, '') || 'vandaag'}`)
    const overflow = await coa.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `page scrolls sideways on ${pad}`).toBeLessThanOrEqual(0)
    await coa.isToegankelijk(`${pad} at 390 px`)
  })

  it('COA signs one parameter with the thumb', async () => {
    await coa.ga('/parameters/coa?toon=zonder_akkoord')
    const knop = coa.page.getByRole('button', { name: /^Akkoord op deze/ })
    await knop.click()
    await coa.ziet(coa.page.getByText(/vastgelegd/))
  })
})
