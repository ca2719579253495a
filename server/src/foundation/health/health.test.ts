// When the server says that it is ready. Source: docs/spec/configuratie.md (CF-15).

import { describe, expect, it } from 'vitest'
import { collectHealth, type HealthSources } from './health.ts'

const never = new Promise<never>(() => undefined)
const good: HealthSources = {
  storage: { ping: async () => undefined },
  bus: { status: () => 'verbonden' },
  serving: () => true,
  wait: () => never,
}

describe('gezondheid (CF)', () => {
  it.each([
    ['all is well', {}, { live: true, ready: true, storage: 'goed', bus: 'verbonden' }],
    [
      'the store fails',
      { storage: { ping: () => Promise.reject(new Error('weg')) } },
      { live: true, ready: false, storage: 'stuk', bus: 'verbonden' },
    ],
    [
      'the store hangs',
      { storage: { ping: () => never }, wait: async () => undefined },
      { live: true, ready: false, storage: 'stuk', bus: 'verbonden' },
    ],
    [
      'the bus is loose',
      { bus: { status: () => 'los' as const } },
      { live: true, ready: true, storage: 'goed', bus: 'los' },
    ],
    [
      'the server is stopping',
      { serving: () => false },
      { live: true, ready: false, storage: 'goed', bus: 'verbonden' },
    ],
  ])('[CF-15] when %s', async (_, change, health) => {
    expect(await collectHealth({ ...good, ...change })).toEqual(health)
  })
})
