// Filter and chosen cell, in the address: a link to this board opens the same drawer. Source: screens §4 Bord, Lade.

import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { Bord } from '@ketenbeeld/shared/ronde/bord'
import { fromSlug, slugOf, type Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { toonKeuzes, type Toon } from './bord-beeld.ts'
import { kolomSlug, kolomVan } from './kolommen.ts'

export interface Keuze {
  readonly toon: Toon
  readonly cel: { readonly rij: Ketenpartner; readonly kolom: string } | undefined
  readonly kiesToon: (toon: Toon) => void
  readonly kiesCel: (rij: Ketenpartner, kolom: string) => void
  readonly sluit: () => void
}

const quietly = { replace: true, preventScrollReset: true, flushSync: true }

export function useKeuze({ rijen }: Bord): Keuze {
  const [vraag, zet] = useSearchParams()
  const change = useCallback(
    (nieuw: Readonly<Record<string, string | undefined>>) =>
      zet((oud) => {
        const params = new URLSearchParams(oud)
        for (const [naam, waarde] of Object.entries(nieuw))
          if (waarde === undefined) params.delete(naam)
          else params.set(naam, waarde)
        return params
      }, quietly),
    [zet],
  )
  const toon = toonKeuzes.find((keuze) => keuze === vraag.get('toon')?.replace('-', '_')) ?? 'alles'
  const rij = fromSlug(vraag.get('partner') ?? '')
  const kolom = kolomVan(vraag.get('onderdeel') ?? '')
  const cel = useMemo(
    () => (rij && kolom !== undefined && rijen.includes(rij) ? { rij, kolom } : undefined),
    [rij, kolom, rijen],
  )
  return {
    toon,
    cel,
    kiesToon: useCallback(
      (keuze: Toon) => change({ toon: keuze === 'alles' ? undefined : keuze.replace('_', '-') }),
      [change],
    ),
    kiesCel: useCallback(
      (r: Ketenpartner, k: string) => change({ partner: slugOf(r), onderdeel: kolomSlug(k) }),
      [change],
    ),
    sluit: useCallback(() => change({ partner: undefined, onderdeel: undefined }), [change]),
  }
}
