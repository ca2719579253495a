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

/** Return the server's time, renewed on the beat of that clock and at once when the demo clock is moved. */
export function useNu(elkeMs = 1_000): Moment {
  const servertijd = useServertijd()
  const voorsprong = useRondeDeel((b) => b.stand.planning.klokVoorsprong)
  const [nu, zet] = useState(servertijd)
  useEffect(() => {
    const wait = (): number => elkeMs - (msOf(servertijd()) % elkeMs) + 5
    const tik = (): void => {
      zet(servertijd())
      wekker = setTimeout(tik, wait())
    }
    let wekker = setTimeout(tik, 0)
    return () => clearTimeout(wekker)
  }, [servertijd, elkeMs, voorsprong])
  return nu
}

/** Give it `key={ronde}`: another ronde is another connection. */
export function RondeProvider(props: {
  readonly ronde: RondeId
  readonly bijAfmelding: (zin?: string) => void
  readonly children: ReactNode
}) {
  const [bron] = useState(() => new RondeBron(props.ronde, props.bijAfmelding))
  useEffect(() => {
    bron.start()
    return () => bron.stop()
  }, [bron])
  return <RondeContext value={bron}>{props.children}</RondeContext>
}
