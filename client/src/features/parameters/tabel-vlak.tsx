// The table with what stands under it; on a phone one parameter at a time, and a word when the filter leaves nothing. Source: screens §6.02, §7.

import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import type { RasterDeel } from '@ketenbeeld/shared/parameters/raster'
import { KnopLink } from '../../components/knop.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { AanvullendKnop, type Aanvullend } from './aanvullend.tsx'
import { Antwoordbalk } from './antwoordbalk.tsx'
import type { Antwoorden } from './gebruik-antwoorden.ts'
import type { Bediening } from './gebruik-bediening.ts'
import type { Breedte } from './gebruik-breedte.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { Legenda } from './legenda.tsx'
import { MeldingLijst } from './melding-lijst.tsx'
import { Raster } from './raster.tsx'
import type { Veld } from './selectie.ts'
import type { Toon } from './tabel-beeld.ts'
import { Telefoon } from './telefoon.tsx'
import { teksten } from './teksten.ts'

export interface TabelVlakProps {
  readonly tabel: Tabel
  readonly toon: Toon
  readonly breedte: Breedte
  readonly delen: readonly RasterDeel[]
  readonly veld: Veld
  readonly bediening: Bediening
  readonly antwoorden: Antwoorden
  readonly aanvullend: Aanvullend
  readonly vergelijk: boolean
  readonly naarCel: (cel: CelSleutel) => void
  readonly bijToetsen: () => void
}

export function TabelVlak(props: TabelVlakProps) {
  const { tabel, toon, breedte, delen, veld, bediening, antwoorden } = props
  if (veld.rijen.length === 0) return <Leeg toon={toon} />
  if (breedte === 'smal') {
    // Tables are not edited on a phone, so there is no sketch there either.
    const { beeld, waardeVan } = tabel.echt
    return <Telefoon tabel={{ ...tabel, beeld, waardeVan }} delen={delen} antwoorden={antwoorden} />
  }
  const schets = tabel.watAls.aan
  return (
    <>
      <Raster
        tabel={tabel}
        veld={veld}
        delen={delen}
        bediening={bediening}
        gekozen={antwoorden.gekozen}
        bijVink={antwoorden.vink}
        vergelijk={props.vergelijk}
      />
      <AanvullendKnop aanvullend={props.aanvullend} />
      {!schets && <Antwoordbalk tabel={tabel} antwoorden={antwoorden} />}
      {bediening.melding && <p className="pt-letop">{bediening.melding}</p>}
      <MeldingLijst tabel={tabel} naarCel={props.naarCel} />
      <Legenda schets={schets} bijToetsen={props.bijToetsen} />
    </>
  )
}

function Leeg({ toon }: { readonly toon: Toon }) {
  const t = useTekst(teksten)
  return (
    <div className="leeg">
      <b>{t.leeg[toon]}</b>
      {toon !== 'alles' && (
        <KnopLink to="?" soort="secundair">
          {t.toonAlles}
        </KnopLink>
      )}
    </div>
  )
}
