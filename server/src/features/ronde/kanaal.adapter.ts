// Socket.IO on the one HTTP server: session and Origin are checked before a connection exists, on both transports. Source: stack of NestJS platform-socket.io; docs/spec/kanaal.md (KA-1).

import type { IncomingMessage } from 'node:http'
import type { INestApplicationContext } from '@nestjs/common'
import { IoAdapter } from '@nestjs/platform-socket.io'
import type { Server, ServerOptions } from 'socket.io'
import type { Sessie, Sessies } from '../../foundation/identity/sessies.ts'

type MetSessie = IncomingMessage & { sessie?: Sessie }

/** Largest message a client may send over the channel. */
const maxMessageBytes = 256 * 1024

export class KanaalAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly sessies: Sessies,
    private readonly isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean,
  ) {
    super(app)
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const settings: Partial<ServerOptions> = {
      ...options,
      destroyUpgrade: false,
      serveClient: false,
      maxHttpBufferSize: maxMessageBytes,
      pingInterval: 20_000,
      allowRequest: (request: MetSessie, decide: (error: string | null, allowed: boolean) => void) => {
        this.allow(request).then(
          (allowed) => decide(allowed ? null : 'geweigerd', allowed),
          () => decide('even-niet', false), // the store could not be read: nobody in, and the client tries again
        )
      },
    }
    const io = super.createIOServer(port, settings as ServerOptions) as Server
    io.use((socket, next) => {
      const sessie = (socket.request as MetSessie).sessie
      if (!sessie) return next(new Error('niet-aangemeld'))
      ;(socket.data as { sessie?: Sessie }).sessie = sessie
      next()
    })
    return io
  }

  /** Polling GETs of the same origin carry no Origin header; Sec-Fetch-Site speaks for them. */
  private async allow(request: MetSessie): Promise<boolean> {
    const { origin, host, cookie } = request.headers
    const sameOriginFetch = origin === undefined && request.headers['sec-fetch-site'] === 'same-origin'
    if (!sameOriginFetch && !this.isOwnOrigin(origin, host)) return false
    const sessie = await this.sessies.identify(cookie)
    if (sessie) request.sessie = sessie
    return sessie !== undefined
  }
}
