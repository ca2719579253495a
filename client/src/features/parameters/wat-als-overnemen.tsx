// From sketch to table: the own cells once more, what taking them over does, and the button that does it. Source: docs/spec/wat-als.md (WA-24).

import { useMemo } from 'react'
import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { celTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import { Dialoog } from '../../components/dialoog.tsx'
import { Wordt } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { useMelden } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { celNaam } from './cel-naam.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { GevolgBlok } from './gevolg-blok.tsx'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { teksten } from './teksten.ts'
import { eigenCellen, waaromNietOvernemen } from './wat-als-overname.ts'

export interface WatAlsOvernemenProps {
  readonly tabel: Tabel
  readonly bijSluiten: () => void
  /** Afterwards; gets the first cell that was taken over. */
  readonly bijOvergenomen: (cel: CelSleutel) => void
}

export function WatAlsOvernemen({ tabel, bijSluiten, bijOvergenomen }: WatAlsOvernemenProps) {
  const woorden = useTekst(gevolgTeksten)
  const t = woorden.schets
  const { leegWoord } = useTekst(teksten)
  const meld = useMelden()
  const { ik, watAls, echt } = tabel
  const cellen = useMemo(() => eigenCellen(watAls.cellen, ik.organisatie), [watAls.cellen, ik.organisatie])
  const voorstel = useMemo(() => ({ cellen }), [cellen])
  const neemOver = (): void => {
    echt.schrijver?.schrijf({ cellen })
    watAls.bron.laatLos([...cellen.keys()])
    watAls.bron.zetAan(false)
    bijSluiten()
    bijOvergenomen([...cellen.keys()][0]!)
    meld(t.overGedaan(cellen.size))
  }
  return (
    <Dialoog
      breed
      titel={t.overTitel(cellen.size, ik.organisatie)}
      bijSluiten={bijSluiten}
      voet={
        <>
          <Knop soort="stil" onClick={bijSluiten}>
            {t.annuleren}
          </Knop>
          <Knop
            soort="primair"
            data-eerst=""
            nietBeschikbaar={waaromNietOvernemen(t, tabel, cellen.size)}
            onClick={neemOver}
          >
            {t.overKnop(cellen.size, ik.organisatie)}
          </Knop>
        </>
      }
    >
      <p className="mid">{t.overUitleg}</p>
      <ul className="pt-schets__cellen pt-schets__cellen--dialoog">
        {[...cellen].map(([cel, waarde]) => (
          <li key={cel}>
            <span>{celNaam(tabel, cel)}</span>
            <span className="tab">
              {celTekst(cel, echt.waardeVan(cel)) || leegWoord} <Wordt />{' '}
              <b className="b">{celTekst(cel, waarde) || leegWoord}</b>
            </span>
          </li>
        ))}
      </ul>
      <GevolgBlok tabel={tabel} voorstel={voorstel} kop={woorden.alsOvergenomen} />
    </Dialoog>
  )
}
