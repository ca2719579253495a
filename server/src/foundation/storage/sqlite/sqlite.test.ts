// The suite on SQLite, and what only the embedded store promises: one owner, no stall, alive after kill -9. Source: docs/spec/opslag.md (OP).

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it } from 'vitest'
import { storageSuite } from '../storage.suite.ts'
import { openForWriting } from './open-database.ts'
import { SqliteStorage } from './sqlite-storage.ts'

const root = mkdtempSync(join(tmpdir(), 'ketenbeeld-sqlite-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let dirs = 0
const newDir = (): string => join(root, `map-${++dirs}`)

storageSuite('SQLite', async () => {
  const dir = newDir()
  let storage = await SqliteStorage.open({ dir })
  return {
    storage,
    other: storage,
    reopen: async () => {
      await storage.close()
      return (storage = await SqliteStorage.open({ dir }))
    },
    close: () => storage.close(),
  }
})

describe('de ingebouwde opslag (OP)', () => {
  it('[OP-9] a directory has one owner; it is free again after closing', async () => {
    const dir = newDir()
    const storage = await SqliteStorage.open({ dir })
    await expect(SqliteStorage.open({ dir })).rejects.toThrow('is al in gebruik')
    await storage.close()
    await (await SqliteStorage.open({ dir })).close()
  })

  it('[OP-7] with a disk that needs 50 ms per commit the event loop runs on and reads do not wait', async () => {
    const storage = await SqliteStorage.open({ dir: newDir(), commitDelayMs: 50 })
    const room = await storage.roomId('rapport/traag/rapportage')
    let busy = true
    const commits = Promise.all(
      Array.from({ length: 10 }, async (_, turn) => {
        await afterTurns(turn)
        await storage.commit({
          rooms: [{ room, updates: [{ author: null, at: turn, update: new Uint8Array([turn]) }] }],
        })
      }),
    ).then(() => (busy = false))
    const waits: number[] = []
    let turns = 0
    while (busy) {
      const start = performance.now()
      await storage.readRoom(room)
      await afterTurns(1)
      waits.push(performance.now() - start)
      turns++
    }
    await commits
    expect(turns).toBeGreaterThan(20)
    expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.9)]).toBeLessThan(25)
    await storage.close()
  })

  it('[OP-2] what waits while a commit runs shares the next one: 200 batches in two flushes', async () => {
    const storage = await SqliteStorage.open({ dir: newDir(), commitDelayMs: 100 })
    const room = await storage.roomId('rapport/groep/rapportage')
    const commit = () =>
      storage.commit({ rooms: [{ room, updates: [{ author: null, at: 0, update: new Uint8Array([1]) }] }] })
    const start = performance.now()
    const first = commit()
    await afterTurns(1)
    await Promise.all([first, ...Array.from({ length: 199 }, commit)])
    const took = performance.now() - start
    expect(took).toBeGreaterThanOrEqual(200)
    expect(took).toBeLessThan(1000)
    await storage.close()
  })

  it('[OP-16] the database itself refuses a second seq, a second key and a second update number', async () => {
    const dir = newDir()
    await (await SqliteStorage.open({ dir })).close()
    const raw = new DatabaseSync(join(dir, 'ketenbeeld.sqlite'))
    raw.exec(`insert into ledger_head values ('r', 1, 'h'); insert into ledger values ('r', 1, '', '', 'a', '', '', '');
      insert into room values ('k', 'naam', 1); insert into room_update values ('k', 1, null, 0, x'00')`)
    for (const sql of [
      `insert into ledger values ('r', 1, '', '', 'b', '', '', '')`,
      `insert into ledger values ('r', 2, '', '', 'a', '', '', '')`,
      `insert into room_update values ('k', 1, null, 0, x'00')`,
    ]) {
      expect(() => raw.exec(sql)).toThrow(/unique/i)
    }
    raw.close()
  })

  it('[OP-10] opening twice runs every migration once', async () => {
    const dir = newDir()
    await (await SqliteStorage.open({ dir })).close()
    await (await SqliteStorage.open({ dir })).close()
    const raw = new DatabaseSync(join(dir, 'ketenbeeld.sqlite'), { readOnly: true })
    expect(raw.prepare('select nr from migration order by nr').all().map((row) => row['nr'])).toEqual([1, 2]) // prettier-ignore
    raw.close()
  })

  it('[OP-1] our connection asks for a flush at every commit', () => {
    const database = openForWriting(mkdtempSync(join(root, 'map-')))
    const setting = (name: string) => database.prepare(`pragma ${name}`).get()?.[name]
    expect([setting('journal_mode'), setting('synchronous'), setting('foreign_keys')]).toEqual(['wal', 2, 1])
    database.close()
  })

  it('[OP-1] [OP-9] everything acknowledged is there after kill -9, and the lock is gone with the process', async () => {
    const dir = newDir()
    const acknowledged = await killWhileWriting(dir, 300)
    const storage = await SqliteStorage.open({ dir })
    const tail = await storage.readRoomTail(await storage.roomId('rapport/val/rapportage'), 0)
    expect(acknowledged).toBeGreaterThanOrEqual(300)
    expect(tail.length).toBeGreaterThanOrEqual(acknowledged)
    expect(tail.map(({ seq }) => seq)).toEqual(Array.from(tail, (_, i) => i + 1))
    await storage.close()
  })
})

const afterTurns = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** Let another process write one update after the other and print each acknowledged number; kill it in the middle. */
async function killWhileWriting(dir: string, atLeast: number): Promise<number> {
  const program = `
    const { SqliteStorage } = await import(${JSON.stringify(new URL('./sqlite-storage.ts', import.meta.url).href)})
    const storage = await SqliteStorage.open({ dir: ${JSON.stringify(dir)} })
    const room = await storage.roomId('rapport/val/rapportage')
    for (;;) {
      const result = await storage.commit({ rooms: [{ room, updates: [{ author: null, at: 0, update: new Uint8Array(200) }] }] })
      process.stdout.write(result.rooms.get(room) + '\\n')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = 0
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Number(line)
    if (acknowledged === atLeast) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return acknowledged
}
