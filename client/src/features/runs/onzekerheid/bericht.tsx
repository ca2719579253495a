// What there is to say about a calculation with draws: that it started, ended or was stopped, and why it could not be made. Source: docs/spec/grafiek.md (GR-17); WCAG 4.1.3.

import { useEffect, useEffectEvent, useRef } from 'react'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { Melding } from '../../../components/melding.tsx'
import { useMelden } from '../../../components/toon.tsx'
import { toonGetal } from '../../../i18n/getal.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { ParameterLink } from '../parameter-link.tsx'
import { teksten } from '../teksten.ts'
import type { TrekkingBeeld } from './gebruik-trekking.ts'
import { onzekerheidTeksten } from './teksten.ts'

const naamVan = (id: string): string => indicatorVan(id)?.label ?? id

interface BerichtProps {
  readonly beeld: TrekkingBeeld
  readonly indicator: string
  readonly spoor: Spoor
}

export function Bericht({ beeld, indicator, spoor }: BerichtProps) {
  const o = useTekst(onzekerheidTeksten)
  const t = useTekst(teksten)
  useAankondiging(beeld)
  const { getrokken, bezig, meldingen, fout, gestopt, verouderd } = beeld
  const vanAnders = getrokken && (getrokken.indicator !== indicator || getrokken.spoor !== spoor)
  return (
    <>
      {meldingen.length > 0 && (
        <Melding soort="fout" kop={o.kanNiet}>
          {meldingen.map((m, i) => (
            <span key={`${m.code}${i}`} className="oz__melding">
              {m.zin} <span className="sub sm">{m.code}</span> {m.parameter && <ParameterLink id={m.parameter} />}
            </span>
          ))}
        </Melding>
      )}
      {fout !== undefined && (
        <Melding soort="fout" kop={o.fout}>
          {fout}
        </Melding>
      )}
      {gestopt && <p className="md mid oz__bericht">{getrokken ? o.gestopt : o.gestoptLeeg}</p>}
      {!bezig && !gestopt && verouderd && <p className="md mid oz__bericht">{o.verouderd[verouderd]}</p>}
      {vanAnders && (
        <p className="md mid oz__bericht">
          {o.cijfersVan(`${naamVan(getrokken.indicator)}, ${t.spoor[getrokken.spoor].toLowerCase()}`)}
        </p>
      )}
    </>
  )
}

/** Said once when it ended or was stopped, never in between; that it starts is said where it is asked. */
function useAankondiging({ getrokken, gestopt }: TrekkingBeeld): void {
  const o = useTekst(onzekerheidTeksten)
  const meld = useMelden()
  const laatste = useRef(getrokken)
  const einde = useEffectEvent(() => {
    if (!getrokken || laatste.current === getrokken) return
    laatste.current = getrokken
    meld(o.klaar(toonGetal(getrokken.uitkomst.trekkingen, 0), naamVan(getrokken.indicator)))
  })
  const stop = useEffectEvent(() => meld(getrokken ? o.gestopt : o.gestoptLeeg))
  useEffect(() => einde(), [getrokken])
  useEffect(() => {
    if (gestopt) stop()
  }, [gestopt])
}
