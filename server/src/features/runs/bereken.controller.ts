// POST /v1/_bereken: the engine for another program, with the same input and outcome as on the command line. Source: docs/spec/contract.md (CT-14).

import { Body, Controller, Headers, Inject, Post, Query, Res, UseGuards } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import type { Probleem as Modelprobleem } from '@ketenbeeld/engine/contract/probleem'
import type { Probleem } from '@ketenbeeld/shared/identity/wie'
import { weiger } from '@ketenbeeld/shared/vocabulary/weigering'
import { Geweigerd } from '../../foundation/http/geweigerd.ts'
import { SessieGuard } from '../../foundation/identity/sessie.guard.ts'
import type { LosAntwoord } from './losse-berekening.ts'
import { losseBerekeningToken, type Berekenaar } from './runs.ports.ts'

/** A refusal with everything that is wrong, each as its own problem. */
interface Modelweigering extends Probleem {
  readonly problemen: readonly Modelprobleem[]
}

@Controller('v1/_bereken')
@UseGuards(SessieGuard)
export class BerekenController {
  constructor(@Inject(losseBerekeningToken) private readonly berekenaar: Berekenaar) {}

  @Post()
  async bereken(
    @Body() json: unknown,
    @Headers('accept') accept: string | undefined,
    @Query('per') per: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const vorm = accept?.includes('text/csv') === true ? 'csv' : 'json'
    const antwoord = await this.berekenaar.bereken({ json, vorm, maanden: per === 'maand' })
    if (antwoord.kind === 'te-druk') throw new Geweigerd(429, weiger('te-snel'))
    if (antwoord.kind === 'stuk') throw new Error(antwoord.fout)
    if (antwoord.kind === 'berekend')
      await reply.status(200).header('content-type', antwoord.mediaType).send(antwoord.tekst)
    else
      await reply
        .status(422)
        .header('content-type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify(weigeringVan(antwoord)))
  }
}

function weigeringVan(antwoord: Extract<LosAntwoord, { kind: 'geweigerd' | 'te-lang' }>): Modelweigering {
  const title = 'Invoer geweigerd'
  if (antwoord.kind === 'te-lang') {
    const detail = 'Deze berekening duurde te lang en is gestopt. Vraag minder jaren, scenario’s of PEA-scenario’s.'
    return { status: 422, title, detail, code: 'CTR-04', problemen: [] }
  }
  const fouten = antwoord.problemen.filter((p) => p.niveau === 'fout')
  const [eerste = { detail: 'Deze invoer is geweigerd.', code: 'CTR-01' }] = fouten
  const rest = fouten.length > 1 ? ` Er is nog meer: zie problemen (${fouten.length}).` : ''
  return { status: 422, title, detail: `${eerste.detail}${rest}`, code: eerste.code, problemen: antwoord.problemen }
}
