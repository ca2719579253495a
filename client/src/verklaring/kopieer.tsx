// Copies the address that opens this same explanation. Source: docs/spec/verklaring.md (VK-15).

import { Icoon } from '../components/icoon.tsx'
import { Knop } from '../components/knop.tsx'
import { useToast } from '../components/toon.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import type { Cijfervraag } from './verklaar-context.ts'
import { metPad } from './vraag.ts'

export function Kopieer({ vraag }: { readonly vraag: Cijfervraag }) {
  const t = useTekst(teksten)
  const toast = useToast()
  const kopieer = async (): Promise<void> => {
    const adres = new URL(location.href)
    adres.search = metPad(adres.searchParams, [vraag]).toString()
    try {
      await navigator.clipboard.writeText(adres.href)
      toast({ tekst: t.gekopieerd })
    } catch {
      // reason: without https or permission there is no clipboard; the address bar holds the same address
      toast({ tekst: t.kopieerLukteNiet, icoon: 'waarschuwing' })
    }
  }
  return (
    <div className="knoppen">
      <Knop soort="stil" onClick={() => void kopieer()}>
        <Icoon name="koppeling" />
        {t.kopieer}
      </Knop>
    </div>
  )
}
