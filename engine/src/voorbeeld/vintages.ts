// What earlier MPPs published, as far as public pages give numbers. OPENBAAR: read from saved web pages, not checked in the parliamentary papers. Source: docs/spec/vergelijking.md (VG-17).
import type { Vintage } from '../vergelijking/vintage.ts'
import { gepubliceerd as g } from './gepubliceerd.ts'

const gelezen =
  'Uit openbare webpagina’s; niet nagelezen in de Kamerstukken zelf. Alleen de getallen die daar stonden; de rest van deze MPP is ons niet bekend.'

/** Total inflow was told in thousands at the time. */
const duizendtallen = { 'u.asiel.instroom.totaal': 1000, 'u.asiel.instroom.eerste': 1000 }

const openbaar = (
  naam: string,
  startjaar: number,
  opmerking: string,
  cijfers: Vintage['cijfers'],
  stappen: Readonly<Record<string, number>> = {},
): Vintage => ({
  naam,
  peildatum: null,
  vastgesteldOp: null,
  startjaar,
  afronding: 'zoals gepubliceerd',
  herkomst: 'openbaar',
  opmerking: `${opmerking} ${gelezen}`.trim(),
  stappen,
  cijfers,
})

/** Oldest first. */
export const vintages: readonly Vintage[] = [
  openbaar(
    'MPP 2022-2',
    2022,
    'Zonder ontheemden uit Oekraïne. Voor 2023 stond er één getal, zonder scenario.',
    { 'u.asiel.instroom.totaal': { min: { 2022: 48210 }, max: { 2022: 55170 }, 'niet vermeld': { 2023: 50650 } } },
    { 'u.asiel.instroom.totaal': 10 },
  ),
  openbaar(
    'MPP 2023-1',
    2023,
    'Een instroom van meer dan 70.000, tussen medio en maximum, werd het waarschijnlijkst genoemd. Ook gepubliceerd: circa 9.600 amv en een taakstelling van 27.300 voor het tweede halfjaar van 2023.',
    {
      'u.asiel.instroom.totaal': { min: { 2023: 49000 }, medio: { 2023: 67000 }, max: { 2023: 77000 } },
      'u.coa.capaciteitsbehoefte': { 'niet vermeld': { 2024: 77000 } },
    },
    duizendtallen,
  ),
  openbaar(
    'MPP 2023-2',
    2023,
    'Bij de plekken van COA hoorde een bezetting van 91 procent.',
    {
      'u.asiel.instroom.totaal': {
        min: { 2023: 45000, 2024: 49000 },
        medio: { 2023: 60000 },
        max: { 2023: 68000, 2024: 76000 },
      },
      'u.coa.capaciteitsbehoefte': { 'niet vermeld': { 2024: 69900, 2025: 96000 } },
      'u.coa.vergunninghouders': { 'niet vermeld': { 2025: 21000 } },
    },
    duizendtallen,
  ),
  openbaar(
    'MPP 2024-1',
    2024,
    '',
    {
      'u.asiel.instroom.eerste': { min: { 2024: 32000 }, max: { 2024: 63000 } },
      'u.asiel.instroom.totaal': { min: { 2024: 49800 }, max: { 2024: 78500 } },
      'u.coa.capaciteitsbehoefte': { 'niet vermeld': { 2025: 97500, 2026: 133500 } },
    },
    { 'u.asiel.instroom.eerste': 1000 },
  ),
  {
    naam: 'MPP 2024-2',
    peildatum: null,
    vastgesteldOp: null,
    startjaar: 2024,
    afronding: 'zoals gepubliceerd',
    stappen: { 'u.asiel.instroom.eerste': 1000 },
    herkomst: 'datavisualisatie',
    opmerking:
      'De getallen uit de datavisualisatie. Eerste instroom afgerond op duizendtallen, de rest op honderdtallen.',
    cijfers: {
      'u.asiel.instroom.eerste': perScenarioEnJaar(g.eersteInstroom),
      'u.asiel.instroom.totaal': perScenarioEnJaar(g.totaleInstroom),
      'u.ind.afdoening.eerste': { medio: perJaar(g.afdoeningenMedio.eerste) },
      'u.ind.afdoening.nareis': { medio: perJaar(g.afdoeningenMedio.nareis) },
      'u.ind.afdoening.totaal': { medio: perJaar(g.afdoeningenMedio.totaal) },
      'u.ind.werkvoorraad': reeksen(g.werkvoorraad),
      'u.coa.bezetting': reeksen(g.bezetting),
      'u.dtv.instroom_ind': { medio: perJaar(g.dtvInstroomMedio.vanuitInd) },
      'u.dtv.instroom_overig': { medio: perJaar(g.dtvInstroomMedio.overig) },
      'u.dtv.instroom': { medio: perJaar(g.dtvInstroomMedio.totaal) },
      'u.nidos.caseload': reeksen(g.nidosCaseload),
      'u.coa.amv_instroom': reeksen(g.amvInstroom),
      'u.np.ienr': { medio: g.ienrProcessen },
    },
  },
]

function perJaar(waarden: readonly number[]): Readonly<Record<number, number>> {
  return Object.fromEntries(g.jaren.map((jaar, i) => [jaar, waarden[i]!]))
}

function reeksen(perScenario: Readonly<Record<'min' | 'medio' | 'max', readonly number[]>>) {
  return { min: perJaar(perScenario.min), medio: perJaar(perScenario.medio), max: perJaar(perScenario.max) }
}

/** From year → scenario to scenario → year. */
function perScenarioEnJaar(perJaarScenario: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const uit: Record<string, Record<number, number>> = {}
  for (const [jaar, perScenario] of Object.entries(perJaarScenario))
    for (const [scenario, waarde] of Object.entries(perScenario)) (uit[scenario] ??= {})[Number(jaar)] = waarde
  return uit
}
