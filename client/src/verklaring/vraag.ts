// Which figure is asked to be explained, as it stands in the address: every step on the way down has its own place. Pure. Source: docs/spec/verklaring.md (VK-14, VK-15).

import type { ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { isScenario, type Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Doel } from '@ketenbeeld/engine/verklaring/verklaring'
import type { VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { sporen, type Spoor } from '@ketenbeeld/shared/vocabulary/spoor'

/** A figure on a screen. */
export interface Cijfervraag {
  readonly indicator: string
  readonly jaar: number
  readonly scenario: Scenario
  readonly spoor: Spoor
  /** 1 … 12; a stand at the start of the month. */
  readonly maand?: number | undefined
  readonly gemiddeld?: true | undefined
  /** Input hash of the run the figure was frozen with; absent: what the lane says now. */
  readonly run?: VersieHash | undefined
}

/** The quantile of the prognosis that stands for a scenario the model does not calculate (mediaan). */
export const kwantielVan: Readonly<Record<Scenario, string>> = {
  min: 'u.pea.q125',
  mediaan: 'u.pea.q500',
  medio: 'u.pea.q667',
  max: 'u.pea.q875',
}

/** Return the question behind a figure of a run; of a scenario outside the kader only the prognosis itself has figures. */
export function vraagBij(kader: Pick<ModelKader, 'scenarios'>, vraag: Cijfervraag): Cijfervraag {
  const [eerste = 'medio'] = kader.scenarios
  if (kader.scenarios.includes(vraag.scenario)) return vraag
  const scenario = kader.scenarios.includes('medio') ? 'medio' : eerste
  return { ...vraag, indicator: kwantielVan[vraag.scenario], scenario }
}

const naam = 'verklaar'

/** 'u.coa.bezetting:2026:medio:vastgesteld', then the month or 'gem', then '@' and the run. */
export function schrijfVraag({ indicator, jaar, scenario, spoor, maand, gemiddeld, run }: Cijfervraag): string {
  const periode = gemiddeld ? ':gem' : maand === undefined ? '' : `:${maand}`
  return `${indicator}:${jaar}:${scenario}:${spoor}${periode}${run === undefined ? '' : `@${run}`}`
}

/** Read a question back; null for anything else. */
export function leesVraag(tekst: string): Cijfervraag | null {
  const [, indicator = '', jaar, scenario = '', lane, periode, run] =
    /^([\w.&[\]-]+):(\d{4}):(\w+):(\w+)(?::(gem|\d{1,2}))?(?:@(\w+))?$/.exec(tekst) ?? []
  const spoor = sporen.find((s) => s === lane)
  const maand = periode === undefined || periode === 'gem' ? undefined : Number(periode)
  if (!spoor || !isScenario(scenario) || (maand !== undefined && (maand < 1 || maand > 12))) return null
  return {
    indicator,
    jaar: Number(jaar),
    scenario,
    spoor,
    ...(maand !== undefined && { maand }),
    ...(periode === 'gem' && { gemiddeld: true as const }),
    ...(run !== undefined && { run: run as VersieHash }),
  }
}

/** The way down as it stands in an address, from the figure that was clicked to the one that is shown. */
export const padUit = (zoek: URLSearchParams): readonly Cijfervraag[] =>
  zoek.getAll(naam).flatMap((tekst) => leesVraag(tekst) ?? [])

/** The same address with another way down; empty closes the explanation. */
export function metPad(zoek: URLSearchParams, pad: readonly Cijfervraag[]): URLSearchParams {
  const nieuw = new URLSearchParams(zoek)
  nieuw.delete(naam)
  for (const vraag of pad) nieuw.append(naam, schrijfVraag(vraag))
  return nieuw
}

/** One step down in the same lane and run; a figure that is already on the way is gone back to. */
export function metStap(pad: readonly Cijfervraag[], doel: Doel): readonly Cijfervraag[] {
  const nu = pad.at(-1)
  if (!nu) return pad
  const { id, jaar, scenario, maand, gemiddeld } = doel
  const stap: Cijfervraag = { indicator: id, jaar, scenario, spoor: nu.spoor, maand, gemiddeld, run: nu.run }
  const eerder = pad.findIndex((vraag) => isZelfde(vraag, stap))
  return eerder >= 0 ? pad.slice(0, eerder + 1) : [...pad, stap]
}

/** The same way down in the other lane, as it is now. */
export const inSpoor = (pad: readonly Cijfervraag[], spoor: Spoor): readonly Cijfervraag[] =>
  pad.map((vraag) => ({ ...vraag, spoor, run: undefined }))

export const isZelfde = (a: Cijfervraag, b: Cijfervraag): boolean => schrijfVraag(a) === schrijfVraag(b)

export const doelVan = ({ indicator: id, jaar, scenario, maand, gemiddeld }: Cijfervraag): Doel => ({
  id,
  jaar,
  scenario,
  ...(maand !== undefined && { maand }),
  ...(gemiddeld && { gemiddeld }),
})
