// `npm test`: every check there is, each timed; nothing stops the next; the last line is `N passed, N failed, N skipped`.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientStep } from './build.ts'
import { inSeconds, runStep, type Step } from './step.ts'

interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

const reports = mkdtempSync(join(tmpdir(), 'ketenbeeld-test-'))
const timings: string[] = []

/** A check without tests of its own counts as one. */
async function check(step: Step): Promise<Tally> {
  const { ok, seconds } = await runStep(step)
  timings.push(`${ok ? '✓' : '✗'} ${step.title} (${inSeconds(seconds)})`)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

async function tests(title: string, projects: readonly string[]): Promise<Tally> {
  const file = join(reports, `${projects.join('-')}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const args = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { ok, seconds } = await runStep({ title, program: 'vitest', args, verbose: true })
  const tally = read(file)
  // An error outside every test (a file that does not load, a service that is missing) fails the run as well.
  if (!ok && tally.failed === 0) tally.failed = 1
  timings.push(`${ok ? '✓' : '✗'} ${title} (${inSeconds(seconds)}): ${line(tally)}`)
  return tally
}

function read(file: string): Tally {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function line(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`
}

const tallies = [
  await check({ title: 'Opmaak (prettier)', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] }),
  await check({ title: 'Lint (oxlint)', program: 'oxlint', args: ['--type-aware'] }),
  await check({ title: 'Typen en server (tsc)', program: 'tsc', args: ['-b'] }),
  await check(clientStep()),
  await tests('Tests: unit, server, integratie, huis', ['unit', 'server', 'integration', 'house']),
  await tests('Reizen in Chromium', ['journeys']),
]
rmSync(reports, { recursive: true, force: true })

const total = tallies.reduce((sum, each) => ({
  passed: sum.passed + each.passed,
  failed: sum.failed + each.failed,
  skipped: sum.skipped + each.skipped,
}))
process.stdout.write(`\n${timings.join('\n')}\n\n${line(total)}\n`)
process.exitCode = total.failed > 0 ? 1 : 0
