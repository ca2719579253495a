// One frozen version at its own address. Source: docs/spec/rapport.md (RA-35, RA-45).

import { useParams } from 'react-router'
import { passedWith } from '@ketenbeeld/shared/planning/planning'
import { useRondeDeel, type RondeBeeld } from '../../api/ronde.tsx'
import { Melding } from '../../components/melding.tsx'
import { usePaginatitel } from '../../components/paginatitel.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import { VersieScherm } from './versie-scherm.tsx'

const standVan = (b: RondeBeeld) => b.stand

export function VersiePagina() {
  const t = useTekst(teksten)
  const { document, nummer } = useParams()
  const stand = useRondeDeel(standVan)
  const versie = stand.versies.find((v) => v.document === document && String(v.nummer) === nummer)
  usePaginatitel(versie?.naam ?? t.rapport)
  if (!versie)
    return (
      <main id="inhoud" className="pagina" tabIndex={-1}>
        <Melding soort="let-op">{t.vast.nietGevonden}</Melding>
      </main>
    )
  return <VersieScherm key={versie.nummer} versie={versie} schrijfbaar={!passedWith(stand.planning, 'rondsturen')} />
}
