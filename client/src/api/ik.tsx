// Who is logged in on this screen, and what happens when that ends. Source: docs/spec/identiteit.md (ID-1).

import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Ik } from '@ketenbeeld/shared/identity/wie'
import { haal, HttpProbleem, stuur } from './http.ts'

export type Sessie =
  | { readonly kind: 'laden' }
  | { readonly kind: 'aangemeld'; readonly ik: Ik }
  /** `zin` says why, when the session ended by itself. */
  | { readonly kind: 'afgemeld'; readonly zin?: string }
  | { readonly kind: 'onbereikbaar'; readonly zin: string }

export interface SessieKanaal {
  readonly sessie: Sessie
  /** Ask the server again who I am. */
  readonly vernieuw: () => Promise<void>
  /** The session ended; show the login page with this sentence. */
  readonly verlies: (zin?: string) => void
  readonly meldAf: () => Promise<void>
}

const SessieContext = createContext<SessieKanaal | undefined>(undefined)
const IkContext = createContext<Ik | undefined>(undefined)

/** Return who is logged in. @throws Error outside the pages that need a login. */
export function useIk(): Ik {
  const ik = useContext(IkContext)
  if (!ik) throw new Error('useIk needs a logged-in page')
  return ik
}

export function useSessie(): SessieKanaal {
  const kanaal = useContext(SessieContext)
  if (!kanaal) throw new Error('useSessie needs SessieProvider')
  return kanaal
}

export function IkProvider({ ik, children }: { readonly ik: Ik; readonly children: ReactNode }) {
  return <IkContext value={ik}>{children}</IkContext>
}

export function SessieProvider({ children }: { readonly children: ReactNode }) {
  const [sessie, zet] = useState<Sessie>({ kind: 'laden' })
  const vernieuw = useCallback(async () => zet(await askSessie()), [])
  const verlies = useCallback((zin?: string) => zet((nu) => lostSession(nu, zin)), [])
  const meldAf = useCallback(async () => {
    zet({ kind: 'afgemeld' })
    await stuur('DELETE', '/v1/sessies/_huidige').catch(() => undefined)
  }, [])
  useEffect(() => void askSessie().then(zet), [])
  const kanaal = useMemo(() => ({ sessie, vernieuw, verlies, meldAf }), [sessie, vernieuw, verlies, meldAf])
  return <SessieContext value={kanaal}>{children}</SessieContext>
}

/** Who logged out knows why; only who was logged in hears the reason. */
function lostSession(nu: Sessie, zin: string | undefined): Sessie {
  return nu.kind === 'afgemeld' ? nu : { kind: 'afgemeld', ...(zin !== undefined && { zin }) }
}

async function askSessie(): Promise<Sessie> {
  try {
    return { kind: 'aangemeld', ik: await haal<Ik>('/v1/ik') }
  } catch (fout) {
    if (!(fout instanceof HttpProbleem)) throw fout
    return fout.probleem.status === 401 ? { kind: 'afgemeld' } : { kind: 'onbereikbaar', zin: fout.message }
  }
}
