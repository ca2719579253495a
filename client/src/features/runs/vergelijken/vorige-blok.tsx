// What earlier MPPs published beside what the model gives now. Source: model specification G3; docs/spec/vergelijking.md (VG-16, VG-17).

import { useState } from 'react'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { Invoer } from '@ketenbeeld/engine/run'
import { verschilMetVintage, type Vintage } from '@ketenbeeld/engine/vergelijking/vintage'
import { vintages } from '@ketenbeeld/engine/voorbeeld/vintages'
import { scenarioTekst } from '@ketenbeeld/shared/grafiek/reeks'
import { signed } from '@ketenbeeld/shared/grafiek/waterval'
import { Laden } from '../../../components/laden.tsx'
import { useTekst } from '../../../i18n/tekst.ts'
import { useReken } from '../../../reken/gebruik-reken.ts'
import { vergelijkTeksten } from './teksten.ts'

export function VorigeBlok({ invoer }: { readonly invoer: Invoer }) {
  const v = useTekst(vergelijkTeksten)
  const [naam, zet] = useState(vintages.at(-1)?.naam ?? '')
  const vintage = vintages.find((x) => x.naam === naam)
  const { waarde } = useReken('run', [invoer])
  return (
    <section className="blok" aria-labelledby="vgl-vorige">
      <div className="blok__kop">
        <h2 id="vgl-vorige">{v.vorige}</h2>
        <label className="vgl__mpp">
          <span className="vh">{v.kiesMpp}</span>
          <select className="invoer" value={naam} onChange={(e) => zet(e.target.value)}>
            {vintages.map((x) => (
              <option key={x.naam}>{x.naam}</option>
            ))}
          </select>
        </label>
      </div>
      {!waarde && <Laden wat={v.laden} rijen={4} />}
      {vintage && waarde?.kind === 'voltooid' && (
        <Tabel vintage={vintage} regels={verschilMetVintage(vintage, waarde.uitkomst)} />
      )}
    </section>
  )
}

interface TabelProps {
  readonly vintage: Vintage
  readonly regels: ReturnType<typeof verschilMetVintage>
}

function Tabel({ vintage, regels }: TabelProps) {
  const v = useTekst(vergelijkTeksten)
  return (
    <>
      {regels.length === 0 ? (
        <p className="md mid">{v.geenVorige}</p>
      ) : (
        <table className="tabel tab">
          <caption className="vh">
            {v.vorige}: {vintage.naam}
          </caption>
          <thead>
            <tr>
              <th scope="col">{v.uitkomst}</th>
              <th scope="col" className="num">
                {v.jaar}
              </th>
              <th scope="col" className="num">
                {vintage.naam}, {v.gepubliceerd}
              </th>
              <th scope="col" className="num">
                {v.nu}
              </th>
              <th scope="col" className="num">
                {v.verschil(vintage.naam, v.nu)}
              </th>
            </tr>
          </thead>
          <tbody>
            {regels.map((r) => (
              <tr key={`${r.indicator}${r.scenario}${r.jaar}`}>
                <th scope="row">
                  {indicatorVan(r.indicator)?.label ?? r.indicator}, {scenarioTekst(r.scenario)}
                </th>
                <td className="num">{r.jaar}</td>
                <td className="num">{toonCijfer(r.indicator, r.van)}</td>
                <td className="num">{toonCijfer(r.indicator, r.naar)}</td>
                <td className="num b">{r.verschil === null ? '–' : signed(r.indicator, r.verschil)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="sm sub">{vintage.opmerking}</p>
    </>
  )
}
