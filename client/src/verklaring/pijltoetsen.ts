// Up and down from one step or link to the next in the panel. Source: docs/spec/verklaring.md (VK-19).

import type { KeyboardEvent } from 'react'

/** Move the focus when the key asks for it; say whether it did. */
export function volgendePlek({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false
  const plekken = [...currentTarget.querySelectorAll<HTMLElement>('button, a[href], summary')].filter(
    (plek) => plek.checkVisibility?.() ?? true,
  )
  const nu = plekken.indexOf(target as HTMLElement)
  const doel = plekken[nu < 0 ? (key === 'ArrowDown' ? 0 : -1) : nu + (key === 'ArrowDown' ? 1 : -1)]
  doel?.focus()
  return doel !== undefined
}
