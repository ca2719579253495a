// A model ready to calculate: compiled equations, a loader and the cells that exist, for one kader and one choice of modes. Source: decisions, How fast is fast.
import type { Structuur } from '../asiel/structuur.ts'
import type { CelSleutel } from '../catalogus/cel.ts'
import { cellenVan, type ModelKader } from '../catalogus/cellen.ts'
import { aanvullendeParameters, type ParameterDeclaratie, parameters } from '../catalogus/parameters.ts'
import { onthoud, perKader } from '../catalogus/onthouden.ts'
import { ketenModel } from '../keten.ts'
import { compileer } from '../taal/compileer.ts'
import { peaParameterIds } from '../taal/afhankelijkheid.ts'
import { prognoseInvoer, type Programma } from '../taal/programma.ts'
import { maakRekenaar, type Rekenaar } from '../taal/rekenaar.ts'
import { type Lader, maakLader } from './laden.ts'

export interface Rekenmodel {
  readonly programma: Programma
  readonly rekenaar: Rekenaar
  readonly lader: Lader
}

// reason: a compiled model depends on nothing but its key; keeping a few is memory, not state.
const modellen = new Map<string, Rekenmodel>()

/** The compiled model; the second call with the same choices costs nothing. */
export function rekenmodelVan(structuur: Structuur, kader: ModelKader): Rekenmodel {
  const sleutel = JSON.stringify([Object.values(structuur), kader.startjaar, kader.jaren, kader.scenarios])
  return onthoud(modellen, sleutel, () => {
    const programma = compileer(ketenModel(structuur))
    const rekenaar = maakRekenaar(programma, kader.jaren * 12, kader.scenarios.length)
    return { programma, rekenaar, lader: maakLader(programma, kader) }
  })
}

/** The parameters that the equations read, without those that choose the equations; the PEA stands behind the first inflow. */
export function parametersVan(structuur: Structuur, kader: ModelKader): ReadonlySet<string> {
  const ids = rekenmodelVan(structuur, kader).programma.invoer.map((plaats) => plaats.parameter)
  return new Set(ids.includes(prognoseInvoer) ? [...ids, ...peaParameterIds] : ids)
}

/** All cells of the kader with the parameter they belong to. */
export const celtabelVan = perKader((kader): ReadonlyMap<CelSleutel, ParameterDeclaratie> => {
  const alle = [...parameters, ...aanvullendeParameters]
  // reason: as names of an object the texts become the same as those in the cells, which makes finding them faster.
  return new Map(Object.entries(Object.fromEntries(alle.flatMap((p) => cellenVan(p, kader).map((cel) => [cel, p])))))
})
