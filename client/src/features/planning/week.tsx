// The week to scale: deadlines, what was moved or is about to be, and now. Decoration for assistive technology; the table says the same. Source: screens §6 Planning.

import type { CSSProperties } from 'react'
import type { DeadlineStand } from '@ketenbeeld/shared/planning/planning'
import { kloktijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { msOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { useNu, useRondeDeel } from '../../api/ronde.tsx'
import { langeAftelling } from '../../i18n/aftelling.ts'
import { inAmsterdam, vanAmsterdam } from '../../i18n/amsterdam.ts'
import { langeDag, weekdagEnTijd } from '../../i18n/dag.ts'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import { getekendeWeek, plaatsInDag, plaatsOpDag, type Geplaatst } from './week-schaal.ts'

export interface Voorstel {
  readonly deadline: DeadlineStand
  readonly moment: Moment
}

const plaats = (m: Moment): CSSProperties => ({ '--x': `${Math.round(plaatsInDag(m) * 1000) / 10}%` }) as CSSProperties

export function Week({ voorstel }: { readonly voorstel: Voorstel | undefined }) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const { deadlines } = useRondeDeel((b) => b.stand.planning)
  const nu = useNu()
  const dagen = getekendeWeek(deadlines, nu)
  const volgende = deadlines.find((d) => d.moment > nu)
  const eerste = vanAmsterdam(dagen[0] ?? '', '12:00')
  const isDezeWeek = dagen.includes(inAmsterdam(nu).datum)
  return (
    <section className="blok planning__week" aria-labelledby="h-week">
      <div className="blok__kop">
        <h2 id="h-week">{isDezeWeek || !eerste ? t.dezeWeek : t.weekVan(langeDag(eerste, taal))}</h2>
        <span className="md">
          {volgende ? (
            <>
              <span className="sub">{t.volgende}</span>{' '}
              <b className="b">
                {volgende.titel} {weekdagEnTijd(volgende.moment, taal)}
              </b>{' '}
              <span className="tab">{t.over(langeAftelling(msOf(volgende.moment) - msOf(nu), taal))}</span>
            </>
          ) : (
            t.alleVerstreken
          )}
        </span>
      </div>
      <div className="week" aria-hidden="true">
        <div className="week__namen">
          <span>{t.termijnen}</span>
          <span>{t.verplaatst}</span>
        </div>
        {dagen.map((datum) => (
          <Dag key={datum} datum={datum} deadlines={deadlines} nu={nu} voorstel={voorstel} />
        ))}
      </div>
    </section>
  )
}

interface DagProps {
  readonly datum: string
  readonly deadlines: readonly DeadlineStand[]
  readonly nu: Moment
  readonly voorstel: Voorstel | undefined
}

function Dag({ datum, deadlines, nu, voorstel }: DagProps) {
  const { taal } = useTaal()
  const t = useTekst(teksten)
  const opDag = (m: Moment): boolean => inAmsterdam(m).datum === datum
  const middag = vanAmsterdam(datum, '12:00')
  const vandaag = opDag(nu)
  return (
    <div className="week__dag" data-vandaag={vandaag || undefined}>
      <div className="week__kop">{middag && langeDag(middag, taal)}</div>
      <div className="week__vak">
        {plaatsOpDag(deadlines.filter((d) => opDag(d.moment)).map((d) => ({ wat: d, moment: d.moment }))).map((g) => (
          <Streep
            key={g.wat.id}
            plek={g}
            tijd={kloktijd(g.wat.moment)}
            titel={g.wat.titel}
            klaar={g.wat.moment <= nu}
          />
        ))}
      </div>
      <div className="week__vak">
        {plaatsOpDag(
          moved(deadlines, voorstel)
            .filter((m) => opDag(m.moment))
            .map((m) => ({ wat: m, moment: m.moment })),
        ).map((g) => (
          <Streep
            key={`${g.wat.titel}/${g.wat.moment}`}
            plek={g}
            tijd={kloktijd(g.wat.moment)}
            titel={g.wat.titel}
            soort={g.wat.soort}
          />
        ))}
      </div>
      <div className="week__uren">
        {[10, 12, 14, 16].map((uur) => (
          <span key={uur} style={{ '--x': `${(uur - 8) * 10}%` } as CSSProperties}>
            {uur}:00
          </span>
        ))}
      </div>
      {vandaag && (
        <div className="week__nu" style={plaats(nu)}>
          <span>
            {t.nu} {kloktijd(nu)}
          </span>
        </div>
      )}
    </div>
  )
}

interface Verschoven {
  readonly soort: 'was' | 'voorstel'
  readonly titel: string
  readonly moment: Moment
}

/** Old moments struck through, and the new one that is not confirmed yet. */
function moved(deadlines: readonly DeadlineStand[], voorstel: Voorstel | undefined): readonly Verschoven[] {
  const was = deadlines.flatMap((d) =>
    d.verplaatsingen.map((v): Verschoven => ({ soort: 'was', titel: d.titel, moment: v.van })),
  )
  return voorstel ? [...was, { soort: 'voorstel', titel: voorstel.deadline.titel, moment: voorstel.moment }] : was
}

interface StreepProps {
  readonly plek: Geplaatst<unknown>
  readonly tijd: string
  readonly titel: string
  readonly klaar?: boolean
  readonly soort?: Verschoven['soort']
}

function Streep({ plek, tijd, titel, klaar, soort }: StreepProps) {
  const stijl = { '--x': `${plek.x * 100}%`, '--ruimte': `${plek.ruimte * 100}%` } as CSSProperties
  return (
    <div
      className="week__streep"
      data-kant={plek.kant}
      data-soort={soort}
      data-klaar={klaar || undefined}
      style={stijl}
    >
      <b>{soort === 'was' ? <s>{tijd}</s> : tijd}</b>
      <span>{titel}</span>
    </div>
  )
}
