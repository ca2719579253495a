// A live figure in a sentence: underlined by lane, tinted while it is being calculated again, with a full accessible name. Source: screens §4 Live cijfer.

import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { useTekst } from '../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export interface CijferProps {
  /** As shown: '106.700'. */
  readonly waarde: string
  readonly spoor: Spoor
  /** What it is: 'COA-bezetting 1 januari 2026, medio'. */
  readonly naam: string
  /** A newer value is on its way. */
  readonly verouderd?: boolean
}

export function Cijfer({ waarde, spoor, naam, verouderd }: CijferProps) {
  const t = useTekst(teksten)
  const klasse = ['cijfer', spoor === 'voorlopig' && 'cijfer--voor', verouderd && 'cijfer--oud']
    .filter(Boolean)
    .join(' ')
  return (
    <span className={klasse} title={naam}>
      {waarde}
      <span className="vh">
        , {naam}, {t.spoor[spoor].toLowerCase()}
        {verouderd ? `, ${t.verouderd}` : ''}
      </span>
    </span>
  )
}
