// The page of the parameter tables: tabs per owner, filters, the grid, the bar that signs and the panel. Source: screens §6.02; docs/spec/parameters.md (PA).

import { Navigate, useParams } from 'react-router'
import { parameters as catalogus } from '@ketenbeeld/engine/catalogus/parameters'
import { fromSlug, ketenpartners, slugOf, type Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { useIk } from '../../api/ik.tsx'
import { Laden } from '../../components/laden.tsx'
import { usePaginatitel } from '../../components/paginatitel.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useTabel } from './gebruik-tabel.ts'
import './parameters.css'
import './wat-als.css'
import { TabelScherm } from './tabel-scherm.tsx'
import { teksten } from './teksten.ts'

/** Who owns a table, own table first. */
const metTabel: readonly Ketenpartner[] = ketenpartners.filter((p) => catalogus.some((c) => c.eigenaar === p))

export function ParametersPagina() {
  const { organisatie } = useIk()
  const { slug } = useParams()
  const eigenaar = fromSlug(slug ?? '')
  const eerste = metTabel.includes(organisatie) ? organisatie : metTabel[0]!
  if (!eigenaar || !metTabel.includes(eigenaar)) return <Navigate to={`/parameters/${slugOf(eerste)}`} replace />
  const eigenaren = [...new Set([eerste, ...metTabel])]
  return <EigenaarPagina key={eigenaar} eigenaar={eigenaar} eigenaren={eigenaren} />
}

function EigenaarPagina({
  eigenaar,
  eigenaren,
}: {
  readonly eigenaar: Ketenpartner
  readonly eigenaren: readonly Ketenpartner[]
}) {
  const t = useTekst(teksten)
  const tabel = useTabel(eigenaar)
  usePaginatitel(t.titel(eigenaar))
  return (
    <main id="inhoud" className="pt-pagina" tabIndex={-1}>
      {tabel ? (
        <TabelScherm tabel={tabel} eigenaren={eigenaren} />
      ) : (
        <div className="pt-links">
          <h1>{t.titel(eigenaar)}</h1>
          <Laden wat={t.laden} rijen={8} />
        </div>
      )}
    </main>
  )
}
