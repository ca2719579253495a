// Rules over the scenarios of the PEA per year: probabilities, spreads and groups. Source: model specification A9; docs/spec/engine.md (PEA-01 … PEA-05).
import type { CelSleutel, CelWaarde } from './cel.ts'
import { type ModelKader, modeljaren, peaGroepVan } from './cellen.ts'
import { getalTekst } from './getal-tekst.ts'
import type { Melding } from './melding.ts'

type Cellen = Readonly<Record<CelSleutel, CelWaarde>>

/** One PEA scenario of one year as it stands in the cells; null where nothing is filled in. */
export interface PeaRegel {
  readonly id: string
  readonly label: string
  readonly groep: string
  readonly kans: number | null
  readonly mu: number | null
  readonly spreiding: number | null
  readonly familie: string
}

/** The scenarios that take part in a year: those with a kans. */
export function peaRegels(cellen: Cellen, kader: ModelKader, jaar: number): readonly PeaRegel[] {
  const getal = (naam: string, id: string) => {
    const w = cellen[`pea.scenario.${naam}|${id}|${jaar}|`]
    return typeof w === 'number' ? w : null
  }
  return kader.peaScenarios
    .map(({ id, label }) => ({
      id,
      label,
      groep: peaGroepVan(id),
      kans: getal('kans', id),
      mu: getal('verwachte_instroom', id),
      spreiding: getal('spreiding', id),
      familie: String(cellen[`pea.scenario.familie|${id}|${jaar}|`] ?? 'normaal_afgekapt'),
    }))
    .filter((regel) => regel.kans !== null)
}

/** Whether a group is the hoofdgroep; without a choice in pea.groep only the group without a name is. */
export function isHoofdgroep(groep: string, cellen: Cellen): boolean {
  return (cellen[`pea.groep|${groep}||`] ?? (groep === 'hoofd' ? 'hoofd' : 'additief')) === 'hoofd'
}

export function keurPeaGroepen(cellen: Cellen, kader: ModelKader): Melding[] {
  return modeljaren(kader).flatMap((jaar) => {
    const regels = peaRegels(cellen, kader, jaar)
    return regels.length === 0 ? [] : [...keurJaar(regels, jaar, cellen), ...regels.flatMap((r) => keurRegel(r, jaar))]
  })
}

function keurJaar(regels: readonly PeaRegel[], jaar: number, cellen: Cellen): Melding[] {
  const groepen = [...new Set(regels.map((r) => r.groep))]
  const hoofd = groepen.filter((g) => isHoofdgroep(g, cellen)).length
  const zin = `PEA ${jaar}: er ${hoofd === 0 ? 'is geen hoofdgroep' : `zijn ${hoofd} hoofdgroepen`}. Elk jaar heeft precies één hoofdgroep nodig.`
  return [
    ...(hoofd === 1 ? [] : [melding('PEA-04', 'fout', 'pea.groep', jaar, zin)]),
    ...groepen.flatMap((g) =>
      keurKansen(
        g,
        regels.filter((r) => r.groep === g),
        jaar,
      ),
    ),
    ...groepen
      .filter((g) => !isHoofdgroep(g, cellen))
      .flatMap((g) =>
        keurAdditief(
          g,
          regels.filter((r) => r.groep === g),
          jaar,
        ),
      ),
  ]
}

function keurKansen(groep: string, regels: readonly PeaRegel[], jaar: number): Melding[] {
  const som = regels.reduce((a, r) => a + (r.kans ?? 0), 0)
  if (Math.abs(som - 1) <= 1e-9) return []
  const naam = groep === 'hoofd' ? 'de hoofdgroep' : `groep ${groep}`
  return [
    melding(
      'PEA-01',
      'fout',
      'pea.scenario.kans',
      jaar,
      `PEA ${jaar}: de kansen van ${naam} zijn samen ${getalTekst(som)}. Samen moeten zij 1 zijn.`,
    ),
  ]
}

function keurAdditief(groep: string, regels: readonly PeaRegel[], jaar: number): Melding[] {
  if (regels.some((r) => r.mu === 0)) return []
  const zin = `PEA ${jaar}: groep ${groep} heeft geen scenario ‘gebeurt niet’ (verwachte instroom 0). Hoort deze groep in de hoofdgroep?`
  return [melding('PEA-05', 'waarschuwing', 'pea.scenario.verwachte_instroom', jaar, zin)]
}

function keurRegel(r: PeaRegel, jaar: number): Melding[] {
  const wie = `PEA ${jaar}, ${r.label}`
  const spreiding = 'pea.scenario.spreiding'
  const instroom = 'pea.scenario.verwachte_instroom'
  if (r.spreiding !== null && r.spreiding <= 0 && r.familie !== 'punt') {
    return [
      melding(
        'PEA-03',
        'fout',
        spreiding,
        jaar,
        `${wie}: de spreiding moet groter zijn dan 0. Alleen bij familie punt mag zij 0 zijn.`,
        r.id,
      ),
    ]
  }
  if (r.mu !== null && r.mu < 0) {
    return [melding('PEA-03', 'fout', instroom, jaar, `${wie}: de verwachte instroom mag niet lager zijn dan 0.`, r.id)]
  }
  if (r.mu === 0 && (r.familie === 'lognormaal' || r.familie === 'gamma')) {
    return [
      melding(
        'PEA-03',
        'fout',
        instroom,
        jaar,
        `${wie}: bij familie ${r.familie} moet de verwachte instroom hoger zijn dan 0.`,
        r.id,
      ),
    ]
  }
  return []
}

function melding(
  code: string,
  niveau: Melding['niveau'],
  parameter: string,
  jaar: number,
  zin: string,
  sleutel?: string,
): Melding {
  const cel = sleutel === undefined ? {} : { cel: `${parameter}|${sleutel}|${jaar}|` }
  return { code, niveau, parameter, ...cel, jaar, eigenaar: 'APM', zin }
}
