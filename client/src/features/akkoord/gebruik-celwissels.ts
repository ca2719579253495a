// Outlines cells that have just changed for two seconds and says so in one sentence per three seconds at most. Source: screens §4 Bord.

import { useEffect, useRef, useState } from 'react'
import type { Bord } from '@ketenbeeld/shared/ronde/bord'
import { useMelden } from '../../components/toon.tsx'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { celAdres, celwissels, joined, type CelAdres, type Celwissel } from './celwissel.ts'
import type { Woorden } from './feit-zin.ts'
import { kolomNaam } from './kolommen.ts'
import { opsomming } from './opsomming.ts'
import { teksten } from './teksten.ts'
import type { Taal } from '../../i18n/tekst.ts'

const omlijndMs = 2_000
const rustMs = 3_000

/** Return the cells that changed in the last two seconds. Only a live board changes by itself; looking back is no news. */
export function useCelwissels(bord: Bord, isLive: boolean): ReadonlySet<CelAdres> {
  const [net, zet] = useState<ReadonlySet<CelAdres>>(new Set())
  const vorig = useRef<Bord | undefined>(undefined)
  const vertel = useVertel()
  useEffect(() => {
    const voor = vorig.current
    vorig.current = isLive ? bord : undefined
    if (!voor || !isLive || voor.rijen.length === 0) return
    const wissels = celwissels(voor, bord)
    if (wissels.length === 0) return
    const adressen = wissels.map((w) => celAdres(w.rij, w.kolom))
    vertel(wissels)
    zet((nu) => new Set([...nu, ...adressen]))
    setTimeout(() => zet((nu) => new Set([...nu].filter((adres) => !adressen.includes(adres)))), omlijndMs)
  }, [bord, isLive, vertel])
  return net
}

/** Gathers changes; the first is told at once, what follows within three seconds is told together. */
function useVertel(): (wissels: readonly Celwissel[]) => void {
  const meld = useMelden()
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const zin = useRef((wissels: readonly Celwissel[]) => wisselZin(t, taal, wissels))
  useEffect(() => {
    zin.current = (wissels) => wisselZin(t, taal, wissels)
  }, [t, taal])
  const [verteller] = useState(() => makeVerteller((wissels) => meld(zin.current(wissels))))
  useEffect(() => verteller.stop, [verteller])
  return verteller.vertel
}

function makeVerteller(zeg: (wissels: readonly Celwissel[]) => void) {
  let wacht: readonly Celwissel[] = []
  let vrijOp = 0
  let wekker: ReturnType<typeof setTimeout> | undefined
  const vertel = (wissels: readonly Celwissel[]): void => {
    wacht = joined(wacht, wissels)
    wekker ??= setTimeout(
      () => {
        wekker = undefined
        vrijOp = performance.now() + rustMs
        zeg(wacht)
        wacht = []
      },
      Math.max(0, vrijOp - performance.now()),
    )
  }
  const stop = (): void => {
    clearTimeout(wekker)
    wekker = undefined
  }
  return { vertel, stop }
}

/** One cell by name, more cells as a number with the organisations. */
export function wisselZin(t: Woorden, taal: Taal, wissels: readonly Celwissel[]): string {
  const [eerste, tweede] = wissels
  if (eerste && !tweede) {
    const { rij, kolom, status, akkoord, gevraagd } = eerste
    return t.wissel(rij, kolomNaam(kolom, taal), t.woord[status], akkoord, gevraagd)
  }
  return t.wissels(wissels.length, opsomming(t, [...new Set(wissels.map((w) => w.rij))], 4))
}
