// Reads from the input which equations hold: the choices of the partners, with the standaard where nothing is chosen. Source: docs/spec/engine.md (ENG-K).
import { type Spoor, sporen, standaardVolgorde, type Structuur } from '../asiel/structuur.ts'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { parameter } from '../catalogus/parameters.ts'

type Cellen = Readonly<Record<CelSleutel, CelWaarde>>

/** Parameters that do not stand in an equation but choose between equations. */
export const keuzeParameters: readonly string[] = [
  'asiel.ind.productiemodus',
  'asiel.ind.prioriteit',
  'asiel.apm.nareismodus',
  'asiel.ks.taakstelling_modus',
  'asiel.apm.uitstroommodus',
  'asiel.np.ienr_begrenst',
  'asiel.rvdr.prioriteit',
]

export function structuurVan(cellen: Cellen): Structuur {
  return {
    productiemodus: keuze(cellen, 'asiel.ind.productiemodus') as Structuur['productiemodus'],
    volgorde: volgordeVan(cellen),
    nareismodus: keuze(cellen, 'asiel.apm.nareismodus') as Structuur['nareismodus'],
    taakstellingmodus: keuze(cellen, 'asiel.ks.taakstelling_modus') as Structuur['taakstellingmodus'],
    uitstroommodus: keuze(cellen, 'asiel.apm.uitstroommodus') as Structuur['uitstroommodus'],
    ienrBegrenst: keuze(cellen, 'asiel.np.ienr_begrenst') === 'ja',
    rvdrPrioriteit: keuze(cellen, 'asiel.rvdr.prioriteit') as Structuur['rvdrPrioriteit'],
  }
}

function keuze(cellen: Cellen, id: string): string {
  return String(cellen[`${id}|||`] ?? parameter(id)?.standaard)
}

function volgordeVan(cellen: Cellen): readonly Spoor[] {
  const rang = (k: Spoor) => cellen[`asiel.ind.prioriteit|${k}||`]
  if (sporen.some((k) => typeof rang(k) !== 'number')) return standaardVolgorde
  return [...sporen].sort((a, b) => Number(rang(a)) - Number(rang(b)))
}
