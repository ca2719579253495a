// What people read when something goes wrong: refusals, closed sockets, mistakes of ours. Source: docs/spec/fouten.md (FO).

import type { ArgumentsHost } from '@nestjs/common'
import { HttpException } from '@nestjs/common'
import { describe, expect, it } from 'vitest'
import { sluitredenen } from '@ketenbeeld/shared/documents/sluitreden'
import type { Probleem } from '@ketenbeeld/shared/identity/wie'
import { weiger, weigerCodes } from '@ketenbeeld/shared/vocabulary/weigering'
import { Geweigerd } from '../../server/src/foundation/http/geweigerd.ts'
import { ProbleemFilter } from '../../server/src/foundation/http/probleem.filter.ts'
import { Log } from '../../server/src/foundation/log/log.ts'

/** Any fact a sentence may ask for. */
const facts = new Proxy({}, { get: () => 'COA' }) as Readonly<Record<string, string>>

/** What was sent, as the filter hands it to Fastify. */
function refusalOf(error: unknown): { probleem: Probleem; type: string; logged: string } {
  const sent = { body: '', type: '', status: 0 }
  const reply = {
    status: (code: number) => ((sent.status = code), reply),
    header: (_name: string, value: string) => ((sent.type = value), reply),
    send: (body: string) => ((sent.body = body), reply),
  }
  const lines: string[] = []
  const host = { switchToHttp: () => ({ getResponse: () => reply }) } as unknown as ArgumentsHost
  new ProbleemFilter(new Log('info', { write: (line) => void lines.push(line) })).catch(error, host)
  return { probleem: JSON.parse(sent.body) as Probleem, type: sent.type, logged: lines.join('\n') }
}

describe('fouten (FO)', () => {
  it.each(weigerCodes)('[FO-1] %s is a whole Dutch sentence', (code) => {
    const { zin } = weiger(code, facts)
    expect(zin).toMatch(/^[A-ZÉ].*\.$/)
    expect(zin).not.toMatch(/undefined|null|NaN|\berror\b|exception|JSON|socket|token|\{|\}/i)
  })

  it.each(weigerCodes)('[FO-5] %s says what is kept or what to do now', (code) => {
    const sentences = weiger(code, facts).zin.split('. ')
    const kept = /niet(s)? (is )?(gewijzigd|opgeslagen|uitgevoerd|vastleggen)|nog niet opgeslagen|staat nog/
    const now = /\b(kies|vraag|wacht|bekijk|overleg|herlaad|meld|probeer|controleer|geef|kijk|doe|verbeter)\b/i
    expect(sentences.some((sentence) => kept.test(sentence) || now.test(sentence))).toBe(true)
  })

  it('[FO-2] a refusal leaves as problem+json with its sentence and code', () => {
    const weigering = weiger('geen-voorzitter')
    const { probleem, type } = refusalOf(new Geweigerd(403, weigering))
    expect(type).toContain('application/problem+json')
    expect(probleem).toEqual({ status: 403, title: 'Niet toegestaan', detail: weigering.zin, code: 'geen-voorzitter' })
  })

  it.each([
    [new HttpException('nope', 404), 404],
    [Object.assign(new Error('body too large'), { statusCode: 413 }), 413],
  ])('[FO-2] what the framework refuses gets a Dutch sentence too (%s)', (error, status) => {
    const { probleem } = refusalOf(error)
    expect(probleem).toMatchObject({ status, code: `http-${status}` })
    expect(probleem.detail).toMatch(/^[A-Z].*\.$/)
    expect(probleem.detail).not.toContain(error.message)
  })

  it('[FO-3] a mistake of ours shows no detail and is logged with it', () => {
    const { probleem, logged } = refusalOf(new Error('relation "ledger" does not exist'))
    expect(probleem.status).toBe(500)
    expect(JSON.stringify(probleem)).not.toContain('ledger')
    expect(logged).toContain('does not exist')
  })

  it('[FO-4] every close reason has its own code that a program may use', () => {
    const codes = Object.values(sluitredenen).map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect([1012, 1013].includes(code) || (code >= 4000 && code <= 4999)).toBe(true)
  })
})
