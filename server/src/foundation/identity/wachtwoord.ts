// Passwords: argon2id with OWASP's minimum (19 MiB, 2 passes), kept as a PHC string. Source: docs/spec/identiteit.md (ID-2).

import { argon2 as argon2Callback, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const argon2 = promisify(argon2Callback)

const memory = 19_456
const passes = 2
const parallelism = 1
const tagLength = 32

/** Longest password that is looked at; more is refused before any work is done. */
export const langsteWachtwoord = 256

/** Return the PHC string of a password with a fresh salt. */
export async function hashWachtwoord(wachtwoord: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive(wachtwoord, nonce)
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`
}

/** Say whether the password belongs to the PHC string. Takes as long when there is no account, so that names cannot be guessed by time. */
export async function klopt(wachtwoord: string, phc: string | null): Promise<boolean> {
  const [, , , , salt, tag] = (phc ?? '').split('$')
  const derived = await derive(wachtwoord, salt ? Buffer.from(salt, 'base64') : randomBytes(16))
  const expected = Buffer.from(tag ?? '', 'base64')
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

async function derive(wachtwoord: string, nonce: Buffer): Promise<Buffer> {
  const parameters = {
    message: Buffer.from(wachtwoord.normalize('NFKC')),
    nonce,
    parallelism,
    tagLength,
    memory,
    passes,
  }
  return Buffer.from(await argon2('argon2id', parameters))
}

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')
