// The Consensus board: who agrees on what, what stands in the way, and how it was at any moment before. Source: screens §6.03; docs/spec/akkoord.md.

import { useCallback, useMemo } from 'react'
import { rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { bordVan, rapportageKolom, type Bord } from '@ketenbeeld/shared/ronde/bord'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { useIk } from '../../api/ik.tsx'
import { useServertijd } from '../../api/ronde.tsx'
import { Laden } from '../../components/laden.tsx'
import { usePaginatitel } from '../../components/paginatitel.ts'
import { useTekst } from '../../i18n/tekst.ts'
import './akkoord.css'
import { rijenVan } from './bord-beeld.ts'
import { BordLijst } from './bord-lijst.tsx'
import { BordTabel, type BordProps } from './bord-tabel.tsx'
import { bordTabelVanaf, useBreedte } from './breedte.ts'
import { celAdres } from './celwissel.ts'
import { ConsensusKop } from './consensus-kop.tsx'
import { Filters } from './filters.tsx'
import { useCelwissels } from './gebruik-celwissels.ts'
import { useKeuze } from './gebruik-keuze.ts'
import { useKijk, type Kijk } from './gebruik-kijk.ts'
import { GeschiedenisSchuif } from './geschiedenis-schuif.tsx'
import { GeslotenBlok } from './gesloten-blok.tsx'
import { Lade } from './lade.tsx'
import { RoutesBlok } from './routes-blok.tsx'
import { teksten } from './teksten.ts'

export function ConsensusPagina() {
  const t = useTekst(teksten)
  usePaginatitel(t.titel)
  const kijk = useKijk()
  return (
    <main id="inhoud" className="consensus" tabIndex={-1}>
      {kijk.stand.opening || kijk.soort !== 'live' ? (
        <Inhoud kijk={kijk} />
      ) : (
        <div className="consensus__werk">
          <h1>{t.titel}</h1>
          <Laden wat={t.laden} />
        </div>
      )}
    </main>
  )
}

function Inhoud({ kijk }: { readonly kijk: Kijk }) {
  const { stand } = kijk
  const bord = useMemo(() => bordVan(stand), [stand])
  const keuze = useKeuze(bord)
  const net = useCelwissels(bord, kijk.soort === 'live')
  const eerst = useEersteRij(kijk)
  const { kiesCel, sluit, cel } = keuze
  const sluitLade = useCallback(() => {
    const knop = document.querySelector<HTMLElement>('.bordcel--gekozen')
    sluit()
    knop?.focus()
  }, [sluit])
  const gekozen = cel && celAdres(cel.rij, cel.kolom)
  return (
    <>
      <div className={`consensus__werk consensus__werk--${kijk.soort}`}>
        <ConsensusKop kijk={kijk} />
        <GeslotenBlok stand={stand} />
        <RoutesBlok stand={stand} bord={bord} kiesToon={keuze.kiesToon} />
        <Filters bord={bord} toon={keuze.toon} kies={keuze.kiesToon} />
        <BordVorm bord={bord} toon={keuze.toon} eerst={eerst} gekozen={gekozen} net={net} kies={kiesCel} />
        <GeschiedenisSchuif kijk={kijk} />
      </div>
      {cel && <Lade kijk={kijk} rij={cel.rij} kolom={cel.kolom} cel={bord.cel(cel.rij, cel.kolom)} sluit={sluitLade} />}
    </>
  )
}

/** The chair sees the order of the ronde; everybody else sees the own organisation first. */
function useEersteRij({ stand }: Kijk): Ketenpartner | undefined {
  const ik = useIk()
  const nu = useServertijd()()
  return rolVan(stand.mandaten, ik, nu) === 'voorzitter' ? undefined : ik.organisatie
}

function BordVorm(props: BordProps) {
  const t = useTekst(teksten)
  const alsTabel = useBreedte(bordTabelVanaf)
  if (isEmpty(props.bord, props))
    return (
      <div className="leeg">
        <b>{t.filterLeeg}</b>
        <p>{t.filterLeegZin}</p>
      </div>
    )
  return (
    <>
      {alsTabel ? <BordTabel {...props} /> : <BordLijst {...props} />}
      <p className="sm sub consensus__noot">
        {t.pea} {!props.bord.kolommen.includes(rapportageKolom) && t.rapportLater}
      </p>
    </>
  )
}

const isEmpty = (bord: Bord, { toon }: BordProps): boolean => rijenVan(bord, toon).length === 0
