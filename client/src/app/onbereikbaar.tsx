// The page when the server gives no answer: what happened, and a way to try again. It also tries by itself.

import { useEffect } from 'react'
import { Knop } from '../components/knop.tsx'
import { Melding } from '../components/melding.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function Onbereikbaar({ zin, opnieuw }: { readonly zin: string; readonly opnieuw: () => Promise<void> }) {
  const t = useTekst(teksten)
  useEffect(() => {
    const wekker = setInterval(() => void opnieuw(), 5_000)
    return () => clearInterval(wekker)
  }, [opnieuw])
  return (
    <main className="pagina smal">
      <h1>Ketenbeeld</h1>
      <Melding soort="fout" kop={t.onbereikbaar} actie={<Knop onClick={() => void opnieuw()}>{t.opnieuw}</Knop>}>
        {zin}
      </Melding>
    </main>
  )
}
