// Packages that only a measurement needs, in a folder of the system for passing things: never in our lock file. Source: docs/benchmarks.md.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Install packages with npm in a folder under the temporary one, once, and give what imports from it.
 *
 * @param pakketten Name → version.
 * @param vervang Name → source of a module that takes the place of a package we do not use and cannot fetch.
 */
export function kladmap(
  naam: string,
  pakketten: Readonly<Record<string, string>>,
  vervang: Readonly<Record<string, string>> = {},
): { readonly map: string; readonly haal: (pakket: string) => Promise<Record<string, unknown>> } {
  const map = join(tmpdir(), `ketenbeeld-bench-${naam}`)
  for (const [pakket, bron] of Object.entries(vervang)) schrijfPakket(join(map, `vervang-${pakket}`), pakket, bron)
  const overrides = Object.fromEntries(Object.keys(vervang).map((pakket) => [pakket, `file:./vervang-${pakket}`]))
  const wens = JSON.stringify({ private: true, type: 'module', dependencies: pakketten, overrides }, null, 2)
  const beschrijving = join(map, 'package.json')
  mkdirSync(map, { recursive: true })
  if (!existsSync(join(map, 'node_modules')) || readFileSync(beschrijving, 'utf8') !== wens) {
    writeFileSync(beschrijving, wens)
    const opties = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error']
    execFileSync('npm', opties, { cwd: map, stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000 })
  }
  const zoek = createRequire(beschrijving)
  return {
    map,
    haal: async (pakket) => (await import(pathToFileURL(zoek.resolve(pakket)).href)) as Record<string, unknown>,
  }
}

function schrijfPakket(map: string, name: string, bron: string): void {
  mkdirSync(map, { recursive: true })
  writeFileSync(join(map, 'package.json'), JSON.stringify({ name, version: '0.0.0', type: 'module', main: 'index.js' }))
  writeFileSync(join(map, 'index.js'), bron)
}

/** What a failed installation says, in one line for the table. */
export function redenVan(fout: unknown): string {
  const regels = (fout instanceof Error ? fout.message : String(fout))
    .split('\n')
    .filter((regel) => regel.trim() !== '')
  return (regels.find((regel) => /ERR|error|code|fetch/i.test(regel)) ?? regels[0] ?? 'onbekend').slice(0, 160)
}
