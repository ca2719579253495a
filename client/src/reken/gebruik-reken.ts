// A calculation as a hook. Source: docs/spec/wat-als.md (WA-5).

import { useEffect, useId, useMemo, useState } from 'react'
import { type Binnen, type Nieuws, ontvang, type RekenStand, standVan, zelfdeVraag } from './reken-stand.ts'
import { type Argumenten, isAfgebroken, reken, type Resultaat, type TaakNaam, type Voortgang } from './reken.ts'

export type { RekenStand } from './reken-stand.ts'

/**
 * Calculate while the screen is there; undefined asks nothing.
 *
 * The same arguments (Object.is, one by one) are the same question. A newer question of this hook stops the older one.
 * The answer is the same object until something changes.
 *
 * @param wacht Milliseconds of rest before a new question goes out; 0 unless told.
 */
export function useReken<N extends TaakNaam>(
  taak: N,
  argumenten: Argumenten<N> | undefined,
  { wacht = 0 }: { readonly wacht?: number } = {},
): RekenStand<Resultaat<N>, Voortgang<N>> {
  const sleutel = useId()
  const vraag = useZelfde(argumenten && [taak, ...(argumenten as readonly unknown[])])
  const [binnen, zet] = useState<Binnen<Resultaat<N>, Voortgang<N>>>()
  useEffect(() => {
    if (!vraag) return
    const afbreker = new AbortController()
    const neem = (nieuws: Nieuws<Resultaat<N>, Voortgang<N>>): void => zet((oud) => ontvang(oud, vraag, nieuws))
    const vraagHet = (): Promise<void> =>
      reken(taak, vraag.slice(1) as Argumenten<N>, {
        signal: afbreker.signal,
        sleutel,
        voortgang: (voortgang) => neem({ soort: 'voortgang', voortgang }),
      }).then(
        (waarde) => neem({ soort: 'klaar', waarde }),
        (fout: unknown) => {
          if (!isAfgebroken(fout)) neem({ soort: 'fout', fout: fout instanceof Error ? fout.message : String(fout) })
        },
      )
    const wekker = setTimeout(() => void vraagHet(), wacht)
    return () => {
      clearTimeout(wekker)
      afbreker.abort()
    }
  }, [taak, vraag, sleutel, wacht])
  return useMemo(() => standVan(vraag, binnen), [vraag, binnen])
}

/** Return the same list as long as its items are the same. */
function useZelfde(nu: readonly unknown[] | undefined): readonly unknown[] | undefined {
  const [vast, zet] = useState(nu)
  if (zelfdeVraag(nu, vast)) return vast
  zet(nu)
  return nu
}
