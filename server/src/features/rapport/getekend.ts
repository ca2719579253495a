// All charts of a frozen report drawn beforehand, so that the page itself can be written in one go. Source: docs/spec/rapport.md (RA-24).

import { leesBevrorenGrafiek, type BevrorenGrafiek, type BevrorenRapport } from '@ketenbeeld/shared/rapport/bakken'
import { bezoek } from '@ketenbeeld/shared/rapport/inhoud'
import type { Tekenaar } from './rapport.ports.ts'

/** Return what gives the drawing of the n-th figure; a chart that cannot be drawn has its table only. */
export async function getekend(
  rapport: BevrorenRapport,
  teken: Tekenaar,
): Promise<(grafiek: BevrorenGrafiek, nummer: number) => string | undefined> {
  const grafieken: BevrorenGrafiek[] = []
  bezoek(rapport.inhoud, (knoop) => {
    const grafiek = leesBevrorenGrafiek(knoop)
    if (grafiek) grafieken.push(grafiek)
  })
  const tekeningen = await Promise.all(
    grafieken.map(async (grafiek, index) => teken(grafiek, index + 1).catch(() => undefined)),
  )
  return (_, nummer) => tekeningen[nummer - 1]
}
