// Parts that are sums themselves: months of a window over the past, and the children that turn 18. Source: docs/spec/verklaring.md (VK-3).

import { waardeTekst } from '@ketenbeeld/engine/verklaring/tekst'
import type { CohortDeel, Deel, ReeksDeel, Verklaring } from '@ketenbeeld/engine/verklaring/verklaring'
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

/** Lines of a table: who was there at the start, and who came in which year. */
export function CohortRijen({ deel, verklaring }: { readonly deel: CohortDeel; readonly verklaring: Verklaring }) {
  const t = useTekst(teksten)
  const delen = deel.delen.map((n) => verklaring.delen[n])
  const start = delen.find((d) => d?.soort === 'invoer')
  const instroom = (jaar: number): Deel | undefined =>
    delen.find((d) => d?.soort === 'variabele' && d.doel.jaar === jaar && d.doel.maand === undefined)
  return (
    <>
      <CohortRij naam={t.uitStart} deel={start} waarde={deel.uitStart} teken="" />
      {deel.perJaar.map(({ jaar, waarde }) => (
        <CohortRij key={jaar} naam={t.uitJaar(jaar)} deel={instroom(jaar)} waarde={waarde} teken="+" />
      ))}
    </>
  )
}

function CohortRij(props: {
  readonly naam: string
  readonly deel: Deel | undefined
  readonly waarde: number
  readonly teken: string
}) {
  const { naam, deel, waarde, teken } = props
  return (
    <tr>
      <td aria-hidden={teken === ''}>{teken}</td>
      <th scope="row">{naam}</th>
      <td className="num">
        <Stap deel={deel}>{waardeTekst(waarde, '')}</Stap>
      </td>
    </tr>
  )
}
