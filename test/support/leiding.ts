// The wire between a browser and the server, in the hand of the test: cut it, heal it. A closed laptop is a cut wire.

import { connect, createServer, type Server, type Socket } from 'node:net'
import { once } from 'node:events'
import { freePort } from './free-port.ts'

export class Leiding {
  private server: Server | undefined
  private readonly sockets = new Set<Socket>()

  private constructor(
    private readonly port: number,
    private readonly target: number,
  ) {}

  /** Lay a wire to this address. */
  static async naar(basis: string): Promise<Leiding> {
    const leiding = new Leiding(await freePort(), Number(new URL(basis).port))
    await leiding.heel()
    return leiding
  }

  /** Where the browser goes instead. */
  get basis(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async heel(): Promise<void> {
    if (this.server) return
    this.server = createServer((near) => this.join(near))
    this.server.listen(this.port, '127.0.0.1')
    await once(this.server, 'listening')
  }

  /** Everything that was connected is gone, and nothing connects any more. */
  async knip(): Promise<void> {
    const server = this.server
    this.server = undefined
    for (const socket of this.sockets) socket.destroy()
    if (!server) return
    const closed = once(server, 'close')
    server.close()
    await closed
  }

  private join(near: Socket): void {
    const far = connect(this.target, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        this.sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  }
}
