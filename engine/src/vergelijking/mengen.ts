// Inputs that are partly the first and partly the second: per group of cells one or the other. Source: model specification F1; docs/spec/vergelijking.md (VG-4).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { leesCel } from '../catalogus/cel.ts'
import type { ModelKader } from '../catalogus/cellen.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { celtabelVan } from '../invoer/rekenmodel.ts'
import type { Indeling, Invoergroep } from './groepen.ts'
import type { Coalitie } from './shapley.ts'

export interface Mengsel {
  /** The groups in which the two differ; those that change the equations come last. */
  readonly groepen: readonly (Invoergroep & { readonly cellen: number })[]
  /** The second input for the groups in the coalition, the first for all others. The same object every time: use it at once. */
  readonly invoer: (coalitie: Coalitie) => Invoer
}

/** Both inputs have one scenario and the same start year; years that one of them lacks are left out. */
export function maakMengsel(a: Invoer, b: Invoer, indeling: Indeling): Mengsel {
  const kader = gezamenlijkKader(a.kader, b.kader)
  const wissels = wisselsVan(a, b, kader, indeling)
  const cellen: Record<CelSleutel, CelWaarde> = { ...a.cellen }
  let staat: Coalitie = 0
  const zet = (groep: number, naarB: boolean) => {
    for (const { cel, van, naar } of wissels[groep]!.wissels) cellen[cel] = naarB ? naar : van
  }
  return {
    groepen: wissels.map(({ groep, wissels: eigen }) => ({ ...groep, cellen: eigen.length })),
    invoer: (coalitie) => {
      for (let groep = 0; groep < wissels.length; groep++)
        if ((staat ^ coalitie) & (1 << groep)) zet(groep, (coalitie & (1 << groep)) !== 0)
      staat = coalitie
      return { kader, cellen }
    },
  }
}

/** A PEA scenario that only one of them knows has no chance in the other, and then does not take part. */
function gezamenlijkKader(a: ModelKader, b: ModelKader): ModelKader {
  const bekend = new Set(a.peaScenarios.map((s) => s.id))
  return {
    startjaar: a.startjaar,
    jaren: Math.min(a.jaren, b.jaren),
    scenarios: a.scenarios,
    peaScenarios: [...a.peaScenarios, ...b.peaScenarios.filter((s) => !bekend.has(s.id))],
  }
}

interface Wissel {
  readonly cel: CelSleutel
  readonly van: CelWaarde
  readonly naar: CelWaarde
}

function wisselsVan(a: Invoer, b: Invoer, kader: ModelKader, indeling: Indeling) {
  const tabel = celtabelVan(kader)
  const perGroep = new Map<string, Wissel[]>(indeling.groepen.map(({ id }) => [id, []]))
  for (const cel of new Set([...Object.keys(a.cellen), ...Object.keys(b.cellen)])) {
    const [van, naar] = [a.cellen[cel] ?? null, b.cellen[cel] ?? null]
    if (van === naar || !tabel.has(cel) || !telt(cel)) continue
    const groep = perGroep.get(indeling.groepVan(cel))
    if (!groep) throw new RangeError(`cell ${cel} is in no group of the division`)
    groep.push({ cel, van, naar })
  }
  const gevuld = indeling.groepen
    .map((groep) => ({ groep, wissels: perGroep.get(groep.id)! }))
    .filter(({ wissels }) => wissels.length > 0)
  return [...gevuld.filter((g) => !isKeuze(g.wissels)), ...gevuld.filter((g) => isKeuze(g.wissels))]
}

/** Settings of publication, monitor and uncertainty change no figure of the model. */
function telt(cel: CelSleutel): boolean {
  return !/^(model|mc|monitor|publicatie)\.|^pea\.(correlatie_jaren|afronding)\|/.test(cel)
}

/** Whether other equations hold after the change: then a model has to be compiled or found again. */
function isKeuze(wissels: readonly Wissel[]): boolean {
  return wissels.some(({ cel }) => {
    const p = parameter(leesCel(cel)?.parameter ?? '')
    return p !== undefined && !p.id.startsWith('pea.') && (p.soort !== 'getal' || p.id === 'asiel.ind.prioriteit')
  })
}
