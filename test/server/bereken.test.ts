// The engine over HTTP, at a real server. Source: docs/spec/contract.md (CT-14).

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schrijfInvoer } from '@ketenbeeld/engine/contract/invoer-schrijven'
import { leesCsv } from '@ketenbeeld/engine/contract/csv'
import { schrijfUitkomst } from '@ketenbeeld/engine/contract/uitkomst-json'
import { run } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { LosseBerekening } from '../../server/src/features/runs/losse-berekening.ts'
import type { TestBezoeker } from '../support/test-bezoeker.ts'
import { TestServer } from '../support/test-server.ts'

const body = schrijfInvoer(mpp20242)
let server: TestServer
let bezoeker: TestBezoeker
beforeAll(async () => {
  server = await TestServer.start()
  bezoeker = await server.als('r-model')
})
afterAll(() => server.end())

const bereken = (vraag: { body: unknown; headers?: Record<string, string> }, pad = '/v1/_bereken') =>
  bezoeker.vraag(pad, vraag)

describe('calculating over HTTP (CT)', () => {
  it('[CT-14] gives the outcome that the engine gives, and the months when asked', async () => {
    const antwoord = await bereken({ body })
    const hier = run(mpp20242)
    expect(antwoord.status).toBe(200)
    expect(antwoord.body).toEqual(
      JSON.parse(JSON.stringify(hier.kind === 'voltooid' && schrijfUitkomst(hier.uitkomst))),
    )
    const maanden = (await bereken({ body }, '/v1/_bereken?per=maand')).body
    expect(maanden).toHaveProperty(['maandwaarden', 'u.coa.bezetting', 'medio', 59])
  })

  it('[CT-14] gives the long table when that is asked for', async () => {
    const jaar = await bereken({ body, headers: { accept: 'text/csv' } })
    expect(jaar.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const rijen = leesCsv(jaar.body as string)
    expect(rijen.find((r) => r.indicator === 'u.ind.werkvoorraad' && r.scenario === 'medio')!.waarde).toBe(45900)
    const maand = await bereken({ body, headers: { accept: 'text/csv' } }, '/v1/_bereken?per=maand')
    expect(leesCsv(maand.body as string).at(-1)!.periode).toBe('2028-12')
  })

  it('[CT-14] refuses with problem+json that names code, parameter and owner', async () => {
    const fout = await bereken({ body: { ...body, parameters: { ...body.parameters, 'asiel.coa.snijverlies': 0.9 } } })
    expect(fout.status).toBe(422)
    expect(fout.headers.get('content-type')).toContain('application/problem+json')
    expect(fout.body).toMatchObject({
      status: 422,
      code: 'ENG-02',
      problemen: expect.arrayContaining([
        expect.objectContaining({ parameter: 'asiel.coa.snijverlies', jaar: 2024, eigenaar: 'COA' }),
      ]),
    })
    expect((await bereken({ body: { kader: 'x' } })).body).toMatchObject({ status: 422, code: 'CTR-02' })
    expect((await bereken({ body: '{' })).status).toBe(400)
  })

  it('[CT-14] only for who is logged in, from our own pages, and not above the size', async () => {
    expect((await server.vraag('/v1/_bereken', { body })).status).toBe(401)
    expect((await bereken({ body, headers: { origin: 'https://elders.example' } })).status).toBe(403)
    expect((await bereken({ body: { ...body, toelichting: 'x'.repeat(300_000) } })).status).toBe(413)
  })

  it('[CT-14] stops what takes too long and goes on with the next; too many askers are told to wait', async () => {
    const vraag = { json: body, vorm: 'csv', maanden: false } as const
    const ongeduldig = new LosseBerekening({ hoogstensMs: 0, hoogstensWachtend: 2 })
    const antwoorden = await Promise.all([vraag, vraag, vraag].map((v) => ongeduldig.bereken(v)))
    expect(antwoorden.map((a) => a.kind)).toEqual(['te-lang', 'te-lang', 'te-druk'])
    await ongeduldig.close()
    const geduldig = new LosseBerekening()
    expect((await geduldig.bereken({ ...vraag, json: null })).kind).toBe('geweigerd')
    expect((await geduldig.bereken(vraag)).kind).toBe('berekend')
    await geduldig.close()
  })
})
