// The workbook of a run: the same declaration as the calculation, written as sheets with live formulas. Source: architecture, one declaration; docs/spec/werkboek.md (WB).
import type { Invoer } from '../invoer/invoer.ts'
import { bronVan } from './bron.ts'
import { cohortblad, cohortcel } from './cohortblad.ts'
import { controleblad } from './controleblad.ts'
import { controlesVan } from './controles.ts'
import { type Cohortverwijzing, indelingVan, rijsleutel } from './indeling.ts'
import { invoerblad } from './invoerblad.ts'
import { invoerPlekken, invoerRegels } from './invoerplek.ts'
import { jaarblad } from './jaarblad.ts'
import { jaarplek } from './jaarplek.ts'
import { leeswijzer } from './leeswijzer.ts'
import type { Opschrift } from './opschrift.ts'
import { paginabladen } from './paginas.ts'
import { peablad } from './peablad.ts'
import { peaCel, peaplan } from './peaplan.ts'
import { zoekblad } from './peazoekblad.ts'
import { rekenblad } from './rekenblad.ts'
import type { Rekenplek } from './rekenplek.ts'
import type { Werkboek } from './werkblad.ts'

export type { Opschrift } from './opschrift.ts'
export type { Werkblad, Werkboek } from './werkblad.ts'

/** Make the workbook. Pure: no clock; the input must have passed keurInvoer. */
export function werkboekVan(invoer: Invoer, opschrift: Opschrift): Werkboek {
  const bron = bronVan(invoer)
  const indeling = indelingVan(bron)
  const regels = invoerRegels(bron)
  const plek = invoerPlekken(regels)
  const nummer = new Map(indeling.cohorten.map((u, i) => [rijsleutel(u, bron), i]))
  const plekken = invoer.kader.scenarios.map((scenario): Rekenplek => {
    const basis = { bron, indeling, invoer: plek, scenario }
    return {
      ...basis,
      prognose: (jaar) => peaCel(scenario, jaar),
      cohort: (u, maand) => cohortcel(nummer.get(rijsleutel(u as Cohortverwijzing, bron)) ?? 0, maand, basis),
    }
  })
  const jaren = jaarplek(bron)
  const peajaren = peaplan(bron)
  const paginas = paginabladen(invoer.kader, jaren, plek.gewijzigd, opschrift)
  const werkbladen = [
    controleblad(controlesVan(bron, plekken, plek, jaren), opschrift),
    invoerblad(bron, regels, plek, opschrift),
    peablad(bron, peajaren, plek, opschrift),
    zoekblad(bron, peajaren, opschrift),
    jaarblad(plekken, jaren, opschrift),
    ...plekken.map((p) => rekenblad(p, opschrift)),
    ...(indeling.cohorten.length === 0 ? [] : plekken.map((p) => cohortblad(p, opschrift))),
  ]
  return {
    titel: `${opschrift.ronde}, ${opschrift.spoor}`,
    onderwerp: 'Meerjaren Productie Prognose met formules',
    omschrijving: `Run ${opschrift.run}, model ${opschrift.modelVersie}`,
    datum: opschrift.datum,
    bladen: [
      leeswijzer(
        bron,
        plek,
        [...paginas, ...werkbladen].map((b) => b.naam),
        opschrift,
      ),
      ...paginas,
      ...werkbladen,
    ],
  }
}
