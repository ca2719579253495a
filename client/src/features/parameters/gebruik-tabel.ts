// Everything the page of one table needs, brought together: ledger, room, rights and the way to write. Source: docs/spec/parameters.md (PA-4 … PA-8).

import { useCallback, useMemo } from 'react'
import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { kamerNaam, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import { magTekenen, rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { rasterVan } from '@ketenbeeld/shared/parameters/raster'
import { passedWith } from '@ketenbeeld/shared/planning/planning'
import { leesReden } from '@ketenbeeld/shared/ronde/kamer-recht'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { useIk } from '../../api/ik.tsx'
import { useRondeDeel, useServertijd } from '../../api/ronde.tsx'
import { useKamer } from '../../sync/kamer.ts'
import { useTabelSchrijver } from '../../sync/tabel-blad.ts'
import { feitenPerParameter } from './geschiedenis.ts'
import { useBezoekers, useBlad } from './gebruik-blad.ts'
import { useWatAls } from './gebruik-wat-als.ts'
import { metSchets, schetsBeeld } from './schets-beeld.ts'
import { tabelBeeld, waardeVan } from './tabel-beeld.ts'
import { schetser } from './wat-als.ts'

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
  const echtBeeld = useMemo(
    () => tabelBeeld({ stand, delen, blad, per, mij: ik.organisatie }),
    [stand, delen, blad, per, ik.organisatie],
  )
  const watAls = useWatAls()
  const schets = watAls.aan ? watAls.cellen : undefined
  const proefBlad = useMemo(() => (schets ? metSchets(blad, schets) : blad), [blad, schets])
  const beeld = useMemo(() => {
    if (!schets || schets.size === 0) return echtBeeld
    return schetsBeeld(echtBeeld, tabelBeeld({ stand, delen, blad: proefBlad, per, mij: ik.organisatie }), schets)
  }, [echtBeeld, stand, delen, proefBlad, per, ik.organisatie, schets])
  const echteWaarde = useCallback((cel: CelSleutel) => waardeVan({ stand, blad }, cel), [stand, blad])
  const waarde = useCallback((cel: CelSleutel) => waardeVan({ stand, blad: proefBlad }, cel), [stand, proefBlad])
  const tabelSchrijver = useTabelSchrijver(kamer?.doc, opening)
  const watAlsSchrijver = useMemo(() => schetser(watAls.bron, echteWaarde), [watAls.bron, echteWaarde])
  if (!opening || !kader) return undefined
  const reden = leesReden(stand, ik, kamerVan)
  const schrijver = !reden && kamer?.geladen && kamer.recht === 'schrijven' ? tabelSchrijver : undefined
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
    /** What the screen shows: with the sketch over it in wat-als. */
    waardeVan: waarde,
    /** Where typing goes; undefined when this person may not write here now. In wat-als it goes in the sketch, in any table. */
    schrijver: watAls.aan ? watAlsSchrijver : schrijver,
    watAls,
    /** The table without the sketch. */
    echt: { waardeVan: echteWaarde, beeld: echtBeeld, schrijver },
    magTekenen: magTekenen(rolVan(stand.mandaten, ik, nu())),
    gesloten: passedWith(stand.planning, 'akkoord_sluit'),
  }
}
