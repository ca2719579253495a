// The workbook of a lane as a file: whoever may read the ronde may have it. Source: docs/spec/werkboek.md (WB-12, WB-13).

import { Controller, Get, Inject, Param, Query, Res, UseGuards } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { modelVersie } from '@ketenbeeld/engine/run'
import type { Opschrift } from '@ketenbeeld/engine/werkboek/werkboek'
import { rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { invoerHash, sporen, type Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { Moment, RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { weiger } from '@ketenbeeld/shared/vocabulary/weigering'
import { Geweigerd } from '../../foundation/http/geweigerd.ts'
import { SessieGuard, Wie } from '../../foundation/identity/sessie.guard.ts'
import type { Sessie } from '../../foundation/identity/sessies.ts'
import { werkboekHuisToken, type WerkboekHuis } from './runs.ports.ts'
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

const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Until the Topberaad has decided, everything that leaves the house is a concept. */
function opschriftVan(stand: RondeStand, spoor: Spoor, run: string, nu: Moment): Opschrift {
  const { naam = stand.ronde, herkomstNoot = '' } = stand.opening ?? {}
  return {
    ronde: naam,
    spoor,
    run,
    modelVersie,
    datum: dag.format(new Date(nu)),
    bronvermelding: null,
    ...(herkomstNoot === '' ? {} : { noot: herkomstNoot }),
  }
}

/** 'MPP-2024-2-vastgesteld-a3f81c09.xlsx' */
function bestandsnaam({ ronde, spoor, run }: Opschrift, formaat: Formaat): string {
  return `${ronde.replace(/[^A-Za-z0-9]+/g, '-')}-${spoor}-${run.slice(0, 8)}.${formaat}`
}
