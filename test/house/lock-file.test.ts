// What we install: allowed licences, one copy of what must be one, exact pins, and nothing npm on Node 20 would leave out.

import { describe, expect, it } from 'vitest'
import { allowedLicences, readByHand } from './licences.ts'
import { lockedPackages } from './lock-file.ts'
import { admits } from './node-range.ts'
import { filesMatching, read } from './source-files.ts'

const packages = lockedPackages()
/** npm itself runs on the Node of the machine; Debian users have 20. */
const nodeOfNpm = [20, 20, 2] as const

describe('the lock file', () => {
  it('holds only licences we may ship', () => {
    const licenceOf = (name: string, license?: string): string => license ?? readByHand[name] ?? 'unknown'
    const strange = packages.filter(({ name, license }) => !allowedLicences.includes(licenceOf(name, license)))
    expect(strange.map(({ path, license }) => `${path}: ${license}`)).toEqual([])
  })

  it.each(['yjs', 'y-protocols', 'lib0', 'prosemirror-model', 'prosemirror-state', '@tiptap/core', 'react', 'zod'])(
    'has exactly one copy of %s',
    (name) => {
      expect(packages.filter((each) => each.name === name).map(({ path }) => path)).toHaveLength(1)
    },
  )

  it('has no optional package that npm on Node 20 would silently leave out', () => {
    const left = packages.filter(
      ({ optional, engines }) => optional === true && !admits(engines?.node ?? '*', nodeOfNpm),
    )
    expect(left.map(({ path, engines }) => `${path}: ${engines?.node}`)).toEqual([])
  })

  it.each(filesMatching('package.json', '*/package.json'))('%s pins exact versions', (manifest) => {
    const {
      dependencies = {},
      devDependencies = {},
      optionalDependencies = {},
    } = JSON.parse(read(manifest)) as Record<string, Record<string, string>>
    const pins = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })
})

describe('the reader of engines ranges', () => {
  it.each([
    ['>=18', true],
    ['>= 12.0.0', true],
    ['>=22.12.0', false],
    ['^20.19.0 || >=22.12.0', true],
    ['^8.16.0 || ^10.6.0 || >=11.0.0', true],
    ['18 || 20', true],
    ['20.x', true],
    ['>=18 <20', false],
    ['~20.20.0', true],
  ])('%s admits Node 20.20.2: %s', (range, expected) => expect(admits(range, nodeOfNpm)).toBe(expected))

  it('refuses to guess', () => expect(() => admits('latest', nodeOfNpm)).toThrow(RangeError))
})
