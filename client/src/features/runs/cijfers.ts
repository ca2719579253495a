// The figures of this page out of the runs of both lanes: pure. Source: screens 06; docs/spec/grafiek.md (GR); architecture law 5.

import { indicator as indicatorVan, indicatoren } from '@ketenbeeld/engine/catalogus/indicatoren'
import { scenarios, type Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Melding } from '@ketenbeeld/engine/catalogus/melding'
import { rondAf } from '@ketenbeeld/engine/publicatie/afronding'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import { reeksenUit, type Grafiekvraag, type Reeks } from '@ketenbeeld/shared/grafiek/reeks'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { moduleVan, type Module } from './delen.ts'

export type Uitkomsten = Readonly<Partial<Record<Spoor, UitkomstBericht>>>

/** The completed run of a lane, or undefined. */
export const voltooid = (bericht: UitkomstBericht | undefined): Uitkomst | undefined =>
  bericht?.resultaat.kind === 'voltooid' ? bericht.resultaat.uitkomst : undefined

/** A run that was refused: alone, or with the figures of before still standing. */
export interface RunWeigering {
  readonly meldingen: readonly Melding[]
  readonly metCijfers: boolean
}

export function weigeringVan(bericht: UitkomstBericht | undefined): RunWeigering | undefined {
  if (bericht?.resultaat.kind === 'geweigerd') return { meldingen: bericht.resultaat.meldingen, metCijfers: false }
  return bericht?.geweigerd && { meldingen: bericht.geweigerd.meldingen, metCijfers: true }
}

/** Return the refusals of these lanes; lanes that are refused for the same reasons share one. */
export function weigeringen(
  uitkomsten: Uitkomsten,
  sporen: readonly Spoor[],
): readonly { readonly sporen: readonly Spoor[]; readonly weigering: RunWeigering }[] {
  const perReden = new Map<string, { sporen: Spoor[]; weigering: RunWeigering }>()
  for (const spoor of sporen) {
    const weigering = weigeringVan(uitkomsten[spoor])
    const reden = JSON.stringify(weigering)
    const bekend = perReden.get(reden)
    if (bekend) bekend.sporen.push(spoor)
    else if (weigering) perReden.set(reden, { sporen: [spoor], weigering })
  }
  return [...perReden.values()]
}

const eersteInstroom = 'u.asiel.instroom.eerste'

/** The yearly values of an indicator in one run; the mediaan of the first inflow comes from the prognosis itself. */
export function reeksenVan(uitkomst: Uitkomst, indicator: string, welke: readonly Scenario[]): readonly Reeks[] {
  const eigen = reeksenUit(uitkomst, indicator, welke)
  if (indicator !== eersteInstroom || !welke.includes('mediaan') || eigen.some((r) => r.scenario === 'mediaan'))
    return eigen
  const mediaan = reeksenUit(uitkomst, 'u.pea.q500', ['medio'])[0]
  if (!mediaan || mediaan.punten.every((p) => p.waarde === null)) return eigen
  const alle: readonly Reeks[] = [...eigen, { ...mediaan, scenario: 'mediaan' }]
  return scenarios.flatMap((s) => alle.filter((r) => r.scenario === s))
}

/** Return what the chart draws of one lane, with medio of the other lane beside it when that is there. */
export function grafiekvraag(
  indicator: string,
  ronde: string,
  spoor: Spoor,
  uitkomst: Uitkomst,
  ander?: Uitkomst,
): Grafiekvraag {
  const ernaast = ander && reeksenUit(ander, indicator, ['medio'])[0]
  return {
    indicator,
    ronde,
    spoor,
    reeksen: reeksenVan(uitkomst, indicator, scenarios),
    ...(ernaast && {
      ernaast: { spoor: spoor === 'vastgesteld' ? 'voorlopig' : 'vastgesteld', punten: ernaast.punten },
    }),
  }
}

/** Say whether a run has at least one value of an indicator. */
export const heeftCijfers = (uitkomst: Uitkomst | undefined, indicator: string): boolean =>
  Object.values(uitkomst?.jaarwaarden[indicator] ?? {}).some((reeks) => reeks?.some((w) => w !== null))

/** Kinds that are not a figure per year and scenario. */
const zonderJaar: ReadonlySet<string> = new Set(['kwantiel', 'kans', 'kromme', 'tabel', 'vlag'])

export interface Keuzegroep {
  readonly groep: string
  readonly keuzes: readonly { readonly id: string; readonly label: string }[]
}

/** Return the indicators of a module that can be drawn, in the groups and order of the catalogue. */
export function keuzegroepen(module: Module, uitkomst: Uitkomst): readonly Keuzegroep[] {
  const groepen = new Map<string, { id: string; label: string }[]>()
  for (const { id, groep, label, soort } of indicatoren)
    if (moduleVan(groep) === module && !zonderJaar.has(soort) && !id.startsWith('u.pea.') && heeftCijfers(uitkomst, id))
      groepen.set(groep, [...(groepen.get(groep) ?? []), { id, label }])
  return [...groepen].map(([groep, keuzes]) => ({ groep, keuzes }))
}

/** Return the indicators of which a run has nothing, with the reason. */
export const zonderCijfers = ({ redenen, ...uitkomst }: Uitkomst): readonly { naam: string; reden: string }[] =>
  indicatoren
    .filter(({ id, soort }) => !zonderJaar.has(soort) && redenen[id] && !heeftCijfers({ redenen, ...uitkomst }, id))
    .map(({ id }) => ({ naam: indicatorVan(id)?.label ?? id, reden: redenen[id] ?? '' }))

/** Say whether two runs publish the same figure somewhere differently. */
export function publicerenAnders(indicator: string, a: Reeks, b: Reeks): boolean {
  return a.punten.some(({ waarde }, i) => rondAf(indicator, waarde) !== rondAf(indicator, b.punten[i]?.waarde ?? null))
}

/** Return the parameters whose current value is not the agreed one: they make the lanes differ. */
export const verschilparameters = ({ parameters, afgesproken }: RondeStand): readonly string[] =>
  Object.values(parameters)
    .filter(({ id, cellen }) =>
      Object.entries(cellen).some(([cel, { waarde }]) => !Object.is(waarde, afgesproken[id]?.[cel] ?? null)),
    )
    .map(({ id }) => id)
