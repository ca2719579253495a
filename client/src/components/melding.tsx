// A message in the page: what happened, what to do, what is kept. Source: screens §1.5, §4.

import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './icoon.tsx'

export type MeldingSoort = 'info' | 'let-op' | 'fout' | 'goed' | 'vast'

const icoon: Record<MeldingSoort, IcoonNaam> = {
  info: 'informatie',
  'let-op': 'waarschuwing',
  fout: 'waarschuwing',
  goed: 'akkoord',
  vast: 'slot',
}

export interface MeldingProps {
  readonly soort: MeldingSoort
  /** First words, in bold. */
  readonly kop?: ReactNode
  readonly children: ReactNode
  /** One link or button on the right. */
  readonly actie?: ReactNode
  /** Read aloud at once when it appears; errors are always. */
  readonly aankondigen?: boolean
  readonly icoonNaam?: IcoonNaam
}

export function Melding({ soort, kop, children, actie, aankondigen, icoonNaam }: MeldingProps) {
  const rol = soort === 'fout' ? { role: 'alert' } : aankondigen ? { role: 'status' } : {}
  return (
    <div className={`melding melding--${soort}`} {...rol}>
      <Icoon name={icoonNaam ?? icoon[soort]} />
      <div>
        {kop && <b className="b">{kop}</b>} {children}
      </div>
      {actie ?? <span />}
    </div>
  )
}
