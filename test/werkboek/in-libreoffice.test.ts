// Somebody opens the workbook in LibreOffice, changes one field there and saves: the file goes through LibreOffice's own format. Source: docs/spec/werkboek.md (WB-2).

import { describe, expect, it } from 'vitest'
import { schrijfXlsx } from '@ketenbeeld/engine/werkboek/schrijf'
import { werkboekVan } from '@ketenbeeld/engine/werkboek/werkboek'
import { calculated, convert } from '../support/libreoffice.ts'
import { naastDeEngine } from './naast-de-engine.ts'
import { anders, kleineInvoer, opschrift } from './proefwerkboek.ts'

describe('a workbook edited in LibreOffice', () => {
  it('[WB-2] [WB-6] follows the field that was changed there', async () => {
    const invoer = kleineInvoer(1)
    const adres = 'pea.scenario.verwachte_instroom|voortzetting|2024|'
    const bestand = { 'werkboek.xlsx': await schrijfXlsx(werkboekVan(invoer, opschrift)) }
    const plat = (await convert(bestand, 'fods'))['werkboek.fods']
    const tekst = Buffer.from(plat ?? []).toString('utf8')
    // LibreOffice trusts the results in its flat format and calculates its packed one anew.
    const bewaard = await convert({ 'bewaard.fods': Buffer.from(metWaarde(tekst, adres, 47_111.5)) }, 'ods')
    const { vergeleken, verschillen } = naastDeEngine(
      (await calculated(bewaard))['bewaard'] ?? {},
      anders(invoer, { [adres]: 47_111.5 }),
    )
    expect(verschillen.slice(0, 10)).toEqual([])
    expect(vergeleken).toBeGreaterThan(2_000)
  }, 240_000)
})

/** Change the field under 'Waarde' in the row of Invoer with this address, in the text of the file. */
function metWaarde(fods: string, adres: string, waarde: number): string {
  const begin = fods.indexOf('table:name="Invoer"')
  const hier = fods.indexOf(`<text:p>${adres}</text:p>`, begin)
  const rij = fods.lastIndexOf('<table:table-row', hier)
  expect([begin, hier, rij].every((plek) => plek > 0)).toBe(true)
  const oud = fods.slice(rij, hier)
  // Of the numbers in the row the year comes first, then the value that may be typed.
  let getal = 0
  const nieuw = oud.replace(/office:value="[^"]*"/g, (heel) => (++getal === 2 ? `office:value="${waarde}"` : heel))
  expect(nieuw).not.toBe(oud)
  return fods.slice(0, rij) + nieuw + fods.slice(hier)
}
