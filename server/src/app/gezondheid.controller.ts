// /health: is the process alive, can it do its work. No login: for the load balancer. Source: docs/spec/configuratie.md (CF-15).

import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { collectHealth, type Health, type HealthSources } from '../foundation/health/health.ts'

export const gezondheidToken = Symbol('Gezondheid')

@Controller()
export class GezondheidController {
  constructor(
    @Inject(gezondheidToken)
    private readonly sources: Pick<HealthSources, 'storage' | 'bus'> & { readonly dient?: () => boolean },
  ) {}

  /** 200 when this server can do its work, 503 when it cannot. */
  @Get(['health', 'health/ready'])
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const { storage, bus, dient = () => true } = this.sources
    const health = await collectHealth({ storage, bus, serving: dient })
    void reply.status(health.ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
    return health
  }

  /** 200 as long as the process answers. */
  @Get('health/live')
  live(): { readonly live: true } {
    return { live: true }
  }
}
