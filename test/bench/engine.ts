// (b) One run of the engine, four scenarios, sixty months. Source: issue "The ronde runs"; model-spec-decisions, "How fast is fast".

import { leesCel, celSleutel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { run, type Invoer } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { median, ms, percentile, type Meting } from './meting.ts'

/** The example with the mediaan delivered as well: the values of medio. */
function fourScenarios(): Invoer {
  const cellen: Record<CelSleutel, CelWaarde> = { ...mpp20242.cellen }
  for (const [sleutel, waarde] of Object.entries(mpp20242.cellen)) {
    const cel = leesCel(sleutel)
    if (cel?.scenario === 'medio') cellen[celSleutel({ ...cel, scenario: 'mediaan' })] = waarde
  }
  return { kader: { ...mpp20242.kader, scenarios: ['min', 'mediaan', 'medio', 'max'] }, cellen }
}

export function meetEngine(): Meting {
  const invoer = fourScenarios()
  const three = time(() => run(mpp20242))
  const four = time(() => run(invoer))
  const result = run(invoer)
  if (result.kind !== 'voltooid' || typeof result.uitkomst.jaarwaarden['u.coa.bezetting']?.mediaan?.[4] !== 'number')
    throw new Error('the run did not complete')
  return {
    titel: 'Eén run van het rekenmodel',
    hoe: 'Van ruwe invoercellen tot alle jaarcijfers, inclusief keuring, prognosekwantielen en 60 maanden per scenario; na opwarmen, 200 keer.',
    rijen: [
      {
        wat: 'drie scenario’s (MPP 2024-2), p50 / p95',
        uitkomst: `${ms(median(three))} / ${ms(percentile(three, 0.95))}`,
      },
      { wat: 'vier scenario’s, p50 / p95', uitkomst: `${ms(median(four))} / ${ms(percentile(four, 0.95))}` },
    ],
  }
}

function time(work: () => unknown): number[] {
  for (let i = 0; i < 50; i++) work()
  return Array.from({ length: 200 }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
}
