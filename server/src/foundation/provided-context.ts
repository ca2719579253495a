// What the global setup of the tests provides, typed for the tests of the server. Same words as test/support/provided-context.ts.

import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
    redisUrl: string
  }
}
