// The package of a ronde over HTTP: exactly the bytes whose hash stands in the grootboek. Source: docs/spec/publicatie.md (PU-14).

import { Controller, Get, Inject, Param, Res, UseGuards } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { rolVan } from '@ketenbeeld/shared/identity/mandaat'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { weiger } from '@ketenbeeld/shared/vocabulary/weigering'
import { Geweigerd } from '../../foundation/http/geweigerd.ts'
import { SessieGuard, Wie } from '../../foundation/identity/sessie.guard.ts'
import type { Sessie } from '../../foundation/identity/sessies.ts'
import { pakketHuisToken, type PakketHuis } from './publicatie.ports.ts'

@Controller('v1/ronden/:ronde/pakket')
@UseGuards(SessieGuard)
export class PakketController {
  constructor(@Inject(pakketHuisToken) private readonly huis: PakketHuis) {}

  @Get()
  async pakket(@Wie() sessie: Sessie, @Param('ronde') ronde: string, @Res() reply: FastifyReply): Promise<void> {
    const stand = this.huis.stand(ronde as RondeId)
    if (!stand || !rolVan(stand.mandaten, sessie.wie, this.huis.moment()))
      throw new Geweigerd(404, weiger('onbekende-ronde'))
    const blob = stand.pakket && (await this.huis.storage.getBlob(stand.pakket.zipHash))
    if (!stand.pakket || !blob) throw new Geweigerd(404, weiger('onbekend-object', { object: 'Het pakket' }))
    await reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="pakket-${stand.ronde}.zip"`)
      .header('etag', `"${stand.pakket.zipHash}"`)
      .send(Buffer.from(blob.bytes))
  }
}
