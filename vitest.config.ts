// Which tests run where: pure ones alone, the server's with real PostgreSQL and Redis, journeys one by one in Chromium.

import { defineConfig } from 'vitest/config'

const built = ['**/node_modules/**', '**/dist/**', '**/dist-types/**']
const services = ['./test/support/services.ts']

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{engine,shared,client}/src/**/*.test.{ts,tsx}'],
          exclude: built,
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts'],
          exclude: built,
          globalSetup: services,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts'],
          exclude: [...built, 'test/house/**', 'test/journeys/**'],
          globalSetup: services,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: 'house', include: ['test/house/**/*.test.ts'], exclude: built, testTimeout: 30_000 },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          exclude: built,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
