// What a log line holds and what it never holds. Source: docs/spec/configuratie.md (CF-10 … CF-12); BIO2 8.15.01.

import { describe, expect, it } from 'vitest'
import { Log, type LogLevel, type LogRegel } from './log.ts'

function written(regel: LogRegel, level: LogLevel = 'info'): Record<string, unknown>[] {
  const lines: string[] = []
  new Log(level, { write: (line) => void lines.push(line) }).info(regel)
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('logboek (CF)', () => {
  it('[CF-10] one JSON line with action, object, result, origin, actor and time', () => {
    const regel = {
      actie: 'aanmelden',
      object: 'sessie',
      resultaat: 'gelukt',
      oorsprong: '10.0.0.4',
      actor: 'a-jansen',
    }
    const [line] = written(regel)
    expect(line).toEqual({ niveau: 'info', tijdstempel: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), ...regel })
  })

  it('[CF-10] writes nothing below its level', () => {
    expect(written({ actie: 'x', resultaat: 'gelukt' }, 'warn')).toEqual([])
  })

  it('[CF-11] keeps only the fields it knows', () => {
    const [line] = written({ actie: 'x', resultaat: 'gelukt', waarde: 71_000, tekst: 'vertrouwelijk' } as LogRegel)
    expect(Object.keys(line ?? {}).sort()).toEqual(['actie', 'niveau', 'resultaat', 'tijdstempel'])
  })

  it.each([
    'connect postgres://keten:zeergeheim1@db:5432/x failed',
    'Cookie: ketenbeeld=zeergeheim1; ander=zeergeheim1',
    '{"authorization":"Basic zeergeheim1"}',
    'Authorization: Bearer zeergeheim1',
    'wachtwoord=zeergeheim1',
    'hash $argon2id$v=19$m=1,t=1,p=1$zeergeheim1',
    'sessie Qm2vK9pLr4TzW8bNc5YhJ3sDf6GgA1x7zeergeheim1',
  ])('[CF-12] strikes out the secret in: %s', (fout) => {
    const [line] = written({ actie: 'x', resultaat: 'fout', fout })
    expect(JSON.stringify(line)).not.toContain('zeergeheim1')
    expect(line?.['fout']).toContain('[weggelaten]')
  })

  it('[CF-12] leaves hashes, ids and plain messages as they are', () => {
    const fout = `rapport/mpp-2024-2/rapportage ${'ab12'.repeat(16)} 0b7c9a52-6a57-4c5e-9b7e-1f4d2c3b4a59 gaf ECONNREFUSED 127.0.0.1:5432`
    expect(written({ actie: 'x', resultaat: 'fout', fout })[0]?.['fout']).toBe(fout)
  })

  it('[CF-12] cuts what is too long', () => {
    expect(String(written({ actie: 'x', resultaat: 'fout', fout: 'a '.repeat(9000) })[0]?.['fout']).length).toBe(4000)
  })
})
