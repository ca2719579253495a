// For tests only: inflow, production and decisions of the IND, once more in plain loops. Source: model specification B1–B3, B9; decisions D10, D12, D45.
import { type Getallen, type Lezer, ofOneindig, telOp } from './lezer.ts'

export const sporen = ['s1', 's2', 's3', 's4', 's5'] as const
export const wachtrijen = [...sporen, 'ha', 'zi'] as const
export const beslistypen = ['s1', 's2', 's3', 's4-AA', 's4-VA', 's5', 'ha', 'zi'] as const

export interface IndMaand {
  readonly EA: number
  readonly HV: number
  readonly instroom: Getallen
  /** What arrives in a queue: inflow, and in s4 also doorstroom and terug (D22). */
  readonly aankomst: Getallen
  /** Stock at the start of the month, and with the inflow. */
  readonly voorraad: Getallen
  readonly voorhanden: Getallen
  readonly G: number
  readonly R: number
  readonly O: number
  readonly afwijzingen: Getallen
  readonly uit: Getallen
}

/** What the police can register in a month; no capacity or factor 0 does not limit (D10). */
function registratiegrens(m: Lezer): number {
  const factor = m.perJaar('asiel.np.ienr_factor', '', 1)
  const capaciteit = m.perJaar('asiel.np.ienr_capaciteit')
  return factor === 0 ? Infinity : ofOneindig(capaciteit / 12 / factor)
}

export function seizoen(m: Lezer, stroom: string): number {
  return m.vast('asiel.apm.seizoen', `${stroom}.${m.maand}`, 1 / 12)
}

export function ind(begin: Lezer): (m: Lezer, pea: number, terug: number) => IndMaand {
  const S: Getallen = {}
  for (const k of wachtrijen) S[k] = begin.vast('asiel.ind.startvoorraad', k)
  let U = 0
  const besloten: number[] = []
  return (m, pea, terug) => {
    const AN = (pea + m.perScenario('asiel.apm.extra_instroom', '', 0)) * seizoen(m, 'eerste')
    const begrensd = m.keuze('asiel.np.ienr_begrenst', 'nee') === 'ja'
    const EA = begrensd ? Math.min(U + AN, registratiegrens(m)) : AN
    const ienr = m.perJaar('asiel.np.ienr_factor', '', 1) * (begrensd ? U + AN : EA)
    const instroom: Getallen = {
      ha: m.perScenario('asiel.ind.instroom_herhaald') * seizoen(m, 'herhaald'),
      zi: m.perScenario('asiel.ind.instroom_zij') * seizoen(m, 'zij'),
    }
    for (const k of sporen) instroom[k] = m.perJaar('asiel.ind.spooraandeel', k) * EA
    const HV = m.perScenario('asiel.ind.instroom_hervestiging') * seizoen(m, 'hervestiging')

    const voorraad = { ...S }
    const voorhanden: Getallen = {}
    for (const k of wachtrijen) voorhanden[k] = S[k]! + instroom[k]!
    const { x, uit: productie } = produceer(m, voorhanden, begin)
    const d = m.perJaar('asiel.ind.doorstroom_spoor1_4') * x['s1']!
    const o: Getallen = { ...x, s1: x['s1']! - d }
    const besluiten = beslis(m, o)
    const totaal = telOp(wachtrijen.map((k) => o[k]!))
    const werkvoorraad = telOp(wachtrijen.map((k) => voorraad[k]!))
    const jaar = besloten.slice(-12)
    const doorlooptijd = jaar.length < 12 || telOp(jaar) === 0 ? NaN : (12 * werkvoorraad) / telOp(jaar)
    besloten.push(totaal)

    const uit: Getallen = {
      'asiel.aankomsten': AN,
      'u.asiel.instroom.eerste': EA,
      'u.asiel.instroom.herhaald': instroom['ha']!,
      'u.asiel.instroom.zij': instroom['zi']!,
      'u.asiel.instroom.hervestiging': HV,
      'u.np.ienr': ienr,
      'u.np.ienr_tekort': Math.max(0, ienr - m.perJaar('asiel.np.ienr_capaciteit') / 12),
      'u.ind.instroom.spoor1': instroom['s1']!,
      'u.ind.instroom.spoor2': instroom['s2']!,
      'u.ind.instroom.spoor4': instroom['s4']!,
      'u.ind.afdoening.eerste': telOp(sporen.map((k) => o[k]!)),
      'u.ind.afdoening.herhaald': o['ha']!,
      'u.ind.afdoening.spoor1': o['s1']!,
      'u.ind.afdoening.spoor2': o['s2']!,
      'ind.beslissingen': totaal,
      'ind.doorstroom': d,
      'u.ind.werkvoorraad': werkvoorraad,
      'u.ind.werkvoorraad.spoor1': voorraad['s1']!,
      'u.ind.werkvoorraad.spoor2': voorraad['s2']!,
      'u.ind.werkvoorraad.spoor4': voorraad['s4']!,
      'u.ind.werkvoorraad.herhaald': voorraad['ha']!,
      'u.ind.doorlooptijd': doorlooptijd,
      ...productie,
      ...besluiten.uit,
      ...(begrensd ? { 'asiel.ongeregistreerden': U } : {}),
    }
    for (const k of wachtrijen) {
      uit[`ind.voorraad[${k}]`] = voorraad[k]!
      uit[`ind.instroom[${k}]`] = instroom[k]!
      uit[`ind.uitstroom[${k}]`] = x[k]!
      uit[`ind.afdoening[${k}]`] = o[k]!
    }
    const aankomst: Getallen = { ...instroom, s4: instroom['s4']! + d + terug }
    for (const k of wachtrijen) S[k] = voorhanden[k]! - x[k]! + (aankomst[k]! - instroom[k]!)
    U = begrensd ? U + AN - EA : 0
    return { EA, HV, instroom, aankomst, voorraad, voorhanden, ...besluiten, uit }
  }
}

