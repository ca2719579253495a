// The workbook of a lane as a file: whoever may read the ronde may have it. Source: docs/spec/werkboek.md (WB-12, WB-13).

import { Controller, Get, Inject, Param, Query, Res, UseGuards } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import { invoerHash, sporen } from '@ketenbeeld/shared/runs/invoerset'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { weiger } from '@ketenbeeld/shared/vocabulary/weigering'
import { Geweigerd } from '../../foundation/http/geweigerd.ts'
import { SessieGuard, Wie } from '../../foundation/identity/sessie.guard.ts'
import type { Sessie } from '../../foundation/identity/sessies.ts'
import { werkboekHuisToken, type WerkboekHuis } from './runs.ports.ts'
import { bestandsnaam, opschriftVan } from './werkboek-opschrift.ts'
import { formaten, type Formaat } from './werkboek-worker.ts'

const mediaTypes: Readonly<Record<Formaat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}

@Controller('v1/ronden/:ronde/werkboek')
@UseGuards(SessieGuard)
export class WerkboekController {
  constructor(@Inject(werkboekHuisToken) private readonly huis: WerkboekHuis) {}

  @Get()
  async werkboek(
    @Wie() sessie: Sessie,
    @Param('ronde') ronde: string,
    @Query('spoor') gevraagdSpoor: string | undefined,
    @Query('formaat') gevraagdFormaat: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const nu = this.huis.moment()
    const stand = this.huis.stand(ronde as RondeId)
    if (!stand?.opening || !rolVan(stand.mandaten, sessie.wie, nu)) throw new Geweigerd(404, weiger('onbekende-ronde'))
    const spoor = sporen.find((s) => s === (gevraagdSpoor ?? 'vastgesteld'))
    const formaat = formaten.find((f) => f === (gevraagdFormaat ?? 'xlsx'))
    if (!spoor || !formaat) throw new Geweigerd(404, weiger('onbekend-object', { object: 'Dit werkboek' }))
    const invoer = invoerSet(stand, spoor)
    const opschrift = opschriftVan(stand, spoor, invoerHash(invoer), nu)
    const gemaakt = await this.huis.werkboeken.maak({ invoer, opschrift, formaat })
    if (gemaakt.kind === 'te-druk') throw new Geweigerd(429, weiger('te-snel'))
    if (gemaakt.kind === 'geweigerd') throw new Geweigerd(404, weiger('onbekend-object', { object: 'Dit werkboek' }))
    await reply
      .header('content-type', mediaTypes[formaat])
      .header('content-disposition', `attachment; filename="${bestandsnaam(opschrift, formaat)}"`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(gemaakt.bytes))
  }
}
