// Demo only: the chair moves the server's clock forward, to just before or on a deadline, or to any later moment. Source: docs/spec/planning.md (PL); shared weigering (klok-terug, alleen-demo).

import { useState } from 'react'
import { nextDeadlines } from '@ketenbeeld/shared/planning/planning'
import { dagEnTijd, kloktijdMetSeconden, korteDag } from '@ketenbeeld/shared/vocabulary/tijd'
import { momentOf, msOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { useNu, useOpdracht, useRondeDeel } from '../../api/ronde.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { useMelden } from '../../components/toon.tsx'
import { inAmsterdam, vanAmsterdam } from '../../i18n/amsterdam.ts'
import { weekdagEnTijd } from '../../i18n/dag.ts'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import { Veld } from './verplaats-formulier.tsx'

/** Long enough to look up, short enough to wait for. */
const vlakVoorMs = 10_000

export function DemoKlok({ isVoorzitter }: { readonly isVoorzitter: boolean }) {
  const t = useTekst(teksten).klok
  const nu = useNu()
  return (
    <section className="blok" aria-labelledby="h-klok">
      <div className="blok__kop">
        <h2 id="h-klok">{t.kop}</h2>
        <span className="tab md nowrap">
          {korteDag(nu)} {kloktijdMetSeconden(nu)}
        </span>
      </div>
      <p className="md mid">{isVoorzitter ? t.zin : t.anders}</p>
      {isVoorzitter && <Sprongen />}
    </section>
  )
}

function Sprongen() {
  const t = useTekst(teksten).klok
  const { taal } = useTaal()
  const stuur = useOpdracht()
  const meld = useMelden()
  const planning = useRondeDeel((b) => b.stand.planning)
  const nu = useNu()
  const [weigering, zet] = useState<string>()
  const jump = async (naar: Moment): Promise<void> => {
    const antwoord = await stuur({ type: 'verzet_klok', naar })
    zet(antwoord.kind === 'geweigerd' ? antwoord.weigering.zin : undefined)
    if (antwoord.kind === 'gedaan') meld(t.gezet(dagEnTijd(naar)))
  }
  return (
    <div className="planning__klok">
      {nextDeadlines(planning, nu).map(({ id, moment }) => {
        const vlakVoor = momentOf(msOf(moment) - vlakVoorMs)
        const ver = msOf(moment) - msOf(nu) > 6 * 86_400_000
        const naam = ver ? dagEnTijd(moment) : weekdagEnTijd(moment, taal)
        return (
          <div key={id} className="planning__sprong">
            {vlakVoor > nu && (
              <Knop klein onClick={() => void jump(vlakVoor)}>
                {t.vlakVoor(naam)}
              </Knop>
            )}
            <Knop klein onClick={() => void jump(moment)}>
              {naam}
            </Knop>
          </div>
        )
      })}
      <EigenMoment nu={nu} jump={jump} />
      {weigering && <Melding soort="fout">{weigering}</Melding>}
    </div>
  )
}

function EigenMoment({ nu, jump }: { readonly nu: Moment; readonly jump: (naar: Moment) => Promise<void> }) {
  const t = useTekst(teksten)
  const [veld, zet] = useState(() => inAmsterdam(momentOf(msOf(nu) + 3_600_000)))
  const naar = vanAmsterdam(veld.datum, veld.tijd)
  return (
    <details>
      <summary>{t.klok.kies}</summary>
      <div className="planning__velden">
        <Veld label={t.klok.dag} type="date" waarde={veld.datum} zet={(datum) => zet({ ...veld, datum })} />
        <Veld label={t.klok.tijd} type="time" waarde={veld.tijd} zet={(tijd) => zet({ ...veld, tijd })} />
      </div>
      {naar && (
        <Knop klein onClick={() => void jump(naar)}>
          {t.klok.spring(dagEnTijd(naar))}
        </Knop>
      )}
    </details>
  )
}
