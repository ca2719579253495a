// Remarks on the PEA at the place they are about: icon, sentence, code. Source: model specification A9; docs/spec/prognose.md (PR-13).

import type { Melding } from '@ketenbeeld/engine/catalogus/melding'
import { Icoon } from '../../components/icoon.tsx'

export type Regel = Pick<Melding, 'code' | 'niveau' | 'zin'>

export function PeaMeldingen({ meldingen, id }: { readonly meldingen: readonly Regel[]; readonly id?: string }) {
  if (meldingen.length === 0) return null
  return (
    <ul className="pg__meldingen" {...(id !== undefined && { id })}>
      {meldingen.map((m) => (
        <li key={`${m.code} ${m.zin}`} className={`pg__melding pg__melding--${m.niveau}`}>
          <Icoon name={m.niveau === 'info' ? 'informatie' : 'waarschuwing'} klein />
          <span lang="nl">
            {m.zin} <span className="pg__code">{m.code}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
