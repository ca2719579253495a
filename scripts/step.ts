// One step of a longer job: says what it does and how long it took, and shows the program's output when that matters.

import { spawn } from 'node:child_process'

export interface Step {
  /** What the reader sees, Dutch, without a full stop. */
  readonly title: string
  readonly program: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Show everything while it runs; otherwise only when it fails. */
  readonly verbose?: boolean
}

export interface StepOutcome {
  readonly ok: boolean
  readonly seconds: number
}

/** Run it to the end. The outcome is told, never thrown: the caller decides whether to go on. */
export async function runStep(step: Step): Promise<StepOutcome> {
  const started = performance.now()
  process.stdout.write(step.verbose === true ? `\n▶ ${step.title}\n` : `${step.title} … `)
  const { code, output } = await run(step)
  const seconds = (performance.now() - started) / 1000
  const ok = code === 0
  const verdict = `${ok ? 'klaar' : 'mislukt'} in ${inSeconds(seconds)}`
  process.stdout.write(step.verbose === true ? `■ ${step.title}: ${verdict}\n` : `${verdict}\n`)
  if (!ok && step.verbose !== true) process.stdout.write(output.endsWith('\n') ? output : `${output}\n`)
  return { ok, seconds }
}

export function inSeconds(seconds: number): string {
  return `${seconds.toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`
}

async function run(step: Step): Promise<{ code: number; output: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number; output: string }>()
  const stdio = step.verbose === true ? 'inherit' : 'pipe'
  const options = { cwd: step.cwd ?? process.cwd(), env: { ...process.env, ...step.env } }
  const child = spawn(step.program, step.args, { ...options, stdio: ['ignore', stdio, stdio] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
  child.on('close', (code) => resolve({ code: code ?? 1, output }))
  return promise
}
