// Reads the imports of a source file and says where each leads: a file of the house, or a package outside.

import { existsSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { read, root } from './source-files.ts'

export type Import =
  | { readonly kind: 'inside'; readonly from: string; readonly to: string }
  | { readonly kind: 'outside'; readonly from: string; readonly to: string }

const patterns = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
]

/** Every import, re-export, dynamic import and type import of this file. */
export function importsOf(path: string): readonly Import[] {
  const text = read(path)
  const named = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  return [...new Set(named)].map((specifier) => follow(path, specifier))
}

function follow(from: string, specifier: string): Import {
  if (specifier.startsWith('.'))
    return { kind: 'inside', from, to: posix.join(dirname(from), specifier.replace(/\?.*$/, '')) }
  const own = /^@ketenbeeld\/([^/]+)\/(.+)$/.exec(specifier)
  if (own) return { kind: 'inside', from, to: sourceOf(`${own[1]}/src/${own[2]}`) }
  return { kind: 'outside', from, to: packageName(specifier) }
}

/** The exports maps lead to `./src/*.ts`; a screen may be `.tsx`. */
function sourceOf(path: string): string {
  return existsSync(join(root, `${path}.tsx`)) ? `${path}.tsx` : `${path}.ts`
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
