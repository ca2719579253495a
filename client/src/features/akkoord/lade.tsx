// The drawer of one cell: everything one organisation is asked there, the heaviest first. Beside the board, or as a dialog over it on a smaller screen. Source: screens §4 Lade, §6.03.

import { useEffect, useRef } from 'react'
import { zwaarste } from '@ketenbeeld/shared/akkoord/akkoord'
import { objectSleutel } from '@ketenbeeld/shared/akkoord/object'
import type { BordCel } from '@ketenbeeld/shared/ronde/bord'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { AntwoordBadge } from '../../components/antwoord-badge.tsx'
import { Dialoog } from '../../components/dialoog.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { ladeNaastVanaf, useBreedte } from './breedte.ts'
import type { Kijk } from './gebruik-kijk.ts'
import { kolomNaam } from './kolommen.ts'
import { LadeObject } from './lade-object.tsx'
import { teksten } from './teksten.ts'

export interface LadeProps {
  readonly kijk: Kijk
  readonly rij: Ketenpartner
  readonly kolom: string
  readonly cel: BordCel | undefined
  readonly sluit: () => void
}

export function Lade(props: LadeProps) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const naast = useBreedte(ladeNaastVanaf)
  const titel = t.lade(props.rij, kolomNaam(props.kolom, taal))
  if (naast) return <LadeNaast {...props} titel={titel} />
  return (
    <Dialoog titel={titel} bijSluiten={props.sluit}>
      <div className="lade__inhoud">
        <Inhoud {...props} />
      </div>
    </Dialoog>
  )
}

function LadeNaast({ titel, ...props }: LadeProps & { readonly titel: string }) {
  const t = useTekst(teksten)
  const kop = useRef<HTMLHeadingElement>(null)
  const { rij, kolom, cel, sluit } = props
  useEffect(() => kop.current?.focus({ preventScroll: true }), [rij, kolom])
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') sluit()
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  }, [sluit])
  return (
    <aside className="lade" aria-labelledby="h-lade">
      <div className="lade__vast">
        <div className="lade__kop">
          {cel && <AntwoordBadge status={cel.status} />}
          <button type="button" className="knop knop--stil knop--klein" aria-label={t.sluiten} onClick={sluit}>
            <Icoon name="sluiten" />
          </button>
        </div>
        <h2 id="h-lade" ref={kop} tabIndex={-1}>
          {titel}
        </h2>
        <div className="lade__inhoud">
          <Inhoud {...props} />
        </div>
      </div>
    </aside>
  )
}

function Inhoud({ kijk, rij, cel }: LadeProps) {
  const t = useTekst(teksten)
  if (!cel) return <p className="sub">{t.celWeg}</p>
  const objecten = cel.objecten.toSorted((a, b) => zwaarste.indexOf(a.status) - zwaarste.indexOf(b.status))
  const klaar = objecten.filter(({ status }) => status === 'akkoord')
  const rest = objecten.filter(({ status }) => status !== 'akkoord')
  const toon = ({ object, status }: (typeof objecten)[number]) => (
    <LadeObject key={objectSleutel(object)} kijk={kijk} rij={rij} object={object} status={status} />
  )
  return (
    <>
      <p className="sub">{t.telling(cel.akkoord, cel.gevraagd)}</p>
      {rest.map(toon)}
      {klaar.length > 0 && (
        <details key={rest.length === 0 ? 'open' : 'dicht'} className="lade__klaar" open={rest.length === 0}>
          <summary>{t.akkoorden(klaar.length)}</summary>
          {klaar.map(toon)}
        </details>
      )}
    </>
  )
}
