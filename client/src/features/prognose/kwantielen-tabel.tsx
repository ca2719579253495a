// The quantiles of every year with the chance above the threshold, what kind of figures they are, and the interval of fragile ones. Source: screens 07; docs/spec/prognose.md (PR-15, PR-26).

import { memo } from 'react'
import type { ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { PeaJaarBeeld } from '@ketenbeeld/engine/prognose/beeld'
import { Icoon } from '../../components/icoon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { CijferKnop } from '../../verklaring/cijfer-knop.tsx'
import { kwantielVan } from '../../verklaring/vraag.ts'
import type { Prognose } from './gebruik-prognose.ts'
import { jaarstatus, type Jaarstatus } from './jaarstatus.ts'
import { procent } from '../../i18n/kans.ts'
import { PeaMeldingen } from './pea-meldingen.tsx'
import { teksten } from './teksten.ts'
import { aantal, personen } from './weergave.ts'

const volgorde: readonly Scenario[] = ['min', 'mediaan', 'medio', 'max']

type KwantielenProps = Pick<Prognose, 'opening' | 'getoond' | 'jaren' | 'jaar' | 'kiesJaar' | 'drempel' | 'beeld'>

export const KwantielenTabel = memo(function KwantielenTabel(props: KwantielenProps) {
  const t = useTekst(teksten)
  const { jaren, jaar: gekozen, kiesJaar, drempel, beeld } = props
  const elders = (beeld?.meldingen ?? []).filter(
    (m) => m.jaar !== gekozen && (m.niveau !== 'info' || m.code === 'PEA-09'),
  )
  return (
    <section aria-labelledby="h-kwantielen">
      <h3 id="h-kwantielen" className="pg__h3">
        {t.kwantielen.kop} <span className="grafiek__bij">{t.kwantielen.bij}</span>
      </h3>
      <div className="grafiek__rol">
        <table className="tabel tab pg__kwantielen">
          <thead>
            <tr>
              <th scope="col">{t.kwantielen.jaar}</th>
              {volgorde.map((s) => (
                <th key={s} scope="col" className="num">
                  {t.Kwantiel[s]}
                  <br />
                  {t.formule[s]}
                </th>
              ))}
              <th scope="col" className="num">
                {t.kwantielen.kansMeer(aantal(drempel))}
              </th>
              <th scope="col" className="pg__statuskop">
                {t.kwantielen.status}
              </th>
            </tr>
          </thead>
          <tbody>
            {jaren.map((jaar, i) => {
              const rij = beeld?.jaren[i] ?? undefined
              return (
                <tr key={jaar} className={jaar === gekozen ? 'sterk' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="pg__jaar"
                      aria-pressed={jaar === gekozen}
                      onClick={() => kiesJaar(jaar)}
                    >
                      {jaar}
                    </button>
                  </th>
                  {volgorde.map((s) => (
                    <Kwantiel key={s} rij={rij} scenario={s} kader={props.opening.kader} jaar={jaar} />
                  ))}
                  <td className="num">{rij ? procent(rij.kansGroter) : t.kwantielen.geen}</td>
                  <td className="sub sm pg__statuscel">
                    {t.status[jaarstatus(props.opening, props.getoond, jaar, rij?.kwantielen)]}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <ul className="pg__statussen sm sub">
        {perStatus(props).map(([status, welke]) => (
          <li key={status}>
            {welke.join(', ')}: {t.status[status]}
          </li>
        ))}
      </ul>
      <PeaMeldingen meldingen={elders} />
    </section>
  )
})

/** The same words as in the column, for a screen that has no room for it. */
function perStatus({ opening, getoond, jaren, beeld }: KwantielenProps): readonly [Jaarstatus, readonly number[]][] {
  const uit = new Map<Jaarstatus, number[]>()
  jaren.forEach((jaar, i) => {
    const status = jaarstatus(opening, getoond, jaar, beeld?.jaren[i]?.kwantielen)
    uit.set(status, [...(uit.get(status) ?? []), jaar])
  })
  return [...uit]
}

interface KwantielProps {
  readonly rij: PeaJaarBeeld | undefined
  readonly scenario: Scenario
  readonly kader: ModelKader
  readonly jaar: number
}

function Kwantiel({ rij, scenario, kader, jaar }: KwantielProps) {
  const t = useTekst(teksten)
  const vlak = rij?.kwetsbaar[scenario]
  return (
    <td className="num">
      {rij ? (
        <CijferKnop
          vraag={{
            indicator: kwantielVan[scenario],
            jaar,
            scenario: kader.scenarios.includes(scenario) ? scenario : 'medio',
            spoor: 'voorlopig',
          }}
        >
          {personen(rij.kwantielen[scenario])}
        </CijferKnop>
      ) : (
        t.kwantielen.geen
      )}
      {vlak && (
        <span className="pg__vlak">
          <Icoon name="waarschuwing" klein /> {t.kwantielen.tussen(personen(vlak[0]), personen(vlak[1]))}
        </span>
      )}
    </td>
  )
}
