// `npm run dev`: the demo with everything rebuilt on save; the client by Vite on 5180, the server on 4180.

import { spawn, type ChildProcess } from 'node:child_process'
import { runStep } from './step.ts'
import { serverStep } from './build.ts'

const server = { HOST: '127.0.0.1', PORT: '4180', DATA_DIR: 'data', DEMO: '1' }

function keepRunning(program: string, args: readonly string[], cwd = '.'): ChildProcess {
  return spawn(program, args, { stdio: 'inherit', cwd, env: { ...server, ...process.env } })
}

if ((await runStep(serverStep())).ok) {
  const running = [
    keepRunning('tsc', ['-b', 'server', '--watch', '--preserveWatchOutput']),
    keepRunning(process.execPath, ['--watch', '--watch-path=server/dist', 'server/dist/app/main.js']),
    keepRunning('vite', ['--port', '5180', '--strictPort'], 'client'),
  ]
  const stopAll = (): void => running.forEach((child) => child.kill('SIGTERM'))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll)
  for (const child of running) child.on('exit', stopAll)
}
