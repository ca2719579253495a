// (d) How long the server takes from nothing to answering, and what it weighs then. Source: issue "The ronde runs".

import { readFileSync } from 'node:fs'
import { median, ms, type Meting } from './meting.ts'
import { ServerProces } from '../support/server-proces.ts'

const rounds = 5

export async function meetStart(): Promise<Meting> {
  const times: number[] = []
  const weights: number[] = []
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    const server = await ServerProces.start()
    times.push(performance.now() - started)
    weights.push(residentMiB(server.pid))
    await server.stop()
  }
  return {
    titel: 'Starten',
    hoe: `${rounds} keer een gebouwde server met een lege gegevensmap: demoronde maken, eerste run, tot /health antwoordt. npm start zelf bouwt daarvoor wat verouderd is.`,
    rijen: [
      { wat: 'van start tot klaar, mediaan', uitkomst: ms(median(times)) },
      { wat: 'geheugen (RSS) daarna, mediaan', uitkomst: `${Math.round(median(weights))} MiB` },
    ],
  }
}

function residentMiB(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  if (!line) throw new Error('no VmRSS')
  return Number(line[1]) / 1024
}
