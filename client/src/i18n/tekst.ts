// The words of the screens in Dutch and English: plain typed objects beside each feature, chosen by one switch. Source: screens §1.5 (B1, "u"); ADR 0009.

import { createContext, createElement, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'

export type Taal = 'nl' | 'en'

/** A sentence, or a small function that makes one from values (plurals live there). */
type Woord = string | ((...waarden: never[]) => string) | Woorden
export interface Woorden {
  readonly [sleutel: string]: Woord
}

/** Check a `teksten` object with `satisfies Teksten`; useTekst checks that both languages have the same keys. */
export interface Teksten {
  readonly nl: Woorden
  readonly en: Woorden
}

/** The same keys, and functions with the same parameters. */
type Vertaling<N> = { readonly [K in keyof N]: VertaaldWoord<N[K]> }
type VertaaldWoord<W> = W extends string
  ? string
  : W extends (...waarden: infer A) => string
    ? (...waarden: A) => string
    : W extends Woorden
      ? Vertaling<W>
      : W

interface TaalKeuze {
  readonly taal: Taal
  readonly kies: (taal: Taal) => void
}

const TaalContext = createContext<TaalKeuze>({ taal: 'nl', kies: () => undefined })
const bewaarplek = 'ketenbeeld.taal'

/** Return the words of a feature in the chosen language: `const t = useTekst(teksten)` then `t.kop`. */
export function useTekst<N>(teksten: { readonly nl: N; readonly en: NoInfer<Vertaling<N>> }): N {
  return useTaal().taal === 'en' ? (teksten.en as N) : teksten.nl
}

/** Return the chosen language and the switch. */
export const useTaal = (): TaalKeuze => useContext(TaalContext)

export function TaalProvider({ children }: { readonly children: ReactNode }) {
  const [taal, kies] = useState<Taal>(() => (localStorage.getItem(bewaarplek) === 'en' ? 'en' : 'nl'))
  useEffect(() => {
    document.documentElement.lang = taal
    localStorage.setItem(bewaarplek, taal)
  }, [taal])
  const keuze = useMemo(() => ({ taal, kies }), [taal])
  return createElement(TaalContext, { value: keuze }, children)
}
