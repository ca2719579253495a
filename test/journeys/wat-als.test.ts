// Foresee and sketch: what a change does before it is sent is what it did after; a sketch leaves this tab for nobody. Source: docs/spec/wat-als.md.

import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Toneel, totdat, type Speler } from './toneel.ts'

const cel = (speler: Speler, naam: RegExp) => speler.page.getByRole('gridcell', { name: naam })
const herhaald2025 = /Herhaalde asielaanvragen.*2025, medio/
const snijverlies2025 = /Snijverlies.*2025/

/** The rows of a table as people see them: name, figures. */
const rijen = (tabel: Locator): Promise<string[]> =>
  tabel
    .first()
    .locator('tbody tr')
    .evaluateAll((trs) =>
      trs.map((tr) => {
        const zien = tr.cloneNode(true) as HTMLElement
        for (const verborgen of zien.querySelectorAll('.vh')) verborgen.remove()
        return [...zien.children].map((td) => td.textContent.trim()).join(' | ')
      }),
    )
const cijfersVan = (speler: Speler, organisatie: string) =>
  speler.page.getByRole('table', { name: new RegExp(`^Cijfers van ${organisatie}`) })
const sinds = (speler: Speler) =>
  speler.page.locator('section', { hasText: 'Sinds de vastgestelde stand' }).getByRole('table')

