// What the calculated PEA itself says: cut-off mass, fragile quantiles, large changes. Source: model specification A9; docs/spec/engine.md (PEA-06 … PEA-09).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import type { ModelKader } from '../catalogus/cellen.ts'
import { getalTekst } from '../catalogus/getal-tekst.ts'
import type { Melding } from '../catalogus/melding.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import { kwetsbaarInterval, mppKwantielen } from './kwantiel.ts'
import type { PeaJaar, PeaScenario } from './pea.ts'
import { afgekapt } from './verdeling.ts'

export function keurPrognose(
  pea: readonly (PeaJaar | null)[],
  cellen: Readonly<Record<CelSleutel, CelWaarde>>,
  kader: ModelKader,
): Melding[] {
  return pea.flatMap((jaar, i) =>
    jaar === null
      ? []
      : [...keurVerdeling(jaar), ...keurSprong(pea[i - 1] ?? null, jaar), ...keurExtra(jaar, cellen, kader)],
  )
}

function keurVerdeling({ jaar, groepen, verdeling, kwantielen }: PeaJaar): Melding[] {
  const { min, mediaan, medio, max } = kwantielen
  return [
    ...groepen.flat().flatMap((scenario) => keurAfkap(jaar, scenario)),
    ...(Object.keys(mppKwantielen) as Scenario[]).flatMap((s) => keurVlak(jaar, verdeling, s, kwantielen[s])),
    ...(min < mediaan && mediaan < medio && medio < max
      ? []
      : [
          melding(
            'PEA-08',
            'waarschuwing',
            jaar,
            `PEA ${jaar}: min, mediaan, medio en max lopen niet op. Dat kan alleen door scenario’s zonder spreiding.`,
          ),
        ]),
  ]
}

function keurAfkap(jaar: number, scenario: PeaScenario): Melding[] {
  const massa = afgekapt(scenario)
  if (massa <= 0.01) return []
  const zin = `PEA ${jaar}, ${scenario.label}: ${getalTekst(massa * 100, 1)}% van de kans valt onder 0. Kies een kleinere spreiding of familie lognormaal.`
  return [{ ...melding('PEA-06', 'waarschuwing', jaar, zin), cel: `pea.scenario.spreiding|${scenario.id}|${jaar}|` }]
}

function keurVlak(jaar: number, verdeling: PeaJaar['verdeling'], scenario: Scenario, q: number): Melding[] {
  const interval = kwetsbaarInterval(verdeling, mppKwantielen[scenario], q)
  if (interval === null) return []
  const [van, tot] = interval
  const waarom =
    tot - van < 1
      ? `Rond ${getalTekst(van, 0)} ligt bijna geen kans: een kleine wijziging verschuift dit cijfer sterk.`
      : `Elke instroom van ${getalTekst(van, 0)} tot ${getalTekst(tot, 0)} past bij deze kans.`
  const zin = `PEA ${jaar}: ${scenario} is kwetsbaar. ${waarom}`
  return [{ ...melding('PEA-07', 'waarschuwing', jaar, zin), scenario }]
}

function keurSprong(vorig: PeaJaar | null, { jaar, kwantielen }: PeaJaar): Melding[] {
  const oud = vorig?.kwantielen.mediaan ?? 0
  if (oud === 0 || Math.abs(kwantielen.mediaan - oud) <= 0.5 * oud) return []
  const zin = `PEA ${jaar}: de mediaan verandert met meer dan de helft ten opzichte van ${jaar - 1} (van ${getalTekst(oud, 0)} naar ${getalTekst(kwantielen.mediaan, 0)}).`
  return [melding('PEA-09', 'info', jaar, zin)]
}

/** ENG-02: extra inflow may be negative, the inflow itself may not. */
function keurExtra(
  { jaar, kwantielen }: PeaJaar,
  cellen: Readonly<Record<CelSleutel, CelWaarde>>,
  kader: ModelKader,
): Melding[] {
  return kader.scenarios.flatMap((scenario) => {
    const cel = `asiel.apm.extra_instroom||${jaar}|${scenario}`
    const extra = cellen[cel]
    if (typeof extra !== 'number' || kwantielen[scenario] + extra >= 0) return []
    const zin = `De extra instroom van ${getalTekst(extra)} maakt de eerste instroom in ${jaar} (${scenario}) lager dan 0. Vul een hogere waarde in.`
    return [
      {
        code: 'ENG-02',
        niveau: 'fout',
        parameter: 'asiel.apm.extra_instroom',
        cel,
        jaar,
        scenario,
        eigenaar: 'APM',
        zin,
      } satisfies Melding,
    ]
  })
}

function melding(code: string, niveau: Melding['niveau'], jaar: number, zin: string): Melding {
  return { code, niveau, parameter: 'pea.scenario.spreiding', jaar, eigenaar: 'APM', zin }
}
