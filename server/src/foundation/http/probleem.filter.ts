// Every HTTP refusal leaves as application/problem+json with a Dutch sentence; what went wrong inside stays inside. Source: docs/spec/fouten.md (FO-2, FO-3); RFC 9457.

import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import type { Probleem } from '@ketenbeeld/shared/identity/wie'
import type { Log } from '../log/log.ts'
import { Geweigerd } from './geweigerd.ts'

const titels: Readonly<Record<number, string>> = {
  400: 'Ongeldige aanvraag',
  401: 'Niet aangemeld',
  403: 'Niet toegestaan',
  404: 'Niet gevonden',
  409: 'Strijdig',
  413: 'Te groot',
  429: 'Te veel aanvragen',
}

const zinnen: Readonly<Record<number, string>> = {
  400: 'De server begreep deze aanvraag niet. Er is niets gewijzigd.',
  404: 'Dit bestaat niet of is niet voor u.',
  413: 'Dit bericht is te groot. Er is niets gewijzigd.',
}

@Catch()
export class ProbleemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>()
    const probleem = this.describe(error)
    void reply
      .status(probleem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(probleem))
  }

  private describe(error: unknown): Probleem {
    if (error instanceof Geweigerd) {
      const status = error.getStatus()
      return { status, title: titels[status] ?? 'Geweigerd', detail: error.weigering.zin, code: error.weigering.code }
    }
    const status = error instanceof HttpException ? error.getStatus() : statusOf(error)
    if (status >= 500)
      this.log.error({ actie: 'http', resultaat: 'fout', fout: error instanceof Error ? error.stack : String(error) })
    const title = titels[status] ?? 'Fout'
    const detail =
      zinnen[status] ??
      'Er ging iets mis op de server. Er is niets gewijzigd. Probeer het opnieuw; blijft het misgaan, meld het bij APM.'
    return { status, title, detail, code: `http-${status}` }
  }
}

/** Fastify's own refusals (body too large, bad JSON) carry a statusCode. */
function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown }).statusCode
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
