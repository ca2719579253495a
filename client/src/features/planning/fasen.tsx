// The phases of the ronde: each ends at a deadline; the current one is filled as far as time has come. Source: screens §6 Planning.

import type { CSSProperties } from 'react'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { msOf } from '@ketenbeeld/shared/vocabulary/ids'
import { useNu, useRondeDeel } from '../../api/ronde.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

/** Before the first deadline there is no earlier one to count from; a week is as long as a phase usually is. */
const weekMs = 7 * 86_400_000

export function Fasen() {
  const t = useTekst(teksten)
  const { deadlines } = useRondeDeel((b) => b.stand.planning)
  const nu = useNu(60_000)
  const huidige = deadlines.find((d) => d.moment > nu)
  return (
    <ol className="fasen" aria-label={t.fasen}>
      {deadlines.map((deadline, i) => {
        const eind = msOf(deadline.moment)
        const vorige = deadlines[i - 1]
        const begin = vorige ? msOf(vorige.moment) : eind - weekMs
        const door = Math.min(1, Math.max(0, (msOf(nu) - begin) / Math.max(1, eind - begin)))
        return (
          <li
            key={deadline.id}
            className="fase"
            data-klaar={deadline.moment <= nu || undefined}
            aria-current={deadline === huidige ? 'step' : undefined}
            style={{ '--door': `${Math.round(door * 100)}%` } as CSSProperties}
          >
            <b>{t.fase[deadline.effect]}</b>
            <span className="sub tab">{t.tot(dagEnTijd(deadline.moment))}</span>
          </li>
        )
      })}
    </ol>
  )
}
