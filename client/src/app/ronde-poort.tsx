// Chooses the ronde people work in and opens its live channel and its rooms, for as long as they are logged in.

import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { RondeRegel } from '@ketenbeeld/shared/identity/wie'
import { rondeId, type RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { haal, HttpProbleem } from '../api/http.ts'
import { useIk, useSessie } from '../api/ik.tsx'
import { RondeProvider, useServertijd } from '../api/ronde.tsx'
import { Laden } from '../components/laden.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { KamersProvider } from '../sync/kamer.ts'
import type { KamerKast } from '../sync/kamers.ts'
import { Onbereikbaar } from './onbereikbaar.tsx'
import { teksten } from './teksten.ts'

type Keuze =
  | { readonly kind: 'laden' }
  | { readonly kind: 'ronde'; readonly ronde: RondeId }
  | { readonly kind: 'fout' | 'afgemeld'; readonly zin: string }

interface PoortProps {
  readonly kast: KamerKast
  readonly children: ReactNode
}

export function RondePoort({ kast, children }: PoortProps) {
  const { verlies } = useSessie()
  const t = useTekst(teksten)
  const [keuze, zet] = useState<Keuze>({ kind: 'laden' })
  const kies = useCallback(() => askRonde(t.geenRonde).then(zet), [t])
  useEffect(() => void askRonde(t.geenRonde).then(zet), [t])
  useEffect(() => {
    if (keuze.kind === 'afgemeld') verlies(keuze.zin)
  }, [keuze, verlies])
  if (keuze.kind === 'laden' || keuze.kind === 'afgemeld')
    return (
      <main className="pagina">
        <Laden wat={t.laden} />
      </main>
    )
  if (keuze.kind !== 'ronde') return <Onbereikbaar zin={keuze.zin} opnieuw={kies} />
  return (
    <RondeProvider key={keuze.ronde} ronde={keuze.ronde} bijAfmelding={verlies}>
      <MetKamers kast={kast} bijAfmelding={verlies}>
        {children}
      </MetKamers>
    </RondeProvider>
  )
}

async function askRonde(geenRonde: string): Promise<Keuze> {
  try {
    const ronden = await haal<readonly RondeRegel[]>('/v1/ronden')
    return ronden[0] ? { kind: 'ronde', ronde: rondeId(ronden[0].ronde) } : { kind: 'fout', zin: geenRonde }
  } catch (fout) {
    if (!(fout instanceof HttpProbleem)) throw fout
    return { kind: fout.probleem.status === 401 ? 'afgemeld' : 'fout', zin: fout.message }
  }
}

function MetKamers({ kast, bijAfmelding, children }: PoortProps & { readonly bijAfmelding: (zin?: string) => void }) {
  const { persoon } = useIk()
  const nu = useServertijd()
  const kamers = kast.voor(persoon)
  useEffect(() => {
    kamers.gebruik({ nu, bijAfmelding })
    kamers.verbindOpnieuw()
  }, [kamers, nu, bijAfmelding])
  return <KamersProvider kamers={kamers}>{children}</KamersProvider>
}
