// Which group of inputs a cell belongs to, for "what changed since the previous MPP". Source: model specification F1; docs/spec/vergelijking.md (VG-1, VG-2).
import { type CelSleutel, leesCel } from '../catalogus/cel.ts'
import { parameter } from '../catalogus/parameters.ts'

export interface Invoergroep {
  readonly id: string
  readonly label: string
}

/** A division of all cells: every cell is in exactly one of the groups. */
export interface Indeling {
  readonly groepen: readonly Invoergroep[]
  readonly groepVan: (cel: CelSleutel) => string
}

/** The ten groups in which the adjustments of a new MPP are told. */
export const invoergroepen = [
  { id: 'pea', label: 'Prognose eerste asielinstroom (PEA)' },
  { id: 'ind-productie', label: 'IND-productie' },
  { id: 'inwilliging', label: 'Inwilliging' },
  { id: 'nareis', label: 'Nareis' },
  { id: 'herhaald-hervestiging', label: 'Herhaalde aanvragen, zij-instroom en hervestiging' },
  { id: 'startvoorraden', label: 'Startvoorraden' },
  { id: 'uitstroom-taakstelling', label: 'Uitstroom en taakstelling' },
  { id: 'amv-nidos', label: 'Amv en Nidos' },
  { id: 'rechtspraak', label: 'Rechtspraak en termijnen' },
  { id: 'overig', label: 'Overig' },
] as const satisfies readonly Invoergroep[]

export type InvoergroepId = (typeof invoergroepen)[number]['id']

/** First match counts; what matches nothing is 'overig'. Stocks at the start come before the subject they belong to. */
const regels: readonly (readonly [RegExp, InvoergroepId])[] = [
  [/^(model|mc|monitor|publicatie)\./, 'overig'],
  [/start|historie/, 'startvoorraden'],
  [/^pea\.|\.extra_instroom$/, 'pea'],
  [/^asiel\.apm\.(inwilligingspercentage|overige_afdoening)$/, 'inwilliging'],
  [/^asiel\.[a-z]+\.instroom_(herhaald|zij|hervestiging)$/, 'herhaald-hervestiging'],
  [/^asiel\.ind\.(wettelijke_termijn|ingebrekestelling_per_maand|dwangsom_gemiddeld)$/, 'rechtspraak'],
  [/^asiel\.[a-z]+\.(nareis|mvv|inreis|postcapaciteit)/, 'nareis'],
  [
    /^asiel\.ind\.(productie|prioriteit|doelvoorraad|minimale_werkvoorraad|aandeel_aa|doorstroom_spoor1_4)/,
    'ind-productie',
  ],
  [/^asiel\.ks\.|^asiel\.apm\.(uitstroommodus|realisatiegraad)$/, 'uitstroom-taakstelling'],
  [/^asiel\.coa\.(uitstroom_vh|verblijf_na_afwijzing)$/, 'uitstroom-taakstelling'],
  [/^asiel\.nidos\.|^asiel\.[a-z]+\.amv_/, 'amv-nidos'],
]

/** The default group of a cell, or of a parameter. */
export function groepVan(cel: CelSleutel): InvoergroepId {
  const id = leesCel(cel)?.parameter ?? cel
  const regel = regels.find(([patroon]) => patroon.test(id))
  if (regel) return regel[1]
  return parameter(id)?.groep === 'Asiel: rechtspraak' ? 'rechtspraak' : 'overig'
}

export const standaardIndeling: Indeling = { groepen: invoergroepen, groepVan }
