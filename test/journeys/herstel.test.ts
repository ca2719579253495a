// Reload, a closed laptop and a server that is killed in the middle of typing: everything anybody saw is still there, once. Source: issue "The ronde runs", 7.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Leiding } from '../support/leiding.ts'
import { Toneel, totdat, type Speler } from './toneel.ts'

const editor = (speler: Speler) => speler.page.getByRole('textbox', { name: /MPP-rapportage/ })
/** The text of the report without the name tags of other people's carets. */
const tekst = (speler: Speler): Promise<string> =>
  editor(speler).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const caret of copy.querySelectorAll('.rap-caret')) caret.remove()
    return [...copy.querySelectorAll('h1, h2, h3, p, li, td, th')].map((block) => block.textContent).join('\n')
  })
const opgeslagen = (speler: Speler) => speler.page.getByText(/^Opgeslagen \d\d:\d\d:\d\d$/)
/** Say whether every character of `seen` stands in `now` in the same order: others may have typed in between, nothing may be gone. */
function isStillThere(seen: string, now: string): boolean {
  let at = -1
  return [...seen].every((character) => (at = now.indexOf(character, at + 1)) >= 0)
}
const keer = (hooiberg: string, naald: string): number => hooiberg.split(naald).length - 1

describe('reload, offline and kill -9', () => {
  let toneel: Toneel
  let trein: Leiding
  let coa: Speler
  let ind: Speler

  beforeAll(async () => {
    toneel = await Toneel.open()
    trein = await Leiding.naar(toneel.server.basis)
    coa = await toneel.speler('J. Voorbeeld', 1440, trein.basis)
    ind = await toneel.speler('A. Fictief')
    await Promise.all([coa.ga('/rapport'), ind.ga('/rapport')])
    await Promise.all([editor(coa).waitFor(), editor(ind).waitFor()])
  })
  afterAll(async () => {
    await toneel?.dicht()
    await trein?.knip()
  })

  async function typ(speler: Speler, wat: string): Promise<void> {
    await editor(speler).locator('p').first().click()
    await speler.page.keyboard.press('End')
    await speler.page.keyboard.type(` ${wat}`, { delay: 5 })
  }

  it('what was saved is there after a reload', async () => {
    await typ(coa, 'herladen-anker')
    await opgeslagen(coa).waitFor()
    await coa.page.reload()
    await totdat(async () => expect(keer(await tekst(coa), 'herladen-anker')).toBe(1))
  })

  it('typing goes on while the laptop is offline, is counted, and arrives once', async () => {
    await trein.knip()
    await coa.ziet(coa.page.getByText(/Offline/))
    await typ(coa, 'in-de-trein')
    await coa.ziet(coa.page.getByText(/Offline, \d+ wijziging/))
    await coa.foto('7-offline')
    await coa.isToegankelijk('Rapport offline')
    await typ(ind, 'ondertussen-op-kantoor')
    await trein.heel()
    await totdat(async () => {
      expect(keer(await tekst(ind), 'in-de-trein')).toBe(1)
      expect(keer(await tekst(coa), 'ondertussen-op-kantoor')).toBe(1)
    }, 40_000)
    await opgeslagen(coa).waitFor()
  })

  it('kill -9 in the middle of typing: all that was seen is there, everybody is back, no akkoord is lost', async () => {
    const kantoor = await toneel.speler('J. Voorbeeld')
    await kantoor.ga('/parameters/coa')
    await kantoor.page.getByRole('button', { name: /^Kies .* zonder akkoord/ }).click()
    await kantoor.page.getByRole('button', { name: /^Akkoord COA op/ }).click()
    await kantoor.ziet(kantoor.page.getByText(/vastgelegd/))
    await editor(ind).locator('p').first().click()
    await ind.page.keyboard.press('End')
    const typen = ind.page.keyboard.type(' stroom-uit-stroom-aan', { delay: 20 })
    await totdat(async () => expect(await tekst(coa)).toContain('stroom-uit'))
    await toneel.server.kill9()
    await typen
    const gezien = await tekst(coa)
    await ind.ziet(ind.page.getByText(/Offline|Geen verbinding/))
    await toneel.server.start()
    await totdat(async () => {
      expect(keer(await tekst(coa), 'stroom-uit-stroom-aan')).toBe(1)
      expect(await tekst(coa)).toBe(await tekst(ind))
    }, 60_000)
    expect(isStillThere(gezien, await tekst(ind)), 'everything that was seen, in its order').toBe(true)
    await opgeslagen(ind).waitFor({ timeout: 60_000 })
    await kantoor.page.reload()
    await kantoor.ziet(
      kantoor.page.getByRole('link', { name: /Zonder akkoord 0/ }).or(kantoor.page.getByText(/Zonder akkoord/)),
    )
    await totdat(async () => expect(await kantoor.page.getByText('Open', { exact: true }).count()).toBe(0))
    await ind.foto('7-na-herstart')
  })
})
