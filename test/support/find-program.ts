// Finds a program the tests need, installs Debian's package when it may, and else stops with the command to run.

import { execFileSync } from 'node:child_process'
import { accessSync, constants, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface Program {
  /** Names to look for in PATH, best first. */
  readonly names: readonly string[]
  /** Folders outside PATH where it may stand, as globs; the last match (highest version) wins. */
  readonly folders?: readonly string[]
  /** Environment variable that points at it, and wins. */
  readonly variable?: string
  /** Packages of Debian that bring it. */
  readonly packages: readonly string[]
}

/** Return the path of the program, after installing it when needed and allowed. */
export function findProgram(program: Program): string {
  const found = lookUp(program)
  if (found !== undefined) return found
  install(program)
  const installed = lookUp(program)
  if (installed === undefined)
    throw new Error(missing(program, `installing ${program.packages.join(' ')} did not bring it`))
  return installed
}

export function lookUp(program: Program): string | undefined {
  const pointed = program.variable === undefined ? undefined : process.env[program.variable]
  if (pointed !== undefined && pointed !== '') return pointed
  const inPath = (process.env['PATH'] ?? '').split(delimiter)
  const elsewhere = (program.folders ?? []).flatMap((folder) => globSync(folder).sort(byNumber).reverse())
  return [...elsewhere, ...inPath]
    .flatMap((folder) => program.names.map((name) => join(folder, name)))
    .find(isExecutable)
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function install(program: Program): void {
  if (process.getuid?.() !== 0) throw new Error(missing(program, 'only root may install it'))
  if (lookUp({ names: ['apt-get'], packages: [] }) === undefined)
    throw new Error(missing(program, 'apt-get is not here'))
  process.stdout.write(`Installing ${program.packages.join(' ')} for the tests…\n`)
  // RUNLEVEL=1 keeps Debian from starting a service of its own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const apt = (...args: string[]): void => void execFileSync('apt-get', args, { env, stdio: 'inherit' })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', ...program.packages)
}

function missing(program: Program, because: string): string {
  const pointer = program.variable === undefined ? '' : `, or point ${program.variable} at it`
  return `${program.names[0]} is needed and was not found (${because}). Run: sudo apt-get update && sudo apt-get install -y ${program.packages.join(' ')}${pointer}.`
}
