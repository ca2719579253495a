// How large the engine is in a browser: run and draws as one minified file. Source: issue "The engine complete".

import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { Meting } from '../meting.ts'

export async function meetBundel(): Promise<Meting> {
  const uit = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2024',
      lib: {
        entry: fileURLToPath(new URL('./bundel-inhoud.ts', import.meta.url)),
        formats: ['iife'],
        name: 'engine',
        fileName: 'engine',
      },
    },
  })
  const delen = (Array.isArray(uit) ? uit : [uit]).flatMap((u) => ('output' in u ? u.output : []))
  const code = delen.map((deel) => (deel.type === 'chunk' ? deel.code : '')).join('')
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`
  return {
    titel: 'Omvang van de rekenkern in de browser',
    hoe: 'run, runMaanden en de trekkingen als één verkleind bestand, zoals een worker het laadt.',
    rijen: [{ wat: 'verkleind / met gzip', uitkomst: `${kb(code.length)} / ${kb(gzipSync(code).length)}` }],
  }
}
