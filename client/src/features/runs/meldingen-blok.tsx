// What the run of a lane has to say: grouped, without alarm; what is missing is told per owner and can be opened. Source: screens 06; docs/spec/engine.md (ENG-M).

import { useMemo } from 'react'
import type { Melding } from '@ketenbeeld/engine/catalogus/melding'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import { conceptRun } from '@ketenbeeld/shared/ronde/concept-run'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { Icoon } from '../../components/icoon.tsx'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { zonderCijfers } from './cijfers.ts'
import { meldingGroepen, perEigenaar, type MeldingGroep } from './meldingen.ts'
import { ParameterLink } from './parameter-link.tsx'
import { teksten } from './teksten.ts'

export interface MeldingenBlokProps {
  readonly uitkomst: Uitkomst
  readonly spoor: Spoor
  readonly stand: RondeStand
}

export function MeldingenBlok({ uitkomst, spoor, stand }: MeldingenBlokProps) {
  const t = useTekst(teksten)
  const concept = useMemo(() => conceptRun(stand, spoor), [stand, spoor])
  const groepen = meldingGroepen([...(concept ? [concept] : []), ...uitkomst.meldingen])
  return (
    <section className="blok runs__meldingen">
      <div className="blok__kop">
        <h2>{t.meldingen}</h2>
        <SpoorBadge spoor={spoor} />
      </div>
      {groepen.length === 0 && <p className="md mid">{t.geenMeldingen}</p>}
      {groepen.map((groep) =>
        groep.soort === 'ontbreekt' ? (
          <Ontbrekend key={groep.soort} meldingen={groep.meldingen} />
        ) : (
          <Groep key={groep.soort} groep={groep} />
        ),
      )}
      <NietBerekend uitkomst={uitkomst} />
    </section>
  )
}

function Groep({ groep: { soort, meldingen } }: { readonly groep: MeldingGroep }) {
  const t = useTekst(teksten)
  if (soort === 'ontbreekt') return null
  return (
    <>
      <h3 className="runs__groepkop">
        <Icoon name={soort === 'info' ? 'informatie' : 'waarschuwing'} klein /> {t.groep[soort]}
      </h3>
      <ul className="runs__lijst">
        {meldingen.map((melding, i) => (
          <li key={`${melding.code}${i}`}>
            {melding.zin} <Herkomst melding={melding} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Herkomst({ melding }: { readonly melding: Melding }) {
  return (
    <span className="sm sub">
      {melding.code}
      {melding.parameter && (
        <>
          {' · '}
          <ParameterLink id={melding.parameter} />
        </>
      )}
      {melding.eigenaar && ` (${melding.eigenaar})`}
    </span>
  )
}

function Ontbrekend({ meldingen }: { readonly meldingen: readonly Melding[] }) {
  const t = useTekst(teksten)
  return (
    <>
      <h3 className="runs__groepkop">
        <Icoon name="open" klein /> {t.groep.ontbreekt(meldingen.length)}
      </h3>
      <p className="md mid">{t.ontbreektUitleg}</p>
      {perEigenaar(meldingen).map(([eigenaar, eigen]) => (
        <details key={eigenaar} className="runs__uitklap">
          <summary>{t.perEigenaar(eigenaar, eigen.length)}</summary>
          <ul className="runs__lijst">
            {eigen.map((m, i) => (
              <li key={`${m.code}${i}`}>
                {m.zin} <span className="sm sub">{m.code}</span> {m.parameter && <ParameterLink id={m.parameter} />}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

/** Outcomes without a figure, under the reason they share. */
function NietBerekend({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const t = useTekst(teksten)
  const zonder = zonderCijfers(uitkomst)
  if (zonder.length === 0) return null
  const redenen = [...new Set(zonder.map((z) => z.reden))]
  return (
    <details className="runs__uitklap">
      <summary>{t.nietBeschikbaar(zonder.length)}</summary>
      <dl className="runs__redenen">
        {redenen.map((reden) => (
          <div key={reden}>
            <dt>{reden}</dt>
            <dd>{zonder.flatMap((z) => (z.reden === reden ? [z.naam] : [])).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
