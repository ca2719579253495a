// The way back up: every figure on the way to this one. Source: docs/spec/verklaring.md (VK-15).

import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { variabelenVan } from '@ketenbeeld/engine/model'
import { useMemo } from 'react'
import { useRondeDeel } from '../api/ronde.tsx'
import { Icoon } from '../components/icoon.tsx'
import { useTaal, useTekst } from '../i18n/tekst.ts'
import { useInvoerNu } from './gebruik-invoer.ts'
import { periode } from './namen.ts'
import { teksten } from './teksten.ts'
import { useVerklaar, type Cijfervraag } from './verklaar-context.ts'
import { doelVan, schrijfVraag } from './vraag.ts'

export function Kruimels() {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const { pad, terugNaar } = useVerklaar()
  const stand = useRondeDeel((b) => b.stand)
  const invoer = useInvoerNu(stand, pad[0]?.spoor ?? 'vastgesteld')
  const variabelen = useMemo(() => new Map(variabelenVan(invoer?.cellen ?? {}).map((v) => [v.id, v])), [invoer])
  const naam = (vraag: Cijfervraag): string => {
    const v = variabelen.get(vraag.indicator)
    const label = v?.label ?? indicatorVan(vraag.indicator)?.label ?? vraag.indicator
    return `${label}, ${periode(doelVan(vraag), v?.jaarregel.soort === 'januari', taal)}`
  }
  const terug = pad.slice(0, -1)
  if (terug.length === 0) return null
  return (
    <nav className="vk__kruimels" aria-label={t.pad}>
      <ol>
        {terug.map((vraag, n) => (
          <li key={schrijfVraag(vraag)}>
            <button type="button" aria-label={t.terug(naam(vraag))} onClick={() => terugNaar(n)}>
              {n === terug.length - 1 && <Icoon name="terug" klein />}
              {naam(vraag)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
