// How likely is more than this, and which value belongs to a chance: one year of the draws, drawn and in words. Source: model specification, Monte Carlo 5; docs/spec/grafiek.md (GR-15, GR-16).

import { useId, useState } from 'react'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { kansBoven, type Spreiding } from '@ketenbeeld/engine/onzekerheid/spreiding'
import type { Moment } from '@ketenbeeld/engine/onzekerheid/trekking'
import { cijfer, percentielnamen, percentielTekst } from '@ketenbeeld/shared/grafiek/waaier-vraag'
import { rondOpStap } from '@ketenbeeld/engine/publicatie/afronding'
import { SpoorBadge } from '../../../components/spoor-badge.tsx'
import { toonGetal } from '../../../i18n/getal.ts'
import { useTaal, useTekst } from '../../../i18n/tekst.ts'
import { Grens } from './grens.tsx'
import type { Getrokken } from './gebruik-trekking.ts'
import { heeftSpreiding, jarenMetSpreiding } from './kans-jaar.ts'
import { procent } from '../../../i18n/kans.ts'
import { leesas, leesfactor, waardeMetKans } from './kans.ts'
import { Kansverdeling } from './kansverdeling.tsx'
import { KansZin } from './kans-zin.tsx'
import { useMomentNaam } from './moment-naam.ts'
import { onzekerheidTeksten } from './teksten.ts'

interface KansBlokProps {
  readonly getrokken: Getrokken
  /** The year that was chosen; another than one of these is none. */
  readonly jaar: number
  readonly kies: (jaar: number) => void
}

export function KansBlok({ getrokken, jaar, kies }: KansBlokProps) {
  const o = useTekst(onzekerheidTeksten)
  const { momenten, indicator, spoor } = getrokken
  const moment = momenten.find((m) => m.jaar === jaar) ?? jarenMetSpreiding(getrokken).eerste ?? momenten[0]
  if (!moment) return null
  return (
    <section className="blok oz__kans" aria-labelledby="oz-kans">
      <div className="blok__kop oz__kanskop">
        <h2 id="oz-kans">
          {o.kans.kop} <span className="grafiek__bij">{indicatorVan(indicator)?.label}</span>
        </h2>
        <div className="schakel" role="group" aria-label={o.kans.jaar}>
          {momenten.map((m) => (
            <button key={m.jaar} type="button" aria-pressed={m === moment} onClick={() => kies(m.jaar)}>
              {m.jaar}
            </button>
          ))}
        </div>
        <SpoorBadge spoor={spoor} />
      </div>
      {moment.spreiding && heeftSpreiding(moment) ? (
        <EenJaar key={indicator} {...{ getrokken, moment }} spreiding={moment.spreiding} />
      ) : (
        <p className="md mid">
          {moment.spreiding
            ? o.kans.vast(moment.jaar, cijfer(indicator, moment.spreiding.laagste))
            : o.kans.geenSpreiding(moment.jaar)}
        </p>
      )}
    </section>
  )
}

interface EenJaarProps {
  readonly getrokken: Getrokken
  readonly moment: Moment
  readonly spreiding: Spreiding
}

function EenJaar({ getrokken, moment, spreiding }: EenJaarProps) {
  const { indicator, uitkomst } = getrokken
  const factor = leesfactor(indicator)
  const as = leesas(spreiding, factor)
  const [gekozen, zet] = useState<number>()
  const opAs = (x: number): number => Math.min(Math.max(x, as.van), as.tot)
  const grens = opAs(gekozen ?? begin(moment, spreiding, as.stap, factor))
  const kans = kansBoven(moment.verzameling, grens / factor) ?? 0
  return (
    <div className="raster oz__kansraster">
      <div className="oz__verdeling">
        <Grens {...{ indicator, as, grens, kans }} jaar={moment.jaar} zet={(x) => zet(opAs(x))} />
        <KansZin kans={kans} trekkingen={spreidingsaantal(moment, uitkomst.trekkingen)} />
        <Kansverdeling {...{ indicator, moment, spreiding, as, factor, grens, kans }} />
      </div>
      <div className="oz__bij">
        <Andersom indicator={indicator} moment={moment} />
        <Percentielen indicator={indicator} jaar={moment.jaar} spreiding={spreiding} />
      </div>
    </div>
  )
}

const spreidingsaantal = ({ verzameling }: Moment, totaal: number): number => verzameling.aantal || totaal

/** The question starts at medio: is it more than what is published? */
function begin({ runs }: Moment, { percentielen }: Spreiding, stap: number, factor: number): number {
  const medio = runs.medio ?? percentielen[3]?.waarde ?? 0
  return rondOpStap(medio * factor, stap)
}

const kansen = [0.01, 0.05, 0.1, 0.125, 0.25, 1 / 3, 0.5, 0.75, 0.9] as const

function Andersom({ indicator, moment }: { readonly indicator: string; readonly moment: Moment }) {
  const o = useTekst(onzekerheidTeksten)
  const naamVan = useMomentNaam()
  const [kans, zet] = useState(0.1)
  const id = useId()
  const waarde = waardeMetKans(moment.verzameling, kans)
  return (
    <div className="oz__andersom">
      <h3 className="oz__h3">{o.kans.andersom}</h3>
      <div className="oz__rij">
        <label htmlFor={id}>{o.kans.kansOpMeer}</label>
        <select id={id} className="invoer" value={String(kans)} onChange={(event) => zet(Number(event.target.value))}>
          {kansen.map((k) => (
            <option key={k} value={String(k)}>
              {procent(k)}
            </option>
          ))}
        </select>
        <output htmlFor={id} className="oz__groot tab">
          {cijfer(indicator, waarde)}
        </output>
      </div>
      <p className="sm sub">{o.kans.isZin(naamVan(indicator, moment.jaar), procent(kans))}</p>
    </div>
  )
}

interface PercentielenProps {
  readonly indicator: string
  readonly jaar: number
  readonly spreiding: Spreiding
}

/** Each percentile with how far it may be off. */
function Percentielen({ indicator, jaar, spreiding }: PercentielenProps) {
  const o = useTekst(onzekerheidTeksten)
  const { taal } = useTaal()
  const rijen = percentielnamen.map((naam, i) => ({ naam, p: spreiding.percentielen[i]! })).toReversed()
  return (
    <>
      <table className="tabel tab oz__percentielen">
        <caption className="oz__h3">{o.kans.tabel(jaar)}</caption>
        <thead>
          <tr>
            <th scope="col">{o.kans.percentiel}</th>
            <th scope="col" className="num">
              {o.kans.cijfer}
            </th>
            <th scope="col" className="num">
              {o.kans.tussen}
            </th>
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ naam, p }) => (
            <tr key={naam} className={naam === 'p667' ? 'b' : undefined}>
              <th scope="row">{percentielTekst(naam, taal)}</th>
              <td className="num">{cijfer(indicator, p.waarde)}</td>
              <td className="num sub">{o.banden2.van(cijfer(indicator, p.van), cijfer(indicator, p.tot))}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{o.kans.gemiddelde}</th>
            <td className="num">{cijfer(indicator, spreiding.verwachting)}</td>
            <td className="num sub">–</td>
          </tr>
        </tbody>
      </table>
      <p className="sm sub">
        {o.kans.tussenUitleg}
        {spreiding.afleesfout > 0 &&
          ` ${o.kans.afleesfout(toonGetal(spreiding.afleesfout * leesfactor(indicator), 1))}`}
      </p>
    </>
  )
}
