// Who gets the package, and which bytes. Source: docs/spec/publicatie.md (PU-14).

import { describe, expect, it } from 'vitest'
import type { FastifyReply } from 'fastify'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { moment, persoonId, rondeId, versieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { Geweigerd } from '../../foundation/http/geweigerd.ts'
import type { Sessie } from '../../foundation/identity/sessies.ts'
import { PakketController } from './pakket.controller.ts'

const ronde = rondeId('mpp-2024-2')
const nu = moment('2024-09-06T14:00:00.000Z')
const zipHash = versieHash('b'.repeat(64))
const lid: Sessie = {
  id: 'x',
  wie: { persoon: persoonId('lid'), organisatie: 'COA' },
  naam: 'L. Id',
  verlooptOp: 0,
}
const leeg: RondeStand = {
  ...initialStand(ronde),
  mandaten: [{ ...lid.wie, rol: 'lid', van: nu }],
}
const vol: RondeStand = {
  ...leeg,
  pakket: { type: 'pakket_gemaakt', manifestHash: zipHash, zipHash, bestanden: [], op: nu },
}

const ask = async (stand: RondeStand | undefined, wie: Sessie): Promise<unknown> => {
  let body: unknown
  const reply = {
    header: () => reply,
    send: (wat: unknown) => Promise.resolve(void (body = wat)),
  } as unknown as FastifyReply
  const controller = new PakketController({
    storage: { getBlob: (hash) => Promise.resolve({ hash, mediaType: 'application/zip', bytes: Uint8Array.of(1, 2) }) },
    stand: () => stand,
    moment: () => nu,
  })
  try {
    await controller.pakket(wie, ronde, reply)
  } catch (error) {
    return error instanceof Geweigerd ? error.getStatus() : error
  }
  return body
}

describe('pakket over HTTP (PU)', () => {
  it('[PU-14] whoever takes part gets the bytes that stand in the grootboek; others and too early get 404', async () => {
    expect(await ask(vol, lid)).toEqual(Buffer.from([1, 2]))
    expect(await ask(leeg, lid)).toBe(404)
    expect(await ask(vol, { ...lid, wie: { ...lid.wie, persoon: persoonId('vreemd') } })).toBe(404)
    expect(await ask(undefined, lid)).toBe(404)
  })
})
