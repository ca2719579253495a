// What the page of a table does besides drawing it: which rows stay, who sees my cursor, where the address points, what is in hand. Source: docs/spec/parameters.md (PA-59, PA-65); docs/spec/wat-als.md (WA-16).

import { useEffect, useMemo, useState } from 'react'
import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import type { Bewerking } from './gebruik-bediening.ts'
import type { Tabel } from './gebruik-tabel.ts'
import type { Veld } from './selectie.ts'
import type { Toon } from './tabel-beeld.ts'
import { voorstelVan } from './voorstel.ts'
import type { Schets } from './wat-als.ts'

/** The cell in the edit field with its new value, as soon as it is one. */
export function useOnderhanden({ waardeVan, kader }: Tabel, bewerking: Bewerking | undefined): Schets | undefined {
  return useMemo(
    () => voorstelVan(bewerking && { ...bewerking, tekst: bewerking.getypt ?? bewerking.tekst }, waardeVan, kader),
    [bewerking, waardeVan, kader],
  )
}

/** Rows that pass the filter when it is chosen stay while it is on, so that a row does not vanish under the hand that edits it. */
export function useStayingRows(tabel: Tabel, toon: Toon): ReadonlySet<string> {
  const nu = tabel.beeld.blokken.map((b) => b.declaratie.id).filter((id) => tabel.beeld.past(id, toon))
  const [staat, zet] = useState<{ toon: Toon; ids: ReadonlySet<string> }>(() => ({ toon, ids: new Set(nu) }))
  const nieuw =
    staat.toon !== toon
      ? { toon, ids: new Set(nu) }
      : nu.some((id) => !staat.ids.has(id))
        ? { toon, ids: new Set([...staat.ids, ...nu]) }
        : staat
  if (nieuw !== staat) zet(nieuw)
  return nieuw.ids
}

/** The others see in which cell I am. */
export function useShowMyCel(tabel: Tabel, cel: CelSleutel | undefined): void {
  const awareness = tabel.kamer.provider.awareness
  useEffect(() => {
    awareness.setLocalStateField('plek', `parameters/${tabel.eigenaar}`)
    awareness.setLocalStateField('cel', cel ?? null)
    return () => awareness.setLocalStateField('cel', null)
  }, [awareness, tabel.eigenaar, cel])
}

/** ?parameter=… brings the cursor there, once. */
export function useGoToParameter(
  veld: Veld,
  id: string | null,
  gaNaar: (plek: { rij: number; kolom: number }) => void,
): void {
  useEffect(() => {
    const rij = id === null ? -1 : veld.rijen.findIndex((r) => r.parameter === id)
    if (rij >= 0)
      gaNaar({
        rij,
        kolom: Math.max(
          0,
          veld.rijen[rij]!.cellen.findIndex((c) => c !== undefined),
        ),
      })
    // reason: only when the address asks for another parameter, not when rows change under it
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id])
}
