// Command line of the engine: run, csv, compare, schema, voorbeeld, werkboek. Source: docs/spec/contract.md (CT-11).
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { voerUit } from './uitvoeren.ts'

/** npm starts in the root of the project; a name is meant from where the person stands. */
const vanaf = process.env['INIT_CWD'] ?? process.cwd()

process.exitCode = await voerUit(process.argv.slice(2), {
  lees: (bestand) => readFileSync(bestand === '-' ? 0 : resolve(vanaf, bestand), 'utf8'),
  schrijf: (bestand, inhoud) => writeFileSync(resolve(vanaf, bestand), inhoud),
  uit: (tekst) => void process.stdout.write(tekst),
  fout: (tekst) => void process.stderr.write(tekst),
  vandaag: new Date().toISOString().slice(0, 10),
})
