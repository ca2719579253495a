// The real Chromium of the journeys: CHROMIUM_PATH, or the one on this machine, or Debian's package.

import { chromium, type Browser } from 'playwright-core'
import { findProgram } from './find-program.ts'

const program = {
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  variable: 'CHROMIUM_PATH',
  packages: ['chromium'],
}

/** Nothing that phones home, and no sandbox, because root may run the tests. */
const flags = [
  '--no-sandbox',
  '--lang=nl-NL',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findProgram(program), args: flags })
}
