// The twelve months of a year, each a step further down. Source: docs/spec/verklaring.md (VK-4).

import { waardeTekst } from '@ketenbeeld/engine/verklaring/tekst'
import type { Verklaring } from '@ketenbeeld/engine/verklaring/verklaring'
import { useTaal, useTekst } from '../i18n/tekst.ts'
import { maandKort } from './namen.ts'
import { Stap } from './stap.tsx'
import { teksten } from './teksten.ts'

export function Maanden({ verklaring }: { readonly verklaring: Verklaring }) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const { maanden, delen, eenheid, regels } = verklaring
  if (maanden.length === 0) return null
  return (
    <details className="vk__uitklap" open={regels.length === 0}>
      <summary>{t.perMaand}</summary>
      <ol className="vk__maanden">
        {maanden.map((plek) => {
          const deel = delen[plek]
          if (deel?.soort !== 'variabele') return null
          return (
            <li key={plek}>
              <span className="sub">{maandKort(deel.doel.maand ?? 1, taal)}</span>
              <Stap deel={deel}>{waardeTekst(deel.waarde, eenheid)}</Stap>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
