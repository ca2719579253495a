// The week of the ronde in three browsers, as the issue tells it: one story, its chapters in order.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Toneel, totdat, type Speler } from './toneel.ts'

const zin = 'Hier schrijven COA en IND samen.'
const editor = (speler: Speler) => speler.page.getByRole('textbox', { name: /MPP-rapportage/ })
const cel = (speler: Speler, naam: RegExp) => speler.page.getByRole('gridcell', { name: naam })
const bordCel = (speler: Speler, naam: RegExp) => speler.page.getByRole('button', { name: naam })
const uitstroom2025 = /Uitstroom vergunninghouders.*2025.*medio/

describe('the week of the ronde', () => {
  let toneel: Toneel
  let chair: Speler
  let coa: Speler
  let ind: Speler

  beforeAll(async () => {
    toneel = await Toneel.open()
    chair = await toneel.speler('M. Proef')
    coa = await toneel.speler('J. Voorbeeld')
    ind = await toneel.speler('A. Fictief')
  })
  afterAll(async () => {
    const fouten = [chair, coa, ind].flatMap((speler) => speler?.fouten ?? [])
    await toneel?.dicht()
    expect(fouten, 'errors in the pages').toEqual([])
  })

  it('0. Vandaag says what is asked from me, before when', async () => {
    await coa.ziet(coa.page.getByText(/Van COA worden nog/))
    await coa.ziet(coa.page.getByText('vóór', { exact: false }))
    await coa.foto('0-vandaag')
    await coa.beeld('vandaag')
    await coa.isToegankelijk('Vandaag')
  })

  it('1. COA and IND type in one paragraph and see each other, with name and organisation', async () => {
    await Promise.all([coa.ga('/rapport'), ind.ga('/rapport')])
    await Promise.all([editor(coa).waitFor(), editor(ind).waitFor()])
    const paragraph = (speler: Speler) => editor(speler).locator('p').first()
    await paragraph(coa).click()
    await coa.page.keyboard.press('End')
    await coa.page.keyboard.type(` ${zin}`, { delay: 5 })
    await ind.ziet(editor(ind).getByText(zin, { exact: false }))
    await paragraph(ind).click()
    await ind.page.keyboard.press('Home')
    await ind.page.keyboard.type('IND leest mee. ', { delay: 5 })
    await coa.ziet(paragraph(coa).getByText('IND leest mee.', { exact: false }))
    await coa.ziet(coa.page.locator('.rap-caret__naam', { hasText: 'A. Fictief (IND)' }))
    await ind.ziet(ind.page.locator('.rap-caret__naam', { hasText: 'J. Voorbeeld (COA)' }))
    await coa.ziet(coa.page.getByText(/^Opgeslagen \d\d:\d\d:\d\d$/))
    await coa.ziet(coa.page.getByRole('button', { name: /personen aanwezig/ }))
    await coa.foto('1-samen-schrijven')
    await coa.isToegankelijk('Rapport')
  })

  it('2. COA pastes a block from a spreadsheet: previewed, asked once, committed as one change', async () => {
    await coa.ga('/parameters/coa')
    await cel(coa, uitstroom2025).click()
    await plak(coa, '20.100\t13.350\t39.800\nn.t.b.\t1\t2')
    const dialoog = coa.page.getByRole('dialog')
    await coa.ziet(dialoog.getByText(/wachten? op uw antwoord/))
    await coa.ziet(dialoog.getByText(/niet overgenomen/))
    await coa.foto('2-plakvoorbeeld')
    await coa.isToegankelijk('Plakvoorbeeld')
    await dialoog
      .getByRole('radio', { name: /duizend/ })
      .first()
      .check()
    const overnemen = dialoog.getByRole('button', { name: /overnemen/ })
    await overnemen.click()
    await dialoog.waitFor({ state: 'hidden' })
    await coa.ziet(cel(coa, /Uitstroom vergunninghouders.*2025.*medio.*20\.100/))
    await coa.foto('2-na-plakken')
  })

  it('2. IND reads the table of COA and cannot write it', async () => {
    await ind.ga('/parameters/coa')
    await ind.ziet(ind.page.getByText(/Deze tabel is van COA/))
    await cel(ind, uitstroom2025).click()
    await ind.page.keyboard.type('1')
    expect(await ind.page.getByRole('textbox', { name: /nieuwe waarde/ }).count()).toBe(0)
    await ind.ziet(cel(ind, /2025.*medio.*20\.100/))
  })

  it('3. the voorlopige figures move at once, in the outcomes and in the report', async () => {
    await coa.ga('/uitkomsten')
    await coa.page.getByRole('button', { name: 'Naast elkaar' }).click()
    await coa.ziet(coa.page.getByText('107.900'))
    await coa.foto('3-uitkomsten')
    await coa.isToegankelijk('Uitkomsten')
    await ind.ga('/rapport')
    await editor(ind).locator('p').first().click()
    await ind.page.keyboard.press('End')
    await ind.page.keyboard.type(' Voorlopig: ')
    await ind.page.keyboard.type('/')
    const menu = ind.page.getByRole('dialog', { name: /Cijfer of grafiek invoegen/ })
    await menu.waitFor()
    await menu.getByRole('combobox', { name: /Zoek/ }).fill('COA-bezetting')
    await ind.page.keyboard.press('Enter')
    await menu.getByLabel('Jaar').selectOption('2026')
    await menu.getByText('Voorlopig', { exact: true }).first().click()
    await ind.foto('3-cijfer-invoegen')
    await ind.isToegankelijk('Cijfer invoegen')
    await menu.getByRole('button', { name: 'Invoegen' }).click()
    await ind.ziet(editor(ind).getByLabel(/107\.900, COA-bezetting.*2026.*medio.*voorlopig/))
    await ind.foto('3-live-cijfer')
  })

  it('4. COA marks its parameters akkoord; the board of the chair and the vastgestelde figures follow', async () => {
    await chair.ga('/consensus')
    await chair.ziet(bordCel(chair, /^COA, Opvang/))
    await chair.isToegankelijk('Consensus')
    await ind.ziet(editor(ind).getByLabel(/106\.700, COA-bezetting.*2026.*vastgesteld/))
    await coa.ga('/parameters/coa')
    await coa.page.getByRole('button', { name: /^Kies .* zonder akkoord/ }).click()
    const knop = coa.page.getByRole('button', { name: /^Akkoord COA op/ })
    await knop.click()
    await chair.ziet(bordCel(chair, /^COA, Opvang.*akkoord ?, 6 van 6/))
    await totdat(async () =>
      expect(
        await editor(ind)
          .getByLabel(/107\.900, COA-bezetting.*2026.*vastgesteld/)
          .count(),
      ).toBeGreaterThan(0),
    )
    await chair.foto('4-bord')
    await chair.beeld('consensus')
    await coa.foto('4-akkoord')
    await coa.beeld('parameters')
    await coa.isToegankelijk('Parameters')
  })

  it('5. IND changes an agreed value: exactly the akkoorden on it lapse; the old value revives them', async () => {
    await ind.ga('/parameters/ind')
    const nareis = /nareizigers.*2026.*medio/i
    await cel(ind, nareis).click()
    await ind.page.keyboard.type('22000')
    await ind.page.keyboard.press('Enter')
    await chair.ziet(bordCel(chair, /^IND, Nareis.*vervallen/))
    await chair.ziet(bordCel(chair, /^BZ, Nareis.*vervallen/))
    await bordCel(chair, /^BZ, Nareis/).click()
    await chair.ziet(chair.page.getByText(/22\.100/))
    await chair.foto('5-vervallen')
    await chair.isToegankelijk('Consensus met lade')
    await chair.page.keyboard.press('Escape')
    await cel(ind, nareis).click()
    await ind.page.keyboard.press('Control+z')
    await chair.ziet(bordCel(chair, /^IND, Nareis.*akkoord ?, 4 van 4/))
    await chair.ziet(bordCel(chair, /^BZ, Nareis.*akkoord ?, 3 van 3/))
  })

  it('6. do 12:00: the report freezes as a numbered version and partners read it', async () => {
    await coa.ga('/rapport')
    await editor(coa).waitFor()
    await chair.ga('/planning')
    await chair.isToegankelijk('Planning')
    await chair.foto('6-planning')
    await chair.page.getByRole('button', { name: 'do 12:00', exact: true }).click()
    await coa.ziet(coa.page.getByText(/is vastgezet op donderdag 5 september/))
    await coa.ziet(coa.page.getByRole('button', { name: 'Akkoord namens COA' }))
    expect(await coa.page.getByRole('textbox', { name: /MPP-rapportage/ }).count()).toBe(0)
    await coa.foto('6-vastgezet')
    await coa.beeld('rapport')
    await coa.isToegankelijk('Rapport vastgezet')
    await coa.page.getByRole('button', { name: 'Akkoord namens COA' }).click()
    await coa.ziet(coa.page.getByText(/J\. Voorbeeld.*do/))
  })

  it('6. vr 12:00: sign-off closes and the missing are named; vr 16:00: the package is there', async () => {
    await chair.page.getByRole('button', { name: 'vr 12:00', exact: true }).click()
    await chair.ziet(chair.page.getByText(/Nidos/).first())
    await totdat(async () => expect(await chair.page.getByText(/vervallen|open/).count()).toBeGreaterThan(0))
    await chair.foto('6-akkoord-gesloten')
    await chair.page.getByRole('button', { name: 'vr 16:00', exact: true }).click()
    await chair.ga('/publicatie')
    const [download] = await Promise.all([
      chair.page.waitForEvent('download'),
      chair.page
        .getByRole('link', { name: /pakket/i })
        .first()
        .click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.zip$/)
    await chair.foto('6-pakket')
    await chair.isToegankelijk('Publicatie')
  })
})

/** Put a block on the clipboard as a spreadsheet does, and paste it where the focus is. */
async function plak(speler: Speler, tsv: string): Promise<void> {
  await speler.page.evaluate((tekst) => navigator.clipboard.writeText(tekst), tsv)
  await speler.page.keyboard.press('Control+v')
}
