// The week of the ronde without a mouse: every step is reached with Tab, arrows and Enter, and the focus is seen all the way. Source: issue "The ronde runs", 1–6; WCAG 2.2.

import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Loper } from './loper.ts'
import { Toneel, totdat, type Speler } from './toneel.ts'

const editor = ({ page }: Speler) => page.getByRole('textbox', { name: /MPP-rapportage/ })
const knop = ({ page }: Speler, name: string | RegExp) => page.getByRole('button', { name })
const menu = ({ page }: Speler, name: string) =>
  page.getByRole('navigation', { name: 'Hoofdmenu' }).first().getByRole('link', { name })
const bordcel = ({ page }: Speler, name: RegExp) => page.locator('.bordcel').and(page.getByRole('button', { name }))
const klok = ({ page }: Speler) => page.getByRole('region', { name: 'Demoklok' })
const uitstroom = /^Uitstroom vergunninghouders/

/** A person with a keyboard only, on the screen of a laptop. */
interface Toetsenist extends Speler {
  readonly loper: Loper
}

describe('the week of the ronde by keyboard alone', () => {
  let toneel: Toneel
  let chair: Toetsenist
  let coa: Toetsenist
  let ind: Toetsenist

  beforeAll(async () => {
    toneel = await Toneel.open()
    chair = await aanDeDeur('M. Proef')
    coa = await aanDeDeur('J. Voorbeeld')
    ind = await aanDeDeur('A. Fictief')
  })
  afterAll(async () => {
    const fouten = [chair, coa, ind].flatMap((speler) => speler?.fouten ?? [])
    await toneel?.dicht()
    expect(fouten, 'errors in the pages').toEqual([])
  })

  async function aanDeDeur(naam: string): Promise<Toetsenist> {
    const speler = await toneel.bezoeker(naam)
    await speler.page.setViewportSize({ width: 1440, height: 800 })
    return Object.assign(speler, { loper: new Loper(speler.page) })
  }

  /** Go to a page by the main menu, from wherever the focus is. */
  async function gaNaar(wie: Toetsenist, name: string): Promise<void> {
    await wie.loper.naar(menu(wie, name), { toets: 'Shift+Tab' })
    await wie.loper.druk('Enter')
    await wie.loper.komtOp(wie.page.locator('main'))
  }

  /** Walk with arrows over the table: down to the row, then right to the cell. */
  async function naarCel(wie: Toetsenist, rij: RegExp, cel: RegExp): Promise<void> {
    const { page, loper } = wie
    await loper.naar(page.locator('td[data-actief]'))
    await loper.druk('Control+Home')
    for (let i = 0; i < 200 && !rij.test(await naamVan(wie)); i += 1) await loper.druk('ArrowDown')
    for (let i = 0; i < 20 && !cel.test(await naamVan(wie)); i += 1) await loper.druk('ArrowRight')
    expect(await naamVan(wie)).toMatch(cel)
  }

  it('0. log in, skip to the page, walk through the menus', async () => {
    for (const wie of [chair, coa, ind]) {
      await wie.loper.naar(knop(wie, new RegExp(wie.naam.replaceAll('.', '\\.'))))
      await wie.loper.druk('Enter')
      await wie.page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
    }
    const { page, loper } = coa
    await loper.druk('Tab')
    await loper.komtOp(page.getByRole('link', { name: 'Naar de inhoud' }))
    await loper.druk('Enter')
    await loper.komtOp(page.locator('main'))
    await loper.druk('Tab')
    await loper.blijftIn(page.locator('main'))
    const ikzelf = page.locator('.kop__rechts button').first()
    await loper.naar(ikzelf, { toets: 'Shift+Tab' })
    await loper.druk('Enter', 'Tab')
    await loper.komtOp(knop(coa, 'Nederlands'))
    await loper.druk('Escape')
    await loper.komtOp(ikzelf)
    expect(await knop(coa, 'Nederlands').count()).toBe(0)
    await wholePage(coa)
  })

  /** Tab from the top of a page to its end: everything that takes focus shows it. */
  async function wholePage({ page, loper }: Toetsenist): Promise<void> {
    await page.locator('.ronde__nu').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.getElementById('inhoud')?.focus())
    const laatste = page.locator('footer a, footer button').last()
    await loper.naar(laatste, { hoogstens: 400 })
    await loper.naar(page.getByRole('link', { name: 'Naar de inhoud' }), { toets: 'Shift+Tab', hoogstens: 500 })
  }

  it('1. COA and IND type in one paragraph', async () => {
    for (const wie of [coa, ind]) {
      await gaNaar(wie, 'Rapport')
      await wie.loper.naar(editor(wie))
      await naarEersteAlinea(wie)
    }
    await coa.page.keyboard.press('End')
    await coa.loper.typ(' COA schrijft zonder muis.')
    await ind.ziet(editor(ind).getByText('COA schrijft zonder muis.', { exact: false }))
    await ind.page.keyboard.press('Home')
    await ind.loper.typ('IND ook. ')
    await coa.ziet(editor(coa).locator('p').first().getByText('IND ook.', { exact: false }))
    await coa.ziet(coa.page.getByText(/^Opgeslagen \d\d:\d\d:\d\d$/))
  })

  async function naarEersteAlinea({ page }: Speler): Promise<void> {
    const isThere = () =>
      page.evaluate(() => {
        const eerste = document.querySelector('.ProseMirror p')
        return eerste?.contains(document.getSelection()?.anchorNode ?? null) ?? false
      })
    await totdat(async () => {
      await page.keyboard.press('Control+Home')
      for (let i = 0; i < 10 && !(await isThere()); i += 1) await page.keyboard.press('ArrowDown')
      expect(await isThere()).toBe(true)
    })
  }

  it('1. the toolbar, the contents and the text: no trap, and the cursor is never under a bar', async () => {
    const { page, loper } = ind
    await loper.naar(page.getByRole('toolbar', { name: 'Opmaak' }).locator('[tabindex="0"]'), { toets: 'Shift+Tab' })
    await loper.druk('ArrowRight')
    expect(await loper.waar()).toMatch(/Vet/)
    const inhoud = page.getByRole('navigation', { name: 'Inhoud' }).getByRole('link')
    await loper.naar(inhoud.nth(3))
    const kop = (await inhoud.nth(3).locator('span').first().textContent())!.replace(/^[\d.\s]+/, '').trim()
    await loper.druk('Enter')
    await loper.blijftIn(editor(ind))
    await totdat(async () => expect(await selectedBlock(ind)).toContain(kop))
    for (const toets of ['ArrowDown', 'ArrowUp'])
      for (let i = 0; i < 40; i += 1) {
        await page.keyboard.press(toets)
        expect(await caretUnderBar(ind), `after ${i + 1} × ${toets}`).toBeUndefined()
      }
    await page.keyboard.press('Control+Home')
    await loper.druk('Tab')
    await totdat(async () => expect(await loper.isOp(editor(ind))).toBe(false))
    await loper.naar(editor(ind), { toets: 'Shift+Tab' })
    await naarEersteAlinea(ind)
    await loper.naar(page.getByRole('toolbar', { name: 'Opmaak' }).locator('[tabindex="0"]'), { toets: 'Shift+Tab' })
    for (let i = 0; i < 10 && !/tabel/i.test(await loper.waar()); i += 1) await loper.druk('ArrowRight')
    await loper.druk('Enter')
    await loper.komtOp(editor(ind))
    for (const kop of ['Jaar', 'Instroom', 'Bezetting']) {
      await loper.typ(kop)
      await loper.druk('Tab')
    }
    for (let i = 0; i < 10; i += 1) await loper.druk('Tab')
    expect(await loper.isOp(editor(ind)), 'Tab walks through the table').toBe(true)
    await page.keyboard.press('Escape')
    await loper.druk('Tab')
    expect(await loper.isOp(editor(ind)), 'after Esc it leaves').toBe(false)
    await ind.isToegankelijk('Report by keyboard')
  })

  it('3. a figure goes in with /, and Esc gives the text back', async () => {
    const { page, loper } = ind
    await loper.naar(editor(ind), { toets: 'Shift+Tab' })
    await naarEersteAlinea(ind)
    await page.keyboard.press('End')
    await loper.typ(' Voorlopig: /')
    const dialoog = page.getByRole('dialog', { name: /Cijfer of grafiek invoegen/ })
    const zoek = dialoog.getByRole('combobox', { name: /Zoek/ })
    await loper.komtOp(zoek)
    await loper.isGevangenIn(dialoog)
    await page.keyboard.press('Escape')
    await dialoog.waitFor({ state: 'hidden' })
    await loper.komtOp(editor(ind))
    await loper.typ('/')
    await loper.komtOp(zoek)
    await loper.typ('COA-bezetting')
    await loper.druk('Enter')
    await loper.naar(dialoog.getByLabel('Jaar'))
    await loper.typ('2026')
    await loper.naar(dialoog.getByRole('button', { name: 'Voorlopig' }))
    await loper.druk('Space')
    await loper.naar(dialoog.getByRole('button', { name: 'Invoegen' }))
    await page.keyboard.press('Enter')
    await dialoog.waitFor({ state: 'hidden' })
    await loper.komtOp(editor(ind))
    await ind.ziet(editor(ind).getByLabel(/COA-bezetting.*2026.*medio.*voorlopig/))
    await loper.typ(', zegt IND.')
    await coa.ziet(editor(coa).getByText(', zegt IND.', { exact: false }))
  })

  it('2. COA edits with F2 and pastes a block; the question is answered with arrows', async () => {
    const { page, loper } = coa
    await gaNaar(coa, 'Parameters')
    await page.getByRole('heading', { level: 1, name: /COA/ }).waitFor()
    await naarCel(coa, uitstroom, /2025.*medio/)
    const before = await naamVan(coa)
    await page.keyboard.press('F2')
    const veld = page.getByRole('textbox', { name: /nieuwe waarde/ })
    await loper.komtOp(veld)
    await page.keyboard.press('Control+a')
    await loper.typ('1')
    await loper.druk('Escape')
    await loper.komtOp(page.getByRole('gridcell', { name: before, exact: true }))
    await page.evaluate(() => navigator.clipboard.writeText('20.100\t13.350\t39.800\nn.t.b.\t1\t2'))
    await page.keyboard.press('Control+v')
    const dialoog = page.getByRole('dialog')
    await coa.ziet(dialoog.getByText(/wachten? op uw antwoord/))
    await loper.komtOp(dialoog.getByRole('radio').first())
    await loper.isGevangenIn(dialoog)
    await page.keyboard.press('Escape')
    await dialoog.waitFor({ state: 'hidden' })
    await loper.komtOp(page.locator('td[data-actief]'))
    await page.keyboard.press('Control+v')
    await loper.komtOp(dialoog.getByRole('radio').first())
    await loper.druk('ArrowDown', 'ArrowUp')
    expect(await dialoog.getByRole('radio', { name: /duizend/ }).isChecked()).toBe(true)
    await loper.naar(dialoog.getByRole('button', { name: /overnemen/ }))
    await page.keyboard.press('Enter')
    await dialoog.waitFor({ state: 'hidden' })
    await loper.komtOp(page.getByRole('gridcell', { name: /Uitstroom vergunninghouders.*2025.*medio.*20\.100/ }))
  })

  it('2. the table of another is read with arrows and says why it stays as it is', async () => {
    const { page, loper } = ind
    await gaNaar(ind, 'Parameters')
    await loper.naar(page.getByRole('navigation', { name: /Tabellen/ }).getByRole('link', { name: 'COA' }))
    await page.keyboard.press('Enter')
    await ind.ziet(page.getByText(/Deze tabel is van COA/))
    await naarCel(ind, uitstroom, /2025.*medio.*20\.100/)
    await loper.typ('1')
    expect(await page.getByRole('textbox', { name: /nieuwe waarde/ }).count()).toBe(0)
    await loper.komtOp(page.locator('td[data-actief]'))
  })

  it('4. rows are ticked with Space and signed; the focus stays at hand', async () => {
    const { page, loper } = coa
    await page.keyboard.press('Space')
    await coa.ziet(page.getByText('1 parameter gekozen'))
    const teken = knop(coa, /^Akkoord COA op/)
    await loper.naar(teken)
    await page.keyboard.press('Enter')
    await coa.ziet(page.getByText(/vastgelegd/))
    await loper.blijftIn(page.locator('.pt-balk'))
    await loper.naar(knop(coa, /^Kies .* zonder akkoord/))
    await page.keyboard.press('Enter')
    await loper.blijftIn(page.locator('.pt-balk'))
    await loper.naar(knop(coa, 'Onder voorbehoud'))
    const dialoog = page.getByRole('dialog')
    await page.keyboard.press('Enter')
    await dialoog.waitFor()
    await loper.isGevangenIn(dialoog)
    await page.keyboard.press('Escape')
    await loper.komtOp(knop(coa, 'Onder voorbehoud'))
    await loper.naar(teken)
    await page.keyboard.press('Enter')
    await loper.blijftIn(page.locator('.pt-balk'))
    await totdat(async () => expect(await page.getByText('Open', { exact: true }).count()).toBe(0))
    await coa.isToegankelijk('Parameters by keyboard')
  })

  it('4. the chair walks over the board, opens a cell and comes back to it', async () => {
    const { page, loper } = chair
    await gaNaar(chair, 'Consensus')
    const opvang = bordcel(chair, /^COA, Opvang.*: akkoord.*6 van 6/)
    await opvang.first().waitFor()
    await loper.naar(page.locator('.bordcel[tabindex="0"]'))
    await loper.druk('Control+End', 'Control+Home', 'End', 'Home')
    await naarBordcel(chair, 'Opvang COA', opvang)
    await loper.komtOp(opvang)
    await page.keyboard.press('Enter')
    const lade = page.getByRole('complementary', { name: /^COA: Opvang/ })
    await loper.blijftIn(lade)
    await loper.druk('Tab')
    await loper.blijftIn(lade)
    await page.keyboard.press('Escape')
    await lade.waitFor({ state: 'hidden' })
    await loper.komtOp(opvang)
  })

  /** Walk with arrows over the board: right to the column, then down to the cell. */
  async function naarBordcel({ loper }: Toetsenist, kolom: string, cel: Locator): Promise<void> {
    await loper.druk('Control+Home')
    for (let i = 0; i < 12 && !(await loper.waar()).includes(`, ${kolom}`); i += 1) await loper.druk('ArrowRight')
    for (let i = 0; i < 20 && !(await loper.isOp(cel)); i += 1) await loper.druk('ArrowDown')
    await loper.komtOp(cel)
  }

  it('4. the chair looks back with the keys of the slider', async () => {
    const { page, loper } = chair
    const schuif = page.getByRole('slider', { name: 'Moment van de stand' })
    const terug = page.locator('.consensus__kop--toen')
    await loper.naar(schuif)
    await loper.druk('ArrowLeft', 'ArrowLeft')
    await terug.waitFor()
    await loper.druk('PageDown', 'Home')
    await loper.naar(page.locator('.bordcel[tabindex="0"]'), { toets: 'Shift+Tab' })
    await loper.druk('Control+End', 'Control+Home', 'ArrowDown', 'ArrowDown')
    await loper.naar(schuif)
    await loper.druk('End')
    await terug.waitFor({ state: 'hidden' })
    await loper.druk('Shift+Tab')
    await loper.druk('Enter')
    await terug.waitFor()
    await loper.naar(knop(chair, 'Eén gebeurtenis vooruit'))
    await loper.druk('Enter')
    await terug.waitFor({ state: 'hidden' })
    await loper.komtOp(knop(chair, 'Eén gebeurtenis vooruit'))
    await loper.naar(schuif, { toets: 'Shift+Tab' })
    await loper.druk('Home')
    await loper.naar(page.locator('.schuif__nu'))
    await loper.druk('Enter')
    await loper.blijftIn(page.locator('.schuif'))
  })

  it('5. IND changes an agreed value, the board says so, and Ctrl+Z takes it back', async () => {
    const { page, loper } = ind
    await loper.naar(page.getByRole('navigation', { name: /Tabellen/ }).getByRole('link', { name: /IND/ }), {
      toets: 'Shift+Tab',
    })
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /IND/ }).waitFor()
    await naarCel(ind, /nareizigers/i, /2026.*medio/)
    const before = await naamVan(ind)
    await loper.typ('22000')
    await loper.druk('Enter', 'ArrowUp')
    const vervallen = bordcel(chair, /^BZ, Nareis.*vervallen/)
    await vervallen.first().waitFor()
    await chair.loper.naar(chair.page.locator('.bordcel[tabindex="0"]'), { toets: 'Shift+Tab' })
    await naarBordcel(chair, 'Nareis', vervallen)
    await chair.page.keyboard.press('Enter')
    await chair.ziet(chair.page.getByText(/22\.100/))
    await chair.loper.naar(knop(chair, 'Sluiten'), { toets: 'Shift+Tab', hoogstens: 10 })
    await chair.page.keyboard.press('Enter')
    await chair.loper.komtOp(vervallen)
    await loper.druk('Control+z')
    await loper.komtOp(page.getByRole('gridcell', { name: before, exact: true }))
    await chair.ziet(bordcel(chair, /^BZ, Nareis.*: akkoord.*3 van 3/))
  })

  it('6. the chair moves a deadline with a reason, and the focus goes back to its row', async () => {
    const { page, loper } = chair
    await gaNaar(chair, 'Planning')
    const verplaats = page.getByRole('button', { name: /verplaatsen$/ })
    await loper.naar(verplaats)
    const eerste = await loper.waar()
    await page.keyboard.press('Enter')
    const dag = page.getByLabel('Nieuwe dag')
    await loper.komtOp(dag)
    await loper.naar(knop(chair, 'Annuleren'))
    await page.keyboard.press('Enter')
    await loper.komtOp(verplaats.first())
    expect(await loper.waar()).toBe(eerste)
    const aanleveren = page.getByRole('row', { name: /vr 6 sep 16:00/ }).getByRole('button', { name: /verplaatsen$/ })
    await loper.naar(aanleveren)
    await page.keyboard.press('Enter')
    await loper.komtOp(dag)
    await loper.naar(page.getByLabel('Nieuwe tijd'))
    await loper.typ('1630')
    await loper.naar(page.getByLabel(/^Reden/))
    await loper.typ('De bode komt later.')
    await loper.naar(knop(chair, /^Verplaatsen naar/))
    await page.keyboard.press('Enter')
    const verplaatst = page.getByRole('row', { name: /vr 6 sep 16:30/ })
    await verplaatst.waitFor()
    await loper.blijftIn(verplaatst)
  })

  it('6. do 12:00: the text freezes under the hands of COA, who reads why and signs', async () => {
    const { page, loper } = coa
    await gaNaar(coa, 'Rapport')
    await loper.naar(editor(coa))
    await naarEersteAlinea(coa)
    await chair.loper.naar(knop(chair, 'do 12:00').last())
    await chair.page.keyboard.press('Enter')
    await coa.ziet(page.getByText(/is vastgezet op donderdag 5 september/))
    await chair.loper.blijftIn(klok(chair))
    await loper.blijftIn(page.locator('main, .rap-band'))
    const voorbehoud = knop(coa, /voorbehoud/i)
    await loper.naar(voorbehoud)
    await page.keyboard.press('Enter')
    const dialoog = page.getByRole('dialog')
    await loper.komtOp(dialoog.getByRole('textbox'))
    await loper.isGevangenIn(dialoog)
    await page.keyboard.press('Escape')
    await loper.komtOp(voorbehoud)
    await loper.naar(knop(coa, 'Akkoord namens COA'), { toets: 'Shift+Tab' })
    await loper.druk('Enter')
    await coa.ziet(page.getByText(/J\. Voorbeeld.*do/))
    await loper.komtOp(knop(coa, 'Akkoord namens COA'))
    await coa.foto('toetsenbord-vastgezet')
  })

  it('6. vr 12:00 and vr 16:30: sign-off closes, the package is fetched', async () => {
    const { page, loper } = chair
    for (const naam of ['vr 12:00', 'vr 16:30']) {
      await loper.naar(page.getByRole('button', { name: naam, exact: true }))
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: naam, exact: true }).waitFor({ state: 'hidden' })
      await loper.blijftIn(klok(chair))
    }
    await gaNaar(chair, 'Publicatie')
    const zip = page.getByRole('link', { name: /pakket/i })
    await loper.naar(zip)
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(/\.zip$/)
  })

  it.each(['/', '/parameters/coa', '/consensus', '/rapport', '/uitkomsten', '/planning', '/publicatie'])(
    'the focus is seen at every stop of %s, down and back up',
    async (pad) => {
      await chair.ga(pad)
      await chair.page.locator('main h1').first().waitFor()
      await wholePage(chair)
    },
  )

  it.each(['/', '/parameters/coa', '/consensus', '/rapport', '/uitkomsten', '/planning'])(
    'and on a phone with a keyboard, above the bar at the bottom of %s',
    async (pad) => {
      await coa.page.setViewportSize({ width: 390, height: 844 })
      await coa.ga(pad)
      await coa.page.locator('main h1').first().waitFor()
      await wholePage(coa)
    },
  )
})

/** The whole name of what has the focus. */
async function naamVan({ page }: Speler): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
}

/** The text of the block with the cursor. */
async function selectedBlock({ page }: Speler): Promise<string> {
  return page.evaluate(
    () => document.getSelection()?.anchorNode?.parentElement?.closest('h1, h2, h3, p')?.textContent ?? '',
  )
}

/** The bar that covers the text cursor, if any does. */
async function caretUnderBar({ page }: Speler): Promise<string | undefined> {
  return page.evaluate(() => {
    const keuze = document.getSelection()
    const [plek] = keuze?.rangeCount ? keuze.getRangeAt(0).getClientRects() : []
    if (!plek) return undefined
    const y = (plek.top + plek.bottom) / 2
    if (y < 0 || y > innerHeight) return 'outside the window'
    const op = document.elementFromPoint(plek.left, y)
    return op?.closest('.rap-balk, .onder')?.className
  })
}
