// Parts that are sums themselves: months of a window over the past, and the children that turn 18. Source: docs/spec/verklaring.md (VK-3).

import { waardeTekst } from '@ketenbeeld/engine/verklaring/tekst'
import type { CohortDeel, ReeksDeel, Verklaring } from '@ketenbeeld/engine/verklaring/verklaring'
import { useTaal, useTekst } from '../i18n/tekst.ts'
import { maandKort } from './namen.ts'
import { Stap } from './stap.tsx'
import { teksten } from './teksten.ts'

export function Reeks({ deel, verklaring }: { readonly deel: ReeksDeel; readonly verklaring: Verklaring }) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  return (
    <details className="vk__uitklap">
      <summary>{t.perMaand}</summary>
      {deel.ervoor > 0 && <p className="sm sub">{t.ervoor(deel.ervoor)}</p>}
      <ol className="vk__maanden">
        {deel.maanden.map(({ jaar, maand, waarde, delen }) => (
          <li key={`${jaar}-${maand}`}>
            <span className="sub">
              {maandKort(maand, taal)} {jaar}
            </span>
            <Stap deel={delen.length === 1 ? verklaring.delen[delen[0] ?? -1] : undefined}>
              {waardeTekst(waarde, deel.eenheid)}
            </Stap>
          </li>
        ))}
      </ol>
    </details>
  )
}

export function Cohort({ deel }: { readonly deel: CohortDeel }) {
  const t = useTekst(teksten)
  return (
    <dl className="vk__cohort sm">
      <div>
        <dt>{t.uitStart}</dt>
        <dd className="tab">{waardeTekst(deel.uitStart, '')}</dd>
      </div>
      {deel.perJaar.map(({ jaar, waarde }) => (
        <div key={jaar}>
          <dt>{t.uitJaar(jaar)}</dt>
          <dd className="tab">{waardeTekst(waarde, '')}</dd>
        </div>
      ))}
    </dl>
  )
}
