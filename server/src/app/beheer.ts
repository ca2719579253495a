// The administrator's command: `npm run beheer -- persoon-toevoegen --naam … --organisatie … --gebruikersnaam …`, the password on standard input. Source: docs/spec/identiteit.md (ID-13).

import { text } from 'node:stream/consumers'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { readConfig, type Config } from '../foundation/config/config.ts'
import { maakAccount } from '../foundation/identity/account.ts'
import { openStorage } from '../foundation/storage/open-storage.ts'

const gebruik = `Gebruik: npm run beheer -- persoon-toevoegen --naam "A. Achternaam" --organisatie COA --gebruikersnaam a.achternaam
Het wachtwoord (ten minste 12 tekens) wordt daarna gevraagd, of van de standaardinvoer gelezen.`

process.exitCode = await beheer(process.argv.slice(2))

async function beheer(args: readonly string[]): Promise<number> {
  const opdracht = readArgs(args)
  if (!opdracht) return refuse([gebruik])
  const gelezen = readConfig(process.env)
  if (gelezen.kind === 'fout') return refuse(gelezen.zinnen)
  try {
    return await addPerson(gelezen.config, opdracht)
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error), 'Er is geen account gemaakt.'])
  }
}

type Opdracht = Readonly<Record<'naam' | 'organisatie' | 'gebruikersnaam', string>>

/** Return what was asked, or undefined when it cannot be read. A password is never taken from here: others would see it. */
function readArgs(args: readonly string[]): Opdracht | undefined {
  const option = { type: 'string', default: '' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { naam: option, organisatie: option, gebruikersnaam: option },
      allowPositionals: true,
    })
    return positionals.length === 1 && positionals[0] === 'persoon-toevoegen' ? values : undefined
  } catch {
    return undefined
  }
}

async function addPerson(config: Config, opdracht: Opdracht): Promise<number> {
  const storage = await openStorage(config)
  try {
    const uitslag = await maakAccount(storage, { ...opdracht, wachtwoord: await readPassword() })
    if (uitslag.kind === 'geweigerd') return refuse([...uitslag.zinnen, 'Er is geen account gemaakt.'])
    process.stdout.write(
      `Account gemaakt voor ${uitslag.gebruikersnaam} (${opdracht.organisatie}), persoon ${uitslag.persoon}.\n` +
        'De voorzitter kan deze persoon nu een mandaat geven in een ronde.\n',
    )
    return 0
  } finally {
    await storage.close()
  }
}

/** Read a password: typed without showing it at a terminal, otherwise everything that is piped in, without its last line end. */
async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).replace(/\r?\n$/, '')
  process.stderr.write('Wachtwoord: ')
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}

function refuse(zinnen: readonly string[]): number {
  process.stderr.write(`${zinnen.join('\n')}\n`)
  return 2
}
