// Everything the page of the prognose needs, brought together: ledger, room, rights, what is being typed, and the picture from the worker. Source: docs/spec/prognose.md (PR-20 … PR-24).

import { useCallback, useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { modeljaren, type ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import type { PeaBeeld } from '@ketenbeeld/engine/prognose/beeld'
import { kamerNaam, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import { magTekenen, rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { leesReden } from '@ketenbeeld/shared/ronde/kamer-recht'
import { useIk } from '../../api/ik.tsx'
import { useRondeDeel, useServertijd } from '../../api/ronde.tsx'
import { useReken } from '../../reken/gebruik-reken.ts'
import { useKamer } from '../../sync/kamer.ts'
import { useBlad, useTabelSchrijver } from '../../sync/tabel-blad.ts'
import { getoondeCellen, groepenVan, isVastgesteld, rekenCellen } from './pea-cellen.ts'

export type Prognose = NonNullable<ReturnType<typeof usePrognose>>
export type Concept = readonly [CelSleutel, CelWaarde]

const stappen = 360
const eersteDrempel = 50_000

/** Return the prognose of this ronde, or undefined while the ronde is not there yet. */
export function usePrognose() {
  const ik = useIk()
  const nu = useServertijd()
  const stand = useRondeDeel((b) => b.stand)
  const kamerVan = useMemo((): Kamer => ({ soort: 'tabel', ronde: stand.ronde, eigenaar: 'APM' }), [stand.ronde])
  const kamer = useKamer(kamerNaam(kamerVan))
  const blad = useBlad(kamer)
  const schrijver = useTabelSchrijver(kamer.doc, stand.opening)
  const [concept, zetConcept] = useState<Concept>()
  const { opening, parameters, afgesproken } = stand
  const weergave = useWeergave(opening?.kader)
  const pea = useMemo(() => ({ parameters, afgesproken, ...(opening && { opening }) }), [opening, parameters, afgesproken]) // prettier-ignore
  const getoond = useMemo(() => getoondeCellen(pea, blad), [pea, blad])
  const cellen = useMemo(() => rekenCellen(pea, getoond, concept), [pea, getoond, concept])
  const { jaar, drempel } = weergave
  const vraag = useMemo(
    () => opening && ([{ kader: opening.kader, cellen, jaar, drempel, stappen }] as const),
    [opening, cellen, jaar, drempel],
  )
  const vraagVast = useMemo(() => vraag && ([vraag[0]] as [(typeof vraag)[0]]), [vraag])
  const { waarde: beeld, fout } = useReken('prognose', vraagVast)
  if (!opening) return undefined
  const reden = leesReden(stand, ik, kamerVan)
  const mag = !reden && kamer.geladen && kamer.recht === 'schrijven'
  return {
    ik,
    stand,
    opening,
    kader: opening.kader,
    kamer,
    reden,
    /** Undefined when this person may not write here now. */
    schrijver: mag ? schrijver : undefined,
    magTekenen: magTekenen(rolVan(stand.mandaten, ik, nu())),
    getoond,
    cellen,
    groepen: groepenVan(opening.kader, { ...getoond, ...(concept && Object.fromEntries([concept])) }, jaar),
    concept,
    zetConcept,
    spoor: isVastgesteld(pea, cellen) && !hasFout(beeld) ? ('vastgesteld' as const) : ('voorlopig' as const),
    beeld,
    fout,
    ...weergave,
  }
}

/** What cannot be calculated is never called agreed. */
const hasFout = (beeld: PeaBeeld | undefined): boolean => beeld?.meldingen.some((m) => m.niveau === 'fout') ?? false

/** Year and threshold: at hand at once, in the address a moment later, so that a view can be shared. */
function useWeergave(kader: ModelKader | undefined) {
  const [zoek, zet] = useSearchParams()
  const jaren = useMemo(() => (kader ? modeljaren(kader) : []), [kader])
  const gevraagd = Number(zoek.get('jaar'))
  const jaar = jaren.includes(gevraagd) ? gevraagd : (jaren[1] ?? jaren[0] ?? 0)
  const [drempel, zetDrempel] = useState(() => leesAantal(zoek.get('drempel')) ?? eersteDrempel)
  useEffect(() => {
    const wekker = setTimeout(
      () =>
        zet(
          (oud) => {
            const nieuw = new URLSearchParams(oud)
            if (drempel === eersteDrempel) nieuw.delete('drempel')
            else nieuw.set('drempel', String(drempel))
            return nieuw
          },
          { replace: true, preventScrollReset: true },
        ),
      400,
    )
    return () => clearTimeout(wekker)
  }, [drempel, zet])
  const kiesJaar = useCallback(
    (nieuw: number): void =>
      zet(
        (oud) => {
          const q = new URLSearchParams(oud)
          q.set('jaar', String(nieuw))
          return q
        },
        { replace: true, preventScrollReset: true },
      ),
    [zet],
  )
  return { jaren, jaar, drempel, zetDrempel, kiesJaar }
}

const leesAantal = (tekst: string | null): number | undefined =>
  tekst !== null && /^\d{1,9}$/.test(tekst) ? Number(tekst) : undefined
