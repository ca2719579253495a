// The example ronde: calibrated input for MPP 2024-2, so that nobody starts with an empty model. GEKALIBREERD - NIET OFFICIEEL. Source: docs/spec/engine.md (ENG-V).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import type { ModelKader } from '../catalogus/cellen.ts'
import type { Invoer } from '../run.ts'
import { aannamen } from './aannamen.ts'
import * as g from './gekalibreerd.ts'
import { basis, perJaar, perScenario, perSleutel, vul, type Vulling } from './vullen.ts'

export const labelVoorbeeld = g.label

/** MPP 2024-2 published min, medio and max; mediaan exists as a quantile of the PEA only. */
export const kaderMpp20242: ModelKader = {
  startjaar: 2024,
  jaren: 5,
  scenarios: ['min', 'medio', 'max'],
  peaScenarios: g.peaScenarios.map(({ id, label }) => ({ id, label })),
}

/** Values that make the published figures come out; nothing here is MPP input. */
const gekalibreerd: Readonly<Record<string, Vulling>> = {
  ...pea(),
  'asiel.apm.seizoen': 1 / 12,
  'asiel.ind.spooraandeel': perSleutel(g.spooraandeel),
  'asiel.ind.instroom_herhaald': perJaar(2024, g.perJaar.herhaald),
  'asiel.ind.instroom_hervestiging': perJaar(2024, g.perJaar.hervestiging),
  'asiel.ind.startvoorraad': perSleutel(g.startvoorraad),
  'asiel.ind.productie_eerste': perScenario(2024, g.perScenario.productieEerste),
  'asiel.ind.productie': productie,
  'asiel.ind.doelvoorraad': perSleutel({ s1: 3500, s2: 300 }),
  'asiel.ind.minimale_werkvoorraad': perJaar(2024, g.perJaar.minimaleWerkvoorraad),
  'asiel.apm.inwilligingspercentage': basis(inwilliging),
  'asiel.ind.nareis_invoer': perScenario(2024, g.perScenario.nareis),
  'asiel.apm.overdrachtspercentage': g.overdrachtspercentage,
  'asiel.dtv.overige_instroom': perSleutel({ politie: 2900, kmar: 900, overig: 2500 }),
  'asiel.coa.startbezetting': perSleutel(g.startbezetting),
  'asiel.coa.opvangaandeel': perSleutel(g.opvangaandeel),
  'asiel.coa.verblijf_na_afwijzing': g.verblijfNaAfwijzing,
  'asiel.coa.uitstroom_vh': perScenario(2024, g.perScenario.uitstroomVergunninghouders),
  'asiel.apm.amv_aandeel': basis(g.amv.aandeel),
  'asiel.apm.amv_vast': g.amv.vast,
  'asiel.nidos.startcaseload': g.nidos.startcaseload,
  'asiel.nidos.start_leeftijd': perSleutel(g.nidos.startLeeftijd),
  'asiel.nidos.instroom_leeftijd': perSleutel(g.nidos.instroomLeeftijd),
  'asiel.nidos.instroomfactor': g.nidos.instroomfactor,
  'asiel.nidos.overige_uitstroom': 0,
  'asiel.np.ienr_factor': 1,
}

function pea(): Readonly<Record<string, Vulling>> {
  const scenario = (sleutel: string | undefined) => g.peaScenarios.find((s) => s.id === sleutel)
  return {
    'pea.groep': 'hoofd',
    'pea.scenario.kans': ({ sleutel }) => scenario(sleutel)?.kans ?? null,
    'pea.scenario.verwachte_instroom': ({ sleutel, jaar = 2024 }) => scenario(sleutel)?.mu[jaar - 2024] ?? null,
    'pea.scenario.spreiding': ({ sleutel, jaar = 2024 }) => scenario(sleutel)?.spreiding[jaar - 2024] ?? null,
    'pea.scenario.familie': 'normaal_afgekapt',
  }
}

/** Only herhaald is calibrated; the sporen get their share of the total, which counts in mode per_wachtrij only. */
function productie({
  sleutel = '',
  jaar = 2024,
  scenario = 'medio',
}: {
  sleutel?: string
  jaar?: number
  scenario?: string
}): CelWaarde {
  if (sleutel === 'ha') return g.perJaar.herhaaldProductie[jaar - 2024] ?? null
  if (sleutel === 'zi') return 0
  const totaal = (g.perScenario.productieEerste as Readonly<Record<string, readonly number[]>>)[scenario]?.[jaar - 2024]
  const aandeel = (g.spooraandeel as Readonly<Record<string, number>>)[sleutel]
  return totaal === undefined || aandeel === undefined ? null : Math.round(totaal * aandeel)
}

function inwilliging({ sleutel = '', jaar = 2024 }: { sleutel?: string; jaar?: number }): CelWaarde {
  if (sleutel.startsWith('s4')) return g.perJaar.inwilligingSpoor4[jaar - 2024] ?? null
  return (g.inwilliging as Readonly<Record<string, number>>)[sleutel] ?? 0
}

/** Where the value of a parameter in the example comes from. */
export function herkomstVoorbeeld(parameterId: string): string {
  if (parameterId in gekalibreerd) return 'gekalibreerd, niet officieel'
  return aannamen[parameterId]?.herkomst ?? 'niet ingevuld'
}

const cellen: Readonly<Record<CelSleutel, CelWaarde>> = {
  ...vul(kaderMpp20242, Object.fromEntries(Object.entries(aannamen).map(([id, { vulling }]) => [id, vulling]))),
  ...vul(kaderMpp20242, gekalibreerd),
}

/** The example as input of `run`. */
export const mpp20242: Invoer = { kader: kaderMpp20242, cellen }
