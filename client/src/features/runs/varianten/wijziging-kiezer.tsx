// Chooses one change of a variant: which parameter, which part, which years, how much. Source: docs/spec/variant.md (VA-1).

import { useId, useState } from 'react'
import type { ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { Icoon } from '../../../components/icoon.tsx'
import { Knop } from '../../../components/knop.tsx'
import { useTekst } from '../../../i18n/tekst.ts'
import { type Hoe, jaarkeuzes, kiesbaar, type Keuze, sleutelkeuzes } from './nieuwe-patches.ts'
import { variantTeksten } from './teksten.ts'

export interface WijzigingKiezerProps {
  readonly kader: ModelKader
  /** Returns whether the change was taken. */
  readonly voegToe: (keuze: Keuze) => boolean
}

const leeg: Keuze = { parameter: '', sleutel: '', jaren: [], hoe: 'maal', getal: '' }
const manieren: readonly Hoe[] = ['maal', 'plus', 'waarde']

export function WijzigingKiezer({ kader, voegToe }: WijzigingKiezerProps) {
  const t = useTekst(variantTeksten).formulier
  const id = useId()
  const [keuze, zet] = useState(leeg)
  const [fout, zetFout] = useState(false)
  const sleutels = sleutelkeuzes(keuze.parameter, kader)
  const jaren = jaarkeuzes(keuze.parameter, kader)
  const change = (deel: Partial<Keuze>): void => {
    zetFout(false)
    zet({ ...keuze, ...deel })
  }
  const kies = (parameter: string): void =>
    change({
      parameter,
      sleutel: sleutelkeuzes(parameter, kader)[0]?.id ?? '',
      jaren: jaarkeuzes(parameter, kader).slice(1, 2),
    })
  const submit = (): void => {
    const gelukt = keuze.parameter !== '' && voegToe(keuze)
    zetFout(!gelukt)
    if (gelukt) zet(leeg)
  }
  return (
    <fieldset className="var__kiezer">
      <legend>{t.hoe}</legend>
      <div className="veld">
        <label htmlFor={`${id}p`}>{t.parameter}</label>
        <select id={`${id}p`} className="invoer" value={keuze.parameter} onChange={(e) => kies(e.target.value)}>
          <option value="">{t.kies}</option>
          {[...Map.groupBy(kiesbaar, (p) => p.eigenaar)].map(([eigenaar, lijst]) => (
            <optgroup key={eigenaar} label={eigenaar}>
              {lijst.map((p) => (
                <option key={p.id} value={p.id}>
                  {p.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {sleutels.length > 0 && (
        <div className="veld">
          <label htmlFor={`${id}s`}>{t.sleutel}</label>
          <select
            id={`${id}s`}
            className="invoer"
            value={keuze.sleutel}
            onChange={(e) => change({ sleutel: e.target.value })}
          >
            {sleutels.map((s) => (
              <option key={s.id} value={s.id}>
                {s.label}
              </option>
            ))}
          </select>
        </div>
      )}
      {jaren.length > 0 && (
        <fieldset className="var__jaren">
          <legend>{t.jaren}</legend>
          {jaren.map((jaar) => (
            <label key={jaar}>
              <input
                type="checkbox"
                checked={keuze.jaren.includes(jaar)}
                onChange={(e) =>
                  change({
                    jaren: e.target.checked ? [...keuze.jaren, jaar].sort() : keuze.jaren.filter((j) => j !== jaar),
                  })
                }
              />{' '}
              {jaar}
            </label>
          ))}
        </fieldset>
      )}
      <div className="var__getal">
        <div className="veld">
          <label htmlFor={`${id}h`}>{t.hoe}</label>
          <select
            id={`${id}h`}
            className="invoer"
            value={keuze.hoe}
            onChange={(e) => change({ hoe: e.target.value as Hoe })}
          >
            {manieren.map((hoe) => (
              <option key={hoe} value={hoe}>
                {t[hoe]}
              </option>
            ))}
          </select>
        </div>
        <div className="veld">
          <label htmlFor={`${id}g`}>{t.getal}</label>
          <input
            id={`${id}g`}
            className="invoer"
            inputMode="decimal"
            value={keuze.getal}
            aria-invalid={fout}
            aria-describedby={fout ? `${id}f` : undefined}
            onChange={(e) => change({ getal: e.target.value })}
            onKeyDown={(e) => {
              if (e.key !== 'Enter') return
              e.preventDefault()
              submit()
            }}
          />
        </div>
        <Knop klein onClick={submit}>
          <Icoon name="plus" /> {t.voegToe}
        </Knop>
      </div>
      {fout && (
        <p id={`${id}f`} className="fout sm" role="alert">
          {t.geenGetal}
        </p>
      )}
    </fieldset>
  )
}
