// Why an indicator has no value: which input is missing, found by walking back through the equations. Source: model specification 0.7; docs/spec/engine.md (ENG-N).
import { indicator } from './catalogus/indicatoren.ts'
import { parameter } from './catalogus/parameters.ts'
import type { Rekenmodel } from './invoer/rekenmodel.ts'
import { prognoseInvoer } from './taal/programma.ts'

/** One Dutch sentence: what must be delivered, or why there is nothing to calculate. */
export function redenVan(model: Rekenmodel, id: string, baan: number): string {
  const knoop = model.programma.knoopVan.get(id)
  if (knoop === undefined) return zonderVergelijking(id)
  const namen = ontbrekendeInvoer(model, knoop, baan).map(naamVan)
  if (namen.length === 0)
    return 'Niet elk jaar te berekenen: de deler is 0, of er is nog geen heel jaar om over te rekenen.'
  const rest = namen.length > 5 ? ` en nog ${namen.length - 5}` : ''
  return `Niet geleverd: ${namen.slice(0, 5).join('; ')}${rest}.`
}

function zonderVergelijking(id: string): string {
  const i = indicator(id)
  if (id.startsWith('u.nareis.')) return 'Alleen te berekenen als nareis via het stroommodel loopt.'
  if (id.startsWith('u.pea.')) {
    return i?.soort === 'kwantiel' || i?.soort === 'stroom'
      ? 'Niet geleverd: de scenario’s van de PEA voor een of meer jaren.'
      : 'Geen jaarcijfer: vraag deze waarde op bij de prognose van een jaar.'
  }
  return 'Geen jaarcijfer: deze uitkomst ontstaat uit een vergelijking.'
}

/** Inputs that are not there and make this node not computable, in order of the equations. */
function ontbrekendeInvoer({ programma, rekenaar }: Rekenmodel, begin: number, baan: number): readonly string[] {
  const bezocht = new Set<number>()
  const gevonden = new Set<string>()
  const bezoek = (k: number): void => {
    const knoop = programma.knopen[k]
    if (!knoop || bezocht.has(k) || !isLeeg(k)) return
    bezocht.add(k)
    if (knoop.code === 'invoer') gevonden.add(programma.invoer[knoop.invoer]?.parameter ?? '')
    knoop.van.forEach(bezoek)
    if (knoop.eerder >= 0) bezoek(knoop.eerder)
  }
  const isLeeg = (k: number): boolean => {
    const rij = rekenaar.rij(k) + baan
    for (let t = 0; t <= rekenaar.maanden; t++)
      if (Number.isNaN(rekenaar.waarden[rij + t * rekenaar.banen])) return true
    return false
  }
  bezoek(begin)
  return [...gevonden]
}

function naamVan(id: string): string {
  if (id === prognoseInvoer) return 'de PEA (APM)'
  const p = parameter(id)
  return p ? `${p.label} (${p.eigenaar})` : id
}
