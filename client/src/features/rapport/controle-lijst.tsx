// The check before the freeze: each finding one jump away. Source: screens 04; docs/spec/rapport.md (RA-15 … RA-20, RA-43).

import { useMemo } from 'react'
import type { Cijferbronnen } from '@ketenbeeld/shared/rapport/cijferbron'
import { controleer, type Bevinding } from '@ketenbeeld/shared/rapport/controle'
import { bezoek, type Knoop } from '@ketenbeeld/shared/rapport/inhoud'
import { Icoon } from '../../components/icoon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

const getoond = 12

export interface ControleLijstProps {
  readonly json: Knoop
  readonly bronnen: Cijferbronnen
  readonly spring: (bevinding: Bevinding) => void
}

export function ControleLijst({ json, bronnen, spring }: ControleLijstProps) {
  const t = useTekst(teksten).controle
  const bevindingen = useMemo(() => controleer(json, bronnen), [json, bronnen])
  const { cijfers, figuren } = useMemo(() => geteld(json), [json])
  return (
    <section className="blok" aria-labelledby="rap-controle">
      <div className="blok__kop">
        <h2 id="rap-controle">{t.kop}</h2>
      </div>
      {bevindingen.length > 0 && <p className="sub sm">{t.punten(bevindingen.length)}</p>}
      <ul className="rap-controle">
        {bevindingen.slice(0, getoond).map((bevinding, index) => (
          <li key={`${index}-${bevinding.zin}`}>
            <Icoon name="waarschuwing" klein />
            <button type="button" className="rap-link" onClick={() => spring(bevinding)}>
              {bevinding.zin}
            </button>
          </li>
        ))}
        {bevindingen.length > getoond && <li className="mid">{t.meer(bevindingen.length - getoond)}</li>}
        {bevindingen.length === 0 && (
          <li className="mid">
            <Icoon name="bewaard" klein /> {t.niets}
          </li>
        )}
        <li className="mid">
          <Icoon name="bewaard" klein /> {t.goed(cijfers, figuren)}
        </li>
      </ul>
    </section>
  )
}

/** How many figures and charts the text holds, and which figures are voorlopig. */
export function geteld(json: Knoop): { cijfers: number; figuren: number; voorlopig: readonly (readonly number[])[] } {
  let [cijfers, figuren] = [0, 0]
  const voorlopig: (readonly number[])[] = []
  bezoek(json, (knoop, pad) => {
    if (knoop.type === 'cijfer') cijfers += 1
    if (knoop.type === 'grafiek') figuren += 1
    if ((knoop.type === 'cijfer' || knoop.type === 'grafiek') && knoop.attrs?.spoor !== 'vastgesteld')
      voorlopig.push(pad)
  })
  return { cijfers, figuren, voorlopig }
}
