// Which lane the figures in this block are of: solid is agreed, dashed is moving. Source: screens §1.1; architecture law 5.

import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { useTekst } from '../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function SpoorBadge({ spoor }: { readonly spoor: Spoor }) {
  const t = useTekst(teksten)
  return <span className={`spoor spoor--${spoor === 'vastgesteld' ? 'vast' : 'voor'}`}>{t.spoor[spoor]}</span>
}
