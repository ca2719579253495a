// `npm start`: builds what is stale, starts the server and says where it is. Without settings it is the demo, on this machine only.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { buildStale } from './build.ts'
import { inSeconds } from './step.ts'

/** Settings that say "this is not the demo". */
const production = ['DATABASE_URL', 'PUBLIC_URL']

function settings(): NodeJS.ProcessEnv {
  const isDemo = !production.some((name) => process.env[name])
  const defaults = { HOST: '127.0.0.1', PORT: '4180', DATA_DIR: 'data', ...(isDemo ? { DEMO: '1' } : {}) }
  return { ...defaults, ...process.env }
}

async function isReady(health: string): Promise<boolean> {
  try {
    return (await fetch(health)).ok
  } catch {
    return false
  }
}

/** Ask until the server answers; false when it ended first. */
async function whenReady(server: ChildProcess, health: string): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    if (await isReady(health)) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

function announce(env: NodeJS.ProcessEnv, seconds: number): void {
  const address = env['PUBLIC_URL'] ?? `http://${env['HOST']}:${env['PORT']}/`
  const lines = [
    '',
    `Ketenbeeld staat klaar op ${address} (na ${inSeconds(seconds)})`,
    ...(env['DEMO'] === '1'
      ? ['Demo: kies op de inlogpagina een persoon. Alleen bereikbaar vanaf deze computer.']
      : []),
    ...(env['DATABASE_URL']
      ? []
      : [`Gegevens staan in ${env['DATA_DIR']}. Stoppen: Ctrl+C; bij de volgende start is alles er weer.`]),
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function start(): Promise<number> {
  const started = performance.now()
  if (!(await buildStale())) return 1
  const env = settings()
  const server = spawn(process.execPath, ['server/dist/app/main.js'], { stdio: ['ignore', 'inherit', 'inherit'], env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal))
  const ended = once(server, 'exit')
  if (await whenReady(server, `http://${env['HOST']}:${env['PORT']}/health`)) {
    announce(env, (performance.now() - started) / 1000)
  }
  await ended
  return server.exitCode ?? 0
}

process.exitCode = await start()
