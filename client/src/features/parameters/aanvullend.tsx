// Parameters beside the registry that nobody filled: folded away until somebody wants them. Source: docs/spec/parameters.md (PA-66).

import { useMemo, useState } from 'react'
import { Icoon } from '../../components/icoon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { teksten } from './teksten.ts'

export interface Aanvullend {
  /** The parameters on the screen. */
  readonly zichtbaar: ReadonlySet<string>
  /** How many can be folded. */
  readonly aantal: number
  readonly open: boolean
  readonly schakel: () => void
}

/** Fold what is silent out of the rows that pass the filter; an address that asks for one of them opens it. */
export function useAanvullend(tabel: Tabel, blijven: ReadonlySet<string>, gevraagd: string | null): Aanvullend {
  const { stil } = tabel.beeld
  const [keuze, zet] = useState<boolean>()
  const open = keuze ?? (gevraagd !== null && stil(gevraagd))
  const stille = [...blijven].filter(stil)
  const welke = stille.join(' ')
  // The same set as long as the same rows are folded, so that the table redraws only then.
  const zichtbaar = useMemo(() => {
    const weg = new Set(open ? [] : welke.split(' '))
    return new Set([...blijven].filter((id) => !weg.has(id)))
  }, [blijven, welke, open])
  return { zichtbaar, aantal: stille.length, open, schakel: () => zet(!open) }
}

export function AanvullendKnop({ aanvullend: { aantal, open, schakel } }: { readonly aanvullend: Aanvullend }) {
  const t = useTekst(teksten)
  if (aantal === 0) return null
  return (
    <button type="button" className="knop knop--stil knop--klein pt-aanvullend" aria-expanded={open} onClick={schakel}>
      <Icoon name={open ? 'omhoog' : 'omlaag'} klein />
      {t.aanvullend(aantal)} <span className="sub">({t.aanvullendUitleg})</span>
    </button>
  )
}
