// The two lanes of figures at a real server. Source: docs/spec/runs.md (RU).

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalJson, sha256Hex } from '@ketenbeeld/shared/ledger/canonical'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import { invoerHash } from '@ketenbeeld/shared/runs/invoerset'
import { run } from '@ketenbeeld/engine/run'
import { Rekenaar } from '../../server/src/features/runs/rekenaar.ts'
import type { TestKanaal } from '../support/test-kanaal.ts'
import type { TestKamer } from '../support/test-kamer.ts'
import { ronde, tabelVan, TestServer } from '../support/test-server.ts'
import { until } from '../support/until.ts'

const id = 'asiel.coa.uitstroom_vh'
const cel = `${id}||2025|medio`
const verdeling = 'asiel.dtv.vertrekverdeling'

let server: TestServer
beforeEach(async () => void (server = await TestServer.start()))
afterEach(() => server.end())

const lane = (spoor: 'vastgesteld' | 'voorlopig') => server.huis.runs.uitkomst(ronde, spoor)
const upToDate = async (): Promise<void> => {
  await until('both lanes ran', () => lane('vastgesteld') !== undefined && lane('voorlopig') !== undefined)
  await server.huis.runs.bijwerken(ronde, server.stand)
}

/** Count what the engine is asked; the engine itself stays the real one. */
function countRuns(): () => number {
  const reken = Rekenaar.prototype.reken
  let asked = 0
  Rekenaar.prototype.reken = function (this: Rekenaar, invoer) {
    asked += 1
    return reken.call(this, invoer)
  }
  restore = () => (Rekenaar.prototype.reken = reken)
  return () => asked
}
let restore: () => void = () => undefined
afterEach(() => restore())

async function eigenaar(
  persoon: string,
  organisatie: 'APM' | 'COA' | 'DT&V',
): Promise<{ kanaal: TestKanaal; tabel: TestKamer }> {
  const bezoeker = await server.als(persoon)
  return { kanaal: await bezoeker.kanaal(ronde), tabel: await bezoeker.kamer(tabelVan(organisatie)) }
}

const waardeIs = (kanaal: TestKanaal, waarde: number | null): Promise<void> =>
  kanaal.tot(`the value ${waarde}`, (stand) => stand.parameters[id]?.cellen[cel]?.waarde === waarde)

const akkoord = (kanaal: TestKanaal, organisatie: 'APM' | 'COA' | 'DT&V', parameter: string) =>
  kanaal.opdracht({
    type: 'geef_antwoord',
    organisatie,
    soort: 'akkoord',
    objecten: [{ object: `parameter:${parameter}`, hash: kanaal.hash(parameter) }],
  })

