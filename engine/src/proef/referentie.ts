// For tests only: the whole model written a second time as plain loops, straight from the text of the specification. Source: model specification B, C, D with the decisions D01–D49; docs/spec/engine.md (ENG-B-7).
import type { Scenario } from '../catalogus/scenario.ts'
import { peaVan } from '../prognose/pea.ts'
import type { Invoer } from '../run.ts'
import { amv, dtv } from './asiel-dtv.ts'
import { coa, oda } from './asiel-coa.ts'
import { ind } from './asiel-ind.ts'
import { nareis } from './asiel-nareis.ts'
import { bewaring } from './bewaring.ts'
import { type Getallen, lezer } from './lezer.ts'
import { rechtspraak } from './rechtspraak.ts'
import { regulier } from './regulier.ts'

/** Per month every value by its name; the month after the horizon too, for what stands there. Missing input is NaN. */
export function referentie(invoer: Invoer, scenario: Scenario): Getallen[] {
  const { kader, cellen } = invoer
  const pea = peaVan(cellen, kader)
  const begin = lezer(invoer, scenario, 0)
  const delen = {
    ind: ind(begin),
    nareis: nareis(begin),
    coa: coa(begin),
    oda: oda(begin),
    amv: amv(begin),
    dtv: dtv(begin),
    rechtspraak: rechtspraak(begin),
    regulier: regulier(begin),
    bewaring: bewaring(begin),
  }
  const maanden: Getallen[] = []
  let terug = begin.vast('asiel.apm.terug_start', '', 0)
  for (let t = 0; t <= kader.jaren * 12; t++) {
    const m = lezer(invoer, scenario, t)
    const prognose = pea[m.jaar - kader.startjaar]?.kwantielen[scenario] ?? NaN
    const indMaand = delen.ind(m, prognose, terug)
    const { NR, uit: nareisUit } = delen.nareis(m, indMaand.G)
    const opvang = delen.coa(m, indMaand, NR, terug)
    const recht = delen.rechtspraak(m, indMaand)
    const reg = delen.regulier(m)
    const vertrek = delen.dtv(m, indMaand.afwijzingen, reg.naarDtv)
    const totaal = indMaand.EA + indMaand.instroom['ha']! + indMaand.instroom['zi']! + NR + indMaand.HV
    maanden.push({
      ...indMaand.uit,
      ...nareisUit,
      ...opvang.uit,
      ...delen.oda(m, opvang.instroom),
      ...delen.amv(m, indMaand.EA),
      ...recht.uit,
      ...reg.uit,
      ...vertrek,
      ...delen.bewaring(m, vertrek['u.dtv.instroom']!),
      'ind.terug': terug,
      'u.rvdr.terug_naar_ind': terug,
      'u.asiel.instroom.totaal': totaal,
      'u.ind.afdoening.nareis': NR,
      'u.ind.afdoening.hervestiging': indMaand.HV,
      'u.ind.afdoening.totaal': indMaand.uit['ind.beslissingen']! + NR + indMaand.HV,
    })
    terug = recht.terug
  }
  return maanden
}
