// Workbooks for the tests, and a reader who types in one: only the field changes, the formulas stay as they were issued.

import type { Invoer } from '@ketenbeeld/engine/run'
import { celBestaat } from '@ketenbeeld/engine/catalogus/cellen'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { werkboekVan, type Opschrift, type Werkboek } from '@ketenbeeld/engine/werkboek/werkboek'

export type Cellen = Invoer['cellen']

export const opschrift: Opschrift = {
  ronde: 'MPP 2024-2',
  spoor: 'vastgesteld',
  run: 'a3f81c09'.repeat(8),
  modelVersie: '2024.1.0',
  datum: '2024-09-06',
  bronvermelding: null,
}

/** The example for one scenario and a shorter horizon. */
export function kleineInvoer(jaren: number): Invoer {
  const kader = { ...mpp20242.kader, jaren, scenarios: ['medio'] as const }
  return {
    kader,
    cellen: Object.fromEntries(Object.entries(mpp20242.cellen).filter(([cel]) => celBestaat(cel, kader))),
  }
}

export function anders(invoer: Invoer, wijziging: Cellen): Invoer {
  return { ...invoer, cellen: { ...invoer.cellen, ...wijziging } }
}

/** The workbook of the input, with other values typed on the sheet Invoer; nothing else is made anew. */
export function getypt(invoer: Invoer, wijziging: Cellen): Werkboek {
  const werkboek = werkboekVan(invoer, opschrift)
  const bladen = werkboek.bladen.map((blad) => {
    if (blad.naam !== 'Invoer') return blad
    const kop = blad.rijen.find((rij) => rij[0]?.waarde === 'Id') ?? []
    const [adres, waarde] = ['Adres', 'Waarde'].map((naam) => kop.findIndex((veld) => veld?.waarde === naam)) as [
      number,
      number,
    ]
    const rijen = blad.rijen.map((rij) => {
      const nieuw = wijziging[String(rij[adres]?.waarde)]
      const veld = rij[waarde]
      return nieuw === undefined || !veld ? rij : rij.with(waarde, { ...veld, waarde: nieuw })
    })
    return { ...blad, rijen }
  })
  return { ...werkboek, bladen }
}
