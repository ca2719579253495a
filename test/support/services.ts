// Global setup of vitest: real PostgreSQL and real Redis for as long as the run takes; a missing one stops the run.

import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'
import './provided-context.ts'
import { startRedis } from './redis.ts'

export default async function startServices(project: TestProject): Promise<() => Promise<void>> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()])
  project.provide('databaseUrl', postgres.url)
  project.provide('redisUrl', redis.url)
  return async () => {
    await Promise.all([postgres.stop(), redis.stop()])
  }
}
