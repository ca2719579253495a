// Every numbered rule of docs/spec has a test that carries its id, and every id in a test is a rule. Source: docs/spec/README.md.

import { describe, expect, it } from 'vitest'
import { filesMatching, read } from './source-files.ts'

/** Letters of the subject, sometimes a letter of the chapter, and a number: AK-2, ENG-T-4, PEA-A5. */
const id = '[A-Z]{2,5}-(?:[A-Z]-?)?[0-9]+[a-z]?'

interface Place {
  readonly id: string
  readonly file: string
}

function places(files: readonly string[], pattern: RegExp): readonly Place[] {
  return files.flatMap((file) => [...read(file).matchAll(pattern)].map((match) => ({ id: match[1] ?? '', file })))
}

/** The README of the folder shows what a rule looks like; it holds none. */
const specs = filesMatching('docs/spec/*.md').filter((file) => !file.endsWith('README.md'))
const rules = places(specs, new RegExp(`^- \\*\\*(${id})\\*\\* `, 'gm'))
const tests = filesMatching('{engine,shared,server,client}/src/**/*.{test,suite}.{ts,tsx}', 'test/**/*.{test,suite}.ts')
const carried = places(tests, new RegExp(`\\[(${id})\\]`, 'g'))

describe('rules and tests', () => {
  it('every rule is carried by a test', () => {
    const inTests = new Set(carried.map((place) => place.id))
    expect(rules.filter((rule) => !inTests.has(rule.id)).map(({ id, file }) => `${id} (${file})`)).toEqual([])
  })

  it('every id in a test is a rule', () => {
    const known = new Set(rules.map((rule) => rule.id))
    const strange = carried.filter((place) => !known.has(place.id)).map(({ id, file }) => `${id} (${file})`)
    expect([...new Set(strange)]).toEqual([])
  })

  it('no rule has two sentences under one id', () => {
    const ids = rules.map((rule) => rule.id)
    expect(ids.filter((each, at) => ids.indexOf(each) !== at)).toEqual([])
  })
})
