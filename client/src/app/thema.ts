// Light or dark, chosen in the user menu and kept on this device. Source: screens §2.

import { createContext, createElement, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'

export type Thema = 'licht' | 'donker'

const bewaarplek = 'ketenbeeld.thema'
const ThemaContext = createContext<{ readonly thema: Thema; readonly kies: (thema: Thema) => void }>({
  thema: 'licht',
  kies: () => undefined,
})

export const useThema = () => useContext(ThemaContext)

export function ThemaProvider({ children }: { readonly children: ReactNode }) {
  const [thema, kies] = useState<Thema>(() => (localStorage.getItem(bewaarplek) === 'donker' ? 'donker' : 'licht'))
  useEffect(() => {
    document.documentElement.dataset['theme'] = thema
    localStorage.setItem(bewaarplek, thema)
  }, [thema])
  const keuze = useMemo(() => ({ thema, kies }), [thema])
  return createElement(ThemaContext, { value: keuze }, children)
}
