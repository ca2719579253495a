// A real server process: built code, demo ronde, its own data folder and port; it can be killed and started again where it stood.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'
import { OwnedProcess } from './owned-process.ts'

const main = fileURLToPath(new URL('../../server/dist/app/main.js', import.meta.url))

export class ServerProces {
  readonly basis: string
  private readonly map = mkdtempSync(join(tmpdir(), 'ketenbeeld-proces-'))
  private readonly env: NodeJS.ProcessEnv
  private proces: OwnedProcess | undefined

  private constructor(port: number, env: Readonly<Record<string, string>>) {
    this.basis = `http://127.0.0.1:${port}`
    this.env = { ...process.env, DEMO: '1', PORT: String(port), DATA_DIR: this.map, LOG_LEVEL: 'error', ...env }
  }

  static async start(env: Readonly<Record<string, string>> = {}): Promise<ServerProces> {
    const server = new ServerProces(await freePort(), env)
    await server.start()
    return server
  }

  get pid(): number {
    return this.proces?.child.pid ?? 0
  }

  /** Start (again) on the same data and port; resolves when it answers. */
  async start(): Promise<void> {
    this.proces = new OwnedProcess(process.execPath, [main], { env: this.env })
    await this.proces.whenReady(async () => (await fetch(`${this.basis}/health`)).ok, 30_000)
  }

  /** Take the power away: no goodbye, nothing written any more. */
  async kill9(): Promise<void> {
    await this.proces?.stop('SIGKILL')
  }

  async stop(): Promise<void> {
    await this.proces?.stop()
    rmSync(this.map, { recursive: true, force: true })
  }
}
