// The figures of the live ronde handed to the text: the newest run of each lane, and which are on their way. Source: docs/spec/rapport.md (RA-8, RA-42).

import { useEffect, useMemo, useState } from 'react'
import { bronVan, type Cijferbron, type Cijferbronnen } from '@ketenbeeld/shared/rapport/cijferbron'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import { useRondeDeel, type RondeBeeld } from '../../api/ronde.tsx'
import { Cijferstand } from '../../editor/cijferstand.ts'

const vastgesteldVan = (b: RondeBeeld): UitkomstBericht | undefined => b.uitkomsten.vastgesteld
const voorlopigVan = (b: RondeBeeld): UitkomstBericht | undefined => b.uitkomsten.voorlopig
const rekentVan = (b: RondeBeeld): RondeBeeld['rekent'] => b.rekent

const bronOf = (bericht: UitkomstBericht | undefined): Cijferbron | undefined =>
  bericht?.resultaat.kind === 'voltooid' ? bronVan(bericht.invoerHash, bericht.resultaat.uitkomst) : undefined

/** Return the runs figures read now. */
export function useBronnen(): Cijferbronnen {
  const vastgesteld = useRondeDeel(vastgesteldVan)
  const voorlopig = useRondeDeel(voorlopigVan)
  return useMemo(() => {
    const [vast, voor] = [bronOf(vastgesteld), bronOf(voorlopig)]
    return { ...(vast && { vastgesteld: vast }), ...(voor && { voorlopig: voor }) }
  }, [vastgesteld, voorlopig])
}

/** Return the figures as the text reads them, kept up to date. */
export function useCijferstand(bronnen: Cijferbronnen, allesVoorlopig: boolean): Cijferstand {
  const rekent = useRondeDeel(rekentVan)
  const [stand] = useState(() => new Cijferstand())
  useEffect(() => stand.zet({ bronnen, rekent, allesVoorlopig }), [stand, bronnen, rekent, allesVoorlopig])
  return stand
}
