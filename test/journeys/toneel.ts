// The stage of the journeys: a real server and one real Chromium with a context per person, screenshots and an accessibility check. Source: issue "The ronde runs".

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { ServerProces } from '../support/server-proces.ts'

const artefacten = fileURLToPath(new URL('../artefacts/', import.meta.url))
const beelden = fileURLToPath(new URL('../../docs/beelden/', import.meta.url))
mkdirSync(artefacten, { recursive: true })
mkdirSync(beelden, { recursive: true })

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** How long something may take to appear before the journey fails. */
const patience = 15_000

export class Toneel {
  private readonly contexts: BrowserContext[] = []

  private constructor(
    readonly server: ServerProces,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Toneel> {
    const [server, browser] = await Promise.all([ServerProces.start(), launchChromium()])
    return new Toneel(server, browser)
  }

  /** A person in a browser of their own, logged in with the one-click demo button. */
  async speler(naam: string, breedte = 1440, basis: string = this.server.basis): Promise<Speler> {
    const speler = await this.bezoeker(naam, breedte, basis)
    const { page } = speler
    await page.getByRole('button', { name: new RegExp(naam.replaceAll('.', '\\.')) }).click()
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
    return speler
  }

  /** The same person at the door: not logged in yet. */
  async bezoeker(naam: string, breedte = 1440, basis: string = this.server.basis): Promise<Speler> {
    const context = await this.browser.newContext({
      viewport: { width: breedte, height: breedte < 600 ? 844 : 1000 },
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(patience)
    this.contexts.push(context)
    const page = await context.newPage()
    const speler = new Speler(naam, page, basis)
    await page.goto(basis)
    return speler
  }

  async dicht(): Promise<void> {
    for (const context of this.contexts) await context.close()
    await this.browser.close()
    await this.server.stop()
  }
}

export class Speler {
  /** What went wrong in the page itself: a journey is only good without. */
  readonly fouten: string[] = []

  constructor(
    readonly naam: string,
    readonly page: Page,
    private readonly basis: string,
  ) {
    page.on('pageerror', (error) => this.fouten.push(error.message))
  }

  async ga(pad: string): Promise<void> {
    await this.page.goto(`${this.basis}${pad}`)
  }

  /** Keep a picture of the page as it is, for whoever reads the CI run. */
  async foto(naam: string): Promise<void> {
    await this.page.screenshot({ path: `${artefacten}${naam}.png`, fullPage: true })
  }

  /** Keep a picture for the README. */
  async beeld(naam: string): Promise<void> {
    await this.page.screenshot({ path: `${beelden}${naam}.png` })
  }

  async ziet(wat: Locator): Promise<void> {
    await wat.first().waitFor({ state: 'visible' })
  }

  /** No violation on the page as it stands. On a phone the window is made as long as the page, so that the fixed bar hides nothing. */
  async isToegankelijk(waar: string): Promise<void> {
    await this.page.locator('h1').first().waitFor({ state: 'attached' }) // pages load when they are asked for
    const { width } = this.page.viewportSize() ?? { width: 1440 }
    const length = await this.page.evaluate(() => document.documentElement.scrollHeight)
    if (width < 640) await this.page.setViewportSize({ width, height: Math.max(844, length + 100) })
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(axeTags).analyze()
    const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)
    if (width < 640) await this.page.setViewportSize({ width, height: 844 })
    expect(found, `axe on ${waar}`).toEqual([])
  }
}

/** Wait until a check holds; the last failure is told when it never does. */
export async function totdat(check: () => Promise<void> | void, binnenMs = patience): Promise<void> {
  await expect.poll(async () => (await check(), true), { timeout: binnenMs, interval: 50 }).toBe(true)
}
