// The house on one HTTP port: API, client, Socket.IO and /sync, with the headers that keep strangers out. Source: stack 3.2; product §3.5, §3.6.

import 'reflect-metadata'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import fastifyStatic from '@fastify/static'
import { weiger } from '@ketenbeeld/shared/vocabulary/weigering'
import { KanaalAdapter } from '../features/ronde/kanaal.adapter.ts'
import { AppModule } from './app.module.ts'
import type { Huis } from './huis.ts'

/** Largest body of an ordinary request. */
const bodyLimit = 256 * 1024

export interface Draaiend {
  readonly poort: number
  stop(): Promise<void>
}

/** Serve the house; resolves when it listens. */
export async function dien(huis: Huis): Promise<Draaiend> {
  const adapter = new FastifyAdapter({ bodyLimit, trustProxy: huis.config.productie, forceCloseConnections: true })
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.voor(huis), adapter, {
    logger: ['error', 'warn'],
  })
  app.useWebSocketAdapter(new KanaalAdapter(app, huis.sessies, huis.isOwnOrigin))
  protect(app, huis)
  await serveClient(app)
  await app.init()
  huis.documenten.attach(app.getHttpServer())
  await app.listen(huis.config.port, huis.config.host)
  const { port } = app.getHttpServer().address() as AddressInfo
  return {
    poort: port,
    stop: async () => {
      await huis.documenten.stop()
      await app.close()
      await huis.close()
    },
  }
}

function protect(app: NestFastifyApplication, huis: Huis): void {
  const fastify = app.getHttpAdapter().getInstance()
  const https = huis.config.publicUrl?.startsWith('https:') ?? false
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers(request.url, https))
    const changes = request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'OPTIONS'
    if (!changes || huis.isOwnOrigin(request.headers.origin, request.headers.host)) return done()
    const { zin, code } = weiger('vreemde-herkomst')
    void reply
      .status(403)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify({ status: 403, title: 'Niet toegestaan', detail: zin, code }))
  })
}

/** The worker that runs the engine, and nothing else, may compile it to WebAssembly; no page may. @source ADR 0011 */
const rekenwerker = /^\/assets\/werker-[\w-]+\.js$/

function headers(url: string, https: boolean): Record<string, string> {
  const csp = [
    "default-src 'self'",
    ...(rekenwerker.test(url) ? ["script-src 'self' 'wasm-unsafe-eval'"] : []),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  return {
    'content-security-policy': csp,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(url.startsWith('/v1/') && { 'api-version': '0.1.0', 'cache-control': 'no-store' }),
    ...(https && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }
}

/** The built client beside us; without it (only the API is wanted) pages answer 404. */
async function serveClient(app: NestFastifyApplication): Promise<void> {
  const root = fileURLToPath(new URL('../../../client/dist/', import.meta.url))
  if (!existsSync(root)) return
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    immutable: true,
    maxAge: '365d',
    cacheControl: true,
  })
}
