// Who may read a version over HTTP and what comes out. Source: docs/spec/rapport.md (RA-34 … RA-36).

import { describe, expect, it } from 'vitest'
import type { FastifyReply } from 'fastify'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { sha256HexOfBytes } from '@ketenbeeld/shared/ledger/canonical'
import { bak, bevrorenBytes, inhoudHash } from '@ketenbeeld/shared/rapport/bakken'
import { alinea, kop } from '@ketenbeeld/shared/rapport/bouw'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { moment, persoonId, rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { Geweigerd } from '../../foundation/http/geweigerd.ts'
import type { Sessie } from '../../foundation/identity/sessies.ts'
import type { RapportHuis } from './rapport.ports.ts'
import type { Vastzetten } from './vastzetten.ts'
import { VersiesController } from './versies.controller.ts'

const ronde = rondeId('mpp-2024-2')
const nu = moment('2024-09-05T10:00:00.000Z')
const inhoud = { type: 'doc', content: [kop(1, 'Rapport'), alinea('<b>zin</b>')] }
const rapport = bak({ ronde, document: 'rapportage', titel: 'Rapport', inhoud }, {})
const hash = inhoudHash(rapport)

const session = (persoon: string): Sessie => ({
  id: 'x',
  wie: { persoon: persoonId(persoon), organisatie: 'COA' },
  naam: persoon,
  verlooptOp: 0,
})
const lid = session('lid')
const vreemd = session('vreemd')

const stand: RondeStand = {
  ...initialStand(ronde),
  opening: {
    type: 'ronde_geopend',
    naam: 'MPP 2024-2',
    kader: mpp20242.kader,
    rubricering: 'Intern gebruik',
    demo: true,
    deelnemers: ['COA'],
    documenten: [{ id: 'rapportage', titel: 'Rapport' }],
    startwaarden: {},
    herkomst: {},
    herkomstNoot: '',
    ookGevraagd: {},
  },
  mandaten: [{ persoon: lid.wie.persoon, organisatie: 'COA', rol: 'lid', van: nu }],
  versies: [
    {
      document: 'rapportage',
      nummer: 1,
      naam: 'Concept 1',
      inhoudHash: hash,
      run: null,
      logPositie: 1,
      aanleiding: 'voorzitter',
      op: nu,
      seq: 1,
    },
  ],
}

const huis: RapportHuis = {
  storage: {
    getBlob: (wat) =>
      Promise.resolve(
        wat === hash ? { hash, mediaType: 'application/json', bytes: bevrorenBytes(rapport) } : undefined,
      ),
  },
  vastzetten: {} as Vastzetten,
  stand: (wat) => (wat === ronde ? stand : undefined),
  moment: () => nu,
}
const controller = new VersiesController(huis)

/** What a reply was told. */
class Antwoord {
  readonly headers: Record<string, string> = {}
  body: unknown
  readonly reply = this as unknown as FastifyReply
  header(naam: string, waarde: string): this {
    this.headers[naam] = waarde
    return this
  }
  send(body: unknown): Promise<void> {
    this.body = body
    return Promise.resolve()
  }
}

const refusal = async (doe: () => Promise<unknown>): Promise<number> => {
  try {
    await doe()
  } catch (error) {
    if (error instanceof Geweigerd) return error.getStatus()
    throw error
  }
  return 200
}

describe('versies over HTTP (RA)', () => {
  it('[RA-35] gives the bytes whose hash stands in the grootboek', async () => {
    const antwoord = new Antwoord()
    await controller.inhoud(lid, ronde, 'rapportage', '1', antwoord.reply)
    expect(sha256HexOfBytes(antwoord.body as Uint8Array)).toBe(hash)
    expect(antwoord.headers['etag']).toBe(`"${hash}"`)
  })

  it('[RA-36] gives a page that runs nothing', async () => {
    const antwoord = new Antwoord()
    await controller.pagina(lid, ronde, 'rapportage', '1', antwoord.reply)
    expect(antwoord.body).toContain('&lt;b&gt;zin&lt;/b&gt;')
    expect(antwoord.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it.each([
    ['a stranger', vreemd, 'mpp-2024-2', '1'],
    ['another ronde', lid, 'mpp-2030-1', '1'],
    ['a version that is not there', lid, 'mpp-2024-2', '9'],
    ['a number that is none', lid, 'mpp-2024-2', '1e0'],
  ])('[RA-36] %s gets 404', async (_, wie, waar, nummer) => {
    const { reply } = new Antwoord()
    expect(await refusal(() => controller.inhoud(wie, waar, 'rapportage', nummer, reply))).toBe(404)
    expect(await refusal(() => controller.pagina(wie, waar, 'rapportage', nummer, reply))).toBe(404)
  })

  it('[RA-34] only the chair makes a version', async () => {
    const body = { naam: 'Concept 2', sleutel: crypto.randomUUID() }
    expect(await refusal(() => controller.maak(lid, ronde, 'rapportage', body))).toBe(403)
    expect(await refusal(() => controller.maak(vreemd, ronde, 'rapportage', body))).toBe(404)
  })
})
