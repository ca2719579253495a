// What every store must hold to; run on SQLite and on PostgreSQL. Source: docs/spec/opslag.md (OP).

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { genesisHash, seal, type LedgerEntry } from '@ketenbeeld/shared/ledger/entry'
import { momentOf, persoonId, rondeId, type RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Storage } from './storage.ts'

export interface StorageHarness {
  /** The store under test. */
  readonly storage: Storage
  /** A second writer on the same data: another node where that exists, else the same store. */
  readonly other: Storage
  /** Close everything and open the same data again. */
  reopen(): Promise<Storage>
  close(): Promise<void>
}

let made = 0
const newRonde = (): RondeId => rondeId(`ronde-${++made}`)
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)
const anUpdate = (value: number) => ({
  author: persoonId('a-jansen'),
  at: 1_700_000_000_000 + value,
  update: bytes(value, value),
})

/** Seal a run of entries on top of what is there. */
function chain(ronde: RondeId, keys: readonly string[], on?: LedgerEntry): LedgerEntry[] {
  const entries: LedgerEntry[] = []
  for (const key of keys) {
    const before = entries.at(-1) ?? on
    const at = momentOf(1_700_000_000_000)
    const event = { type: 'proef', key, tekst: 'é€\u0000"' }
    entries.push(
      seal({
        ronde,
        seq: (before?.seq ?? 0) + 1,
        at,
        actor: { kind: 'systeem' },
        key,
        event,
        prev: before?.hash ?? genesisHash,
      }),
    )
  }
  return entries
}

