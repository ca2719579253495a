// The client's page for every address that is not a file or an API: the browser's router takes it from there.

import { Controller, Get, NotFoundException, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'

@Controller()
export class SchilController {
  @Get('*')
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const path = request.url.split('?', 1)[0] ?? '/'
    const isPage = !path.startsWith('/v1/') && !path.startsWith('/assets/') && !/\.[a-z0-9]+$/i.test(path)
    if (!isPage || !('sendFile' in reply)) throw new NotFoundException()
    void reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false })
  }
}
