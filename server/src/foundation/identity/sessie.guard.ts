// The guard of every HTTP route that needs a person, and the decorator that hands that person over. Source: docs/spec/identiteit.md (ID-1).

import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { weiger } from '@ketenbeeld/shared/vocabulary/weigering'
import { Geweigerd } from '../http/geweigerd.ts'
import { Sessies, type Sessie } from './sessies.ts'

type MetSessie = FastifyRequest & { sessie?: Sessie }

@Injectable()
export class SessieGuard implements CanActivate {
  constructor(private readonly sessies: Sessies) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<MetSessie>()
    const sessie = await this.sessies.identify(request.headers.cookie)
    if (!sessie) throw new Geweigerd(401, weiger('niet-aangemeld'))
    request.sessie = sessie
    return true
  }
}

/** The session of the person who asks; only behind SessieGuard. */
export const Wie = createParamDecorator((_: unknown, context: ExecutionContext): Sessie => {
  const { sessie } = context.switchToHttp().getRequest<MetSessie>()
  if (!sessie) throw new Error('@Wie() needs SessieGuard')
  return sessie
})
