// A figure of the report: numbered caption, lane, drawing and its table one press away. Source: screens §4 Grafiek; docs/spec/rapport.md (RA-24).

import { useCallback } from 'react'
import { indicatorNaam } from '@ketenbeeld/shared/rapport/cijferbron'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { BevrorenGrafiek } from '@ketenbeeld/shared/rapport/bakken'
import { geenWaarde } from '@ketenbeeld/shared/rapport/cijfertekst'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { bandSpec } from '@ketenbeeld/shared/grafiek/band'
import { useRondeDeel, type RondeBeeld } from '../api/ronde.tsx'
import { GrafiekSvg, type MaakSpec } from '../components/grafiek-svg.tsx'
import { SpoorBadge } from '../components/spoor-badge.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { CijferKnop } from '../verklaring/cijfer-knop.tsx'
import { vraagBij } from '../verklaring/vraag.ts'
import { teksten } from './teksten.ts'

const hoogte = 300
const kaderVan = (b: RondeBeeld) => b.stand.opening?.kader
const rondeNaamVan = (b: RondeBeeld): string => b.stand.opening?.naam ?? b.ronde

export interface FiguurProps {
  readonly indicator: string
  readonly eenheid: string
  readonly bijschrift: string
  readonly spoor: Spoor
  readonly reeksen: BevrorenGrafiek['reeksen']
  /** The run a frozen figure was made with. */
  readonly run?: VersieHash | null
  /** A frozen figure: agreed figures need no badge any more. */
  readonly vast?: boolean
}

export function Figuur({ indicator, eenheid, bijschrift, spoor, reeksen, run, vast }: FiguurProps) {
  const t = useTekst(teksten)
  const naam = bijschrift || indicatorNaam(indicator)
  const leeg = !reeksen.some((reeks) => reeks.punten.some((punt) => punt.waarde !== null))
  return (
    <figure className="fig" aria-label={naam}>
      <figcaption>
        <span>
          <b className="fig__nr">{t.figuur} </b>
          {naam}
        </span>
        {!(vast && spoor === 'vastgesteld') && <SpoorBadge spoor={spoor} />}
      </figcaption>
      {leeg ? (
        <p className="rap-leeg">{t.geenCijfers}</p>
      ) : (
        <>
          <Tekening {...{ indicator, spoor, reeksen }} />
          <FiguurTabel {...{ indicator, naam, reeksen, spoor }} run={run ?? undefined} />
        </>
      )}
      <p className="fig__bron">{t.bron(eenheid)}</p>
    </figure>
  )
}

function Tekening({ indicator, spoor, reeksen }: Pick<FiguurProps, 'indicator' | 'spoor' | 'reeksen'>) {
  const ronde = useRondeDeel(rondeNaamVan)
  const maak = useCallback<MaakSpec>(
    (breedte, palet) => bandSpec({ indicator, spoor, reeksen, ronde }, palet, { breedte, hoogte }),
    [indicator, spoor, reeksen, ronde],
  )
  return <GrafiekSvg maak={maak} hoogte={hoogte} />
}

function FiguurTabel(props: {
  readonly indicator: string
  readonly naam: string
  readonly reeksen: BevrorenGrafiek['reeksen']
  readonly spoor: Spoor
  readonly run: VersieHash | undefined
}) {
  const { indicator, naam, reeksen, spoor, run } = props
  const t = useTekst(teksten)
  const kader = useRondeDeel(kaderVan)
  const jaren = reeksen[0]?.punten.map((punt) => punt.jaar) ?? []
  const isStand = indicatorVan(indicator)?.soort === 'stand'
  return (
    <details className="fig__tabel">
      <summary>{t.tabelBij}</summary>
      <table className="tabel tab">
        <caption className="vh">{naam}</caption>
        <thead>
          <tr>
            <th scope="col">{isStand ? t.op1Januari : t.jaar}</th>
            {reeksen.map((reeks) => (
              <th key={reeks.scenario} scope="col" className="num">
                {reeks.scenario}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {jaren.map((jaar, index) => (
            <tr key={jaar}>
              <th scope="row">{jaar}</th>
              {reeksen.map((reeks) => (
                <td key={reeks.scenario} className={reeks.scenario === 'medio' ? 'num b' : 'num'}>
                  {kader && (
                    <CijferKnop vraag={vraagBij(kader, { indicator, jaar, scenario: reeks.scenario, spoor, run })}>
                      {reeks.punten[index]?.tekst ?? geenWaarde}
                    </CijferKnop>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
