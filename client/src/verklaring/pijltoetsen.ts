// Up and down from one step or link to the next in the panel. Source: docs/spec/verklaring.md (VK-19).

import type { KeyboardEvent } from 'react'

/** The place to go to from this one (-1: from none); undefined at an end and for another key. */
export function volgende(key: string, nu: number, aantal: number): number | undefined {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const doel = key === 'ArrowDown' ? nu + 1 : nu < 0 ? aantal - 1 : nu - 1
  return doel >= 0 && doel < aantal ? doel : undefined
}

/** Move the focus when the key asks for it; say whether it did. */
export function volgendePlek({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): boolean {
  const plekken = [...currentTarget.querySelectorAll<HTMLElement>('button, a[href], summary')].filter(
    (plek) => plek.checkVisibility?.() ?? true,
  )
  const doel = volgende(key, plekken.indexOf(target as HTMLElement), plekken.length)
  if (doel === undefined) return false
  plekken[doel]?.focus()
  return true
}
