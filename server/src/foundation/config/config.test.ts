// What the server starts on and what it refuses. Source: docs/spec/configuratie.md (CF).

import { describe, expect, it } from 'vitest'
import { bekendGeheim, readConfig, type Environment } from './config.ts'

const secret = 'x7Qm2vK9pLr4TzW8bNc5YhJ3sDf6GgA1'
const production: Environment = { PUBLIC_URL: 'https://ketenbeeld.example.nl', SESSION_SECRET: secret, HOST: '0.0.0.0' }
const zinnenOf = (env: Environment): readonly string[] => {
  const result = readConfig(env)
  return result.kind === 'fout' ? result.zinnen : []
}

describe('configuratie (CF)', () => {
  it('[CF-1] starts without any setting: alone on this computer, embedded store, no demo', () => {
    expect(readConfig({ PORT: '', HOST: ' ' })).toEqual({
      kind: 'goed',
      config: {
        port: 4180,
        host: '127.0.0.1',
        dataDir: './data',
        productie: false,
        demo: false,
        sessionSecret: bekendGeheim,
        logLevel: 'info',
      },
    })
  })

  it('[CF-1] reads every setting', () => {
    const services = { DATABASE_URL: 'postgres://u:w@db/keten', REDIS_URL: 'rediss://cache:6380' }
    expect(readConfig({ ...production, ...services, PORT: '0', DATA_DIR: '/srv/data', LOG_LEVEL: 'warn' })).toEqual({
      kind: 'goed',
      config: {
        port: 0,
        host: '0.0.0.0',
        dataDir: '/srv/data',
        databaseUrl: services.DATABASE_URL,
        redisUrl: services.REDIS_URL,
        publicUrl: 'https://ketenbeeld.example.nl',
        productie: true,
        demo: false,
        sessionSecret: secret,
        logLevel: 'warn',
      },
    })
  })

  it.each([
    [{ PORT: 'tachtig' }, /^PORT moet/],
    [{ PORT: '70000' }, /^PORT moet/],
    [{ PORT: '80.5' }, /^PORT moet/],
    [{ HOST: 'http://hier' }, /^HOST moet/],
    [{ DATABASE_URL: 'mysql://db/x' }, /^DATABASE_URL moet/],
    [{ DATABASE_URL: 'zomaar' }, /^DATABASE_URL moet/],
    [{ REDIS_URL: 'http://cache' }, /^REDIS_URL moet/],
    [{ ...production, PUBLIC_URL: 'ketenbeeld.example.nl' }, /^PUBLIC_URL moet een volledig/],
    [{ ...production, PUBLIC_URL: 'https://example.nl/keten?x=1' }, /^PUBLIC_URL mag alleen/],
    [{ DEMO: 'ja' }, /^DEMO kan/],
    [{ LOG_LEVEL: 'alles' }, /^LOG_LEVEL kan/],
  ] as const)('[CF-2] %o is refused by name', (env, zin) => {
    expect(zinnenOf(env).some((one) => zin.test(one))).toBe(true)
  })

  it('[CF-3] the demo starts on loopback only', () => {
    for (const HOST of ['127.0.0.1', 'localhost', '::1', '127.8.8.8']) expect(zinnenOf({ DEMO: '1', HOST })).toEqual([])
    for (const HOST of ['0.0.0.0', '::', '10.0.0.4', 'localhost.example.nl', '127.0.0.1.example.nl']) {
      expect(zinnenOf({ DEMO: '1', HOST })).toEqual([expect.stringContaining('mag alleen op deze computer luisteren')])
    }
  })

  it('[CF-4] the demo never starts as production', () => {
    expect(zinnenOf({ ...production, HOST: '127.0.0.1', DEMO: '1' })).toEqual([
      expect.stringContaining('start niet als productie'),
    ])
    expect(zinnenOf({ DEMO: '1', NODE_ENV: 'production' })).toContainEqual(
      expect.stringContaining('start niet als productie'),
    )
  })

  it.each([
    [undefined, 'moet SESSION_SECRET gezet zijn'],
    ['kort', 'te kort'],
    [bekendGeheim, 'bekende geheim van de demo'],
    ['abababababababababababababababababab', 'te makkelijk te raden'],
  ])('[CF-5] production refuses the secret %s', (SESSION_SECRET, zin) => {
    expect(zinnenOf({ ...production, SESSION_SECRET })).toEqual([expect.stringContaining(zin)])
  })

  it('[CF-6] plain http behind a public address is refused; behind a loopback address it may', () => {
    expect(zinnenOf({ ...production, PUBLIC_URL: 'http://ketenbeeld.example.nl' })).toEqual([
      expect.stringContaining('https://'),
    ])
    expect(zinnenOf({ ...production, PUBLIC_URL: 'http://localhost:8080' })).toEqual([])
  })

  it('[CF-7] a server that others can reach must say at which address', () => {
    expect(zinnenOf({ HOST: '0.0.0.0' })).toEqual([expect.stringContaining('bereikbaar voor anderen')])
    expect(zinnenOf({ NODE_ENV: 'production', SESSION_SECRET: secret })).toEqual([
      expect.stringContaining('moet PUBLIC_URL'),
    ])
  })

  it('[CF-8] says all problems at once, one sentence each, and never repeats a secret', () => {
    const zinnen = zinnenOf({
      PORT: 'x',
      DEMO: '1',
      HOST: '0.0.0.0',
      NODE_ENV: 'production',
      SESSION_SECRET: 'geheimpje',
      REDIS_URL: 'redis:geheimpje',
    })
    expect(zinnen.length).toBeGreaterThanOrEqual(5)
    for (const zin of zinnen) expect(zin).toMatch(/^[A-Z].+\.$/)
    expect(zinnen.join(' ')).not.toContain('geheimpje')
  })
})