describe('foresee and sketch', () => {
  let toneel: Toneel
  let coa: Speler
  let ind: Speler
  /** What the tab of COA sent over its sockets, heartbeats apart. */
  const verzonden: string[] = []

  beforeAll(async () => {
    toneel = await Toneel.open()
    coa = await toneel.speler('J. Voorbeeld')
    ind = await toneel.speler('A. Fictief')
    coa.page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => {
        if (typeof payload === 'string') {
          if (payload.startsWith('42')) verzonden.push(payload)
        } else if (payload[0] === 0) verzonden.push(`sync ${payload[1]}, ${payload.length} bytes`)
      })
    })
  })
  afterAll(async () => {
    const fouten = [coa, ind].flatMap((speler) => speler?.fouten ?? [])
    await toneel?.dicht()
    expect(fouten, 'errors in the pages').toEqual([])
  })

  it('IND sees before sending what moves for itself and for COA, and which akkoord lapses; after sending that is what it is', async () => {
    await coa.ga('/parameters/coa')
    await coa.ziet(cel(coa, snijverlies2025))
    await ind.ga('/parameters/ind')
    await cel(ind, herhaald2025).click()
    await ind.page.keyboard.type('4000')
    await ind.ziet(ind.page.getByText('Vervalt: akkoord van IND op Herhaalde asielaanvragen'))
    await totdat(async () =>
      expect(await rijen(cijfersVan(ind, 'IND'))).toContain('Herhaalde aanvragen 2025 | 2.500 | 4.000'),
    )
    const eigen = await rijen(cijfersVan(ind, 'IND'))
    const bijCoa = await rijen(cijfersVan(ind, 'COA'))
    expect(eigen.length).toBeGreaterThan(2)
    await ind.foto('wat-als-1-gevolg')
    await ind.page.keyboard.press('Enter')
    await totdat(async () => expect(await rijen(sinds(ind))).toEqual(eigen))
    await cel(ind, herhaald2025).click()
    await ind.ziet(ind.page.locator('.pt-zij__partners').getByText('Vervallen'))
    await cel(coa, snijverlies2025).click()
    expect(bijCoa.length).toBeGreaterThan(1)
    await totdat(async () => expect(await rijen(sinds(coa))).toEqual(expect.arrayContaining(bijCoa)))
    await ind.page.keyboard.press('Control+z')
    await ind.ziet(ind.page.locator('.pt-zij__partners').getByText('Akkoord', { exact: true }))
  })

  it('a sketch of COA moves figures on the screen of COA and sends nothing', async () => {
    await cel(coa, snijverlies2025).click()
    await coa.page.keyboard.press('w')
    await coa.ziet(coa.page.getByRole('note', { name: /Wat-als: alleen u ziet dit/ }))
    await totdat(() => expect(verzonden.length).toBeGreaterThan(0))
    verzonden.length = 0
    await cel(coa, snijverlies2025).click()
    await coa.page.keyboard.type('20')
    await coa.page.keyboard.press('Enter')
    await coa.ziet(cel(coa, /Snijverlies.*2025.*20,0.*wat-als, nu 9/))
    await coa.ziet(cijfersVan(coa, 'COA').getByText(/Capaciteitsbehoefte/))
    await coa.page.keyboard.press('Control+z')
    await coa.ziet(cel(coa, /Snijverlies.*2025.*9,0 %$/))
    await coa.page.keyboard.press('Control+y')
    await coa.ziet(cel(coa, /Snijverlies.*2025.*20,0.*wat-als/))
    await coa.foto('wat-als-2-schets')
    await coa.isToegankelijk('Wat-als')
    expect(verzonden).toEqual([])
  })

  it('the sketch goes along to the table of IND, which IND sees unchanged; each cell can go back', async () => {
    await coa.page.getByRole('link', { name: 'IND' }).click()
    await cel(coa, herhaald2025).click()
    await coa.page.keyboard.type('4000')
    await coa.page.keyboard.press('Enter')
    await coa.ziet(coa.page.getByText('2 cellen geschetst'))
    await coa.ziet(cijfersVan(coa, 'IND'))
    await coa.ziet(coa.page.getByText('Vervalt: akkoord van IND op Herhaalde asielaanvragen'))
    await ind.ziet(cel(ind, /Herhaalde asielaanvragen.*2025, medio, 2\.500/))
    await coa.page.getByRole('button', { name: /^Terug: Herhaalde asielaanvragen/ }).click()
    await coa.ziet(coa.page.getByText('1 cel geschetst'))
    // Opening a table asks for its content and says where I am; no update and no command goes out.
    expect(verzonden.filter((bericht) => /^sync 2|^42\["opdracht"/.test(bericht))).toEqual([])
  })

  it('own cells are taken over after their effect was shown; then IND sees them', async () => {
    await coa.page.getByRole('link', { name: 'COA (eigen)' }).click()
    await coa.page.getByRole('button', { name: 'Overnemen in de tabel…' }).click()
    const dialoog = coa.page.getByRole('dialog')
    await coa.ziet(dialoog.getByRole('table', { name: /^Cijfers van COA/ }))
    await coa.isToegankelijk('Overnemen')
    await dialoog.getByRole('button', { name: '1 waarde van COA overnemen' }).click()
    await dialoog.waitFor({ state: 'hidden' })
    await coa.ziet(cel(coa, /Snijverlies.*2025.*20,0 %$/))
    await ind.ga('/parameters/coa')
    await ind.ziet(cel(ind, /Snijverlies.*2025.*20,0 %$/))
  })

  it('a sketch does not outlive its tab', async () => {
    await cel(coa, snijverlies2025).click()
    await coa.page.keyboard.press('w')
    await coa.page.keyboard.type('30')
    await coa.page.keyboard.press('Enter')
    await coa.ziet(coa.page.getByText('1 cel geschetst'))
    await coa.page.reload()
    await coa.ziet(cel(coa, /Snijverlies.*2025.*20,0 %$/))
    expect(await coa.page.getByRole('note', { name: /Wat-als/ }).count()).toBe(0)
    const bewaard = await coa.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(bewaard).not.toContain('snijverlies')
  })

  it('Enter on the chosen reading of a paste takes it over', async () => {
    await cel(coa, /Uitstroom vergunninghouders.*2025.*medio/).click()
    await coa.page.evaluate(() => navigator.clipboard.writeText('20.100'))
    await coa.page.keyboard.press('Control+v')
    const dialoog = coa.page.getByRole('dialog')
    await dialoog.getByRole('radio').first().press('Enter')
    await coa.ziet(dialoog)
    await dialoog.getByRole('radio').first().press('Space')
    await coa.ziet(dialoog.getByText(/^Gevolg als u dit overneemt/))
    await dialoog.getByRole('radio').first().press('Enter')
    await dialoog.waitFor({ state: 'hidden' })
    await coa.ziet(cel(coa, /Uitstroom vergunninghouders.*2025.*medio.*20\.100/))
  })
})
