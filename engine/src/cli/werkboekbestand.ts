// The workbook of an input as file, for the command line. Source: docs/spec/werkboek.md (WB); docs/spec/contract.md (CT-13).
import { createHash } from 'node:crypto'
import type { Invoer } from '../invoer/invoer.ts'
import { modelVersie } from '../run.ts'
import { schrijfOds, schrijfXlsx } from '../werkboek/schrijf.ts'
import { werkboekVan } from '../werkboek/werkboek.ts'

/** @param datum jjjj-mm-dd, on the front page. The input must have passed keurInvoer. */
export function schrijfWerkboek(invoer: Invoer, soort: 'xlsx' | 'ods', datum: string): Promise<Uint8Array> {
  const werkboek = werkboekVan(invoer, {
    ronde: `Invoer ${invoer.kader.startjaar}–${invoer.kader.startjaar + invoer.kader.jaren - 1}`,
    spoor: 'eigen invoer',
    run: hashVan(invoer),
    modelVersie,
    datum,
    bronvermelding: null,
    noot: 'Gemaakt met de opdrachtregel, uit een invoerbestand dat niet bij een ronde hoort.',
  })
  return soort === 'xlsx' ? schrijfXlsx(werkboek) : schrijfOds(werkboek)
}

/** The same input, in whatever order it was written, has the same mark. */
function hashVan({ kader, cellen }: Invoer): string {
  const gevuld = Object.entries(cellen).filter(([, w]) => w !== null)
  const op = gevuld.sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([modelVersie, kader, op]))
    .digest('hex')
}
