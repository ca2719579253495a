// The hooks with which a screen uses a room, and the guard that stops people leaving with unsaved work. Source: docs/spec/scherm.md (SCH-1, SCH-5); screens §4 Opslaan.

import { createContext, createElement, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react'
import type { KamerRegel } from '@ketenbeeld/shared/identity/wie'
import { leesKamer, type KamerNaam } from '@ketenbeeld/shared/documents/kamer'
import { kamerRecht } from '@ketenbeeld/shared/ronde/kamer-recht'
import { haal } from '../api/http.ts'
import { useIk } from '../api/ik.tsx'
import { useRondeBron, useRondeDeel } from '../api/ronde.tsx'
import type { KamerVerbinding } from './kamer-bron.ts'
import { Kamers } from './kamers.ts'
import type { Opslag } from './opslag.ts'

export type { KamerVerbinding } from './kamer-bron.ts'
export type { Opslag } from './opslag.ts'

const KamersContext = createContext<Kamers | undefined>(undefined)

function useKamers(): Kamers {
  const kamers = useContext(KamersContext)
  if (!kamers) throw new Error('useKamer needs KamersProvider')
  return kamers
}

/** Return the live connection with a room. It is there at once: empty until `geladen`, and it saves by itself. */
export const useKamer = (naam: KamerNaam): KamerVerbinding => useKamerAls(naam)!

/** The same for a room whose name may not be known yet; undefined as long as it is not. */
export function useKamerAls(naam: KamerNaam | undefined): KamerVerbinding | undefined {
  const kamers = useKamers()
  const bron = naam === undefined ? undefined : kamers.krijg(naam)
  useEffect(() => (naam === undefined ? undefined : kamers.houd(naam)), [kamers, naam])
  return useSyncExternalStore(bron?.abonneer ?? nooit, () => bron?.verbinding())
}

const nooit = () => () => undefined

/** Return the mark for all open rooms together; undefined when no room is open. */
export function useOpslag(): Opslag | undefined {
  const kamers = useKamers()
  return useSyncExternalStore(kamers.abonneer, kamers.opslag)
}

/** What came too late to be saved: keep it as a file, and let it go. */
export function useAchtergebleven(): { readonly tekst: () => string; readonly laatGaan: () => void } {
  const kamers = useKamers()
  return { tekst: kamers.achtergebleven, laatGaan: kamers.laatGaan }
}

/** Keeps the rooms while somebody is logged in (also when pages come and go) and guards leaving the page. */
export function KamersProvider({ kamers, children }: { readonly kamers: Kamers; readonly children: ReactNode }) {
  const ronde = useRondeDeel((b) => b.ronde)
  const verbinding = useRondeDeel((b) => b.verbinding)
  useEffect(() => {
    if (verbinding !== 'verbonden') return
    void haal<readonly KamerRegel[]>(`/v1/ronden/${ronde}/kamers`).then(
      (regels) => kamers.leer(regels),
      () => undefined,
    )
  }, [kamers, ronde, verbinding])
  useFollowRecht(kamers)
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent): void => {
      if (kamers.heeftOnbewaard()) event.preventDefault()
    }
    addEventListener('beforeunload', guard)
    return () => removeEventListener('beforeunload', guard)
  }, [kamers])
  return createElement(KamersContext, { value: kamers }, children)
}

/** What a person may do in each open room follows from the grootboek, at the same second as on the server. */
function useFollowRecht(kamers: Kamers): void {
  const ik = useIk()
  const { tijd } = useRondeBron()
  const stand = useRondeDeel((b) => b.stand)
  useEffect(() => {
    if (stand.seq === 0) return
    kamers.volgRecht((naam) => {
      const kamer = leesKamer(naam)
      return kamer && kamerRecht(stand, ik, kamer, tijd.nu()) === 'schrijven' ? 'schrijven' : 'lezen'
    })
  }, [kamers, stand, ik, tijd])
}
