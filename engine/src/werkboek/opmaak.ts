// How the fields of the workbook look, by name: one palette, one typeface, few sizes. Source: docs/spec/werkboek.md (WB).

export interface Opmaak {
  readonly vet?: boolean
  readonly schuin?: boolean
  readonly grootte?: number
  readonly kleur?: string
  readonly vlak?: string
  readonly getal?: string
  readonly uitlijning?: 'left' | 'center' | 'right'
  readonly inspringen?: number
  readonly afbreken?: boolean
  readonly boven?: boolean
  readonly lijn?: 'onder' | 'boven' | 'licht' | 'rand'
  /** The reader may type here although the sheet is protected. */
  readonly open?: boolean
}

export const palet = {
  inkt: '1B2A3A',
  zacht: '66727F',
  blauw: '154273',
  lichtblauw: 'E8EEF5',
  geel: 'FFF6D6',
  oranje: 'FBE3C8',
  rood: 'B3261E',
  groen: '1E6B3A',
  grijs: 'F3F4F6',
  lijn: 'C5CDD6',
  wit: 'FFFFFF',
} as const

/** 413 is Dutch: a point between thousands, also in a program that speaks English. */
const nl = '[$-413]'
const duizend = `${nl}#,##0`
const miljoen = `${nl}#,##0,,`
const pagina: Opmaak = { lijn: 'licht', uitlijning: 'right' }
const midden: Opmaak = { ...pagina, vlak: palet.lichtblauw }
const koprij: Opmaak = { vet: true, kleur: palet.wit, vlak: palet.blauw, afbreken: true }
const invoer: Opmaak = { vlak: palet.geel, open: true, lijn: 'rand' }

const stijlen = {
  tekst: {},
  uitleg: { afbreken: true, boven: true, lijn: 'licht' },
  zacht: { kleur: palet.zacht },
  zachtNaast: { kleur: palet.zacht, inspringen: 1 },
  jaar: { uitlijning: 'left' },
  zachtGetal: { kleur: palet.zacht, getal: `${nl}#,##0.##########`, uitlijning: 'right' },
  titel: { vet: true, grootte: 18, kleur: palet.blauw },
  ondertitel: { grootte: 11, kleur: palet.zacht },
  merk: { vet: true, grootte: 11, kleur: palet.rood },
  kop: koprij,
  kopRechts: { ...koprij, uitlijning: 'right' },
  kopMidden: { ...koprij, uitlijning: 'center' },
  groep: { vet: true, kleur: palet.blauw, vlak: palet.lichtblauw },
  label: { lijn: 'licht' },
  labelDeel: { lijn: 'licht', inspringen: 1 },
  labelZacht: { lijn: 'licht', kleur: palet.zacht },
  vet: { vet: true },
  invoer: { ...invoer, getal: 'General', uitlijning: 'right' },
  invoerAandeel: { ...invoer, getal: `${nl}0.0000##`, uitlijning: 'right' },
  invoerAantal: { ...invoer, getal: `${nl}#,##0.######`, uitlijning: 'right' },
  keuze: { vlak: palet.grijs, kleur: palet.zacht, uitlijning: 'right', lijn: 'rand' },
  kleurInvoer: { vlak: palet.geel, lijn: 'rand' },
  kleurGewijzigd: { vet: true, vlak: palet.oranje, lijn: 'rand' },
  kleurVast: { vlak: palet.grijs, kleur: palet.zacht, lijn: 'rand' },
  gewijzigd: { vet: true, vlak: palet.oranje },
  maand: { getal: `${nl}#,##0.0` },
  maandAandeel: { getal: `${nl}0.0000` },
  maandInvoer: { getal: `${nl}#,##0.0`, kleur: palet.zacht },
  maandAandeelInvoer: { getal: `${nl}0.0000`, kleur: palet.zacht },
  hulp: { getal: `${nl}#,##0.0`, kleur: palet.zacht, schuin: true },
  hulpAandeel: { getal: `${nl}0.0000`, kleur: palet.zacht, schuin: true },
  hulptekst: { kleur: palet.zacht, schuin: true, inspringen: 1 },
  exact: { getal: `${nl}#,##0.0000` },
  exactAandeel: { getal: `${nl}0.000000` },
  kans: { getal: `${nl}0.000000000000` },
  paginaGetal: { ...pagina, getal: duizend },
  paginaPercentage: { ...pagina, getal: `${nl}0%` },
  paginaTiende: { ...pagina, getal: `${nl}0.0%` },
  paginaMaanden: { ...pagina, getal: `${nl}0.0` },
  paginaMiljoen: { ...pagina, getal: miljoen },
  middenGetal: { ...midden, getal: duizend },
  middenPercentage: { ...midden, getal: `${nl}0%` },
  middenTiende: { ...midden, getal: `${nl}0.0%` },
  middenMaanden: { ...midden, getal: `${nl}0.0` },
  middenMiljoen: { ...midden, getal: miljoen },
  naamUitleg: { kleur: palet.zacht, afbreken: true, boven: true, lijn: 'licht' },
  voetnoot: { kleur: palet.zacht, grootte: 9, afbreken: true, boven: true },
  verschil: { lijn: 'licht', getal: `${nl}0.0E+00`, uitlijning: 'right', kleur: palet.zacht },
  stand: { vet: true, getal: duizend, uitlijning: 'left' },
  goed: { vet: true, kleur: palet.groen },
  fout: { vet: true, kleur: palet.wit, vlak: palet.rood },
  leeg: { kleur: palet.lijn },
} as const satisfies Readonly<Record<string, Opmaak>>

export type OpmaakNaam = keyof typeof stijlen

export const opmaken: Readonly<Record<OpmaakNaam, Opmaak>> = stijlen
