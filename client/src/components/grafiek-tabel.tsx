// The table behind a chart: scenarios with their shapes as rows, years as columns. Source: screens 06; docs/spec/grafiek.md (GR-6).

import type { ReactNode } from 'react'
import type { Tabel, Tabelrij } from '@ketenbeeld/shared/grafiek/beschrijving'

export interface GrafiekTabelProps {
  readonly tabel: Tabel
  readonly kop: string
  /** Draw a figure in another way, for instance as a button; the text itself unless told. */
  readonly toonCel?: ((tekst: string, soort: Tabelrij['soort'], jaar: number) => ReactNode) | undefined
}

export function GrafiekTabel({ tabel, kop, toonCel = (tekst) => tekst }: GrafiekTabelProps) {
  return (
    // reason: a table that scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="grafiek__rol" role="region" aria-label={tabel.titel} tabIndex={0}>
      <table className="tabel tab grafiek__tabel">
        <caption className="vh">{tabel.titel}</caption>
        <thead>
          <tr>
            <th scope="col">{kop}</th>
            {tabel.jaren.map((jaar) => (
              <th key={jaar} scope="col" className="num">
                {jaar}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tabel.rijen.map((rij) => (
            <tr key={rij.naam} className={rij.soort === 'medio' ? 'b' : undefined}>
              <th scope="row">
                <Vorm soort={rij.soort} />
                {rij.naam.charAt(0).toUpperCase() + rij.naam.slice(1)}
              </th>
              {tabel.jaren.map((jaar, i) => (
                <td key={jaar} className="num">
                  <span className={rij.soort === 'ernaast' ? 'cijfer cijfer--voor' : undefined}>
                    {toonCel(rij.cellen[i] ?? '', rij.soort, jaar)}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const paden: Record<Tabelrij['soort'], string> = {
  min: 'M1 2h10L6 11z',
  max: 'M1 10h10L6 1z',
  medio: 'M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  mediaan: 'M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  ernaast: 'M0 6h5M8 6h5',
}

/** ▲ maximum, ● medio, ▼ minimum, ○ mediaan, – – the other lane: decoration, the word stands beside it. */
export function Vorm({ soort }: { readonly soort: Tabelrij['soort'] }) {
  return (
    <svg className={`vorm vorm--${soort}`} viewBox="0 0 13 12" aria-hidden="true">
      <path d={paden[soort]} />
    </svg>
  )
}
