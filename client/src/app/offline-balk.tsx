// The bar under the header while the connection is gone or something could not be saved: what happened, what is kept. Source: screens §4 Opslaan.

import { useEffect, useState } from 'react'
import { useRondeDeel } from '../api/ronde.tsx'
import { Knop } from '../components/knop.tsx'
import { Melding } from '../components/melding.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { useAchtergebleven, useOpslag } from '../sync/kamer.ts'
import { teksten } from './teksten.ts'

/** A hiccup shorter than this is not worth a bar. */
const geduldMs = 1_500

export function OfflineBalk() {
  const t = useTekst(teksten)
  const opslag = useOpslag()
  const verbinding = useRondeDeel((b) => b.verbinding)
  const wijzigingen = opslag?.stand === 'offline' ? opslag.wijzigingen : 0
  const toon = useLasting(verbinding === 'verbroken' || opslag?.stand === 'offline')
  if (opslag?.stand === 'fout')
    return (
      <section className="balk" aria-label={t.nietOpgeslagen}>
        <Melding soort="fout" kop={t.nietOpgeslagen} actie={<Achtergebleven />}>
          {opslag.zin}
        </Melding>
      </section>
    )
  if (!toon) return null
  return (
    <section className="balk" aria-label={t.offlineKop}>
      <Melding soort="let-op" icoonNaam="offline" kop={t.offlineKop}>
        {t.offlineZin(wijzigingen)}
      </Melding>
    </section>
  )
}

/** Nothing that was typed is lost: it can be kept as a file before it is let go. */
function Achtergebleven() {
  const t = useTekst(teksten)
  const { tekst, laatGaan } = useAchtergebleven()
  const [bewaard, zet] = useState(false)
  if (tekst() === '') return null
  const save = (): void => {
    const adres = URL.createObjectURL(new Blob([tekst()], { type: 'text/plain;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = adres
    link.download = 'ketenbeeld-niet-opgeslagen.txt'
    link.click()
    URL.revokeObjectURL(adres)
    zet(true)
  }
  return (
    <span className="knoppen">
      <Knop klein onClick={save}>
        {t.bewaarTekst}
      </Knop>
      {bewaard && (
        <Knop klein soort="stil" onClick={laatGaan}>
          {t.laatGaan}
        </Knop>
      )}
    </span>
  )
}

/** Return true once the condition has held for a while. */
function useLasting(conditie: boolean): boolean {
  const [blijft, zet] = useState(false)
  useEffect(() => {
    if (!conditie) return
    const wekker = setTimeout(() => zet(true), geduldMs)
    return () => {
      clearTimeout(wekker)
      zet(false)
    }
  }, [conditie])
  return blijft
}
