// The threshold: slider, field and arrow keys are one control, with the chance beside it. Source: screens 07; docs/spec/grafiek.md (GR-15).

import { useId, useState, type KeyboardEvent } from 'react'
import { rondOpStap } from '@ketenbeeld/engine/publicatie/afronding'
import { eenheidTekst } from '@ketenbeeld/shared/grafiek/reeks'
import { toonGetal } from '../../../i18n/getal.ts'
import { procent } from '../../../i18n/kans.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { leesGetal, type Leesas } from './kans.ts'
import { useMomentNaam } from './moment-naam.ts'
import { onzekerheidTeksten } from './teksten.ts'

interface GrensProps {
  readonly indicator: string
  readonly jaar: number
  readonly as: Leesas
  readonly grens: number
  readonly kans: number
  readonly zet: (grens: number) => void
}

export function Grens(props: GrensProps) {
  const { indicator, jaar, as, grens, kans, zet } = props
  const o = useTekst(onzekerheidTeksten)
  const naamVan = useMomentNaam()
  const id = useId()
  const eenheid = eenheidTekst(indicator)
  const vraag = o.kans.groterDan(naamVan(indicator, jaar))
  return (
    <div className="oz__grens">
      <label htmlFor={id} className="oz__grensvraag">
        {vraag}
        {!eenheid.startsWith('aantal') && <span className="sub"> ({eenheid})</span>}
      </label>
      <input
        id={id}
        type="range"
        className="oz__baan"
        min={as.van}
        max={as.tot}
        step={as.stap}
        value={grens}
        aria-valuetext={o.kans.waarde(toonGetal(grens, as.decimalen), procent(kans))}
        onChange={(event) => zet(Number(event.target.value))}
      />
      <Getalveld {...props} />
      <output htmlFor={id} className="oz__groot tab">
        {procent(kans)}
      </output>
    </div>
  )
}

/** Typing moves the threshold as soon as it is a number; what is none falls back to the last one. */
function Getalveld({ as, grens, zet }: GrensProps) {
  const o = useTekst(onzekerheidTeksten)
  const [tekst, zetTekst] = useState<string>()
  const toets = (event: KeyboardEvent): void => {
    const richting = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (event.key === 'Enter' || event.key === 'Escape') zetTekst(undefined)
    if (richting === 0) return
    event.preventDefault()
    zetTekst(undefined)
    zet(rondOpStap(grens + richting * as.klasse, as.stap))
  }
  return (
    <input
      className="invoer oz__getalveld tab"
      inputMode="decimal"
      autoComplete="off"
      maxLength={18}
      aria-label={o.kans.veld}
      value={tekst ?? toonGetal(grens, as.decimalen)}
      onChange={(event) => {
        zetTekst(event.target.value)
        const gelezen = leesGetal(event.target.value)
        if (gelezen !== undefined) zet(gelezen)
      }}
      onBlur={() => zetTekst(undefined)}
      onKeyDown={toets}
    />
  )
}
