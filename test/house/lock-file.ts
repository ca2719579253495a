// The lock file as the house tests read it.

import { read } from './source-files.ts'

export interface LockedPackage {
  /** Place in the tree, for example `node_modules/yjs`. */
  readonly path: string
  readonly name: string
  readonly version?: string
  readonly license?: string
  readonly optional?: boolean
  readonly engines?: { readonly node?: string }
  readonly link?: boolean
}

export function lockedPackages(): readonly LockedPackage[] {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, Omit<LockedPackage, 'path' | 'name'>>
  }
  return Object.entries(packages)
    .filter(([path, entry]) => path.includes('node_modules/') && entry.link !== true)
    .map(([path, entry]) => ({ ...entry, path, name: path.slice(path.lastIndexOf('node_modules/') + 13) }))
}
