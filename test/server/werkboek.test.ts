// The workbook over HTTP, at a real server. Source: docs/spec/werkboek.md (WB).

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import { sha256HexOfBytes } from '@ketenbeeld/shared/ledger/canonical'
import { versieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { invoerHash } from '@ketenbeeld/shared/runs/invoerset'
import { werkboekVanRun } from '../../server/src/features/runs/werkboek-van-run.ts'
import { Werkboekmaker } from '../../server/src/features/runs/werkboekmaker.ts'
import type { TestBezoeker } from '../support/test-bezoeker.ts'
import { ronde, TestServer } from '../support/test-server.ts'

let server: TestServer
let bezoeker: TestBezoeker
beforeAll(async () => {
  server = await TestServer.start()
  bezoeker = await server.als('j-voorbeeld')
})
afterAll(() => server.end())

const pad = (rest = '') => `/v1/ronden/${ronde}/werkboek${rest}`

/** The bytes as they came. */
async function haal(rest: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const antwoord = await fetch(`${server.origin}${pad(rest)}`, { headers: { cookie: bezoeker.cookie } })
  return { status: antwoord.status, headers: antwoord.headers, bytes: Buffer.from(await antwoord.arrayBuffer()) }
}

describe('the workbook over HTTP (WB)', () => {
  it('[WB-12] [WB-13] gives Excel with the name of ronde, lane and run, and the same bytes to whoever asks next', async () => {
    const hash = invoerHash(invoerSet(server.stand, 'vastgesteld'))
    const { status, headers, bytes } = await haal('?spoor=vastgesteld&formaat=xlsx')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="MPP-2024-2-vastgesteld-${hash.slice(0, 8)}.xlsx"`,
    )
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.includes('xl/worksheets/sheet1.xml')).toBe(true)
    expect((await haal('')).bytes.equals(bytes)).toBe(true)
  })

  it('[WB-12] gives OpenDocument when that is asked for', async () => {
    const { headers, bytes } = await haal('?spoor=voorlopig&formaat=ods')
    expect(headers.get('content-disposition')).toMatch(/filename="MPP-2024-2-voorlopig-[0-9a-f]{8}\.ods"/)
    expect(bytes.includes('application/vnd.oasis.opendocument.spreadsheet')).toBe(true)
  })

  it('[WB-12] only for who may read the ronde, and only lanes and formats that are there', async () => {
    expect((await server.vraag(pad())).status).toBe(401)
    expect((await bezoeker.vraag('/v1/ronden/mpp-9999-9/werkboek')).status).toBe(404)
    expect((await bezoeker.vraag(pad('?spoor=anders'))).status).toBe(404)
    expect((await bezoeker.vraag(pad('?formaat=pdf'))).status).toBe(404)
  })

  it('[WB-12] makes no workbook of input that the engine refuses, and goes on with the next', async () => {
    const maker = new Werkboekmaker(2)
    const invoer = invoerSet(server.stand, 'vastgesteld')
    const fout = { ...invoer, cellen: { ...invoer.cellen, 'asiel.coa.snijverlies||2024|': 9 } }
    const opschrift = { ronde: 'X', spoor: 'v', run: 'a', modelVersie: '1', datum: '2024-09-06', bronvermelding: null }
    const soorten = [fout, invoer, invoer, { ...fout, cellen: {} }].map((i) =>
      maker.maak({ invoer: i, opschrift, formaat: 'xlsx' }),
    )
    expect((await Promise.all(soorten)).map(({ kind }) => kind)).toEqual(['geweigerd', 'gemaakt', 'gemaakt', 'te-druk'])
    await maker.close()
  })

  it('[WB-15] lies in the package, of the run in it; the same facts give the same workbook, and other runs none', async () => {
    const { grootboek, pakketmaker, runs } = server.huis
    await runs.bijwerken(ronde, server.stand)
    const run = server.stand.run!.invoerHash
    const feiten = grootboek.entries(ronde, 0)
    const maker = new Werkboekmaker()
    const stuk = await werkboekVanRun(maker, ronde, feiten, run)
    expect(stuk?.naam).toBe(`MPP-2024-2-vastgesteld-${run.slice(0, 8)}.xlsx`)
    const { event } = await pakketmaker.samengesteld(ronde, feiten)
    expect(event.bestanden).toContainEqual({
      naam: stuk!.naam,
      hash: sha256HexOfBytes(stuk!.bytes),
      bytes: stuk!.bytes.length,
    })
    expect(await werkboekVanRun(maker, ronde, feiten, versieHash('0'.repeat(64)))).toBeUndefined()
    await maker.close()
  })
})
