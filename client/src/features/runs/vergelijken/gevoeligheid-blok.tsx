// What moves one figure most, as a tornado with its table. Source: model specification F2; docs/spec/vergelijking.md (VG-9 … VG-12).

import { useCallback, useMemo } from 'react'
import type { Invoer } from '@ketenbeeld/engine/run'
import type { Balk } from '@ketenbeeld/engine/vergelijking/gevoeligheid'
import type { Palet } from '@ketenbeeld/shared/grafiek/palet'
import { tornadoSpec } from '@ketenbeeld/shared/grafiek/tornado'
import { signed } from '@ketenbeeld/shared/grafiek/waterval'
import { GrafiekSvg } from '../../../components/grafiek-svg.tsx'
import { Laden } from '../../../components/laden.tsx'
import { toonGetal } from '../../../i18n/getal.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useReken } from '../../../reken/gebruik-reken.ts'
import { vergelijkTeksten } from './teksten.ts'
import type { Vergelijkvraag } from './vraag.ts'

/** So many bars still read at a glance. */
const meeste = 10

export function GevoeligheidBlok({ vraag, invoer }: { readonly vraag: Vergelijkvraag; readonly invoer: Invoer }) {
  const v = useTekst(vergelijkTeksten)
  const { indicator, jaar, scenario } = vraag
  const opties = useMemo(() => ({ indicatoren: [indicator], jaren: [jaar], scenario }), [indicator, jaar, scenario])
  const { waarde } = useReken('gevoeligheid', [invoer, opties])
  const tornado = waarde?.kind === 'berekend' ? waarde.tornados[0] : undefined
  const balken = useMemo(
    () => (tornado?.balken ?? []).filter((b) => b.laag !== null && b.hoog !== null).slice(0, meeste),
    [tornado],
  )
  const basis = tornado?.basis ?? null
  const maak = useCallback(
    (breedte: number, palet: Palet) =>
      tornadoSpec(
        {
          indicator,
          jaar,
          basis: basis ?? 0,
          balken: balken.map((b) => ({ naam: naam(b), laag: b.laag!, hoog: b.hoog! })),
        },
        palet,
        { breedte, hoogte: 40 + balken.length * 30 },
      ),
    [indicator, jaar, basis, balken],
  )
  return (
    <section className="blok" aria-labelledby="vgl-tornado">
      <div className="blok__kop">
        <h2 id="vgl-tornado">{v.tornado}</h2>
      </div>
      <p className="sm sub">{v.tornadoBij}</p>
      {!waarde && <Laden wat={v.laden} rijen={6} />}
      {balken.length > 0 && basis !== null && (
        <>
          <GrafiekSvg maak={maak} hoogte={40 + balken.length * 30} />
          <Tabel {...{ balken, basis, indicator }} />
        </>
      )}
    </section>
  )
}

const naam = ({ label, deel }: Balk): string => (deel ? `${label} [${deel}]` : label)

interface TabelProps {
  readonly balken: readonly Balk[]
  readonly basis: number
  readonly indicator: string
}

function Tabel({ balken, basis, indicator }: TabelProps) {
  const v = useTekst(vergelijkTeksten)
  return (
    <details className="vgl__details">
      <summary>{v.tornadoTabel}</summary>
      <table className="tabel tab">
        <caption className="vh">{v.tornado}</caption>
        <thead>
          <tr>
            <th scope="col">{v.parameter}</th>
            <th scope="col" className="num">
              {v.lager}
            </th>
            <th scope="col" className="num">
              {v.hoger}
            </th>
            <th scope="col" className="num">
              {v.elasticiteit}
            </th>
          </tr>
        </thead>
        <tbody>
          {balken.map((b) => (
            <tr key={naam(b)}>
              <th scope="row">
                {naam(b)} <span className="sub sm">{b.eigenaar}</span>
              </th>
              <td className="num">{signed(indicator, b.laag! - basis)}</td>
              <td className="num">{signed(indicator, b.hoog! - basis)}</td>
              <td className="num">{b.elasticiteit === null ? '–' : toonGetal(b.elasticiteit, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
