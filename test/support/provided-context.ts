// What the global setup hands to the tests, typed: `inject('databaseUrl')`, `inject('redisUrl')`.

import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** A real, empty PostgreSQL; make a schema or database of your own in it. */
    databaseUrl: string
    /** A real, empty Redis; use a key prefix of your own in it. */
    redisUrl: string
  }
}
