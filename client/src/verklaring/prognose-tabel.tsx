// A quantile of the prognosis: the scenarios of APM with their chances, and what each contributes. Source: model specification A5; docs/spec/verklaring.md (VK-8).

import { Link } from 'react-router'
import { waardeTekst } from '@ketenbeeld/engine/verklaring/tekst'
import type { PrognoseUitleg, Verklaring } from '@ketenbeeld/engine/verklaring/verklaring'
import { useTekst } from '../i18n/tekst.ts'
import { parameterPad } from './parameter-pad.ts'
import { teksten } from './teksten.ts'

interface PrognoseTabelProps {
  readonly verklaring: Verklaring
  readonly prognose: PrognoseUitleg
}

const procent = (x: number | null): string => waardeTekst(x === null ? null : Math.round(x * 1000) / 1000, 'fractie')

export function PrognoseTabel({ verklaring, prognose }: PrognoseTabelProps) {
  const t = useTekst(teksten)
  const x = waardeTekst(verklaring.waarde, '')
  const isKwantiel = prognose.kans !== null
  const cel = (naam: string, id: string): string => parameterPad(`pea.scenario.${naam}|${id}|${verklaring.doel.jaar}|`)
  return (
    <>
      <p className="sub">{isKwantiel ? t.kwantiel(x, procent(prognose.kans)) : t.verwachting}</p>
      {/* reason: a table that scrolls sideways must be reachable by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="vk__rol" role="region" aria-label={verklaring.label} tabIndex={0}>
        <table className="tabel tab vk__pea">
          <caption className="vh">{t.opbouw}</caption>
          <thead>
            <tr>
              <th scope="col">{t.scenario}</th>
              <th scope="col" className="num">
                {t.kans}
              </th>
              <th scope="col" className="num">
                {t.verwacht}
              </th>
              <th scope="col" className="num">
                {t.spreiding}
              </th>
              {isKwantiel && (
                <th scope="col" className="num">
                  {t.kansTot(x)}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {prognose.regels.map((r) => (
              <tr key={r.id}>
                <th scope="row">{r.label}</th>
                <td className="num">
                  <Link to={cel('kans', r.id)}>{procent(r.kans)}</Link>
                </td>
                <td className="num">
                  <Link to={cel('verwachte_instroom', r.id)}>{waardeTekst(r.mu, '')}</Link>
                </td>
                <td className="num">
                  <Link to={cel('spreiding', r.id)}>{waardeTekst(r.spreiding, '')}</Link>
                </td>
                {isKwantiel && <td className="num">{procent(r.kansTot)}</td>}
              </tr>
            ))}
          </tbody>
          {prognose.kansTot !== null && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>
                  {t.samenKans}
                </th>
                <td className="num">{procent(prognose.kansTot)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </>
  )
}
