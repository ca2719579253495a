// The round line: the stops of the week, where we are now and how long until the next, by the server's clock. Source: screens §4 Rondelijn.

import { useEffect, useRef, type CSSProperties } from 'react'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { msOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { useNu, useRondeDeel } from '../api/ronde.tsx'
import { Icoon } from '../components/icoon.tsx'
import { useMelden } from '../components/toon.tsx'
import { korteAftelling, langeAftelling } from '../i18n/aftelling.ts'
import { weekdagEnTijd } from '../i18n/dag.ts'
import { useTaal, useTekst } from '../i18n/tekst.ts'
import { Aanwezig } from './aanwezig.tsx'
import { aankondiging, haltenVan, type Halte } from './halten.ts'
import { OpslagMerk } from './opslag-merk.tsx'
import { teksten } from './teksten.ts'

export function Rondelijn() {
  const t = useTekst(teksten)
  const opening = useRondeDeel((b) => b.stand.opening)
  return (
    <section className="ronde" aria-label={t.standVanDeRonde}>
      <div className="ronde__naam">
        <strong>{opening?.naam}</strong>
        {opening?.demo && <span className="merkje">{t.demoronde}</span>}
        {opening && (
          <span className="rubriek">
            <Icoon name="slot" klein />
            {opening.rubricering}
          </span>
        )}
        <Nu />
      </div>
      <Lijn />
      <div className="ronde__rechts">
        <OpslagMerk />
        <Aanwezig />
      </div>
    </section>
  )
}

/** The server's time, as soon as it is known. */
function Nu() {
  const nu = useNu()
  const bekend = useRondeDeel((b) => b.stand.seq > 0)
  return bekend && <span className="tab nowrap m ronde__nu">{dagEnTijd(nu)}</span>
}

function Lijn() {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const planning = useRondeDeel((b) => b.stand.planning)
  const nu = useNu()
  const halten = haltenVan(planning, nu)
  const volgende = halten.find((h) => h.volgende)
  useAnnounceCountdown(volgende, nu)
  if (halten.length === 0) return <div className="ronde__lijn" />
  const zin = volgende
    ? t.volgende(
        dagEnTijd(volgende.deadline.moment),
        t.effect[volgende.deadline.effect],
        langeAftelling(msOf(volgende.deadline.moment) - msOf(nu), taal),
      )
    : t.geenVolgende
  return (
    <div className="ronde__lijn">
      <p className="vh">{t.lijn(dagEnTijd(nu), zin)}</p>
      <div className="lijn" aria-hidden="true">
        {halten.map((halte) => (
          <Stuk key={halte.deadline.id} halte={halte} nu={nu} />
        ))}
      </div>
    </div>
  )
}

/** From here on a weekday alone could be the wrong week. */
const bijnaWeekMs = 6 * 86_400_000

function Stuk({ halte, nu }: { readonly halte: Halte; readonly nu: Moment }) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const { deadline, voorbij, volgende, door } = halte
  const onderweg = door > 0 && door < 1
  const ver = msOf(deadline.moment) - msOf(nu) > bijnaWeekMs
  return (
    <div
      className="lijn__stuk"
      data-voorbij={voorbij || undefined}
      data-volgende={volgende || undefined}
      data-onderweg={onderweg || undefined}
    >
      <span className="lijn__halte">
        <b>{ver ? dagEnTijd(deadline.moment) : weekdagEnTijd(deadline.moment, taal)}</b> {t.effect[deadline.effect]}
        {volgende && <span className="tab"> · {t.over(korteAftelling(msOf(deadline.moment) - msOf(nu), taal))}</span>}
      </span>
      <span className="lijn__spoor" style={{ '--door': `${Math.round(door * 1000) / 10}%` } as CSSProperties} />
    </div>
  )
}

/** Not every second is told, only 60, 15 and 5 minutes before. */
function useAnnounceCountdown(volgende: Halte | undefined, nu: Moment): void {
  const t = useTekst(teksten)
  const meld = useMelden()
  const vorige = useRef(nu)
  useEffect(() => {
    const minuten = volgende && aankondiging(volgende.deadline, vorige.current, nu)
    vorige.current = nu
    if (volgende && minuten !== undefined) meld(t.nogMinuten(minuten, t.effect[volgende.deadline.effect]))
  }, [nu, volgende, meld, t])
}
