// The table "taakstelling niet gehaald": the COA-bezetting when municipalities house fewer vergunninghouders. Indicator u.ks.gevoeligheid. Source: model specification F3 (verslag 22-9-2022); docs/spec/vergelijking.md (VG-13, VG-14).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { cellenVan } from '../catalogus/cellen.ts'
import type { Melding } from '../catalogus/melding.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import { structuurVan } from '../invoer/kiezen.ts'
import { keurInvoer } from '../invoer/keuren.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { eenBaan, maakMeter, meetpunten } from './meten.ts'

export const realisatiegraden = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const

export interface TaakstellingRij {
  readonly graad: number
  readonly perScenario: Readonly<Partial<Record<Scenario, TaakstellingReeks>>>
}

/** One value per column, unrounded; null when not computable. */
export interface TaakstellingReeks {
  readonly bezetting: readonly (number | null)[]
  /** Compared with 100 %. */
  readonly verschil: readonly (number | null)[]
}

export interface TaakstellingTabel {
  readonly kind: 'berekend'
  /** 1 January of these years; the last one is the end of the horizon. */
  readonly jaren: readonly number[]
  /** What 100 % is: the taakstelling, or the outflow that was given. */
  readonly grondslag: 'taakstelling' | 'opgegeven uitstroom'
  readonly toelichting: string
  readonly rijen: readonly TaakstellingRij[]
}

const toelichtingen = {
  taakstelling:
    '100 % betekent: gemeenten huisvesten precies de taakstelling. De afgesproken realisatiegraad telt in deze tabel niet mee.',
  'opgegeven uitstroom':
    '100 % is de uitstroom van vergunninghouders die COA heeft opgegeven; elke rij neemt daar een deel van. De taakstelling zelf telt in deze modus niet mee.',
} as const

/** Rows 100 … 50 %, one column per 1 January, per scenario of the kader. */
export function taakstellingNietGehaald(
  invoer: Invoer,
): TaakstellingTabel | { readonly kind: 'geweigerd'; readonly meldingen: readonly Melding[] } {
  const meldingen = keurInvoer(invoer).filter((m) => m.niveau === 'fout')
  if (meldingen.length > 0) return { kind: 'geweigerd', meldingen }
  const grondslag =
    structuurVan(invoer.cellen).uitstroommodus === 'taakstelling' ? 'taakstelling' : 'opgegeven uitstroom'
  const jaren = Array.from({ length: invoer.kader.jaren + 1 }, (_, i) => invoer.kader.startjaar + i)
  const meter = maakMeter(meetpunten(['u.coa.bezetting'], jaren))
  const perScenario = invoer.kader.scenarios.map((scenario) => {
    const baan = eenBaan(invoer, scenario)
    return { scenario, reeksen: realisatiegraden.map((graad) => meter(metGraad(baan, graad, grondslag))) }
  })
  const rijen = realisatiegraden.map((graad, i) => ({
    graad,
    perScenario: Object.fromEntries(
      perScenario.map(({ scenario, reeksen }) => [scenario, reeks(reeksen[i]!, reeksen[0]!)]),
    ),
  }))
  return { kind: 'berekend', jaren, grondslag, toelichting: toelichtingen[grondslag], rijen }
}

function metGraad({ kader, cellen }: Invoer, graad: number, grondslag: TaakstellingTabel['grondslag']): Invoer {
  const id = grondslag === 'taakstelling' ? 'asiel.apm.realisatiegraad' : 'asiel.coa.uitstroom_vh'
  const nieuw: Record<CelSleutel, CelWaarde> = {}
  for (const cel of cellenVan(parameter(id)!, kader)) {
    const waarde = cellen[cel] ?? null
    nieuw[cel] = grondslag === 'taakstelling' ? graad : typeof waarde === 'number' ? waarde * graad : waarde
  }
  return { kader, cellen: { ...cellen, ...nieuw } }
}

function reeks(waarden: Float64Array, volledig: Float64Array): TaakstellingReeks {
  return {
    bezetting: Array.from(waarden, ofNull),
    verschil: Array.from(waarden, (x, i) => ofNull(x - volledig[i]!)),
  }
}

function ofNull(x: number): number | null {
  return Number.isNaN(x) ? null : x
}
