// Builds what is stale, and nothing else: the server with tsc, the client with Vite. `npm run build` calls it too.

import { existsSync, globSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { runStep, type Step } from './step.ts'

const serverEntry = 'server/dist/app/main.js'
const clientEntry = 'client/dist/index.html'
const clientSources = [
  'client/{index.html,vite.config.ts,package.json}',
  '{client,shared,engine}/src/**/*',
  'client/public/**/*',
]

/** tsc keeps its own books of what is stale; they are wrong only when its output was thrown away. */
export function serverStep(): Step {
  const force = existsSync(serverEntry) ? [] : ['--force']
  return { title: 'Server bouwen (TypeScript)', program: 'tsc', args: ['-b', 'server', ...force] }
}

export function clientStep(): Step {
  return { title: 'Schermen bouwen (Vite)', program: 'vite', args: ['build', '--logLevel', 'warn'], cwd: 'client' }
}

export function clientIsStale(): boolean {
  if (!existsSync(clientEntry)) return true
  const built = statSync(clientEntry).mtimeMs
  return globSync([...clientSources, 'package-lock.json']).some((file) => statSync(file).mtimeMs > built)
}

/** Build what is stale; false when something could not be built, after its messages were shown. */
export async function buildStale(): Promise<boolean> {
  const server = await runStep(serverStep())
  if (!server.ok) return false
  if (clientIsStale()) return (await runStep(clientStep())).ok
  process.stdout.write('Schermen zijn al gebouwd\n')
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = (await buildStale()) ? 0 : 1
