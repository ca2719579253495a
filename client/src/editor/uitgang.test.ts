// The way out of the text. Source: WCAG 2.2 (2.1.2).

import { describe, expect, it } from 'vitest'
import { uitgang } from './uitgang.ts'

const answers = (...keys: readonly string[]): readonly boolean[] => {
  const hoor = uitgang()
  return keys.map((key) => hoor(undefined, { key } as KeyboardEvent))
}

describe('the way out of the text', () => {
  it('leaves Tab to the editor', () => {
    expect(answers('Tab', 'a', 'Tab')).toEqual([false, false, false])
  })
  it('takes the one Tab after Esc away from it, also with Shift', () => {
    expect(answers('Escape', 'Tab', 'Tab')).toEqual([false, true, false])
    expect(answers('Escape', 'Shift', 'Tab')).toEqual([false, false, true])
  })
  it('forgets Esc once something is typed', () => {
    expect(answers('Escape', 'a', 'Tab')).toEqual([false, false, false])
  })
})
