// Moving a deadline: the rule that would refuse it speaks while the chair types; nothing changes before the button. Source: screens §6 Planning; docs/spec/planning.md (PL-4 … PL-6).

import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { nextDeadlines, type DeadlineStand } from '@ketenbeeld/shared/planning/planning'
import { beslis } from '@ketenbeeld/shared/ronde/beslis'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { msOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { useIk } from '../../api/ik.tsx'
import { useNu, useOpdracht, useRondeDeel } from '../../api/ronde.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { useToast } from '../../components/toon.tsx'
import { langeAftelling } from '../../i18n/aftelling.ts'
import { inAmsterdam, vanAmsterdam } from '../../i18n/amsterdam.ts'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export interface VerplaatsFormulierProps {
  readonly deadline: DeadlineStand
  /** Show the new moment in the drawing of the week. */
  readonly stelVoor: (moment: Moment | undefined) => void
  readonly sluit: () => void
}

export function VerplaatsFormulier({ deadline, stelVoor, sluit }: VerplaatsFormulierProps) {
  const t = useTekst(teksten).formulier
  const stuur = useOpdracht()
  const toast = useToast()
  /** The moment the chair saw when the form opened: somebody else may move it meanwhile. */
  const [van] = useState(deadline.moment)
  const [veld, zet] = useState(() => ({ ...inAmsterdam(deadline.moment), reden: '' }))
  const [weigering, zetWeigering] = useState<string>()
  const [bezig, zetBezig] = useState(false)
  const reden = useRef<HTMLTextAreaElement>(null)
  const naar = vanAmsterdam(veld.datum, veld.tijd)
  const oordeel = useOordeel(deadline, van, naar, veld.reden)
  const change = (deel: Partial<typeof veld>): void => {
    const nieuw = { ...veld, ...deel }
    zet(nieuw)
    zetWeigering(undefined)
    const moment = vanAmsterdam(nieuw.datum, nieuw.tijd)
    stelVoor(moment === van ? undefined : moment)
  }
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (bezig || naar === undefined || naar === van) return
    if (veld.reden.trim() === '') return reden.current?.focus()
    zetBezig(true)
    const antwoord = await stuur({ type: 'verplaats_deadline', id: deadline.id, van, naar, reden: veld.reden.trim() })
    zetBezig(false)
    if (antwoord.kind === 'geweigerd') return zetWeigering(antwoord.weigering.zin)
    toast({ tekst: t.gelukt(deadline.titel, dagEnTijd(naar)), icoon: 'kalender' })
    sluit()
  }
  return (
    <section className="blok" aria-labelledby="h-verplaats">
      <div className="blok__kop">
        <h2 id="h-verplaats">{t.kop}</h2>
      </div>
      <form className="planning__form" onSubmit={(event) => void send(event)}>
        <p className="md b">{t.nu(deadline.titel, dagEnTijd(van))}</p>
        <div className="planning__velden">
          <Veld label={t.dag} type="date" waarde={veld.datum} zet={(datum) => change({ datum })} eerst />
          <Veld label={t.tijd} type="time" waarde={veld.tijd} zet={(tijd) => change({ tijd })} />
        </div>
        <div className="veld">
          <label htmlFor="verplaats-reden">
            {t.reden} <span className="sub planning__licht">{t.redenUitleg}</span>
          </label>
          <textarea
            ref={reden}
            id="verplaats-reden"
            className="invoer"
            rows={3}
            required
            maxLength={2000}
            value={veld.reden}
            onChange={(event) => change({ reden: event.target.value })}
          />
        </div>
        {weigering ? <Melding soort="fout">{weigering}</Melding> : oordeel}
        <div className="knoppen">
          <Knop soort="primair" type="submit">
            {bezig ? t.bezig : t.bevestig(naar ? dagEnTijd(naar) : '…')}
          </Knop>
          <Knop soort="stil" onClick={sluit}>
            {t.annuleer}
          </Knop>
        </div>
      </form>
    </section>
  )
}

/** The shared rules run here too, so that the chair reads beforehand what the server would say. */
function useOordeel(deadline: DeadlineStand, van: Moment, naar: Moment | undefined, reden: string) {
  const t = useTekst(teksten).formulier
  const { taal } = useTaal()
  const ik = useIk()
  const nu = useNu(10_000)
  const stand = useRondeDeel((b) => b.stand)
  if (naar === undefined) return <Melding soort="info">{t.onleesbaar}</Melding>
  if (naar === van) return <Melding soort="info">{t.gelijk}</Melding>
  const opdracht: Opdracht = { type: 'verplaats_deadline', id: deadline.id, van, naar, reden: reden.trim() || '–' }
  const besluit = beslis(stand, ik, opdracht, nu, msOf(nu))
  if (besluit.kind === 'geweigerd') return <Melding soort="let-op">{besluit.weigering.zin}</Melding>
  const erna = nextDeadlines(stand.planning, nu).find((d) => d.id !== deadline.id && d.moment > naar)
  return (
    <Melding soort="goed" kop={t.past}>
      {erna && t.pastZin(t.ervoor(langeAftelling(msOf(erna.moment) - msOf(naar), taal), erna.titel))}
    </Melding>
  )
}

interface VeldProps {
  readonly label: string
  readonly type: 'date' | 'time'
  readonly waarde: string
  readonly zet: (waarde: string) => void
  /** Focus starts here: the form was just opened by a button. */
  readonly eerst?: boolean
}

export function Veld({ label, type, waarde, zet, eerst }: VeldProps) {
  const id = useId()
  const invoer = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (eerst) invoer.current?.focus()
  }, [eerst])
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      <input
        ref={invoer}
        id={id}
        className="invoer tab"
        type={type}
        value={waarde}
        required
        onChange={(e) => zet(e.target.value)}
      />
    </div>
  )
}
