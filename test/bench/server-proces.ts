// A real server process for a measurement: built code, demo ronde, its own data folder, its own port.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { freePort } from '../support/free-port.ts'

export interface ServerProces {
  readonly basis: string
  readonly pid: number
  stop(): Promise<void>
}

export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<ServerProces> {
  const map = mkdtempSync(join(tmpdir(), 'ketenbeeld-meting-'))
  const poort = await freePort()
  const basis = `http://127.0.0.1:${poort}`
  const kind = spawn(process.execPath, ['server/dist/app/main.js'], {
    env: { ...process.env, DEMO: '1', PORT: String(poort), DATA_DIR: map, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await untilHealthy(kind, basis)
  return {
    basis,
    pid: kind.pid!,
    stop: async () => {
      kind.kill('SIGTERM')
      await once(kind, 'exit')
      rmSync(map, { recursive: true, force: true })
    },
  }
}

async function untilHealthy(kind: ChildProcess, basis: string): Promise<void> {
  for (;;) {
    if (kind.exitCode !== null) throw new Error(`the server stopped with ${kind.exitCode}`)
    const answer = await fetch(`${basis}/health`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Log in as a demo person and return the cookie. */
export async function cookieVan(basis: string, persoon: string): Promise<string> {
  const answer = await fetch(`${basis}/v1/demo-sessies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: basis },
    body: JSON.stringify({ persoon }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';', 1)[0]
  if (!cookie) throw new Error(`no session for ${persoon}: ${answer.status}`)
  return cookie
}

/** Open the live channel of a ronde and follow it from the start. */
export async function volg(basis: string, cookie: string, ronde: string): Promise<Socket> {
  const socket = io(basis, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie, origin: basis } })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  const antwoord = (await socket.emitWithAck('volg', { ronde, vanaf: 0 })) as { kind: string }
  if (antwoord.kind !== 'volgt') throw new Error(`cannot follow ${ronde}`)
  return socket
}
