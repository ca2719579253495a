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
import { JaarTabel } from '../jaar-tabel.tsx'
import { vergelijkTeksten } from './teksten.ts'

export function VorigeBlok({ invoer, ronde }: { readonly invoer: Invoer; readonly ronde: string }) {
  const v = useTekst(vergelijkTeksten)
  const [naam, zet] = useState(() => vintages.findLast((x) => x.naam !== ronde)?.naam ?? '')
  const vintage = vintages.find((x) => x.naam === naam)
  const { waarde } = useReken('run', [invoer])
  return (
    <section className="blok">
      <div className="blok__kop">
        <h2>{v.vorige}</h2>
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
  const jaren = [...new Set(regels.map((r) => r.jaar))].sort((a, b) => a - b)
  const rijen = [...Map.groupBy(regels, (r) => `${r.indicator} ${r.scenario}`)]
  if (regels.length === 0) return <p className="md mid">{v.geenVorige}</p>
  return (
    <>
      <JaarTabel naam={v.vorige} kop={v.uitkomst} jaren={jaren} bijschrift={v.leeswijzer(vintage.naam)}>
        <tbody>
          {rijen.map(([sleutel, lijst]) => (
            <tr key={sleutel}>
              <th scope="row">
                {indicatorVan(lijst[0]!.indicator)?.label}, {scenarioTekst(lijst[0]!.scenario)}
              </th>
              {jaren.map((jaar) => (
                <Cel key={jaar} regel={lijst.find((r) => r.jaar === jaar)} />
              ))}
            </tr>
          ))}
        </tbody>
      </JaarTabel>
      <p className="sm sub">{vintage.opmerking}</p>
    </>
  )
}

function Cel({ regel }: { readonly regel: TabelProps['regels'][number] | undefined }) {
  if (!regel) return <td className="num">–</td>
  const { indicator, van, naar, verschil } = regel
  return (
    <td className="num">
      <span className="vgl__oud">
        {toonCijfer(indicator, van)} → {toonCijfer(indicator, naar)}
      </span>
      <b>{verschil === null ? '–' : signed(indicator, verschil)}</b>
    </td>
  )
}
