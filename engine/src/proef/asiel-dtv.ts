// For tests only: DT&V, and unaccompanied minors by month of age, once more in plain loops. Source: model specification B7, B8; decisions D23, D42.
import { beslistypen } from './asiel-ind.ts'
import { type Getallen, type Lezer } from './lezer.ts'

/** Gives the total inflow of the month. */
export function dtv(begin: Lezer): (m: Lezer, afwijzingen: Getallen, regulier: number) => Getallen {
  let D = begin.vast('asiel.dtv.startcaseload')
  let W = begin.vast('asiel.apm.overdracht_start', '', 0)
  return (m, afwijzingen, regulier) => {
    let overgedragen = 0
    for (const type of beslistypen)
      overgedragen += m.perJaar('asiel.apm.overdrachtspercentage', type) * afwijzingen[type]!
    const tau = m.vast('asiel.apm.overdracht_vertraging')
    const vanInd = tau === 0 ? W + overgedragen : W / tau
    let overig = 0
    for (const bron of ['politie', 'kmar', 'overig']) overig += m.perScenario('asiel.dtv.overige_instroom', bron) / 12
    const vertrek = m.perJaar('asiel.dtv.uitstroom_per_maand') * D
    const deel = (wijze: string) => m.perJaar('asiel.dtv.vertrekverdeling', wijze) * vertrek
    const uit: Getallen = {
      'dtv.overgedragen': overgedragen,
      'dtv.over_te_dragen': W,
      'u.dtv.instroom_ind': vanInd,
      'dtv.instroom_regulier': regulier,
      'u.dtv.instroom_overig': overig,
      'u.dtv.instroom': vanInd + overig + regulier,
      'dtv.uitstroom': vertrek,
      'u.dtv.caseload': D,
      'u.dtv.vertrek_zelfstandig': deel('zelfstandig'),
      'u.dtv.vertrek_gedwongen': deel('gedwongen'),
      'u.dtv.vertrek_zonder_toezicht': deel('zonder_toezicht'),
      'dtv.vertrek_overig': deel('overig'),
    }
    W += overgedragen - vanInd
    D += vanInd + overig + regulier - vertrek
    return uit
  }
}

/** Years of age with the first and last complete month until 18. */
const klassen = [['17', 0, 11], ['16', 12, 23], ['15', 24, 35], ['14', 36, 47], ['13', 48, 203]] as const // prettier-ignore

export function amv(begin: Lezer): (m: Lezer, EA: number) => Getallen {
  const start = begin.vast('asiel.nidos.startcaseload')
  const N: number[] = []
  for (const [klasse, van, tot] of klassen)
    for (let k = van; k <= tot; k++) N[k] = (start * begin.vast('asiel.nidos.start_leeftijd', klasse)) / (tot - van + 1)
  return (m, EA) => {
    const instroomCoa = m.perJaar('asiel.apm.amv_vast') / 12 + m.perScenario('asiel.apm.amv_aandeel') * EA
    const instroom = m.perJaar('asiel.nidos.instroomfactor') * instroomCoa
    let caseload = 0
    for (const n of N) caseload += n
    if (m.t === 0) caseload = start
    for (const [klasse, van, tot] of klassen) {
      const aandeel = m.perJaar('asiel.nidos.instroom_leeftijd', klasse) / (tot - van + 1)
      for (let k = van; k <= tot; k++) N[k]! += instroom * aandeel
    }
    const uit18 = N.shift()!
    N.push(0)
    let vertrokken = 0
    const x = m.perJaar('asiel.nidos.overige_uitstroom')
    for (let k = 0; k < N.length; k++) {
      vertrokken += x * N[k]!
      N[k]! -= x * N[k]!
    }
    return {
      'u.coa.amv_instroom': instroomCoa,
      'u.coa.amv_bezetting': m.perJaar('asiel.coa.amv_aandeel_opvang') * caseload,
      'u.nidos.instroom': instroom,
      'u.nidos.uitstroom_18': uit18,
      'u.nidos.caseload': caseload,
      'nidos.overige_uitstroom': vertrokken,
    }
  }
}
