// One text for one value, so that a hash means the same everywhere: JSON with sorted keys, no spaces, no undefined (RFC 8785 for our subset).

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * Write a value as canonical JSON.
 *
 * @throws RangeError for NaN and infinities: they have no JSON and must never be hashed.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`canonicalJson cannot write ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object') {
    const record = value as Record<string, unknown>
    const pairs = Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`)
    return `{${pairs.join(',')}}`
  }
  throw new RangeError(`canonicalJson cannot write a ${typeof value}`)
}

/** Return the SHA-256 of a text as 64 hex digits. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Return the SHA-256 of bytes as 64 hex digits. */
export const sha256HexOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** Return the hash of a value: SHA-256 over its canonical JSON. */
export const hashOf = (value: unknown): string => sha256Hex(canonicalJson(value))
