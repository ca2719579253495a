// Somebody without a mouse: walks with Tab and looks at every stop whether the focus can be seen. Source: WCAG 2.2 (2.1.1, 2.1.2, 2.4.7, 2.4.11).

import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { totdat } from './toneel.ts'

export interface Weg {
  /** Which way to walk. */
  readonly toets?: 'Tab' | 'Shift+Tab'
  readonly hoogstens?: number
}

export class Loper {
  constructor(private readonly page: Page) {}

  /** Press keys one after another, and look at the focus after the last. */
  async druk(...toetsen: readonly string[]): Promise<void> {
    for (const toets of toetsen) await this.page.keyboard.press(toets)
    await this.zietFocus()
  }

  async typ(tekst: string): Promise<void> {
    await this.page.keyboard.type(tekst, { delay: 2 })
  }

  /** Walk to a control; every stop on the way must be visible. */
  async naar(doel: Locator, { toets = 'Tab', hoogstens = 160 }: Weg = {}): Promise<void> {
    await doel.first().waitFor()
    const onderweg: string[] = []
    while (onderweg.length < hoogstens) {
      await this.page.keyboard.press(toets)
      onderweg.push(await this.zietFocus())
      if (await this.isOp(doel)) return
    }
    expect.fail(`${String(doel)} is not reached with ${toets}: ${onderweg.join(' → ')}`)
  }

  async isOp(doel: Locator): Promise<boolean> {
    return doel.evaluateAll((elementen) => elementen.includes(document.activeElement as never))
  }

  /** The focus comes to a control by itself, as after opening or closing something. */
  async komtOp(doel: Locator): Promise<void> {
    await totdat(async () => expect(await this.isOp(doel), `focus on ${await this.waar()}`).toBe(true))
    await this.zietFocus()
  }

  /** The focus is somewhere in this part of the page, not lost at its beginning. */
  async blijftIn(deel: Locator): Promise<void> {
    await totdat(async () =>
      expect(
        await deel.evaluateAll((delen) => delen.some((d) => d.contains(document.activeElement))),
        `focus on ${await this.waar()}`,
      ).toBe(true),
    )
  }

  /** Tab goes round in a dialog and never comes out. */
  async isGevangenIn(dialoog: Locator): Promise<void> {
    const stappen = (await dialoog.locator('button, input, select, textarea, a[href], summary, [tabindex]').count()) + 3
    for (const toets of ['Tab', 'Shift+Tab'])
      for (let i = 0; i < stappen; i += 1) {
        await this.page.keyboard.press(toets)
        const buiten = await dialoog.evaluate(
          (d) => document.activeElement !== document.body && !d.contains(document.activeElement),
        )
        expect(buiten, `${toets} left the dialog for ${await this.waar()}`).toBe(false)
      }
  }

  waar(): Promise<string> {
    return this.page.evaluate(() => {
      const el = document.activeElement
      const naam = el?.getAttribute('aria-label') ?? el?.textContent ?? ''
      return el ? `${el.tagName.toLowerCase()} ${naam.trim().replace(/\s+/g, ' ').slice(0, 60)}` : 'nothing'
    })
  }

  /** What has the focus is drawn as such and lies under no bar; returns its name. */
  async zietFocus(): Promise<string> {
    const waar = await this.waar()
    const klacht = await this.page.evaluate(lookAtFocus)
    expect(klacht, `focus on ${waar} at ${new URL(this.page.url()).pathname}`).toBeUndefined()
    return waar
  }
}

/** Runs in the page: return what is wrong with the focus as somebody sees it, or undefined. */
function lookAtFocus(): string | undefined {
  const el = document.activeElement
  if (!(el instanceof HTMLElement) || el === document.body || el.tabIndex < 0) return undefined
  const { outlineStyle, outlineWidth } = getComputedStyle(el)
  if (!el.isContentEditable && (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)) return 'has no outline'
  const { top, bottom, left, right } = el.getBoundingClientRect()
  const [boven, onder] = [Math.max(top, 0), Math.min(bottom, innerHeight)]
  const [links, rechts] = [Math.max(left, 0), Math.min(right, innerWidth)]
  if (boven >= onder || links >= rechts) return 'is outside the window'
  const isGroot = onder - boven > innerHeight / 2
  if (isGroot) return undefined
  if (top < -1 || bottom > innerHeight + 1) return 'is cut off by the window'
  const raak: boolean[] = []
  for (const y of [boven + 3, (boven + onder) / 2, onder - 3])
    for (const x of [links + 3, (links + rechts) / 2, rechts - 3]) {
      const hit = document.elementFromPoint(x, y)
      const eigen: boolean =
        hit !== null && (el.contains(hit) || hit.contains(el) || el.closest('label')?.contains(hit) === true)
      raak.push(eigen)
      for (let bar: Element | null = eigen ? null : hit; bar && !bar.contains(el); bar = bar.parentElement)
        if (['sticky', 'fixed'].includes(getComputedStyle(bar).position))
          return `lies under ${bar.tagName.toLowerCase()}.${bar.className}`
    }
  return raak.some(Boolean) ? undefined : 'is covered'
}
