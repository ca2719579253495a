// A program a test starts and owns: its output is kept, its end is awaited, and it never outlives the test run.

import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'

/** Enough of the last output to explain a failure, never a whole log. */
const keptCharacters = 20_000

export class OwnedProcess {
  readonly child: ChildProcess
  private readonly name: string
  private readonly ended: Promise<unknown>
  private readonly killWithUs = (): void => void this.child.kill('SIGKILL')
  private kept = ''

  constructor(program: string, args: readonly string[], options: SpawnOptions = {}) {
    this.name = program
    this.child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    this.ended = once(this.child, 'exit')
    this.ended.catch(() => undefined) // reason: a failed spawn is told by whenReady or stop, whoever asks first
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.on('data', (chunk: Buffer) => this.keep(chunk))
    process.once('exit', this.killWithUs)
  }

  get output(): string {
    return this.kept
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null
  }

  /** Ask until `isReady` says yes; throw with the program's own words when it ends or takes longer than `withinMs`. */
  async whenReady(isReady: () => Promise<boolean>, withinMs: number): Promise<void> {
    const until = Date.now() + withinMs
    while (!(await isReady().catch(() => false))) {
      if (!this.isRunning) throw new Error(`${this.name} ended before it was ready:\n${this.kept}`)
      if (Date.now() > until) throw new Error(`${this.name} was not ready within ${withinMs} ms:\n${this.kept}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** End it with this signal and wait until it is gone; kills it after ten seconds of silence. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    process.off('exit', this.killWithUs)
    if (!this.isRunning) return
    this.child.kill(signal)
    const insist = setTimeout(() => this.child.kill('SIGKILL'), 10_000)
    await this.ended
    clearTimeout(insist)
  }

  private keep(chunk: Buffer): void {
    this.kept = (this.kept + chunk.toString('utf8')).slice(-keptCharacters)
  }
}
