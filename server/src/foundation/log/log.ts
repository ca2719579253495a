// What the server tells about itself: one JSON line per happening, for the collector of the organisation. Source: BIO2 8.15.01; docs/spec/configuratie.md (CF-10 … CF-12).
// Never content, figures, cookies or tokens: the fields below are all there is, and what slips in is struck out.

import { pino, type DestinationStream, type Level, type Logger } from 'pino'

export interface LogRegel {
  /** What was done: 'aanmelden', 'run', 'deadline', 'commit' … */
  readonly actie: string
  /** On what: the id of a ronde, room, run – never its content. */
  readonly object?: string | undefined
  readonly resultaat: 'gelukt' | 'geweigerd' | 'fout' | (string & {})
  /** Where it came from: an address, a node. */
  readonly oorsprong?: string | undefined
  /** Id of the person who did it. */
  readonly actor?: string | undefined
  readonly duurMs?: number | undefined
  readonly aantal?: number | undefined
  /** Code of a refusal. */
  readonly code?: string | undefined
  /** Message or stack of a failure of ours. */
  readonly fout?: string | undefined
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

const fields: readonly (keyof LogRegel)[] = [
  'actie',
  'object',
  'resultaat',
  'oorsprong',
  'actor',
  'duurMs',
  'aantal',
  'code',
  'fout',
]
const longest = 4000

export class Log {
  private readonly logger: Logger

  constructor(level: LogLevel | 'silent' = 'info', destination?: DestinationStream) {
    const options = {
      level,
      base: null,
      timestamp: () => `,"tijdstempel":"${new Date().toISOString()}"`,
      formatters: { level: (label: string) => ({ niveau: label }) },
    }
    this.logger = destination ? pino(options, destination) : pino(options)
  }

  debug(regel: LogRegel): void {
    this.write('debug', regel)
  }

  info(regel: LogRegel): void {
    this.write('info', regel)
  }

  warn(regel: LogRegel): void {
    this.write('warn', regel)
  }

  error(regel: LogRegel): void {
    this.write('error', regel)
  }

  private write(level: Level, regel: LogRegel): void {
    this.logger[level](cleaned(regel))
  }
}

/** Keep the fields we know and strike out what looks like a secret inside them. */
function cleaned(regel: LogRegel): Record<string, string | number> {
  const line: Record<string, string | number> = {}
  for (const field of fields) {
    const value = regel[field]
    if (value !== undefined) line[field] = typeof value === 'string' ? withoutSecrets(value) : value
  }
  return line
}

/** Passwords in an address, cookies, bearer tokens, password hashes and long random texts (session secrets; hashes of ours are 64 hex digits and stay). */
const secrets: readonly [RegExp, string][] = [
  [/(\w+:\/\/[^\s:/@]*):[^\s@/]+@/g, '$1:[weggelaten]@'],
  [/\bbearer\s+\S+/gi, 'Bearer [weggelaten]'],
  [
    /\b(set-cookie|cookie|authorization|password|wachtwoord|secret|token|sessie)(["']?\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s,;}]+(;\s*[\w-]+=[^\s,;}]+)*)/gi,
    '$1$2[weggelaten]',
  ],
  [/\$argon2\w*\$\S+/g, '[weggelaten]'],
  [/\b(?![0-9a-f]{64}\b)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{32,}\b/g, '[weggelaten]'],
]

function withoutSecrets(text: string): string {
  return secrets.reduce((clean, [shape, instead]) => clean.replace(shape, instead), text).slice(0, longest)
}
