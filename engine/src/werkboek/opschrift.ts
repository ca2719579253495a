// What stands on a workbook about itself: which run, which lane, whose figures, and whether it may be spread. Source: model specification E; docs/spec/werkboek.md (WB-1).
import type { Druk } from './werkblad.ts'

export interface Opschrift {
  /** Name of the ronde, e.g. 'MPP 2024-2'. */
  readonly ronde: string
  /** 'vastgesteld', 'voorlopig' or the name of a variant. */
  readonly spoor: string
  /** Hash of the run: input and model version together. */
  readonly run: string
  readonly modelVersie: string
  /** Day of the figures, jjjj-mm-dd. */
  readonly datum: string
  /** The mandatory source statement of a published MPP; null is a concept. */
  readonly bronvermelding: string | null
  /** Where the values of a parameter come from, as its owner says. */
  readonly bronnen?: Readonly<Record<string, string>>
  /** A remark that belongs to the figures, e.g. that the input is an example. */
  readonly noot?: string
}

export const conceptregel = 'Concept - voor intern gebruik - niet verspreiden'

export function merkregel({ bronvermelding }: Opschrift): string {
  return bronvermelding ?? conceptregel
}

/** Header and footer of every page; '&' is a sign of the format itself. */
export function drukVan(opschrift: Opschrift, blad: string, anders: Partial<Druk> = {}): Druk {
  const { ronde, spoor, run, modelVersie, datum } = opschrift
  const vrij = (tekst: string) => tekst.replaceAll('&', '&&')
  return {
    papier: 'a4',
    kop: `&L&8 ${vrij(`${ronde} - ${blad}`)}&R&8&KB3261E${vrij(opschrift.bronvermelding === null ? conceptregel : '')}`,
    voet: `&L&8 ${vrij(`Run ${run.slice(0, 8)} · ${spoor} · model ${modelVersie} · ${datum}`)}&R&8 Bladzijde &P van &N`,
    ...anders,
  }
}
