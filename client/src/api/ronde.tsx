// The live ronde for every screen: one connection, the grootboek replayed through the shared reducer. Source: architecture §1; docs/spec/kanaal.md (KA).

import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { OpdrachtAntwoord } from '@ketenbeeld/shared/ronde/kanaal'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import { msOf, type Moment, type RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { RondeBeeld } from './ronde-beeld.ts'
import { RondeBron } from './ronde-bron.ts'

export type { RondeBeeld, Verbinding } from './ronde-beeld.ts'

const RondeContext = createContext<RondeBron | undefined>(undefined)

export function useRondeBron(): RondeBron {
  const bron = useContext(RondeContext)
  if (!bron) throw new Error('useRonde needs RondeProvider')
  return bron
}

/** Return the whole picture; re-renders on every change. */
export function useRonde(): RondeBeeld {
  const bron = useRondeBron()
  return useSyncExternalStore(bron.abonneer, bron.beeld)
}

/** Return a part of the picture; re-renders only when that part changes (Object.is). A part that is computed anew is remembered per picture. */
export function useRondeDeel<T>(kies: (beeld: RondeBeeld) => T): T {
  const bron = useRondeBron()
  const memo = useRef<{ beeld: RondeBeeld; kies: typeof kies; deel: T }>(undefined)
  return useSyncExternalStore(bron.abonneer, () => {
    const beeld = bron.beeld()
    const last = memo.current
    if (last && last.beeld === beeld && last.kies === kies) return last.deel
    const vers = kies(beeld)
    const deel = last && Object.is(last.deel, vers) ? last.deel : vers
    memo.current = { beeld, kies, deel }
    return deel
  })
}

/** Return the function that sends a command; it answers when the server did and this screen shows the result. */
export const useOpdracht = (): ((opdracht: Opdracht) => Promise<OpdrachtAntwoord>) => useRondeBron().opdrachten.stuur

/** Return the server's clock. */
export const useServertijd = (): (() => Moment) => useRondeBron().tijd.nu

/** Return the server's time, renewed on the beat of that clock. */
export function useNu(elkeMs = 1_000): Moment {
  const servertijd = useServertijd()
  const [nu, zet] = useState(servertijd)
  useEffect(() => {
    let wekker: ReturnType<typeof setTimeout>
    const tik = (): void => {
      const moment = servertijd()
      zet(moment)
      wekker = setTimeout(tik, elkeMs - (msOf(moment) % elkeMs) + 5)
    }
    tik()
    return () => clearTimeout(wekker)
  }, [servertijd, elkeMs])
  return nu
}

export function RondeProvider(props: {
  readonly ronde: RondeId
  readonly bijAfmelding: (zin?: string) => void
  readonly children: ReactNode
}) {
  const { ronde, bijAfmelding } = props
  const [bron, zet] = useState<RondeBron>()
  useEffect(() => {
    const nieuw = new RondeBron(ronde, bijAfmelding)
    nieuw.start()
    zet(nieuw)
    return () => nieuw.stop()
  }, [ronde, bijAfmelding])
  return bron && <RondeContext value={bron}>{props.children}</RondeContext>
}
