// The sync bench: 30 people typing twice a second and 200 reading one room; server CPU per 1,000 delivered edits, ours beside a bare ws relay and
// Hocuspocus with SQLite, in interleaved rounds. Read the ratios: absolute numbers are of this machine at this hour. Source: docs/spec/sync.md; docs/adr/0004.
// Run: npm run bench:sync, or node test/bench/sync.ts [rounds] [seconds]

import { execFileSync, fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hocuspocus, Person, plain, relayed, typeFor, Typist, type Dialect } from './sync/load.ts'
import type { Used } from './sync/serve.ts'

export const load = { typing: 30, reading: 200, editsPerSecond: 2 } as const
const peers = ['relay', 'ketenbeeld', 'hocuspocus'] as const
type Peer = (typeof peers)[number]
const dialects: Record<Peer, Dialect> = { relay: relayed, ketenbeeld: plain, hocuspocus }

export interface Measured {
  readonly cpuPer1000: number
  readonly p50: number
  readonly p99: number
  readonly rssMiB: number
  readonly delivered: number
  /** Edits that did not reach somebody. */
  readonly missing: number
}

export type Outcome = Record<Peer, Measured>

/** Measure all peers in rounds whose order turns, and return the medians. */
export async function benchSync(rounds = 3, seconds = 10): Promise<Outcome> {
  const results: Record<Peer, Measured[]> = { relay: [], ketenbeeld: [], hocuspocus: [] }
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < peers.length; turn++) {
      const peer = peers[(round + turn) % peers.length]!
      results[peer].push(await measure(peer, seconds))
    }
  return Object.fromEntries(peers.map((peer) => [peer, medians(results[peer])])) as Outcome
}

async function measure(peer: Peer, seconds: number): Promise<Measured> {
  const dir = peer === 'hocuspocus' ? installHocuspocus() : mkdtempSync(join(tmpdir(), 'sync-bench-'))
  const { child, address } = await start(peer, dir)
  const sent = new Map<number, number[]>()
  const names = Array.from({ length: load.typing + load.reading }, (_, index) => `persoon-${index}`)
  const people: Person[] = []
  for (const name of names) people.push(await Person.join(address, name, dialects[peer], sent))
  const typists = people.slice(0, load.typing).map((person) => new Typist(person, sent))
  await typeFor(1500, typists, load.editsPerSecond)
  await settled(people)
  for (const person of people) person.latencies.length = person.delivered = 0
  const editsBefore = total(sent)
  const before = await used(child)
  await typeFor(seconds * 1000, typists, load.editsPerSecond)
  await settled(people)
  const after = await used(child)
  const edits = total(sent) - editsBefore
  for (const person of people) person.leave()
  child.kill('SIGKILL')
  await once(child, 'exit')
  if (peer !== 'hocuspocus') rmSync(dir, { recursive: true, force: true })
  return summary(people, edits, after.cpuMs - before.cpuMs, after.rssMiB)
}

/** A sender may be sent its own edit back; that is not counted as delivered. */
function summary(people: readonly Person[], edits: number, cpuMs: number, rssMiB: number): Measured {
  const owed = edits * (people.length - 1)
  const readers = people.slice(load.typing)
  const latencies = readers.flatMap((person) => person.latencies).sort((a, b) => a - b)
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? NaN
  const missing = readers.reduce((sum, person) => sum + edits - person.delivered, 0)
  return { cpuPer1000: (cpuMs / owed) * 1000, p50: at(0.5), p99: at(0.99), rssMiB, delivered: owed - missing, missing }
}

async function start(peer: Peer, dir: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = fork(fileURLToPath(new URL('./sync/serve.ts', import.meta.url)), [peer, dir])
  const [{ address }] = (await once(child, 'message')) as [{ address: string }]
  return { child, address }
}

async function used(child: ChildProcess): Promise<Used> {
  child.send('meet')
  const [answer] = (await once(child, 'message')) as [Used]
  return answer
}

/** Resolve when no reader heard anything new for a while. */
async function settled(people: readonly Person[]): Promise<void> {
  const heard = (): number => people.reduce((sum, person) => sum + person.delivered, 0)
  for (let before = -1; before !== heard();) {
    before = heard()
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

const total = (sent: ReadonlyMap<number, readonly number[]>): number =>
  [...sent.values()].reduce((sum, edits) => sum + edits.length, 0)

function medians(rounds: readonly Measured[]): Measured {
  const of = (field: keyof Measured): number =>
    rounds.map((round) => round[field]).sort((a, b) => a - b)[rounds.length >> 1]!
  const missing = rounds.reduce((sum, round) => sum + round.missing, 0)
  return {
    cpuPer1000: of('cpuPer1000'),
    p50: of('p50'),
    p99: of('p99'),
    rssMiB: of('rssMiB'),
    delivered: of('delivered'),
    missing,
  }
}

/** Install Hocuspocus beside the project, once; it never enters our lock file. */
function installHocuspocus(): string {
  const dir = join(tmpdir(), 'ketenbeeld-bench', 'hocuspocus')
  if (existsSync(join(dir, 'node_modules', '@hocuspocus', 'server'))) return dir
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'package.json'), '{ "private": true, "type": "module" }')
  const packages = ['@hocuspocus/server@4.7.0', 'yjs@13.6.33']
  execFileSync('npm', ['i', '--no-audit', '--no-fund', '--loglevel=error', '--save-exact', ...packages], { cwd: dir })
  return dir
}

export function report(outcome: Outcome): string {
  const rows = peers.map((peer) => {
    const { cpuPer1000, p50, p99, rssMiB, delivered, missing } = outcome[peer]
    return [peer, cpuPer1000.toFixed(2), p50.toFixed(2), p99.toFixed(2), rssMiB.toFixed(0), delivered, missing].join(
      ' | ',
    )
  })
  const ratio = (field: 'cpuPer1000' | 'p50' | 'p99', peer: Peer): string =>
    (outcome.ketenbeeld[field] / outcome[peer][field]).toFixed(2)
  return [
    `${load.typing} typing ${load.editsPerSecond}/s, ${load.reading} reading one room · ${cpus()[0]?.model ?? 'unknown CPU'}, ${availableParallelism()} cores, Node ${process.versions.node}`,
    '| peer | CPU ms per 1,000 deliveries | p50 ms | p99 ms | RSS MiB | delivered | missing |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    `ketenbeeld / relay: CPU ${ratio('cpuPer1000', 'relay')}, p50 ${ratio('p50', 'relay')}, p99 ${ratio('p99', 'relay')}`,
    `ketenbeeld / hocuspocus: CPU ${ratio('cpuPer1000', 'hocuspocus')}, p50 ${ratio('p50', 'hocuspocus')}, p99 ${ratio('p99', 'hocuspocus')}`,
  ].join('\n')
}

if (import.meta.main) {
  const [rounds, seconds] = process.argv.slice(2).map(Number)
  console.log(report(await benchSync(rounds, seconds)))
}
