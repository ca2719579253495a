// A calculation that belongs to no ronde, from JSON to the text of the answer, on a thread of its own. Source: docs/spec/contract.md (CT-14).

import { parentPort } from 'node:worker_threads'
import { rijenVan, schrijfCsv } from '@ketenbeeld/engine/contract/csv'
import { leesInvoer } from '@ketenbeeld/engine/contract/invoer-lezen'
import { probleemVan, type Probleem } from '@ketenbeeld/engine/contract/probleem'
import { schrijfUitkomst } from '@ketenbeeld/engine/contract/uitkomst-json'
import { maandwaarden } from '@ketenbeeld/engine/maandwaarden'
import { run, type Melding } from '@ketenbeeld/engine/run'

export interface BerekenVraag {
  /** The body as it came. */
  readonly json: unknown
  readonly vorm: 'json' | 'csv'
  /** Also (json) or only (csv) the months. */
  readonly maanden: boolean
}

export type BerekenAntwoord =
  | { readonly kind: 'berekend'; readonly mediaType: string; readonly tekst: string }
  | { readonly kind: 'geweigerd'; readonly problemen: readonly Probleem[] }
  | { readonly kind: 'stuk'; readonly fout: string }

parentPort?.on('message', (vraag: BerekenVraag) => {
  parentPort?.postMessage(answerSafely(vraag))
})

function answerSafely(vraag: BerekenVraag): BerekenAntwoord {
  try {
    return answer(vraag)
  } catch (error) {
    return { kind: 'stuk', fout: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function answer({ json, vorm, maanden }: BerekenVraag): BerekenAntwoord {
  const gelezen = leesInvoer(json)
  if (gelezen.kind === 'geweigerd') return refused(gelezen.meldingen)
  const resultaat = run(gelezen.invoer)
  if (resultaat.kind === 'geweigerd') return refused(resultaat.meldingen)
  const uitkomst = schrijfUitkomst(resultaat.uitkomst, maanden ? maandwaarden(gelezen.invoer) : null)
  if (vorm === 'json')
    return { kind: 'berekend', mediaType: 'application/json; charset=utf-8', tekst: JSON.stringify(uitkomst) }
  const per = maanden ? 'maand' : 'jaar'
  const rijen = rijenVan(maanden ? (uitkomst.maandwaarden ?? {}) : uitkomst.jaarwaarden, uitkomst.kader, per)
  return { kind: 'berekend', mediaType: 'text/csv; charset=utf-8', tekst: schrijfCsv(rijen, per) }
}

function refused(meldingen: readonly Melding[]): BerekenAntwoord {
  return { kind: 'geweigerd', problemen: meldingen.map(probleemVan) }
}
