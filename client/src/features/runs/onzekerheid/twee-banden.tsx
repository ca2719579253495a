// The band of the outcome and the runs min and max in words, for the last reliable year and for the last year: side by side, never one without the other. Source: model specification, Monte Carlo 6; docs/spec/onzekerheid.md (OZ-13).

import { tekstenOnzekerheid, tweeBanden } from '@ketenbeeld/engine/onzekerheid/teksten'
import type { Moment } from '@ketenbeeld/engine/onzekerheid/trekking'
import { cijfer } from '@ketenbeeld/shared/grafiek/waaier-vraag'
import { useTaal, useTekst } from '../../../i18n/tekst.ts'
import type { Getrokken } from './gebruik-trekking.ts'
import { jarenMetSpreiding } from './kans-jaar.ts'
import { useMomentNaam } from './moment-naam.ts'
import { onzekerheidTeksten } from './teksten.ts'

export function TweeBanden({ getrokken }: { readonly getrokken: Getrokken }) {
  const o = useTekst(onzekerheidTeksten)
  const { taal } = useTaal()
  const w = tekstenOnzekerheid[taal]
  const { eerste, laatste } = jarenMetSpreiding(getrokken)
  const momenten = [...new Set([eerste, laatste])].filter((m) => m !== undefined)
  return (
    <section className="blok oz__banden2" aria-labelledby="oz-banden">
      <div className="blok__kop">
        <h2 id="oz-banden">{o.banden2.kop}</h2>
      </div>
      {momenten.map((moment) => (
        <EenJaar key={moment.jaar} moment={moment} indicator={getrokken.indicator} />
      ))}
      <p className="md mid">{w.verschil}</p>
      <h3 className="oz__h3 oz__waarom">{o.waaromRho}</h3>
      <p className="md mid">
        {o.waaromRhoUitleg} {w.samenhang(getrokken.uitkomst.rho)}
      </p>
    </section>
  )
}

function EenJaar({ moment, indicator }: { readonly moment: Moment; readonly indicator: string }) {
  const o = useTekst(onzekerheidTeksten)
  const { taal } = useTaal()
  const w = tekstenOnzekerheid[taal]
  const naamVan = useMomentNaam()
  const { kwantielband, runs } = tweeBanden(moment)
  const tekst = (band: readonly [number, number] | null, zin: (a: string, b: string) => string): string =>
    band === null ? o.banden2.geen : zin(cijfer(indicator, band[0]), cijfer(indicator, band[1]))
  return (
    <>
      <h3 className="oz__h3">{naamVan(indicator, moment.jaar)}</h3>
      <dl className="oz__band">
        <div>
          <dt>{w.kwantielband}</dt>
          <dd>
            <b className="oz__getal tab">{tekst(kwantielband, o.banden2.van)}</b>
            <span className="sm sub">{w.kwantielbandUitleg}</span>
          </dd>
        </div>
        <div>
          <dt>{w.runs}</dt>
          <dd>
            <b className="oz__getal tab">{tekst(runs, o.banden2.minEnMax)}</b>
            <span className="sm sub">{w.runsUitleg}</span>
          </dd>
        </div>
      </dl>
    </>
  )
}