describe('runs (RU)', () => {
  it('[RU-6] a value moves voorlopig only; when it is agreed vastgesteld is run, written down and told', async () => {
    const { kanaal, tabel } = await eigenaar('j-voorbeeld', 'COA')
    const nidos = await (await server.als('r-model')).kanaal(ronde)
    await upToDate()
    const before = lane('vastgesteld')!.invoerHash
    tabel.zet({ [cel]: 31_500 })
    await waardeIs(kanaal, 31_500)
    const voorlopig = invoerHash(invoerSet(kanaal.stand, 'voorlopig'))
    await until('voorlopig moved at everybody', () => nidos.uitkomsten.get('voorlopig')?.invoerHash === voorlopig)
    expect(nidos.uitkomsten.get('vastgesteld')!.invoerHash).toBe(before)
    expect(await akkoord(kanaal, 'COA', id)).toMatchObject({ kind: 'gedaan' })
    const agreed = invoerHash(invoerSet(server.stand, 'vastgesteld'))
    expect(agreed).not.toBe(before)
    await until('vastgesteld moved at everybody', () => nidos.uitkomsten.get('vastgesteld')?.invoerHash === agreed)
    await nidos.tot('it is written down', (stand) => stand.run?.invoerHash === agreed)
    const { resultaat } = nidos.uitkomsten.get('vastgesteld')!
    expect(resultaat).toEqual(JSON.parse(JSON.stringify(run(invoerSet(server.stand, 'vastgesteld')))))
    const written = nidos.stand.run!
    expect(written.kind === 'voltooid' && resultaat.kind === 'voltooid' && written.uitkomstHash).toBe(
      resultaat.kind === 'voltooid' && sha256Hex(canonicalJson(resultaat.uitkomst)),
    )
  })

  it('[RU-4] what was run before is not computed again: not on the other lane, not after undo, not after a restart', async () => {
    const { kanaal, tabel } = await eigenaar('j-voorbeeld', 'COA')
    await upToDate()
    const asked = countRuns()
    const old = kanaal.stand.parameters[id]!.cellen[cel]!.waarde as number
    for (const waarde of [40_000, old, 40_000]) {
      tabel.zet({ [cel]: waarde })
      await waardeIs(kanaal, waarde)
      await server.huis.runs.bijwerken(ronde, server.stand)
    }
    expect(asked()).toBe(1)
    expect(await akkoord(kanaal, 'COA', id)).toMatchObject({ kind: 'gedaan' })
    await upToDate()
    const sameInput = lane('vastgesteld')!.invoerHash === lane('voorlopig')!.invoerHash
    expect(asked()).toBe(sameInput ? 1 : 2)
    const agreed = lane('vastgesteld')!.invoerHash
    const again = countRuns()
    await server.stop()
    await server.open()
    await upToDate()
    expect(lane('vastgesteld')!.invoerHash).toBe(agreed)
    expect(again()).toBe(sameInput ? 0 : 1)
    expect(await server.aantal('run_voltooid')).toBe(2)
  })

  it('[RU-5] a run in progress does not keep anybody waiting', async () => {
    await upToDate()
    const rekenaar = new Rekenaar()
    const invoer = invoerSet(server.stand, 'voorlopig')
    await rekenaar.reken(invoer)
    let busy = true
    const runs = Promise.all(Array.from({ length: 20 }, () => rekenaar.reken(invoer))).then(() => (busy = false))
    let answered = 0
    while (busy) {
      expect((await server.vraag('/health/live')).status).toBe(200)
      if (busy) answered += 1
    }
    await runs
    await rekenaar.close()
    expect(answered).toBeGreaterThan(5)
  })

  it('[RU-7] a group that is not 1 together is refused by code and parameter; the figures of before stay, also after a restart', async () => {
    const { kanaal, tabel } = await eigenaar('s-denkbeeld', 'DT&V')
    await upToDate()
    const figures = lane('voorlopig')!
    const cellen = Object.entries(kanaal.stand.parameters[verdeling]!.cellen)
    const [first, before] = cellen[0] ?? []
    expect(before?.waarde).toEqual(expect.any(Number))
    tabel.zet({ [first!]: (before!.waarde as number) / 2 })
    await until('voorlopig is refused', () => kanaal.uitkomsten.get('voorlopig')?.geweigerd !== undefined)
    const told = kanaal.uitkomsten.get('voorlopig')!
    expect(told.geweigerd!.meldingen[0]).toMatchObject({ code: 'ENG-03', parameter: verdeling, eigenaar: 'DT&V' })
    expect(told.geweigerd!.meldingen[0]!.zin).toMatch(/Samen moeten zij 1 zijn\.$/)
    expect([told.invoerHash, told.resultaat]).toEqual([figures.invoerHash, figures.resultaat])
    const fresh = await (await server.als('r-model')).kanaal(ronde)
    expect(fresh.uitkomsten.get('voorlopig')).toEqual(told)

    await server.stop()
    await server.open()
    await upToDate()
    expect(lane('voorlopig')).toEqual(told)
    const back = await eigenaar('s-denkbeeld', 'DT&V')
    back.tabel.zet({ [first!]: before!.waarde })
    await until('voorlopig runs again', () => lane('voorlopig')!.geweigerd === undefined)
    expect(lane('voorlopig')!.invoerHash).toBe(figures.invoerHash)
  })

  it('[RU-7] agreed values that cannot be run are written down as refused, with code and parameter; vastgesteld stays', async () => {
    const kans = 'pea.scenario.kans'
    const { kanaal, tabel } = await eigenaar('m-proef', 'APM')
    await upToDate()
    const figures = lane('vastgesteld')!
    const [first, before] = Object.entries(kanaal.stand.parameters[kans]!.cellen)[0]!
    tabel.zet({ [first]: (before.waarde as number) / 2 })
    await kanaal.tot('it is written down', (stand) => stand.run?.kind === 'mislukt')
    expect(kanaal.stand.run).toMatchObject({ meldingen: [{ code: 'PEA-01', parameter: kans }] })
    await until('it is told', () => kanaal.uitkomsten.get('vastgesteld')?.geweigerd !== undefined)
    expect(kanaal.uitkomsten.get('vastgesteld')!.invoerHash).toBe(figures.invoerHash)
    tabel.zet({ [first]: before.waarde })
    await kanaal.tot('it runs again', (stand) => stand.run?.kind === 'voltooid')
  })

  it('[RU-7] an engine that breaks or a store that fails leaves the figures as they are, and the next change runs', async () => {
    const { kanaal, tabel } = await eigenaar('j-voorbeeld', 'COA')
    await upToDate()
    const figures = lane('voorlopig')
    const reken = Rekenaar.prototype.reken
    restore = () => (Rekenaar.prototype.reken = reken)
    Rekenaar.prototype.reken = () => Promise.reject(new Error('stuk'))
    tabel.zet({ [cel]: 41_000 })
    await waardeIs(kanaal, 41_000)
    await server.huis.runs.bijwerken(ronde, server.stand)
    expect(lane('voorlopig')).toEqual(figures)
    restore()
    tabel.zet({ [cel]: 41_001 })
    await until(
      'voorlopig moved',
      () => lane('voorlopig')!.invoerHash === invoerHash(invoerSet(server.stand, 'voorlopig')),
    )
    expect((await server.vraag('/health')).status).toBe(200)
  })
})
