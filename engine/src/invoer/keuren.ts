// Refuses input that cannot be calculated: kader, cells, groups. Source: model specification H; docs/spec/engine.md (ENG-02, ENG-03, ENG-04).
import type { ModelKader } from '../catalogus/cellen.ts'
import { isToegestaan, keurCel, keurGroepen, type Melding } from '../catalogus/keuring.ts'
import { isScenario } from '../catalogus/scenario.ts'
import type { Invoer } from './invoer.ts'
import { celtabelVan } from './rekenmodel.ts'

export function keurInvoer({ kader, cellen }: Invoer): Melding[] {
  const kaderfouten = keurKader(kader)
  if (kaderfouten.length > 0) return kaderfouten
  const tabel = celtabelVan(kader)
  const fouten: Melding[] = []
  for (const cel of Object.keys(cellen)) {
    const p = tabel.get(cel)
    if (p && isToegestaan(p, cellen[cel])) continue
    const melding = keurCel(cel, cellen[cel], kader)
    if (melding) fouten.push(melding)
  }
  return fouten.length > 0 ? fouten : keurGroepen(cellen, kader)
}

function keurKader({ startjaar, jaren, scenarios, peaScenarios }: ModelKader): Melding[] {
  const zinnen = [
    Number.isInteger(startjaar) && startjaar >= 2000 && startjaar <= 2100
      ? ''
      : 'Het startjaar moet een jaar van 2000 tot en met 2100 zijn.',
    Number.isInteger(jaren) && jaren >= 1 && jaren <= 10 ? '' : 'De horizon moet 1 tot en met 10 jaar zijn.',
    scenarios.length > 0 && new Set(scenarios).size === scenarios.length && scenarios.every(isScenario)
      ? ''
      : 'Kies een of meer verschillende scenario’s: min, mediaan, medio of max.',
    new Set(peaScenarios.map((s) => s.id)).size === peaScenarios.length
      ? ''
      : 'Elk scenario van de PEA heeft een eigen naam nodig.',
  ]
  return zinnen.filter((zin) => zin !== '').map((zin) => ({ code: 'ENG-02', niveau: 'fout', zin }))
}
