// `npm run bench`: measures what we claim and writes docs/benchmarks.md with the machine it came from. `npm run bench -- sync` measures one part.

import { readFileSync, writeFileSync } from 'node:fs'
import { meetAkkoord } from './akkoord.ts'
import { meetEngine } from './engine.ts'
import { machine, type Meting } from './meting.ts'
import { meetStart } from './start.ts'
import { benchSync, type Outcome } from './sync.ts'

const delen: Readonly<Record<string, () => Meting | Promise<Meting | readonly Meting[]>>> = {
  akkoord: meetAkkoord,
  engine: meetEngine,
  sync: meetSync,
  start: meetStart,
}

const bladzijde = new URL('../../docs/benchmarks.md', import.meta.url)
const gevraagd = process.argv.slice(2)
const metingen: Meting[] = []
for (const [naam, meet] of Object.entries(delen)) {
  if (gevraagd.length > 0 && !gevraagd.includes(naam)) continue
  process.stdout.write(`${naam} …\n`)
  const uitkomst = [await meet()].flat()
  metingen.push(...uitkomst)
  for (const meting of uitkomst) process.stdout.write(`${alsTekst(meting)}\n`)
}
if (gevraagd.length === 0) writeFileSync(bladzijde, alsBladzijde(metingen))
process.exit(0)

/** (c) The sync server beside its peers, as rows. */
async function meetSync(): Promise<Meting> {
  const outcome = await benchSync()
  const row = (wie: keyof Outcome) => {
    const { cpuPer1000, p50, p99, rssMiB, missing } = outcome[wie]
    const ratio = (cpuPer1000 / outcome.relay.cpuPer1000).toFixed(2)
    return `${cpuPer1000.toFixed(1)} ms (${ratio} × relay) · p50 ${p50.toFixed(1)} ms · p99 ${p99.toFixed(1)} ms · ${Math.round(rssMiB)} MiB · ${missing} gemist`
  }
  return {
    titel: 'Samen schrijven: 30 typen, 200 lezen mee',
    hoe: 'Server-CPU per 1.000 afgeleverde wijzigingen; om en om in dezelfde meting, medianen. Ketenbeeld met duurzaam opslaan en rechten aan; de relay bewaart niets en Hocuspocus bewaart uitgesteld in SQLite.',
    rijen: [
      { wat: 'kale ws-relay', uitkomst: row('relay') },
      { wat: 'Ketenbeeld', uitkomst: row('ketenbeeld') },
      { wat: 'Hocuspocus 4.7 met SQLite', uitkomst: row('hocuspocus') },
    ],
  }
}

function alsTekst({ titel, hoe, rijen }: Meting): string {
  const rows = rijen.map(({ wat, uitkomst }) => `| ${wat} | ${uitkomst} |`)
  return [`## ${titel}`, '', hoe, '', '| wat | uitkomst |', '| --- | --- |', ...rows, ''].join('\n')
}

function alsBladzijde(all: readonly Meting[]): string {
  const versie = (
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  ).version
  const kop = [
    '# Metingen',
    '',
    `Geschreven door \`npm run bench\` op ${new Date().toISOString().slice(0, 10)}, versie ${versie}. Machine: ${machine()}; server en belasting delen de kernen.`,
    'Vergelijk verhoudingen binnen één meting, geen losse getallen tussen machines of dagen.',
    '',
  ]
  return `${kop.join('\n')}\n${all.map(alsTekst).join('\n')}`
}
