// A table with a column per year that may be wider than its place: it scrolls by itself and can be reached by keyboard. Source: screens §7; WCAG 2.1.1.

import type { ReactNode } from 'react'

export interface JaarTabelProps {
  /** What the table is, for who cannot see it; also the name of the place that scrolls. */
  readonly naam: string
  /** Head of the first column. */
  readonly kop: string
  readonly jaren: readonly number[]
  readonly klasse?: string
  /** Shown above the table; without it the name is the caption, for screen readers only. */
  readonly bijschrift?: string
  /** The bodies of the table. */
  readonly children: ReactNode
}

export function JaarTabel({ naam, kop, jaren, klasse = '', bijschrift, children }: JaarTabelProps) {
  return (
    // reason: a place that scrolls must be reachable by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="runs__rol" role="region" aria-label={naam} tabIndex={0}>
      <table className={`tabel tab ${klasse}`}>
        <caption className={bijschrift ? 'sm sub' : 'vh'}>{bijschrift ?? naam}</caption>
        <thead>
          <tr>
            <th scope="col">{kop}</th>
            {jaren.map((jaar) => (
              <th key={jaar} scope="col" className="num">
                {jaar}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}
