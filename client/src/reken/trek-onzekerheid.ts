// Thousands of draws in pieces: says how far it is, lets other questions go in between, and can be stopped. Source: docs/spec/onzekerheid.md (OZ-2, OZ-9), docs/spec/wat-als.md (WA-3).

import type { Melding } from '@ketenbeeld/engine/catalogus/melding'
import { bandenVan } from '@ketenbeeld/engine/onzekerheid/band'
import {
  indicatorenMetSpreiding,
  maakTrekking,
  type OnzekerheidOpties,
  type OnzekerheidUitkomst,
} from '@ketenbeeld/engine/onzekerheid/trekking'
import { run, type Invoer } from '@ketenbeeld/engine/run'

export interface Trekvoortgang {
  readonly gedaan: number
  readonly totaal: number
}

export type Onzekerheid =
  | { readonly kind: 'klaar'; readonly uitkomst: OnzekerheidUitkomst }
  | { readonly kind: 'geweigerd'; readonly meldingen: readonly Melding[] }

/** So many draws take a few hundredths of a second: a stop is felt at once, and a report costs nothing beside it. */
const stuk = 250

export function* trekOnzekerheid(invoer: Invoer, opties: OnzekerheidOpties): Generator<Trekvoortgang, Onzekerheid> {
  const resultaat = maakTrekking(invoer, opties)
  if (resultaat.kind === 'geweigerd') return resultaat
  const { trekking } = resultaat
  while (trekking.gedaan < trekking.totaal) {
    yield { gedaan: trekking.gedaan, totaal: trekking.totaal }
    trekking.volgende(stuk)
  }
  return { kind: 'klaar', uitkomst: trekking.uitkomst() }
}

/** Return the indicators that draws can move: those that differ between the runs of the scenarios, or all when parameters have bands. */
export function metSpreiding(invoer: Invoer): readonly string[] {
  const alle = indicatorenMetSpreiding(invoer)
  if (bandenVan(invoer).length > 0 || invoer.kader.scenarios.length < 2) return alle
  const resultaat = run(invoer)
  if (resultaat.kind === 'geweigerd') return alle
  const { jaarwaarden } = resultaat.uitkomst
  return alle.filter((id) => {
    const [eerste, ...andere] = Object.values(jaarwaarden[id] ?? {})
    return andere.some((reeks) => reeks.some((waarde, i) => waarde !== eerste?.[i]))
  })
}