export function storageSuite(name: string, open: () => Promise<StorageHarness>): void {
  describe(`opslag op ${name} (OP)`, () => {
    let harness: StorageHarness
    let storage: Storage
    beforeAll(async () => {
      harness = await open()
      storage = harness.storage
    })
    afterAll(() => harness.close())

    describe('grootboek', () => {
      it('[OP-4] appends on the head it knows and reads back exactly what was written, after any seq', async () => {
        const ronde = newRonde()
        const entries = chain(ronde, ['a', 'b', 'c'])
        expect(await storage.commit({ ledger: { ronde, entries } })).toEqual({ kind: 'vastgelegd', rooms: new Map() })
        expect(await storage.readLedger(ronde, 0)).toEqual(entries)
        expect(await storage.readLedger(ronde, 1)).toEqual(entries.slice(1))
        expect(await storage.readLedger(ronde, 0, 2)).toEqual(entries.slice(0, 2))
        expect(await storage.listRonden()).toContain(ronde)
        expect(await storage.findLedgerKey(ronde, 'b')).toEqual(entries[1])
        expect(await storage.findLedgerKey(ronde, 'z')).toBeUndefined()
      })

      it('[OP-4] refuses a stale head, a gap and a head of another history as ingehaald, and writes nothing', async () => {
        const ronde = newRonde()
        const [first, second] = chain(ronde, ['a', 'b']) as [LedgerEntry, LedgerEntry]
        await storage.commit({ ledger: { ronde, entries: [first] } })
        const stale = chain(ronde, ['x'])
        const gap = chain(ronde, ['x'], second)
        const fork = chain(ronde, ['x'], { ...first, hash: 'f'.repeat(64) })
        const misnumbered = [seal({ ...second, seq: 3 })]
        for (const entries of [stale, gap, fork, misnumbered]) {
          expect(await storage.commit({ ledger: { ronde, entries } })).toEqual({ kind: 'ingehaald' })
        }
        expect(await storage.readLedger(ronde, 0)).toEqual([first])
      })

      it('[OP-5] answers dubbel with the entry that is there, also on a stale head and in the middle of a batch', async () => {
        const ronde = newRonde()
        const entries = chain(ronde, ['a', 'b'])
        await storage.commit({ ledger: { ronde, entries } })
        expect(await storage.commit({ ledger: { ronde, entries: chain(ronde, ['a']) } })).toEqual({
          kind: 'dubbel',
          entry: entries[0],
        })
        const again = chain(ronde, ['c', 'b'], entries[1])
        expect(await storage.commit({ ledger: { ronde, entries: again } })).toEqual({
          kind: 'dubbel',
          entry: entries[1],
        })
        expect(await storage.readLedger(ronde, 2)).toEqual([])
      })

      it('[OP-5] keeps keys apart per ronde', async () => {
        const [one, two] = [newRonde(), newRonde()]
        for (const ronde of [one, two]) {
          const result = await storage.commit({ ledger: { ronde, entries: chain(ronde, ['a']) } })
          expect(result.kind).toBe('vastgelegd')
        }
      })

      it('[OP-4] [OP-5] two writers at once: one is vastgelegd, the other ingehaald – or dubbel when the key was the same', async () => {
        const ronde = newRonde()
        let head: LedgerEntry | undefined
        for (let turn = 0; turn < 25; turn++) {
          const same = turn % 2 === 0
          const mine = chain(ronde, [`mine-${turn}`], head)
          const theirs = chain(ronde, [same ? `mine-${turn}` : `theirs-${turn}`], head)
          const results = await Promise.all([
            storage.commit({ ledger: { ronde, entries: mine } }),
            harness.other.commit({ ledger: { ronde, entries: theirs } }),
          ])
          expect(results.map((one) => one.kind).sort()).toEqual([same ? 'dubbel' : 'ingehaald', 'vastgelegd'])
          head = (results[0].kind === 'vastgelegd' ? mine : theirs)[0]
        }
        expect((await storage.readLedger(ronde, 0)).map((entry) => entry.seq)).toEqual(
          Array.from({ length: 25 }, (_, i) => i + 1),
        )
      })
    })

    describe('documentlog', () => {
      it('[OP-6] numbers the updates of a room from 1 without gaps and reads them back', async () => {
        const room = await storage.roomId('rapport/nummers/rapportage')
        const result = await storage.commit({ rooms: [{ room, updates: [anUpdate(1), anUpdate(2)] }] })
        expect(result).toEqual({ kind: 'vastgelegd', rooms: new Map([[room, 2]]) })
        await storage.commit({ rooms: [{ room, updates: [{ ...anUpdate(3), author: null }] }] })
        const { snapshot, tail } = await storage.readRoom(room)
        expect(snapshot).toBeNull()
        expect(tail.map(({ seq, author, at }) => [seq, author, at - 1_700_000_000_000])).toEqual([
          [1, 'a-jansen', 1],
          [2, 'a-jansen', 2],
          [3, null, 3],
        ])
        expect(tail.map(({ update }) => [...update])).toEqual([[1, 1], [2, 2], [3, 3]]) // prettier-ignore
        expect((await storage.readRoomTail(room, 2)).map(({ seq }) => seq)).toEqual([3])
      })

      it('[OP-6] two writers in the same rooms at once, in opposite order: every update once, no gap', async () => {
        const rooms = await Promise.all(['een', 'twee', 'drie'].map((one) => storage.roomId(`rapport/samen/${one}`)))
        const append = (room: string, value: number) => ({ room, updates: [anUpdate(value)] })
        for (let value = 0; value < 40; value++) {
          await Promise.all([
            storage.commit({ rooms: rooms.map((room) => append(room, value)) }),
            harness.other.commit({ rooms: rooms.toReversed().map((room) => append(room, 100 + value)) }),
          ])
        }
        for (const room of rooms) {
          const tail = await storage.readRoomTail(room, 0)
          expect(tail.map(({ seq }) => seq)).toEqual(Array.from({ length: 80 }, (_, i) => i + 1))
          expect(new Set(tail.map(({ update }) => update[0])).size).toBe(80)
        }
      })

      it('[OP-6] one batch may append to the same room twice', async () => {
        const room = await storage.roomId('rapport/tweemaal/rapportage')
        const append = { room, updates: [anUpdate(1)] }
        const result = await storage.commit({ rooms: [append, append] })
        expect(result).toEqual({ kind: 'vastgelegd', rooms: new Map([[room, 2]]) })
      })

      it('[OP-6] stores the bytes of a view, not of the buffer behind it', async () => {
        const room = await storage.roomId('rapport/venster/rapportage')
        const update = bytes(9, 9, 1, 2, 9, 9).subarray(2, 4)
        await storage.commit({ rooms: [{ room, updates: [{ author: null, at: 0, update }] }] })
        expect([...((await storage.readRoomTail(room, 0))[0]?.update ?? [])]).toEqual([1, 2])
      })

      it('[OP-12] a snapshot only moves forward and the log stays', async () => {
        const room = await storage.roomId('rapport/momentopname/rapportage')
        await storage.commit({ rooms: [{ room, updates: [1, 2, 3].map(anUpdate) }] })
        await storage.putSnapshot(room, 2, bytes(22))
        await storage.putSnapshot(room, 1, bytes(11))
        const { snapshot, tail } = await storage.readRoom(room)
        expect(snapshot && { seq: snapshot.seq, update: [...snapshot.update] }).toEqual({ seq: 2, update: [22] })
        expect(tail.map(({ seq }) => seq)).toEqual([3])
        expect(await storage.readRoomTail(room, 0)).toHaveLength(3)
      })

      it('[OP-14] gives a name one random id, whoever asks and how many at once', async () => {
        const name = 'tabel/kamers/coa'
        const ids = await Promise.all([storage, harness.other, storage, harness.other].map((one) => one.roomId(name)))
        expect(new Set(ids).size).toBe(1)
        expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/)
        expect(await harness.other.findRoom(ids[0] ?? '')).toBe(name)
        expect(await storage.findRoom('nergens')).toBeUndefined()
        expect((await storage.readRoom('nergens')).tail).toEqual([])
      })
    })

    describe('samen', () => {
      it('[OP-3] rooms, grootboek and blobs of one batch stand together or not at all', async () => {
        const ronde = newRonde()
        const room = await storage.roomId(`tabel/${ronde}/coa`)
        const blob = { hash: `blob-${ronde}`, mediaType: 'text/plain', bytes: bytes(1, 2) }
        const batch = {
          rooms: [{ room, updates: [anUpdate(1)] }],
          ledger: { ronde, entries: chain(ronde, ['a']) },
          blobs: [blob],
        }
        expect(
          (await storage.commit({ ...batch, ledger: { ronde, entries: chain(ronde, ['b'], chain(ronde, ['a'])[0]) } }))
            .kind,
        ).toBe('ingehaald')
        expect(await storage.readRoomTail(room, 0)).toEqual([])
        expect(await storage.getBlob(blob.hash)).toBeUndefined()
        expect((await storage.commit(batch)).kind).toBe('vastgelegd')
        expect((await storage.commit(batch)).kind).toBe('dubbel')
        expect(await storage.readRoomTail(room, 0)).toHaveLength(1)
        expect([...((await storage.getBlob(blob.hash))?.bytes ?? [])]).toEqual([1, 2])
      })

      it('[OP-11] a refused or impossible batch undoes nothing of the others in its group', async () => {
        const ronde = newRonde()
        const room = await storage.roomId(`rapport/${ronde}/rapportage`)
        const good = (value: number) => storage.commit({ rooms: [{ room, updates: [anUpdate(value)] }] })
        const entries = chain(ronde, ['a'])
        const results = await Promise.allSettled([
          good(1),
          storage.commit({ ledger: { ronde, entries } }),
          storage.commit({ ledger: { ronde, entries } }),
          storage.commit({ ledger: { ronde, entries: chain(ronde, ['b']) } }),
          storage.commit({ rooms: [{ room: 'nergens', updates: [anUpdate(5)] }] }),
          good(2),
        ])
        expect(
          results.map((one) => (one.status === 'fulfilled' ? one.value.kind : (one.reason as Error).message)),
        ).toEqual([
          'vastgelegd',
          'vastgelegd',
          'dubbel',
          'ingehaald',
          'commit names a room that does not exist: nergens',
          'vastgelegd',
        ])
        expect((await storage.readRoomTail(room, 0)).map(({ update }) => update[0])).toEqual([1, 2])
      })

      it('[OP-2] a thousand batches at once are all answered, each with its own numbers', async () => {
        const room = await storage.roomId('rapport/druk/rapportage')
        const results = await Promise.all(
          Array.from({ length: 1000 }, (_, i) => storage.commit({ rooms: [{ room, updates: [anUpdate(i % 256)] }] })),
        )
        const seqs = results.map((one) => (one.kind === 'vastgelegd' ? one.rooms.get(room) : undefined))
        expect(seqs).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1))
      })
    })

    describe('blobs, personen en sessies', () => {
      it('[OP-13] keeps the first bytes of a hash', async () => {
        await storage.putBlob({ hash: 'h1', mediaType: 'application/json', bytes: bytes(1) })
        await storage.putBlob({ hash: 'h1', mediaType: 'text/plain', bytes: bytes(2) })
        const blob = await storage.getBlob('h1')
        expect([blob?.mediaType, ...(blob?.bytes ?? [])]).toEqual(['application/json', 1])
        expect(await storage.getBlob('h2')).toBeUndefined()
      })

      it('[OP-15] keeps persons by id and finds them by login', async () => {
        const person = {
          id: persoonId('b-smit'),
          naam: 'Bo Smit',
          organisatie: 'COA',
          gebruikersnaam: 'bo',
          wachtwoord: null,
        }
        await storage.putPerson(person)
        await storage.putPerson({ ...person, naam: 'Bo Smit-de Wit', wachtwoord: '$argon2id$proef' })
        expect(await storage.listPersons()).toEqual([
          { ...person, naam: 'Bo Smit-de Wit', wachtwoord: '$argon2id$proef' },
        ])
        expect((await storage.findPersonByLogin('bo'))?.id).toBe('b-smit')
        expect(await storage.findPersonByLogin('niemand')).toBeUndefined()
      })

      it('[OP-15] keeps sessions until they are ended or expire; a session needs a person', async () => {
        const persoon = persoonId('c-bos')
        await storage.putPerson({
          id: persoon,
          naam: 'C. Bos',
          organisatie: 'IND',
          gebruikersnaam: 'cbos',
          wachtwoord: null,
        })
        for (const [id, verlooptOp] of [['s1', 100], ['s2', 200], ['s3', 300]] as const) await storage.putSession({ id, persoon, verlooptOp }) // prettier-ignore
        expect(await storage.findSession('s1')).toEqual({ id: 's1', persoon, verlooptOp: 100 })
        await storage.deleteSession('s3')
        expect(await storage.deleteExpiredSessions(100)).toBe(1)
        expect(await Promise.all(['s1', 's2', 's3'].map(async (id) => (await storage.findSession(id))?.id))).toEqual([undefined, 's2', undefined]) // prettier-ignore
        await expect(storage.putSession({ id: 's4', persoon: persoonId('niemand'), verlooptOp: 1 })).rejects.toThrow(
          /foreign key/i,
        )
      })
    })

    describe('open en dicht', () => {
      it('[OP-8] everything is there after closing and opening; the closed store says so instead of hanging', async () => {
        const ronde = newRonde()
        const entries = chain(ronde, ['a'])
        await storage.commit({ ledger: { ronde, entries } })
        await storage.ping()
        const closed = storage
        storage = await harness.reopen()
        expect(await storage.readLedger(ronde, 0)).toEqual(entries)
        await expect(closed.ping()).rejects.toThrow(/gesloten|end/)
        await expect(closed.commit({ ledger: { ronde, entries } })).rejects.toThrow(/gesloten|end/)
      })
    })
  })
}
