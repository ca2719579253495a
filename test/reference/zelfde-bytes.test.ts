// The same input gives the same bytes in Node and in a real Chromium, with WebAssembly and without. Source: law 4; docs/spec/engine.md (ENG-B-6).

import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { willekeurigeInvoer } from '@ketenbeeld/engine/proef/willekeurige-invoer'
import type { Invoer } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { launchChromium } from '../support/chromium.ts'
import { type Proef, reken } from './rekenproef.ts'

const oorsprong = 'http://rekenproef.test'
/** Pages with the policy of the application: without a word about WebAssembly it may not be used. */
const beleid = { '/zonder': "script-src 'self'", '/met': "script-src 'self' 'wasm-unsafe-eval'" } as const

let browser: Browser
let script: string

beforeAll(async () => {
  script = await bundel()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
})

/** The engine as a browser gets it: one minified file. */
async function bundel(): Promise<string> {
  const uit = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('./rekenproef.ts', import.meta.url)),
        formats: ['iife'],
        name: 'rekenproef',
        fileName: 'proef',
      },
    },
  })
  const delen = (Array.isArray(uit) ? uit : [uit]).flatMap((u) => ('output' in u ? u.output : []))
  const eerste = delen.find((deel) => deel.type === 'chunk')
  if (!eerste) throw new Error('nothing was bundled')
  return eerste.code
}

async function open(pad: keyof typeof beleid): Promise<Page> {
  const page = await browser.newPage()
  await page.route(`${oorsprong}/**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html',
          headers: { 'content-security-policy': beleid[pad] },
          body: '<!doctype html><title>proef</title><script src="/proef.js"></script>',
        }),
  )
  await page.goto(oorsprong + pad)
  return page
}

const inChromium = (page: Page, invoer: Invoer, zaad: number): Promise<Proef> =>
  page.evaluate(([i, z]) => (globalThis as unknown as { rekenproef: { reken: typeof reken } }).rekenproef.reken(i, z), [
    invoer,
    zaad,
  ] as const)

describe('Node and Chromium', () => {
  it.each([
    ['/met', 'wasm'],
    ['/zonder', 'vertolkt'],
  ] as const)('[ENG-B-6] [ENG-T-8] [OZ-2] the same bytes, page %s, form %s', async (pad, vorm) => {
    const page = await open(pad)
    const invoeren = [mpp20242, ...[1, 27, 52, 78, 103].map((zaad) => willekeurigeInvoer(zaad))]
    for (const [i, invoer] of invoeren.entries()) {
      const hier = reken(invoer, i)
      const daar = await inChromium(page, invoer, i)
      expect(daar.vorm).toBe(vorm)
      expect(daar).toEqual({ ...hier, vorm })
      expect(hier.kind).toBe('voltooid')
      expect(hier.trekkingen).toContain('draws')
    }
    await page.close()
  })
})
