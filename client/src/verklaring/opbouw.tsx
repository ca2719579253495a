// The sum behind the figure, one step down: lines with a sign, a product of months, a ratio, or the scenarios of the prognosis. Source: screens 06; docs/spec/verklaring.md (VK-2 … VK-8).

import type { ReactNode } from 'react'
import { midden, schrijf, waardeTekst } from '@ketenbeeld/engine/verklaring/tekst'
import type { Deel, Keuze, Regel, Verklaring } from '@ketenbeeld/engine/verklaring/verklaring'
import { useTaal, useTekst, type Taal } from '../i18n/tekst.ts'
import { CohortRijen, Reeks } from './delen.tsx'
import { Maanden } from './maanden.tsx'
import { periode } from './namen.ts'
import { PrognoseTabel } from './prognose-tabel.tsx'
import { Stap } from './stap.tsx'
import { teksten } from './teksten.ts'

export function Opbouw({ verklaring }: { readonly verklaring: Verklaring }) {
  const t = useTekst(teksten)
  const { wijze, regels, prognose, keuzes } = verklaring
  if (wijze === 'geen') return null
  return (
    <section className="vk__blok" aria-labelledby="h-opbouw">
      <h3 id="h-opbouw">{t.opbouw}</h3>
      {prognose ? (
        <PrognoseTabel verklaring={verklaring} prognose={prognose} />
      ) : regels.length > 0 ? (
        <Regels verklaring={verklaring} />
      ) : (
        <ZonderRegels verklaring={verklaring} />
      )}
      {keuzes.map((keuze, n) => (
        <Beslist key={n} keuze={keuze} delen={verklaring.delen} />
      ))}
      <Maanden verklaring={verklaring} />
    </section>
  )
}

function Regels({ verklaring }: { readonly verklaring: Verklaring }) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const { regels, doel, waarde, eenheid, label, isStand, wijze } = verklaring
  const noemer = regels.filter((r) => r.groep === 'noemer')
  const rest = regels.filter((r) => r.groep !== 'noemer')
  return (
    <>
      <table className="vk__som">
        <caption className="vh">{t.opbouw}</caption>
        <tbody>
          {rest.map((regel, n) => (
            <Lijn key={n} regel={regel} verklaring={verklaring} isEerste={n === 0} />
          ))}
          {noemer.map((regel, n) => (
            <Lijn key={n} regel={regel} verklaring={verklaring} isEerste={n === 0} teken={n === 0 ? '÷' : undefined} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td aria-hidden="true">=</td>
            <th scope="row">
              {label}, {periode(doel, isStand, taal)}
            </th>
            <td className="num">{waardeTekst(waarde, eenheid)}</td>
          </tr>
        </tfoot>
      </table>
      {wijze === 'balans' && <p className="sm sub">{t.afgerond}</p>}
    </>
  )
}

interface LijnProps {
  readonly regel: Regel
  readonly verklaring: Verklaring
  readonly isEerste: boolean
  readonly teken?: string | undefined
}

function Lijn({ regel, verklaring, isEerste, teken }: LijnProps) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const { delen } = verklaring
  const deel = delen[regel.deel]
  const min = regel.teken === '-' ? '\u2212' : isEerste ? '' : '+'
  const isGewoon = regel.stuk.soort === 'deel'
  return (
    <tr>
      <td aria-hidden={min === ''}>{teken ?? min}</td>
      <th scope="row">
        {deel ? naamVan(deel, verklaring, taal) : t.vast}{' '}
        {!isGewoon && <span className="sub tab">{schrijf(regel.stuk, delen, 'waarden', taal)}</span>}
      </th>
      <td className="num">
        <Stap deel={deel}>{waardeTekst(regel.waarde, eenheidVan(deel, isGewoon))}</Stap>
      </td>
    </tr>
  )
}

/** A product has no unit of its parts. */
const eenheidVan = (deel: Deel | undefined, isGewoon: boolean): string =>
  isGewoon && deel && deel.soort !== 'cohort' ? deel.eenheid : ''

/** The name of a part; the year only where it differs from that of the figure. */
export function naamVan(deel: Deel, { delen }: Verklaring, taal: Taal): ReactNode {
  switch (deel.soort) {
    case 'variabele':
      return `${deel.label}, ${periode(deel.doel, deel.isStand, taal)}`
    case 'invoer':
      return deel.sleutel === '' ? deel.label : `${deel.label}, ${midden(deel.sleutel)}`
    case 'reeks':
    case 'cohort':
      return schrijf({ soort: 'deel', deel: delen.indexOf(deel) }, delen, 'namen', taal)
  }
}

/** No plain sum: the calculation in values, or twelve months of something that is decided month by month. */
function ZonderRegels({ verklaring }: { readonly verklaring: Verklaring }) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const { wijze, ingevuld, delen, bronnen, waarde, eenheid } = verklaring
  const perMaand = wijze === 'maanden'
  return (
    <>
      {wijze === 'gemiddelde' && <p className="sub">{t.gemiddeldeUitleg}</p>}
      {wijze === 'formule' && ingevuld && ingevuld.soort !== 'deel' && (
        <p className="vk__ingevuld tab">
          <span className="vh">{t.som}: </span>
          {waardeTekst(waarde, eenheid)} = {schrijf(ingevuld, delen, 'waarden', taal)}
        </p>
      )}
      {perMaand && bronnen.length > 0 && <p className="sub">{t.hangtAf}</p>}
      <table className="vk__som">
        <caption className="vh">{t.opbouw}</caption>
        <tbody>
          {bronnen.map((n) => {
            const deel = delen[n]
            if (!deel || deel.soort === 'invoer') return null
            if (deel.soort === 'cohort') return <CohortRijen key={n} deel={deel} verklaring={verklaring} />
            return (
              <tr key={n}>
                <td aria-hidden="true" />
                <th scope="row">
                  {naamVan(deel, verklaring, taal)}
                  {deel.soort === 'reeks' && <Reeks deel={deel} verklaring={verklaring} />}
                </th>
                <td className="num">
                  <Stap deel={deel}>{waardeTekst(deel.waarde, deel.eenheid)}</Stap>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

function Beslist({ keuze, delen }: { readonly keuze: Keuze; readonly delen: readonly Deel[] }) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  return (
    <p className="sm sub vk__beslist">
      {t.beslist[keuze.naam](schrijf(keuze.gekozen, delen, 'namen', taal), schrijf(keuze.andere, delen, 'namen', taal))}
    </p>
  )
}
