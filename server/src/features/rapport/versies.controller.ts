// The frozen versions of a ronde over HTTP: as JSON whose hash can be checked, as a page to read, and one more when the chair asks. Source: docs/spec/rapport.md (RA-35, RA-36).

import { Body, Controller, Get, Inject, Param, Post, Res, UseGuards } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { leesBevroren } from '@ketenbeeld/shared/rapport/bakken'
import { rapportHtml } from '@ketenbeeld/shared/rapport/html'
import type { Versie, VersieBevroren } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { weiger } from '@ketenbeeld/shared/vocabulary/weigering'
import { Geweigerd } from '../../foundation/http/geweigerd.ts'
import { SessieGuard, Wie } from '../../foundation/identity/sessie.guard.ts'
import type { Sessie } from '../../foundation/identity/sessies.ts'
import { getekend } from './getekend.ts'
import { tekenaarVan } from './grafiek-svg.ts'
import { rapportHuisToken, type RapportHuis } from './rapport.ports.ts'

/** A page of ours in its own cage: nothing runs, nothing is fetched. */
const paginaCsp =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const nieuweVersie = z.object({ naam: z.string().trim().min(1).max(80), sleutel: z.uuid() })

@Controller('v1/ronden/:ronde/versies')
@UseGuards(SessieGuard)
export class VersiesController {
  constructor(@Inject(rapportHuisToken) private readonly huis: RapportHuis) {}

  @Get()
  versies(@Wie() sessie: Sessie, @Param('ronde') ronde: string): readonly Versie[] {
    return this.standVoor(ronde, sessie).versies
  }

  @Get(':document/:nummer')
  async inhoud(
    @Wie() sessie: Sessie,
    @Param('ronde') ronde: string,
    @Param('document') document: string,
    @Param('nummer') nummer: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { versie, bytes } = await this.versie(this.standVoor(ronde, sessie), document, nummer)
    await reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('etag', `"${versie.inhoudHash}"`)
      .send(Buffer.from(bytes))
  }

  @Get(':document/:nummer/_html')
  async pagina(
    @Wie() sessie: Sessie,
    @Param('ronde') ronde: string,
    @Param('document') document: string,
    @Param('nummer') nummer: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stand = this.standVoor(ronde, sessie)
    const { versie, bytes } = await this.versie(stand, document, nummer)
    const rapport = leesBevroren(bytes)
    const rondeNaam = stand.opening?.naam ?? ronde
    const svg = await getekend(rapport, tekenaarVan(rondeNaam))
    const html = rapportHtml(rapport, {
      rondeNaam,
      rubricering: stand.opening?.rubricering ?? '',
      herkomstNoot: stand.opening?.herkomstNoot ?? '',
      nummer: versie.nummer,
      naam: versie.naam,
      op: versie.op,
      hash: versie.inhoudHash,
      svg,
    })
    await reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', paginaCsp)
      .send(html)
  }

  @Post(':document')
  async maak(
    @Wie() sessie: Sessie,
    @Param('ronde') ronde: string,
    @Param('document') document: string,
    @Body() body: unknown,
  ): Promise<VersieBevroren> {
    const stand = this.standVoor(ronde, sessie)
    if (rolVan(stand.mandaten, sessie.wie, this.huis.moment()) !== 'voorzitter')
      throw new Geweigerd(403, weiger('geen-voorzitter'))
    const gevraagd = nieuweVersie.safeParse(body)
    if (!gevraagd.success) throw new Geweigerd(400, weiger('onleesbaar'))
    const { naam, sleutel } = gevraagd.data
    const uitslag = await this.huis.vastzetten.maakVersie(stand.ronde, document, naam, sessie.wie, `versie:${sleutel}`)
    if (uitslag.kind === 'geweigerd') throw new Geweigerd(409, uitslag.weigering)
    return uitslag.versie
  }

  /** Whoever does not take part learns nothing, not even that it exists. */
  private standVoor(ronde: string, sessie: Sessie): RondeStand {
    const stand = this.huis.stand(ronde as RondeId)
    if (!stand || !rolVan(stand.mandaten, sessie.wie, this.huis.moment()))
      throw new Geweigerd(404, weiger('onbekende-ronde'))
    return stand
  }

  private async versie(
    stand: RondeStand,
    document: string,
    nummer: string,
  ): Promise<{ versie: Versie; bytes: Uint8Array }> {
    const versie = stand.versies.find((v) => v.document === document && String(v.nummer) === nummer)
    const blob = versie && (await this.huis.storage.getBlob(versie.inhoudHash))
    if (!versie || !blob)
      throw new Geweigerd(404, weiger('onbekend-object', { object: `Versie ${nummer.slice(0, 8)}` }))
    return { versie, bytes: blob.bytes }
  }
}
