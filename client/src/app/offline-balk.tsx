// The bar under the header while the connection is gone or something could not be saved: what happened, what is kept. Source: screens §4 Opslaan.

import { useEffect, useState } from 'react'
import { useRondeDeel } from '../api/ronde.tsx'
import { Melding } from '../components/melding.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { useOpslag } from '../sync/kamer.ts'
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
      <section aria-label={t.nietOpgeslagen}>
        <Melding soort="fout" kop={t.nietOpgeslagen}>
          {opslag.zin}
        </Melding>
      </section>
    )
  if (!toon) return null
  return (
    <section aria-label={t.offlineKop}>
      <Melding soort="let-op" icoonNaam="offline" kop={t.offlineKop}>
        {t.offlineZin(wijzigingen)}
      </Melding>
    </section>
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
