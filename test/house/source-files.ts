// Every source file of the house, as paths from the root of the repository.

import { globSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const thrownAway = /(^|\/)(node_modules|dist|dist-types|artefacts)\//

export function filesMatching(...patterns: readonly string[]): readonly string[] {
  return globSync([...patterns], { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !thrownAway.test(path))
    .sort()
}

export function sourceFiles(): readonly string[] {
  return filesMatching('{engine,shared,server,client}/src/**/*.{ts,tsx}', 'test/**/*.ts', 'scripts/**/*.{ts,mjs}')
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Tests, and what only tests use: they may take tools from the root's devDependencies. */
export function isForTests(path: string): boolean {
  return /\.test\.tsx?$|\.suite\.ts$|\/test-support\/|provided-context\.ts$|^test\//.test(path)
}
