// How likely is more than this? Slider, field and arrow keys are one control. Source: screens 07; docs/spec/prognose.md (PR-30).

import { useState, type CSSProperties } from 'react'
import type { PeaBeeld, PeaJaarBeeld } from '@ketenbeeld/engine/prognose/beeld'
import { useTekst } from '../../i18n/tekst.ts'
import { procent } from '../../i18n/kans.ts'
import { kansmaat, leesDrempel } from './kanszin.ts'
import { teksten } from './teksten.ts'
import { aantal } from './weergave.ts'

interface DrempelProps {
  readonly beeld: PeaBeeld
  readonly jaarBeeld: PeaJaarBeeld | undefined
  readonly drempel: number
  readonly zet: (drempel: number) => void
}

export function Drempel({ beeld, jaarBeeld, drempel, zet }: DrempelProps) {
  const t = useTekst(teksten)
  const { tot, stap } = beeld
  const kans = jaarBeeld && procent(jaarBeeld.kansGroter)
  const nu = Math.min(drempel, tot)
  return (
    <>
      <div className="pg__schuif">
        <span className="m nowrap" aria-hidden="true">
          {t.drempel.label}
        </span>
        <input
          type="range"
          className="pg__baan"
          min={0}
          max={tot}
          step={stap / 20}
          value={nu}
          aria-label={t.drempel.label}
          aria-valuetext={t.drempel.waarde(aantal(drempel), kans ?? t.drempel.onbekend)}
          style={{ '--p': `${(nu / tot) * 100}%` } as CSSProperties}
          onChange={(event) => zet(Number(event.target.value))}
        />
        <Aantalveld drempel={drempel} tot={tot} stap={stap / 10} zet={zet} />
        <output className="pg__kans tab">{kans ?? '–'}</output>
      </div>
      <p className="sm sub pg__zin" data-drempelzin="">
        {jaarBeeld && <b className="m">{kansZin(jaarBeeld.kansGroter, t)}</b>} {t.plot.legenda}
      </p>
    </>
  )
}

function kansZin(kans: number, t: (typeof teksten)['nl']): string {
  const maat = kansmaat(kans)
  return maat.kind === 'ongeveer' ? t.drempel.ongeveer(...maat.breuk) : t.drempel[maat.kind]
}

interface AantalveldProps {
  readonly drempel: number
  readonly tot: number
  readonly stap: number
  readonly zet: (drempel: number) => void
}

/** Typing moves the threshold as soon as it is a number; what is none falls back to the last one. */
function Aantalveld({ drempel, tot, stap, zet }: AantalveldProps) {
  const t = useTekst(teksten)
  const [tekst, zetTekst] = useState<string>()
  const verzet = (naar: number): void => {
    zetTekst(undefined)
    zet(Math.min(Math.max(naar, 0), tot))
  }
  return (
    <input
      className="pg__cel pg__aantal"
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      aria-label={t.drempel.veld}
      value={tekst ?? aantal(drempel)}
      onChange={(event) => {
        zetTekst(event.target.value)
        const gelezen = leesDrempel(event.target.value, tot)
        if (gelezen !== undefined) zet(gelezen)
      }}
      onBlur={() => zetTekst(undefined)}
      onKeyDown={(event) => {
        const richting = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
        if (event.key === 'Enter' || event.key === 'Escape') zetTekst(undefined)
        if (richting === 0) return
        event.preventDefault()
        verzet(drempel + richting * stap)
      }}
    />
  )
}
