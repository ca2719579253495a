// The report: the working text until it is sent round, the frozen version after that – at the same place. Source: screens 04, 04b; docs/spec/rapport.md (RA-45).

import { useEffect, useRef } from 'react'
import { passedWith } from '@ketenbeeld/shared/planning/planning'
import { useRondeDeel, type RondeBeeld } from '../../api/ronde.tsx'
import { Melding } from '../../components/melding.tsx'
import { usePaginatitel } from '../../components/paginatitel.ts'
import { useMelden } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import { VersieScherm } from './versie-scherm.tsx'
import { Werkversie } from './werkversie.tsx'

const standVan = (b: RondeBeeld) => b.stand

export function RapportPagina() {
  const t = useTekst(teksten)
  const stand = useRondeDeel(standVan)
  usePaginatitel(t.rapport)
  const document = stand.opening?.documenten[0]
  const versie = stand.versies.findLast((v) => v.document === document?.id && v.aanleiding === 'rondsturen')
  useMeldVastgezet(versie?.naam)
  if (!document) return <Pagina zin={t.geenDocument} />
  if (versie) return <VersieScherm key={versie.nummer} versie={versie} schrijfbaar={false} />
  if (passedWith(stand.planning, 'rondsturen')) return <Pagina zin={t.wordtVastgezet} />
  return <Werkversie document={document.id} titel={document.titel} />
}

/** Say so when the text freezes while somebody looks at it; not when it was frozen already. */
function useMeldVastgezet(naam: string | undefined): void {
  const t = useTekst(teksten)
  const meld = useMelden()
  const eerder = useRef(naam)
  useEffect(() => {
    if (naam !== undefined && eerder.current === undefined) {
      meld(t.netVastgezet(naam))
      if (document.activeElement === document.body) document.getElementById('inhoud')?.focus({ preventScroll: true })
    }
    eerder.current = naam
  }, [naam, meld, t])
}

function Pagina({ zin }: { readonly zin: string }) {
  return (
    <main id="inhoud" className="pagina" tabIndex={-1}>
      <Melding soort="info" aankondigen>
        {zin}
      </Melding>
    </main>
  )
}
