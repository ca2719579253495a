// The words beside a spread, Dutch and English: a quantile of the outcome is not the outcome of the quantile. Source: model specification, Monte Carlo 6 and 7; docs/spec/onzekerheid.md (OZ-13).
import type { Moment } from './uitkomst.ts'

/** Two bands for one figure; a screen that shows one of them shows both, with their names and the sentence between them. */
export interface TweeBanden {
  /** P12,5 to P87,5 of the outcome. */
  readonly kwantielband: readonly [laag: number, hoog: number] | null
  /** From the run min to the run max. */
  readonly runs: readonly [min: number, max: number] | null
}

export function tweeBanden({ spreiding, runs }: Moment): TweeBanden {
  const grens = (p: number) => spreiding?.percentielen.find((q) => q.p === p)?.waarde
  const [laag, hoog] = [grens(0.125), grens(0.875)]
  const { min, max } = runs
  return {
    kwantielband: laag === undefined || hoog === undefined ? null : [laag, hoog],
    runs: typeof min === 'number' && typeof max === 'number' ? [min, max] : null,
  }
}

export const tekstenOnzekerheid = {
  nl: {
    kern: 'Een kwantiel van de uitkomst is niet de uitkomst van het kwantiel.',
    kwantielband: '75%-band van de uitkomst',
    kwantielbandUitleg: 'In drie van de vier trekkingen ligt de uitkomst tussen deze twee waarden.',
    runs: 'Runs min en max',
    runsUitleg: 'Wat het model geeft als de instroom elk jaar even laag uitvalt (min), of elk jaar even hoog (max).',
    verschil:
      'De twee banden zijn alleen ongeveer gelijk als alle jaren samen hoog of laag uitvallen. Wisselen hoge en lage jaren elkaar af, dan is de band van de uitkomst smaller dan de runs.',
    trekkingen: (aantal: number) => `${aantal.toLocaleString('nl-NL')} trekkingen`,
    percentielfout: (procentpunt: number) =>
      `Door het aantal trekkingen kan een percentiel er ongeveer ${procentpunt.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} procentpunt naast liggen.`,
    samenhang: (rho: number) =>
      `Samenhang tussen opeenvolgende jaren: ${rho.toLocaleString('nl-NL')} (0 is los van elkaar, 1 is elk jaar even hoog of laag). Dit is een aanname.`,
  },
  en: {
    kern: 'A quantile of the outcome is not the outcome of the quantile.',
    kwantielband: '75% band of the outcome',
    kwantielbandUitleg: 'In three out of four draws the outcome lies between these two values.',
    runs: 'Runs min and max',
    runsUitleg:
      'What the model gives when inflow is equally low in every year (min), or equally high in every year (max).',
    verschil:
      'The two bands are about equal only when all years turn out high or low together. When high and low years alternate, the band of the outcome is narrower than the runs.',
    trekkingen: (aantal: number) => `${aantal.toLocaleString('en-GB')} draws`,
    percentielfout: (procentpunt: number) =>
      `With this number of draws a percentile may be off by about ${procentpunt.toLocaleString('en-GB', { maximumFractionDigits: 1 })} percentage points.`,
    samenhang: (rho: number) =>
      `Correlation between consecutive years: ${rho.toLocaleString('en-GB')} (0 is independent, 1 is every year equally high or low). This is an assumption.`,
  },
} as const
