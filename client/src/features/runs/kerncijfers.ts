// The key figures of a module in rows, of one lane or of both: pure. Source: screens 06; architecture law 5.

import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import type { Module } from './delen.ts'
import { publicerenAnders, reeksenVan } from './cijfers.ts'

const band: readonly Scenario[] = ['min', 'medio', 'max']

/** What stands in the table, in this order; flows of which only medio is published have only that. */
export const kerncijfers = {
  asiel: [
    { id: 'u.asiel.instroom.eerste', scenarios: ['min', 'mediaan', 'medio', 'max'] },
    { id: 'u.ind.werkvoorraad', scenarios: band },
    { id: 'u.coa.bezetting', scenarios: band },
    { id: 'u.ind.afdoening.totaal', scenarios: ['medio'] },
    { id: 'u.dtv.instroom', scenarios: ['medio'] },
    { id: 'u.nidos.caseload', scenarios: band },
    { id: 'u.coa.amv_instroom', scenarios: band },
  ],
  regulier: [
    { id: 'u.regulier.instroom', scenarios: ['medio'] },
    { id: 'u.regulier.productie', scenarios: ['medio'] },
    { id: 'u.regulier.voorraad', scenarios: ['medio'] },
    { id: 'u.regulier.bezwaar_instroom', scenarios: ['medio'] },
    { id: 'u.regulier.bezwaar_voorraad', scenarios: ['medio'] },
    { id: 'u.regulier.beroep_voorraad', scenarios: ['medio'] },
    { id: 'u.regulier.hb_voorraad', scenarios: ['medio'] },
  ],
  bewaring: [
    { id: 'u.bewaring.instroom', scenarios: band },
    { id: 'u.bewaring.bezetting', scenarios: band },
    { id: 'u.bewaring.uitstroom', scenarios: ['medio'] },
    { id: 'u.bewaring.vertrek', scenarios: ['medio'] },
    { id: 'u.bewaring.capaciteitstekort', scenarios: band },
    { id: 'u.bewaring.beroep_voorraad', scenarios: ['medio'] },
    { id: 'u.bewaring.hb_voorraad', scenarios: ['medio'] },
  ],
} as const satisfies Record<Module, readonly { id: string; scenarios: readonly Scenario[] }[]>

export interface KernRij {
  readonly scenario: Scenario
  /** A row of the other lane, under the row it differs from. */
  readonly ander: boolean
  readonly cellen: readonly string[]
}

export interface KernGroep {
  readonly id: string
  readonly rijen: readonly KernRij[]
}

/** Return the groups of the table; a row of the other lane is there only where it publishes another figure. */
export function kernGroepen(module: Module, uitkomst: Uitkomst, ander?: Uitkomst): readonly KernGroep[] {
  return kerncijfers[module].map(({ id, scenarios }) => {
    const anders = ander ? reeksenVan(ander, id, scenarios) : []
    return {
      id,
      rijen: reeksenVan(uitkomst, id, scenarios).flatMap((reeks): KernRij[] => {
        const naast = anders.find((r) => r.scenario === reeks.scenario)
        const eigen = { scenario: reeks.scenario, ander: false, cellen: cells(id, reeks.punten) }
        if (!naast || !publicerenAnders(id, reeks, naast)) return [eigen]
        return [eigen, { scenario: reeks.scenario, ander: true, cellen: cells(id, naast.punten) }]
      }),
    }
  })
}

const cells = (id: string, punten: readonly { readonly waarde: number | null }[]): readonly string[] =>
  punten.map(({ waarde }) => toonCijfer(id, waarde).replace('-', '\u2212'))
