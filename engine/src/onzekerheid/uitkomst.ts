// The outcome of the draws: per indicator and moment the spread, beside the runs of the scenarios. Source: model specification, Monte Carlo 5 and 6; docs/spec/onzekerheid.md (OZ-2, OZ-6).
import type { ModelKader } from '../catalogus/cellen.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { ParameterBand } from './band.ts'
import { type Spreiding, spreidingVan } from './spreiding.ts'
import { maakVerzameling, type Verzameling, voegSamen } from './verzameling.ts'

/** One year of an indicator: a year total (stroom), or the value on 1 January (stand). */
export interface Moment {
  readonly jaar: number
  /** What the runs of the scenarios themselves give; null = not computable. */
  readonly runs: Readonly<Partial<Record<Scenario, number | null>>>
  /** Null = not computable, see redenen. */
  readonly spreiding: Spreiding | null
  /** All draws, for kansBoven and for joining parts. */
  readonly verzameling: Verzameling
}

/** Plain data: it may travel from a worker to a page. */
export interface OnzekerheidUitkomst {
  readonly modelVersie: string
  readonly kader: ModelKader
  readonly trekkingen: number
  readonly zaad: number
  readonly rho: number
  readonly banden: readonly ParameterBand[]
  /** Which draws are in it: from (included) to (not included), sorted and joined. */
  readonly delen: readonly (readonly [van: number, tot: number])[]
  /** Indicator → moments: the years, and for a stand also 1 January after the last year. */
  readonly indicatoren: Readonly<Record<string, readonly Moment[]>>
  /** Why an indicator has a moment that is not computable. */
  readonly redenen: Readonly<Record<string, string>>
}

/**
 * Join the outcomes of parts that were drawn apart, for instance in several threads.
 *
 * The same draws give the same bytes, however they were divided.
 * @throws RangeError when the parts belong to different calculations or hold a draw twice.
 */
export function voegUitkomstenSamen(delen: readonly OnzekerheidUitkomst[]): OnzekerheidUitkomst {
  const [eerste] = delen
  if (!eerste) throw new RangeError('no parts to join')
  const vreemd = delen.find((deel) => kenmerk(deel) !== kenmerk(eerste))
  if (vreemd) throw new RangeError(`parts belong to different calculations: ${kenmerk(eerste)} and ${kenmerk(vreemd)}`)
  const indicatoren = Object.entries(eerste.indicatoren).map(([id, momenten]) => {
    const samen = momenten.map((moment, i) => {
      const verzameling = maakVerzameling(eerste.trekkingen)
      for (const deel of delen) voegSamen(verzameling, deel.indicatoren[id]![i]!.verzameling)
      return momentVan(moment.jaar, moment.runs, verzameling)
    })
    return [id, samen] as const
  })
  const samen = sluitAan(delen.flatMap((d) => d.delen))
  return metRedenen({ ...eerste, delen: samen, indicatoren: Object.fromEntries(indicatoren) })
}

/** Summarise; the draws are put in order, so that nothing shows in which order they came. */
export function momentVan(jaar: number, runs: Moment['runs'], verzameling: Verzameling): Moment {
  const waarden = verzameling.waarden.slice(0, verzameling.stap === 0 ? verzameling.aantal : 0).sort()
  const net: Verzameling = {
    ...verzameling,
    waarden,
    aantallen: verzameling.aantallen.slice(),
  }
  return { jaar, runs, spreiding: spreidingVan(net), verzameling: net }
}

/** Leave a reason with every indicator that is not computable, and with no other. */
export function metRedenen(uitkomst: OnzekerheidUitkomst): OnzekerheidUitkomst {
  const zonder = Object.entries(uitkomst.indicatoren).filter(([, momenten]) =>
    momenten.some((m) => m.verzameling.leeg > 0),
  )
  const redenen = zonder.map(([id]) => [id, uitkomst.redenen[id] ?? nietElkeTrekking] as const)
  return { ...uitkomst, redenen: Object.fromEntries(redenen) }
}

const nietElkeTrekking = 'Niet in elke trekking te berekenen: de deler is daar 0.'

function kenmerk({ modelVersie, kader, trekkingen, zaad, rho, banden, indicatoren }: OnzekerheidUitkomst): string {
  return JSON.stringify([modelVersie, kader, trekkingen, zaad, rho, banden, Object.keys(indicatoren)])
}

function sluitAan(delen: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const uit: [number, number][] = []
  for (const [van, tot] of [...delen].sort((a, b) => a[0] - b[0])) {
    const vorig = uit.at(-1)
    if (van === tot) continue
    if (vorig && van < vorig[1]) throw new RangeError(`draw ${van} is in two parts`)
    if (vorig && van === vorig[1]) vorig[1] = tot
    else uit.push([van, tot])
  }
  return uit
}
