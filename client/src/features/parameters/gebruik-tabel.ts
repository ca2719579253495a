// Everything the page of one table needs, brought together: ledger, room, rights and the way to write. Source: docs/spec/parameters.md (PA-4 … PA-8).

import { useEffect, useMemo, useState } from 'react'
import { kamerNaam, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import { magTekenen, rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { rasterVan } from '@ketenbeeld/shared/parameters/raster'
import { passedWith } from '@ketenbeeld/shared/planning/planning'
import { leesReden } from '@ketenbeeld/shared/ronde/kamer-recht'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { useIk } from '../../api/ik.tsx'
import { useRondeDeel, useServertijd } from '../../api/ronde.tsx'
import { useKamer } from '../../sync/kamer.ts'
import { feitenPerParameter } from './geschiedenis.ts'
import { useBezoekers, useBlad } from './gebruik-blad.ts'
import { TabelSchrijver } from './schrijf.ts'
import { tabelBeeld, waardeVan } from './tabel-beeld.ts'

export type Tabel = NonNullable<ReturnType<typeof useTabel>>

/** Return the table of an owner, or undefined while the ronde is not there yet. */
export function useTabel(eigenaar: Ketenpartner) {
  const ik = useIk()
  const nu = useServertijd()
  const stand = useRondeDeel((b) => b.stand)
  const feiten = useRondeDeel((b) => b.feiten)
  const personen = useRondeDeel((b) => b.personen)
  const opening = stand.opening
  const kamerVan = useMemo((): Kamer => ({ soort: 'tabel', ronde: stand.ronde, eigenaar }), [stand.ronde, eigenaar])
  const kamer = useKamer(kamerNaam(kamerVan))
  const blad = useBlad(kamer)
  const bezoekers = useBezoekers(kamer)
  const kader = opening?.kader
  const delen = useMemo(() => (kader ? rasterVan(eigenaar, kader) : []), [eigenaar, kader])
  const per = useMemo(() => feitenPerParameter(feiten), [feiten])
  const beeld = useMemo(
    () => tabelBeeld({ stand, delen, blad, per, mij: ik.organisatie }),
    [stand, delen, blad, per, ik.organisatie],
  )
  const schrijver = useSchrijver(kamer?.doc, opening)
  if (!opening || !kader) return undefined
  const reden = leesReden(stand, ik, kamerVan)
  return {
    eigenaar,
    ik,
    stand,
    kader,
    opening,
    feiten,
    per,
    personen,
    kamer,
    bezoekers,
    delen,
    beeld,
    reden,
    waardeVan: (cel: string) => waardeVan({ stand, blad }, cel),
    /** Undefined when this person may not write here now. */
    schrijver: !reden && kamer?.geladen && kamer.recht === 'schrijven' ? schrijver : undefined,
    magTekenen: magTekenen(rolVan(stand.mandaten, ik, nu())),
    gesloten: passedWith(stand.planning, 'akkoord_sluit'),
  }
}

function useSchrijver(
  doc: ConstructorParameters<typeof TabelSchrijver>[0] | undefined,
  opening: ConstructorParameters<typeof TabelSchrijver>[1] | undefined,
): TabelSchrijver | undefined {
  const [schrijver, zet] = useState<TabelSchrijver>()
  useEffect(() => {
    if (!doc || !opening) return
    const nieuw = new TabelSchrijver(doc, opening)
    zet(nieuw)
    return () => {
      zet(undefined)
      nieuw.sluit()
    }
  }, [doc, opening])
  return schrijver
}
