// The large countdown to the next deadline, by the server's clock, with what will happen. Source: screens §3 (44 px), §6 Vandaag.

import { nextDeadlines } from '@ketenbeeld/shared/planning/planning'
import { dagEnTijd, kloktijdMetSeconden } from '@ketenbeeld/shared/vocabulary/tijd'
import { msOf } from '@ketenbeeld/shared/vocabulary/ids'
import { useNu, useRondeDeel } from '../../api/ronde.tsx'
import { duurVan, langeAftelling } from '../../i18n/aftelling.ts'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function AftelBlok() {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const planning = useRondeDeel((b) => b.stand.planning)
  const nu = useNu()
  const volgende = nextDeadlines(planning, nu)[0]
  if (!volgende) return null
  const ms = msOf(volgende.moment) - msOf(nu)
  const { dagen, uren, minuten, seconden } = duurVan(ms)
  const delen: readonly (readonly [number, string])[] = [
    ...(dagen > 0 ? [[dagen, t.dagen(dagen)] as const] : []),
    [uren, t.uur],
    [minuten, t.minuten(minuten)],
    [seconden, t.seconden(seconden)],
  ]
  return (
    <section className="blok">
      <div className="blok__kop">
        <h2>
          {volgende.titel}: {dagEnTijd(volgende.moment)}
        </h2>
        <span className="sub sm tab nowrap">{t.servertijd(kloktijdMetSeconden(nu))}</span>
      </div>
      <p className="vh">{t.nog(langeAftelling(ms, taal))}</p>
      <div className="tel" aria-hidden="true">
        {delen.map(([n, woord], i) => (
          <div key={i} className={i === delen.length - 1 ? 'sub' : undefined}>
            {i > 0 ? String(n).padStart(2, '0') : n}
            <span>{woord}</span>
          </div>
        ))}
      </div>
      <p className="md mid">{t.gevolg[volgende.effect]}</p>
    </section>
  )
}
