// The server as people run it: the built main.js in a process of its own, to be killed and started again on the same folder and port.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'
import { OwnedProcess } from './owned-process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const main = join(root, 'server/dist/app/main.js')

/** Bring server/dist up to date; cheap when it is. */
export function bouwServer(): void {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '-b', 'server'], { cwd: root, encoding: 'utf8' })
  if (!existsSync(main)) throw new Error(`the server was not built:\n${stdout}`)
}

export class TestProces {
  readonly dir: string
  readonly origin: string
  private readonly port: number
  private running!: OwnedProcess

  private constructor(dir: string, port: number) {
    this.dir = dir
    this.port = port
    this.origin = `http://127.0.0.1:${port}`
  }

  static async start(): Promise<TestProces> {
    const proces = new TestProces(await mkdtemp(join(tmpdir(), 'ketenbeeld-proces-')), await freePort())
    await proces.open()
    return proces
  }

  /** Start it and wait until it can do its work. */
  async open(): Promise<void> {
    const env = { HOST: '127.0.0.1', PORT: String(this.port), DATA_DIR: this.dir, DEMO: '1', LOG_LEVEL: 'warn' }
    this.running = new OwnedProcess(process.execPath, [main], {
      cwd: this.dir,
      env: { PATH: process.env['PATH'], ...env },
    })
    await this.running.whenReady(async () => (await fetch(`${this.origin}/health`)).ok, 30_000)
  }

  /** What it said since it was started. */
  get output(): string {
    return this.running.output
  }

  /** Pull the plug: nothing is finished, nothing is told. */
  kill(): Promise<void> {
    return this.running.stop('SIGKILL')
  }

  /** Ask it to stop, as a container or a terminal would; resolves with its exit code. */
  async stop(): Promise<number | null> {
    await this.running.stop('SIGTERM')
    return this.running.child.exitCode
  }

  async end(): Promise<void> {
    await this.running.stop('SIGKILL')
    await rm(this.dir, { recursive: true, force: true })
  }
}
