// Arrows fall, neighbours do not look into each other's rooms, and there are no circles. Source: ARCHITECTURE.md.

import { describe, expect, it } from 'vitest'
import { findCircles } from './circles.ts'
import { importsOf, type Import } from './imports.ts'
import {
  emptyNames,
  engineEdge,
  outsideAllowed,
  packageArrows,
  partArrows,
  sharedFloors,
  type Package,
} from './plan.ts'
import { isForTests, read, sourceFiles } from './source-files.ts'

const files = sourceFiles()
const imports = files.flatMap((file) => importsOf(file))
const inside = imports.filter((each) => each.kind === 'inside')
const outside = imports.filter((each) => each.kind === 'outside')
const arrow = ({ from, to }: Import): string => `${from} → ${to}`
const packageOf = (path: string): Package => path.split('/')[0] as Package
const partOf = (path: string): string => path.split('/')[2] ?? ''
const roomOf = (path: string): string => path.split('/')[3] ?? ''
const isWithin = (name: Package) => (each: Import) => packageOf(each.from) === name && packageOf(each.to) === name

describe('the floor plan', () => {
  it('is read at all: every package has files and imports', () => {
    for (const name of ['engine', 'shared', 'server', 'client', 'test'] as const) {
      expect(inside.some((each) => packageOf(each.from) === name)).toBe(true)
    }
  })

  it('arrows between packages fall', () => {
    const rising = inside.filter(({ from, to }) => {
      const [here, there] = [packageOf(from), packageOf(to)]
      return here !== there && !packageArrows[here].includes(there)
    })
    expect(rising.map(arrow)).toEqual([])
  })

  it('engine and shared take nothing from outside but what the plan names', () => {
    const strange = outside.filter(({ from, to }) => {
      const allowed = outsideAllowed[packageOf(from)]
      return allowed !== undefined && !isForTests(from) && !from.startsWith(engineEdge) && !allowed.includes(to)
    })
    expect(strange.map(arrow)).toEqual([])
  })

  it('nothing of the engine imports its command line', () => {
    const edged = inside.filter(
      ({ from, to }) => to.startsWith(engineEdge) && !from.startsWith(engineEdge) && !isForTests(from),
    )
    expect(edged.map(arrow)).toEqual([])
  })

  it('rooms of shared see the floors below and never a neighbour', () => {
    const floorOf = (path: string): number => sharedFloors.findIndex((floor) => floor.includes(partOf(path)))
    const wrong = inside.filter(isWithin('shared')).filter(({ from, to }) => {
      if (partOf(from) === partOf(to)) return false
      return floorOf(from) < 0 || floorOf(to) < 0 || floorOf(to) >= floorOf(from)
    })
    expect(wrong.map(arrow)).toEqual([])
  })

  it.each(['server', 'client'] as const)('parts of %s see only the parts below them', (name) => {
    const wrong = inside.filter(isWithin(name)).filter(({ from, to }) => {
      const [here, there] = [partOf(from), partOf(to)]
      return here !== there && !partArrows[name][here]?.includes(there)
    })
    expect(wrong.map(arrow)).toEqual([])
  })

  it.each(['server', 'client'] as const)('no feature of %s imports its neighbour', (name) => {
    const wrong = inside.filter(isWithin(name)).filter(({ from, to }) => {
      const bothFeatures = partOf(from) === 'features' && partOf(to) === 'features'
      return bothFeatures && roomOf(from) !== roomOf(to)
    })
    expect(wrong.map(arrow)).toEqual([])
  })

  it('there are no circles, type imports included', () => {
    const graph = new Map(files.map((file) => [file, inside.filter(({ from }) => from === file).map(({ to }) => to)]))
    expect(findCircles(graph)).toEqual([])
  })

  it('every import of a file leads to a file', () => {
    const known = new Set(files)
    const lost = inside.filter(({ to }) => /\.tsx?$/.test(to) && !known.has(to))
    expect(lost.map(arrow)).toEqual([])
  })

  it('every package that is imported is declared where it is used', () => {
    const undeclared = outside.filter(({ from, to }) => !to.startsWith('node:') && !isDeclared(from, to))
    expect([...new Set(undeclared.map(arrow))]).toEqual([])
  })
})

describe('names and openings', () => {
  it('no file or folder has a name that says nothing', () => {
    const empty = files.filter((file) =>
      file.split('/').some((part) => isEmptyName(part.replace(/(\.test)?\.tsx?$/, ''))),
    )
    expect(empty).toEqual([])
  })

  it('every source file opens with a sentence; a test says it in its describe', () => {
    const silent = files.filter(
      (file) => !/\.test\.tsx?$/.test(file) && !/^(?:#!.*\n)?(?:\/\/ |\/\*\*?\s+)\S+(?:[ ]\S+){2,}/.test(read(file)),
    )
    expect(silent).toEqual([])
  })
})

describe('the reader of circles', () => {
  it('finds a circle of three and a file that imports itself, and nothing in a line', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['a', 'd']],
    ])
    expect(findCircles(circle)).toEqual([['a', 'b', 'c'], ['d']])
    expect(findCircles(new Map([['a', ['b']], ['b', []]]))).toEqual([]) // prettier-ignore
  })
})

function isEmptyName(name: string): boolean {
  return (emptyNames as readonly string[]).includes(name)
}

function isDeclared(from: string, name: string): boolean {
  const places =
    isForTests(from) || !from.includes('/src/')
      ? ['package.json', ...everyPackage]
      : [`${packageOf(from)}/package.json`]
  return places.some((place) => declaredIn(place).has(name))
}

const everyPackage = ['engine', 'shared', 'server', 'client', 'test'].map((name) => `${name}/package.json`)

function declaredIn(manifest: string): ReadonlySet<string> {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read(manifest)) as Record<
    string,
    Record<string, string>
  >
  return new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)])
}
