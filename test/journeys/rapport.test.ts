// The report in the browser: written by keyboard, seen by others, frozen at the deadline. Source: docs/spec/rapport.md (RA-40 … RA-45).

import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Toneel, type Speler } from './toneel.ts'

const editor = (speler: Speler) => speler.page.getByRole('textbox', { name: /MPP-rapportage/ })
const alinea = (speler: Speler, tekst: string) => speler.page.locator('.ProseMirror p', { hasText: tekst }).first()

describe('rapport in de browser (RA)', () => {
  let toneel: Toneel
  let coa: Speler
  let ind: Speler
  let chair: Speler

  beforeAll(async () => {
    toneel = await Toneel.open()
    coa = await toneel.speler('J. Voorbeeld')
    ind = await toneel.speler('A. Fictief')
    chair = await toneel.speler('M. Proef')
    await Promise.all([coa, ind, chair].map((speler) => speler.ga('/rapport')))
    await Promise.all([coa, ind, chair].map((speler) => editor(speler).locator('.cijfer').first().waitFor()))
  })
  afterAll(async () => {
    const fouten = [coa, ind, chair].flatMap((speler) => speler?.fouten ?? [])
    await toneel?.dicht()
    expect(fouten).toEqual([])
  })

  /** Make a version as the chair and return up to where the log was. */
  const logPositie = async (): Promise<number> => {
    const pad = `${new URL(chair.page.url()).origin}/v1/ronden/mpp-2024-2/versies/rapportage`
    const antwoord = await chair.page.request.post(pad, {
      data: { naam: 'Meting', sleutel: crypto.randomUUID() },
      headers: { origin: new URL(pad).origin },
    })
    expect(antwoord.ok()).toBe(true)
    return ((await antwoord.json()) as { logPositie: number }).logPositie
  }

  it('[RA-40] [RA-42] three people who look, and figures shown in the other lane, write nothing', async () => {
    const before = await logPositie()
    await coa.page.getByRole('button', { name: 'Alles voorlopig' }).click()
    await coa.ziet(coa.page.locator('.ProseMirror .cijfer--voor'))
    await coa.page.getByRole('button', { name: 'Zoals in de tekst' }).click()
    await ind.page.reload()
    await editor(ind).locator('.cijfer').first().waitFor()
    expect(await logPositie()).toBe(before)
  })

  it('[RA-43] a figure goes in by keyboard only, and others see it live', async () => {
    await alinea(coa, 'De band is op 1 januari').click()
    await coa.page.keyboard.press('End')
    await coa.page.keyboard.type(' Dan zijn het er /')
    await coa.page.getByRole('dialog').waitFor()
    await coa.page.keyboard.type('coa-bezetting')
    await coa.page.keyboard.press('Enter')
    await coa.page.keyboard.press('Enter')
    await coa.page.getByRole('dialog').waitFor({ state: 'hidden' })
    await coa.page.keyboard.type(', zegt COA.')
    const getypt = alinea(ind, 'Dan zijn het er')
    await ind.ziet(getypt.getByText(', zegt COA.', { exact: false }))
    expect(await getypt.getByRole('img').last().getAttribute('aria-label')).toBe(
      '79.900, COA-bezetting 1 januari 2025, medio, vastgesteld',
    )
  })

  it('[RA-43] the toolbar is one stop, arrows walk through it', async () => {
    const balk = coa.page.getByRole('toolbar', { name: 'Opmaak' })
    await balk.getByRole('button', { name: /Vet/ }).focus()
    await coa.page.keyboard.press('ArrowRight')
    expect(await coa.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/Cursief/)
    expect(await balk.locator('[tabindex="0"]').count()).toBe(1)
  })

  it('[RA-16] [RA-43] a typed number is named and one jump away', async () => {
    await alinea(coa, 'Een prognose is geen belofte').click()
    await coa.page.keyboard.press('End')
    await coa.page.keyboard.type(' Reken op 12.345 zaken.')
    await coa.page.getByRole('button', { name: /12\.345 is met de hand getypt/ }).click()
    expect(await coa.page.evaluate(() => document.getSelection()?.toString())).toBe('12.345')
    await coa.isToegankelijk('Rapport met bevinding')
  })

  it('[RA-44] a caret has name and organisation, in the margin beside the text', async () => {
    await alinea(ind, 'Wie asiel vraagt').click()
    const naam = coa.page.locator('.rap-caret__naam', { hasText: 'A. Fictief (IND)' })
    await coa.ziet(naam)
    const [tag, tekst] = await Promise.all([naam.boundingBox(), coa.page.locator('.ProseMirror').boundingBox()])
    expect(tag!.x + tag!.width).toBeLessThanOrEqual(tekst!.x)
  })

  it('[RA-45] at the deadline the text freezes where it stands: band, no toolbar, no carets, an answer to give', async () => {
    await moveClock(new URL(chair.page.url()).origin, await cookieOf(chair), '2024-09-05T10:00:02.000Z')
    await coa.ziet(coa.page.getByRole('heading', { name: /is vastgezet op donderdag 5 september om 12:00/ }))
    await coa.ziet(coa.page.locator('.ProseMirror p', { hasText: 'zegt COA' }))
    expect(await editor(coa).count()).toBe(0)
    expect(await coa.page.getByRole('toolbar').count()).toBe(0)
    expect(await coa.page.locator('.rap-caret').count()).toBe(0)
    await coa.page.getByRole('button', { name: 'Akkoord namens COA' }).click()
    await coa.ziet(coa.page.getByText('J. Voorbeeld (COA), do 5 sep', { exact: false }))
    await coa.isToegankelijk('Vastgezet rapport')
    await coa.foto('rapport-vastgezet')
  })
})

async function cookieOf({ page }: Speler): Promise<string> {
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** Move the demo clock as the chair would. */
async function moveClock(basis: string, cookie: string, naar: string): Promise<void> {
  const socket = io(basis, { transports: ['websocket'], extraHeaders: { cookie, origin: basis } })
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('connect_error', reject)
    })
    await socket.emitWithAck('volg', { ronde: 'mpp-2024-2', vanaf: 0 })
    const bericht = { ronde: 'mpp-2024-2', sleutel: crypto.randomUUID(), opdracht: { type: 'verzet_klok', naar } }
    expect(await socket.emitWithAck('opdracht', bericht)).toMatchObject({ kind: 'gedaan' })
  } finally {
    socket.close()
  }
}
