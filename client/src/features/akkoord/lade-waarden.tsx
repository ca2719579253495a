// The values of a parameter as they stand: years across when there are years, else one line per key. Source: screens §6.03.

import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { parameterNaam } from '../../i18n/celtekst.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import { waardenKort, type Waarde, type WaardeReeks } from './waarden-kort.ts'

export function LadeWaarden({ stand, id }: { readonly stand: RondeStand; readonly id: string }) {
  const t = useTekst(teksten)
  const parameter = stand.parameters[id]
  const kader = stand.opening?.kader
  if (!parameter || !kader) return null
  const { reeksen, rest } = waardenKort(parameter, kader)
  if (reeksen.length === 0) return <p className="sub">{t.geenWaarde}</p>
  const perJaar = reeksen.some(({ waarden }) => waarden.some(({ jaar }) => jaar !== undefined))
  return (
    <div className="waarden">
      {perJaar ? <PerJaar reeksen={reeksen} naam={parameterNaam(id)} /> : <PerSleutel reeksen={reeksen} />}
      {rest > 0 && <p className="sm sub">{t.meerWaarden(rest)}</p>}
    </div>
  )
}

function PerJaar({ reeksen, naam }: { readonly reeksen: readonly WaardeReeks[]; readonly naam: string }) {
  const t = useTekst(teksten)
  const jaren = [...new Set(reeksen.flatMap(({ waarden }) => waarden.map(({ jaar }) => jaar)))].toSorted()
  const metNaam = reeksen.some((reeks) => reeks.naam !== '')
  return (
    <table>
      <caption className="vh">{naam}</caption>
      <thead>
        <tr>
          {metNaam && (
            <th scope="col">
              <span className="vh">{t.reeks}</span>
            </th>
          )}
          {jaren.map((jaar) => (
            <th key={jaar} scope="col" className="num sub">
              {jaar}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reeksen.map((reeks) => (
          <tr key={reeks.naam}>
            {metNaam && <th scope="row">{reeks.naam}</th>}
            {jaren.map((jaar) => (
              <td key={jaar} className="num">
                <WaardeTekst waarde={reeks.waarden.find((w) => w.jaar === jaar)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PerSleutel({ reeksen }: { readonly reeksen: readonly WaardeReeks[] }) {
  return (
    <ul>
      {reeksen.map(({ naam, waarden }) => (
        <li key={naam}>
          {naam && `${naam}: `}
          <WaardeTekst waarde={waarden[0]} />
        </li>
      ))}
    </ul>
  )
}

function WaardeTekst({ waarde }: { readonly waarde: Waarde | undefined }) {
  const t = useTekst(teksten)
  if (!waarde) return <>–</>
  if (!waarde.ongeldig) return <b className="m tab">{waarde.tekst}</b>
  return (
    <b className="m waarden__ongeldig">
      {waarde.tekst} <small>{t.ongeldig}</small>
    </b>
  )
}
