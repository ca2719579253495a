// A lane that could not be calculated: why, by which input, and where to mend it. Source: screens §1.5, 09; docs/spec/engine.md (ENG-M).

import { Link } from 'react-router'
import type { Melding as RunMelding } from '@ketenbeeld/engine/catalogus/melding'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { Melding } from '../../components/melding.tsx'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { RunWeigering } from './cijfers.ts'
import { ParameterLink, parameterPad } from './parameter-link.tsx'
import { teksten } from './teksten.ts'

export function Geweigerd({
  sporen,
  weigering,
}: {
  readonly sporen: readonly Spoor[]
  readonly weigering: RunWeigering
}) {
  const t = useTekst(teksten)
  const fouten = weigering.meldingen.filter((m) => m.niveau === 'fout')
  return (
    <section
      className="blok runs__geweigerd"
      aria-label={`${sporen.map((s) => t.spoor[s]).join(', ')}: ${t.geweigerdKort}`}
    >
      <div className="blok__kop">
        <h2>{t.geweigerdKop(sporen.length)}</h2>
        <span className="runs__badges">
          {sporen.map((spoor) => (
            <SpoorBadge key={spoor} spoor={spoor} />
          ))}
        </span>
      </div>
      <Melding soort="fout">
        {t.geweigerd} {weigering.metCijfers && t.cijfersVanVoor}
      </Melding>
      <ul className="runs__fouten">
        {fouten.map((fout, i) => (
          <li key={`${fout.code}${i}`}>
            <p>
              <b className="b">{fout.code}</b> {fout.zin}
            </p>
            <p className="sm sub">
              {fout.parameter && <ParameterLink id={fout.parameter} />}
              {[fout.jaar, fout.scenario, fout.eigenaar && t.eigenaar(fout.eigenaar)]
                .filter((deel) => deel !== undefined)
                .map((deel) => ` · ${deel}`)
                .join('')}
            </p>
            <Naar fout={fout} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Naar({ fout }: { readonly fout: RunMelding }) {
  const t = useTekst(teksten)
  const pad = fout.parameter === undefined ? undefined : parameterPad(fout.parameter)
  if (!pad || !fout.eigenaar) return null
  return (
    <Link className="knop knop--secundair knop--klein" to={pad}>
      {t.naarTabel(fout.eigenaar)}
    </Link>
  )
}
