// Chooses the ronde people work in and opens its live channel and its rooms, for as long as they are logged in.

import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import type { RondeRegel } from '@ketenbeeld/shared/identity/wie'
import { rondeId, type RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { haal, HttpProbleem } from '../api/http.ts'
import { useIk, useSessie } from '../api/ik.tsx'
import { RondeProvider, useServertijd } from '../api/ronde.tsx'
import { Laden } from '../components/laden.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { KamersProvider } from '../sync/kamer.ts'
import { Kamers, type KamerKast } from '../sync/kamers.ts'
import { Onbereikbaar } from './onbereikbaar.tsx'
import { teksten } from './teksten.ts'

type Keuze =
  | { readonly kind: 'laden' }
  | { readonly kind: 'ronde'; readonly ronde: RondeId }
  | { readonly kind: 'fout'; readonly zin: string }

interface PoortProps {
  readonly kast: KamerKast
  readonly children: ReactNode
}

export function RondePoort({ kast, children }: PoortProps) {
  const { verlies } = useSessie()
  const t = useTekst(teksten)
  const [keuze, zet] = useState<Keuze>({ kind: 'laden' })
  const kies = useCallback(async () => {
    try {
      const ronden = await haal<readonly RondeRegel[]>('/v1/ronden')
      zet(ronden[0] ? { kind: 'ronde', ronde: rondeId(ronden[0].ronde) } : { kind: 'fout', zin: t.geenRonde })
    } catch (fout) {
      if (!(fout instanceof HttpProbleem)) throw fout
      if (fout.probleem.status === 401) verlies(fout.message)
      else zet({ kind: 'fout', zin: fout.message })
    }
  }, [t, verlies])
  useEffect(() => void kies(), [kies])
  if (keuze.kind === 'laden')
    return (
      <main className="pagina">
        <Laden wat={t.laden} />
      </main>
    )
  if (keuze.kind === 'fout') return <Onbereikbaar zin={keuze.zin} opnieuw={kies} />
  return (
    <RondeProvider ronde={keuze.ronde} bijAfmelding={verlies}>
      <MetKamers kast={kast} bijAfmelding={verlies}>
        {children}
      </MetKamers>
    </RondeProvider>
  )
}

function MetKamers({ kast, bijAfmelding, children }: PoortProps & { readonly bijAfmelding: (zin?: string) => void }) {
  const { persoon } = useIk()
  const servertijd = useServertijd()
  const klok = useRef(servertijd)
  klok.current = servertijd
  const kamers = kast.voor(persoon, () => new Kamers({ nu: () => klok.current(), bijAfmelding }))
  useEffect(() => kamers.verbindOpnieuw(), [kamers])
  return <KamersProvider kamers={kamers}>{children}</KamersProvider>
}
