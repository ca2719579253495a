// The table that COA asked for: the occupancy when municipalities house fewer vergunninghouders. Source: model specification F3 (verslag 22-9-2022); docs/spec/vergelijking.md (VG-13, VG-14).

import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { Invoer } from '@ketenbeeld/engine/run'
import { signed } from '@ketenbeeld/shared/grafiek/waterval'
import { Laden } from '../../../components/laden.tsx'
import { toonGetal } from '../../../i18n/getal.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useReken } from '../../../reken/gebruik-reken.ts'
import { JaarTabel } from '../jaar-tabel.tsx'
import { vergelijkTeksten } from './teksten.ts'

const id = 'u.coa.bezetting'

export function TaakstellingBlok({ invoer, scenario }: { readonly invoer: Invoer; readonly scenario: Scenario }) {
  const v = useTekst(vergelijkTeksten)
  const { waarde } = useReken('taakstelling', [invoer])
  return (
    <section className="blok">
      <div className="blok__kop">
        <h2>{v.taakstelling}</h2>
      </div>
      <p className="sm sub">{v.bezetting}</p>
      {!waarde && <Laden wat={v.laden} rijen={6} />}
      {waarde?.kind === 'berekend' && (
        <>
          <JaarTabel naam={v.bezetting} kop={v.graad} jaren={waarde.jaren}>
            <tbody>
              {waarde.rijen.map(({ graad, perScenario }) => (
                <tr key={graad}>
                  <th scope="row">{toonGetal(graad * 100, 0)}%</th>
                  {perScenario[scenario]?.bezetting.map((w, i) => {
                    const verschil = perScenario[scenario]?.verschil[i] ?? null
                    return (
                      <td key={waarde.jaren[i]} className="num">
                        {toonCijfer(id, w)}
                        {verschil !== null && verschil > 0 && <span className="vgl__oud">{signed(id, verschil)}</span>}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </JaarTabel>
          <p className="sm sub">{waarde.toelichting}</p>
        </>
      )}
    </section>
  )
}
