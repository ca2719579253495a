// The floor plan of the house as data. Source: ARCHITECTURE.md; the tests beside this file compare every import with it.

export type Package = 'engine' | 'shared' | 'server' | 'client' | 'test' | 'scripts'

/** Which package may look into which. Nothing points to test. */
export const packageArrows: Readonly<Record<Package, readonly Package[]>> = {
  engine: [],
  shared: ['engine'],
  server: ['shared', 'engine'],
  client: ['shared', 'engine'],
  test: ['shared', 'engine', 'server', 'client', 'scripts'],
  scripts: [],
}

/** Everything the two lower floors may take from outside. */
export const outsideAllowed: Readonly<Partial<Record<Package, readonly string[]>>> = {
  engine: ['hucre', 'jstat'],
  shared: ['yjs', 'zod', '@noble/hashes'],
}

/** The command line of the engine reads files; nothing of the engine imports it. */
export const engineEdge = 'engine/src/cli/'

/** Floors of `shared`, lowest first; a room sees the floors below it, never its neighbours. */
export const sharedFloors: readonly (readonly string[])[] = [
  ['vocabulary'],
  ['ledger'],
  // Names of rooms and of what is in a Y.Doc: read by whoever fills one.
  ['documents'],
  [
    'identity',
    'parameters',
    'akkoord',
    'planning',
    'prognose',
    'variant',
    'grafiek',
    'runs',
    'rapport',
    'publicatie',
    'overleg',
    'monitor',
  ],
  ['ronde'],
]

/** Parts of server and client, from the wiring down; each sees only the parts named behind it, and itself. */
export const partArrows: Readonly<Record<'server' | 'client', Readonly<Record<string, readonly string[]>>>> = {
  server: {
    app: ['features', 'foundation'],
    features: ['foundation'],
    foundation: [],
  },
  client: {
    app: ['features', 'components', 'editor', 'verklaring', 'reken', 'sync', 'api', 'i18n', 'stijl'],
    features: ['components', 'editor', 'verklaring', 'reken', 'sync', 'api', 'i18n', 'stijl'],
    editor: ['components', 'verklaring', 'sync', 'api', 'i18n', 'stijl'],
    // The explanation of a figure: the panel of the shell and the figure as a button.
    verklaring: ['components', 'reken', 'api', 'i18n', 'stijl'],
    components: ['sync', 'api', 'i18n', 'stijl'],
    sync: ['api', 'i18n'],
    api: ['i18n'],
    // The engine in a Web Worker: knows the engine, nothing of the screens.
    reken: [],
    i18n: [],
    stijl: [],
  },
}

/** Names that say nothing about what is inside. */
export const emptyNames = ['utils', 'util', 'common', 'helpers', 'helper', 'types', 'misc', 'lib'] as const
