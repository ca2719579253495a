// Runs the model for thousands of draws of the inflow, a batch at a time. Source: model specification, Monte Carlo; docs/spec/onzekerheid.md (OZ).
import { bereken } from '../bereken.ts'
import type { Melding } from '../catalogus/melding.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { keurInvoer } from '../invoer/keuren.ts'
import { keurBanden } from './band.ts'
import { keurIndicatoren, keurKeuze, keurWaardenInBand, kies, type OnzekerheidOpties } from './keuze.ts'
import { maakOpzet, type Opzet } from './opzet.ts'
import { metRedenen, momentVan, type OnzekerheidUitkomst } from './uitkomst.ts'

export type { OnzekerheidOpties } from './keuze.ts'
export { voegUitkomstenSamen, type Moment, type OnzekerheidUitkomst } from './uitkomst.ts'

export interface Trekking {
  /** Draws done, of this part. */
  readonly gedaan: number
  readonly totaal: number
  /** Do at most so many draws more. */
  volgende(hoeveel: number): void
  /** What the draws done so far say; once all are done, the outcome. */
  uitkomst(): OnzekerheidUitkomst
}

export type TrekkingResultaat =
  | { readonly kind: 'klaar'; readonly trekking: Trekking }
  | { readonly kind: 'geweigerd'; readonly meldingen: readonly Melding[] }

/** Prepare the draws, or say why they cannot be made. Same input and options, same bytes. */
export function maakTrekking(invoer: Invoer, opties: OnzekerheidOpties): TrekkingResultaat {
  const keuze = kies(invoer, opties)
  const fouten = [...keurInvoer(invoer), ...keurKeuze(keuze), ...keurBanden(keuze.banden, invoer)].filter(isFout)
  if (fouten.length > 0) return { kind: 'geweigerd', meldingen: fouten }
  const { model, pea } = bereken(invoer)
  const weigering = [...keurIndicatoren(keuze.indicatoren, model), ...keurWaardenInBand(keuze.banden, model)]
  if (weigering.length > 0) return { kind: 'geweigerd', meldingen: weigering }
  return { kind: 'klaar', trekking: loper(maakOpzet(invoer, keuze, model, pea)) }
}

/** Indicators that can be asked for: those with an equation for these choices. */
export function indicatorenMetSpreiding(invoer: Invoer): readonly string[] {
  return bereken(invoer)
    .model.programma.variabelen.map(({ id }) => id)
    .filter((id) => id.startsWith('u.'))
}

function isFout({ niveau }: Melding): boolean {
  return niveau === 'fout'
}

function loper(opzet: Opzet): Trekking {
  const { van, tot } = opzet.keuze.deel
  let gedaan = 0
  return {
    totaal: tot - van,
    get gedaan() {
      return gedaan
    },
    volgende(hoeveel) {
      const einde = Math.min(tot - van, gedaan + hoeveel)
      while (gedaan < einde) {
        const aantal = Math.min(opzet.banen, einde - gedaan)
        opzet.reken(van + gedaan, aantal)
        gedaan += aantal
      }
    },
    uitkomst: () => {
      opzet.telMee()
      const indicatoren = opzet.cijfers.map(
        ({ id, momenten }) => [id, momenten.map((m) => momentVan(m.jaar, m.runs, m.verzameling))] as const,
      )
      const delen = gedaan === 0 ? [] : [[van, van + gedaan] as const]
      return metRedenen({ ...opzet.kop, delen, indicatoren: Object.fromEntries(indicatoren) })
    },
  }
}
