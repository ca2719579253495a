// Starts the server: reads the settings, builds the house, opens the demo when asked, serves, and stops without losing anything.

import { readConfig } from '../foundation/config/config.ts'
import { openHuis } from './demo-huis.ts'
import { bouwHuis } from './huis.ts'
import { dien } from './server.ts'

const gelezen = readConfig(process.env)
if (gelezen.kind === 'fout') {
  process.stderr.write(`Ketenbeeld start niet:\n${gelezen.zinnen.map((zin) => `  • ${zin}`).join('\n')}\n`)
  process.exit(2)
}

const { config } = gelezen
const huis = await bouwHuis(config)
await openHuis(huis)
const server = await dien(huis)
huis.log.info({ actie: 'start', resultaat: 'gelukt', oorsprong: `${config.host}:${server.poort}` })

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    void server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}