/** Outflow per queue (with doorstroom), and what is said about the capacity. */
function produceer(m: Lezer, voorhanden: Getallen, begin: Lezer): { x: Getallen; uit: Getallen } {
  const x: Getallen = {}
  for (const k of wachtrijen) x[k] = Math.min(m.perScenario('asiel.ind.productie', k) / 12, voorhanden[k]!)
  if (m.keuze('asiel.ind.productiemodus', 'totaal_met_prioriteit') === 'per_wachtrij') {
    return { x, uit: {} }
  }
  const volgorde = prioriteit(m)
  let rest = m.perScenario('asiel.ind.productie_eerste') / 12
  let tekort = 0
  for (const k of volgorde.slice(0, -1)) {
    const doel = m.perJaar('asiel.ind.doelvoorraad', k, begin.vast('asiel.ind.startvoorraad', k))
    const nodig = Math.max(0, voorhanden[k]! - doel)
    x[k] = Math.min(nodig, rest)
    tekort += nodig - x[k]
    rest -= x[k]
  }
  const laatste = volgorde[4] as string
  let elders = 0
  for (const k of wachtrijen) if (k !== laatste) elders += voorhanden[k]! - x[k]!
  const vrij = Math.max(0, voorhanden[laatste]! - Math.max(0, m.perJaar('asiel.ind.minimale_werkvoorraad') - elders))
  x[laatste] = Math.min(rest, vrij)
  return {
    x,
    uit: { 'ind.rest': rest, 'ind.onbenut': rest - x[laatste], 'ind.tekort_prioriteit': tekort },
  }
}

/** Sporen from first to last; without a complete order 1, 2, 3, 5, 4. */
function prioriteit(m: Lezer): readonly string[] {
  const rang = (k: string) => m.vast('asiel.ind.prioriteit', k)
  if (sporen.some((k) => Number.isNaN(rang(k)))) return ['s1', 's2', 's3', 's5', 's4']
  return [...sporen].sort((a, b) => rang(a) - rang(b))
}

function beslis(m: Lezer, o: Getallen) {
  const AA = m.perJaar('asiel.ind.aandeel_aa') * o['s4']!
  const per: Getallen = { ...o, 's4-AA': AA, 's4-VA': o['s4']! - AA }
  const uit: Getallen = { 'u.ind.afdoening.aa': AA, 'u.ind.afdoening.va': o['s4']! - AA }
  const afwijzingen: Getallen = {}
  let [G, R, O] = [0, 0, 0]
  for (const type of beslistypen) {
    const ingewilligd = m.perScenario('asiel.apm.inwilligingspercentage', type) * per[type]!
    const overig = m.perJaar('asiel.apm.overige_afdoening', type) * per[type]!
    afwijzingen[type] = per[type]! - ingewilligd - overig
    uit[`ind.inwilligingen[${type}]`] = ingewilligd
    uit[`ind.overig[${type}]`] = overig
    uit[`ind.afwijzingen[${type}]`] = afwijzingen[type]
    G += ingewilligd
    O += overig
    R += afwijzingen[type]
  }
  const besloten = telOp(wachtrijen.map((k) => o[k]!))
  uit['u.ind.inwilligingen'] = G
  uit['u.ind.afwijzingen'] = R
  uit['u.ind.overige_afdoeningen'] = O
  uit['u.ind.inwilligingspercentage'] = besloten === 0 ? NaN : G / besloten
  return { G, R, O, afwijzingen, uit }
}
