// Short names for the columns of the board: the groups of the catalogue are too long for a table head. Source: screens §6.03.

import type { Taal } from '../../i18n/tekst.ts'

const kort: Readonly<Record<string, Readonly<Record<Taal, string>>>> = {
  'Prognose Eerste Asielinstroom': { nl: 'Prognose', en: 'Forecast' },
  'Asiel: instroom': { nl: 'Instroom', en: 'Inflow' },
  'Asiel: IND': { nl: 'Beslissen IND', en: 'Decisions IND' },
  'Asiel: nareis': { nl: 'Nareis', en: 'Family reunion' },
  'Asiel: rechtspraak': { nl: 'Rechtspraak', en: 'Courts' },
  'Asiel: DT&V': { nl: 'Terugkeer DT&V', en: 'Return DT&V' },
  'Asiel: COA': { nl: 'Opvang COA', en: 'Reception COA' },
  'Asiel: amv en Nidos': { nl: 'Amv en Nidos', en: 'Minors, Nidos' },
  'Asiel: Politie en BZ': { nl: 'Politie en BZ', en: 'Police and BZ' },
  Regulier: { nl: 'Regulier', en: 'Regular' },
  Bewaring: { nl: 'Bewaring', en: 'Detention' },
  'Model, monitor, publicatie': { nl: 'Model en monitor', en: 'Model, monitor' },
  Rapportage: { nl: 'Rapportage', en: 'Report' },
}

/** Return the name of a column as the board writes it; a group without a short name keeps its own. */
export const kolomNaam = (kolom: string, taal: Taal): string => kort[kolom]?.[taal] ?? kolom

/** Return the column as it stands in an address and an id: the same in both languages. */
export const kolomSlug = (kolom: string): string =>
  kolomNaam(kolom, 'nl')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')

/** Return the column behind such a text, also when nothing is asked in it now. */
export const kolomVan = (slug: string): string | undefined =>
  Object.keys(kort).find((kolom) => kolomSlug(kolom) === slug)
