// A real Redis of its own, on a free port and without a disk, that a test may stop and start again.

import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { findProgram } from './find-program.ts'
import { freePort } from './free-port.ts'
import { OwnedProcess } from './owned-process.ts'

const server = { names: ['redis-server', 'valkey-server'], packages: ['redis-server'] }

export interface RunningRedis {
  readonly url: string
  /** Kill it and come back empty on the same port. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export async function startRedis(): Promise<RunningRedis> {
  const program = findProgram(server)
  const port = await freePort()
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const start = async (): Promise<OwnedProcess> => {
    const running = new OwnedProcess(program, args, { cwd: tmpdir() })
    await running.whenReady(async () => answersPing(port), 10_000)
    return running
  }
  let running = await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await running.stop('SIGKILL')
      running = await start()
    },
    stop: async () => running.stop(),
  }
}

async function answersPing(port: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>()
  const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
  socket.setTimeout(1000, () => socket.destroy(new Error('no answer')))
  socket.on('error', reject)
  socket.on('data', (answer) => {
    socket.destroy()
    resolve(answer.toString().startsWith('+PONG'))
  })
  return promise
}
