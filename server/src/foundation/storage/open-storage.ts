// Chooses the store by the configuration: PostgreSQL when there is an address, else the embedded one. Source: architecture §5.

import { PostgresStorage } from './postgres/postgres-storage.ts'
import { SqliteStorage } from './sqlite/sqlite-storage.ts'
import type { Storage } from './storage.ts'

export interface StorageChoice {
  readonly dataDir: string
  readonly databaseUrl?: string | undefined
}

export function openStorage({ dataDir, databaseUrl }: StorageChoice): Promise<Storage> {
  return databaseUrl ? PostgresStorage.open({ databaseUrl }) : SqliteStorage.open({ dir: dataDir })
}
