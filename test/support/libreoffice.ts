// A real LibreOffice without a window: calculates a spreadsheet file from its formulas and gives back what it found.

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findProgram } from './find-program.ts'

const office = { names: ['soffice', 'libreoffice'], packages: ['libreoffice-calc'] }

/** The rows of a sheet as text; numbers have all their digits, with the comma or point of their format. */
export type Bladtekst = readonly (readonly string[])[]

/** The sheets of each file by name, calculated anew: what the file itself remembers of its results does not count. */
export async function calculated(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, Record<string, Bladtekst>>> {
  // Comma, quotes, UTF-8, from line 1, not as shown on the screen, every sheet a file of its own.
  const made = await convert(files, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1')
  const bases = Object.keys(files).map((name) => name.replace(/\.[^.]*$/, ''))
  return Object.fromEntries(
    bases.map((base) => {
      const own = Object.entries(made).filter(([name]) => name.startsWith(`${base}-`))
      return [
        base,
        Object.fromEntries(
          own.map(([name, bytes]) => [name.slice(base.length + 1, -4), parseCsv(Buffer.from(bytes).toString('utf8'))]),
        ),
      ]
    }),
  )
}

/** Convert files to another format; the names of the results follow LibreOffice. */
export async function convert(
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
): Promise<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenbeeld-office-'))
  try {
    const [profile, from, made] = ['profile', 'from', 'made'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    mkdirSync(join(profile, 'user'), { recursive: true })
    mkdirSync(from)
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate)
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(from, name), bytes)
    const paths = Object.keys(files).map((name) => join(from, name))
    const args = [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      made,
      ...paths,
    ]
    await promisify(execFile)(findProgram(office), args, { timeout: 220_000 })
    return Object.fromEntries(readdirSync(made).map((name) => [name, readFileSync(join(made, name))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

function parseCsv(text: string): Bladtekst {
  const rows: string[][] = [[]]
  const field = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g
  for (const [whole, raw = '', end] of text.matchAll(field)) {
    if (whole === '' && end === '') break
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end === '\n') rows.push([])
  }
  return rows
}
