// Random histories of edit, answer, withdraw and undo: the reducer and the reference model never differ. Source: docs/spec/akkoord.md.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { celSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { canonicalJson } from '@ketenbeeld/shared/ledger/canonical'
import { antwoordStatus, gevraagdVan } from '@ketenbeeld/shared/ronde/afspraak'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { mandaathouder, startwaardenVoor, TestRonde } from '../support/ronde-bouwer.ts'
import { AkkoordModel } from './akkoord-model.ts'

const runs = Number(process.env['AKKOORD_RUNS'] ?? 10_000)

const owners: Readonly<Record<string, Ketenpartner>> = {
  'asiel.coa.snijverlies': 'COA',
  'asiel.apm.amv_vast': 'APM',
  'asiel.ind.instroom_zij': 'IND',
}
const ids = Object.keys(owners)
const organisations: readonly Ketenpartner[] = ['APM', 'COA', 'IND', 'Nidos']
const cells: Readonly<Record<string, string>> = {
  'asiel.coa.snijverlies': celSleutel({ parameter: 'asiel.coa.snijverlies', jaar: 2025 }),
  'asiel.apm.amv_vast': celSleutel({ parameter: 'asiel.apm.amv_vast', jaar: 2025 }),
  'asiel.ind.instroom_zij': celSleutel({ parameter: 'asiel.ind.instroom_zij', jaar: 2025, scenario: 'medio' }),
}
const startwaarden = startwaardenVoor(...ids)

const parameter = fc.constantFrom(...ids)
const organisation = fc.constantFrom(...organisations)
const soort = fc.constantFrom('akkoord' as const, 'akkoord' as const, 'voorbehoud' as const, 'niet_akkoord' as const)
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ doet: fc.constant('typ' as const), parameter, waarde: fc.constantFrom(0.1, 0.2, 0.5) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ doet: fc.constant('antwoord' as const), parameter, organisation, soort, oud: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ doet: fc.constant('intrekken' as const), parameter, organisation }) },
  { weight: 2, arbitrary: fc.record({ doet: fc.constant('ongedaan' as const), parameter }) },
)

/** What stands in a parameter, as the model compares it. */
const content = (ronde: TestRonde, id: string): string => canonicalJson(ronde.stand.parameters[id]!.cellen)

function play(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): void {
  const ronde = new TestRonde({
    deelnemers: organisations,
    startwaarden,
    ookGevraagd: { 'asiel.apm.amv_vast': ['Nidos', 'COA'] },
  })
  const model = new AkkoordModel()
  const undo = new Map<string, unknown[]>(ids.map((id) => [id, []]))
  const earlier = new Map<string, { hash: VersieHash; content: string }>()
  for (const id of ids) {
    model.add(id, gevraagdVan(ronde.stand, { soort: 'parameter', id }), content(ronde, id))
    earlier.set(id, { hash: ronde.stand.parameters[id]!.hash, content: content(ronde, id) })
  }
  for (const s of steps) {
    const id = s.parameter
    const cel = cells[id]!
    const owner = owners[id]!
    const seen = { hash: ronde.stand.parameters[id]!.hash, content: content(ronde, id) }
    if (s.doet === 'typ') {
      undo.get(id)!.push(ronde.tabel(owner).cellen[cel])
      ronde.typ(owner, cel, s.waarde)
      model.edit(id, content(ronde, id))
    } else if (s.doet === 'ongedaan') {
      const stack = undo.get(id)!
      if (stack.length === 0) continue
      const before = stack.pop()
      if (before === undefined) delete ronde.tabel(owner).cellen[cel]
      else ronde.tabel(owner).cellen[cel] = before
      ronde.bewaarTabel(owner)
      model.edit(id, content(ronde, id))
    } else if (s.doet === 'antwoord') {
      const on = s.oud ? earlier.get(id)! : seen
      const opdracht: Opdracht = {
        type: 'geef_antwoord',
        organisatie: s.organisation,
        soort: s.soort,
        objecten: [{ object: `parameter:${id}`, hash: on.hash }],
        reden: 'omdat',
      }
      const asked = gevraagdVan(ronde.stand, { soort: 'parameter', id }).includes(s.organisation)
      ronde.opdracht(mandaathouder(s.organisation), opdracht)
      if (asked) model.answer(s.organisation, id, s.soort, on.content)
    } else {
      ronde.opdracht(mandaathouder(s.organisation), {
        type: 'trek_antwoord_in',
        organisatie: s.organisation,
        object: `parameter:${id}`,
      })
      model.withdraw(s.organisation, id)
    }
    earlier.set(id, seen)
    agree(ronde, model)
  }
}

function agree(ronde: TestRonde, model: AkkoordModel): void {
  for (const id of ids) {
    for (const organisatie of organisations) {
      const status = antwoordStatus(ronde.stand, { soort: 'parameter', id }, organisatie)
      if (status !== model.status(organisatie, id))
        expect(status, `${organisatie} on ${id}`).toBe(model.status(organisatie, id))
    }
    const agreed = canonicalJson(
      Object.fromEntries(Object.entries(ronde.stand.afgesproken[id]!).map(([cel, waarde]) => [cel, { waarde }])),
    )
    if (agreed !== model.agreed(id)) expect(agreed, `agreed values of ${id}`).toBe(model.agreed(id))
  }
}

describe('akkoord against the reference model (AK)', () => {
  it(
    `[AK-2] [AK-3] [AK-7] [AK-14] ${runs} random histories give the same statuses and agreed values`,
    { timeout: 300_000 },
    () => {
      fc.assert(fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), play), { numRuns: runs, seed: 20240906 })
    },
  )
})
