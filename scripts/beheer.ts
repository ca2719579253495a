// `npm run beheer -- …`: the administrator's command of the server, with the project's own Node. `npm run beheer` alone says how to use it.

import { spawnSync } from 'node:child_process'

const { status } = spawnSync(process.execPath, ['server/src/app/beheer.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
