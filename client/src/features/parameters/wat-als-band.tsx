// The band over the table while a sketch lies on it: that it is private, how many cells, and the way back. Source: docs/spec/wat-als.md (WA-20).

import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { gevolgTeksten } from './gevolg-teksten.ts'

export function WatAlsBand({ tabel, bijUit }: { readonly tabel: Tabel; readonly bijUit: () => void }) {
  const t = useTekst(gevolgTeksten).schets
  const aantal = tabel.watAls.cellen.size
  return (
    <div className="pt-schets" role="note" aria-label={t.kop}>
      <Icoon name="slot" />
      <p>
        <b className="b">{t.kop}</b> <span className="pt-schets__aantal">{aantal > 0 && t.gewijzigd(aantal)}</span>
        <span className="pt-schets__uitleg">{t.uitleg}</span>
      </p>
      <Knop klein onClick={bijUit}>
        {t.verlaat}
      </Knop>
    </div>
  )
}
