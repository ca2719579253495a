// Every equation, a little wrong in every way we can think of: the comparison with the plain calculation must notice. Source: docs/spec/engine.md (ENG-X).
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../catalogus/scenario.ts'
import { berekend, berekendMet } from './berekend.ts'
import { type Geval, zoekOverlevenden } from './mutatie.ts'
import { referentie } from './referentie.ts'
import { keuzes, rijkeInvoer } from './rijke-invoer.ts'
import { eersteVerschil } from './vergelijk.ts'

const scenarios: readonly Scenario[] = ['min', 'mediaan', 'medio', 'max']

const gevallen: readonly Geval[] = keuzes.flatMap((keuze) =>
  rijkeInvoer(keuze, 20).map((invoer, i) => ({ invoer, scenario: scenarios[i % 4] as Scenario })),
)

/** Mutants that change no outcome of any valid input, and why. */
const gelijkwaardig: readonly { readonly id: RegExp; readonly tekst: RegExp; readonly reden: string }[] = [
  {
    id: /^ind\.uitstroom\[s\d\]$/,
    tekst: /^kleinste 2 > (without the first in kleinste\(plus\(ind\.voorraad|kleinste 1 > )/,
    reden:
      'The stock as a limit of a spoor with priority: stock minus doelvoorraad is already less, as no doelvoorraad is below 0.',
  },
  {
    id: /^ind\.uitstroom\[s\d\]$/,
    tekst: /^kleinste 1 > without the second in grootste\(ind\.rest, 0\)$/,
    reden: 'No spoor takes more than is left, so what is left is never below 0.',
  },
  {
    id: /^bz\.eerstejaars$/,
    tekst: /> without the first in maal\(asiel\.bz\.overleving_eerste_jaar\[m0\], u\.coa\.instroom\)$/,
    reden: 'In the month of arrival everybody is there: a share other than 1 is refused (ENG-02).',
  },
  {
    id: /^u\.rvdr\.verdringing$/,
    tekst: /^without the second in grootste\(verschil\(kleinste\(rvdr\.vraag/,
    reden: 'No more rulings than cases and capacity allow, so the difference is never below 0.',
  },
  {
    id: /^u\.(asiel\.instroom\.eerste|nareis\.mvv_productie)$/,
    tekst: /^kleinste 2 > indienLeeg 2 > plus [12] > 1 % more/,
    reden: 'Without a limit the same number stands on both sides of the minimum; one of them may be more.',
  },
]

describe('mutants', () => {
  const { mutanten, gezien, overlevend } = zoekOverlevenden(gevallen)

  it('[ENG-X-1] no wrong equation passes: each of the mutants differs from the plain calculation, or changes nothing', () => {
    expect(mutanten).toBeGreaterThan(4000)
    const onverklaard = overlevend.filter(
      ({ id, tekst }) => !gelijkwaardig.some((g) => g.id.test(id) && g.tekst.test(tekst)),
    )
    expect(onverklaard).toEqual([])
  })

  it('[ENG-X-2] every reason for an equivalent mutant is still needed', () => {
    const ongebruikt = gelijkwaardig.filter(
      (g) => !overlevend.some(({ id, tekst }) => g.id.test(id) && g.tekst.test(tekst)),
    )
    expect(ongebruikt).toEqual([])
  })

  it('[ENG-X-3] a sample, compiled as a whole model, is noticed in the same way', () => {
    for (const { id, mutant, geval } of gezien.filter((_, i) => i % 130 === 0)) {
      const { variabelen } = berekend(geval.invoer, geval.scenario)
      const anders = variabelen.map((d) => (d.id === id ? { ...d, formule: mutant.formule } : d))
      const verschil = () =>
        eersteVerschil(berekendMet(anders, geval.invoer, geval.scenario), referentie(geval.invoer, geval.scenario))
      expect(ofWeigering(verschil), `${id}: ${mutant.tekst}`).not.toBeNull()
    }
  })
})

/** A model that cannot be put in order is noticed before it is calculated. */
function ofWeigering(rekenen: () => string | null): string | null {
  try {
    return rekenen()
  } catch (fout) {
    if (fout instanceof RangeError) return fout.message
    throw fout
  }
}
