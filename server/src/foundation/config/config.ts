// Reads how this server is set up from its environment, and refuses to start on what is missing, weak or dangerous. Pure. Source: docs/spec/configuratie.md (CF).

import { z } from 'zod'
import type { LogLevel } from '../log/log.ts'

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly redisUrl?: string
  /** Address at which people reach us, without a slash at the end. Set means production. */
  readonly publicUrl?: string
  readonly productie: boolean
  readonly demo: boolean
  /** Mixed into what must not be guessable from the database alone. Outside production a known text, so that sessions survive a restart. */
  readonly sessionSecret: string
  readonly logLevel: LogLevel
}

export type ConfigResult =
  | { readonly kind: 'goed'; readonly config: Config }
  /** Every problem as one Dutch sentence that says what is wrong and what to do. */
  | { readonly kind: 'fout'; readonly zinnen: readonly string[] }

export type Environment = Readonly<Record<string, string | undefined>>

/** Only outside production, where the server listens on this computer alone. */
export const bekendGeheim = 'alleen-voor-de-demo-op-deze-computer'

const address = (protocols: RegExp, zin: string) => z.url({ protocol: protocols, error: zin })

const fields = {
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .catch(() => Number.NaN)
    .refine((port) => !Number.isNaN(port), 'PORT moet een poortnummer zijn van 0 tot en met 65535.')
    .default(4180),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST moet een adres of naam van deze computer zijn, bijvoorbeeld 127.0.0.1.')
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: address(
    /^postgres(ql)?$/,
    'DATABASE_URL moet beginnen met postgres:// en een database noemen.',
  ).optional(),
  REDIS_URL: address(/^rediss?$/, 'REDIS_URL moet beginnen met redis:// of rediss://.').optional(),
  PUBLIC_URL: address(
    /^https?$/,
    'PUBLIC_URL moet een volledig webadres zijn, bijvoorbeeld https://ketenbeeld.example.nl.',
  )
    .refine(
      (url) => !URL.canParse(url) || isOriginOnly(url),
      'PUBLIC_URL mag alleen het adres van de server zijn, zonder pad of zoekdeel.',
    )
    .optional(),
  DEMO: z.enum(['0', '1'], 'DEMO kan 1 (aan) of 0 (uit) zijn.').default('0'),
  NODE_ENV: z.string().optional(),
  SESSION_SECRET: z.string().optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], 'LOG_LEVEL kan debug, info, warn of error zijn.')
    .default('info'),
}

type Read = { readonly [Name in keyof typeof fields]?: z.output<(typeof fields)[Name]> }

/**
 * Read and check the environment; an empty value counts as not set.
 *
 * @returns the configuration, or all problems at once.
 * @source CF-1 … CF-8
 */
export function readConfig(env: Environment): ConfigResult {
  const zinnen: string[] = []
  const read: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(fields)) {
    const parsed = schema.safeParse(env[name]?.trim() || undefined)
    if (parsed.success) read[name] = parsed.data
    else zinnen.push(...parsed.error.issues.map((issue) => issue.message))
  }
  zinnen.push(...dangers(read))
  return zinnen.length > 0 ? { kind: 'fout', zinnen } : { kind: 'goed', config: configOf(read as Required<Read>) }
}

const isProduction = (read: Read): boolean => read.NODE_ENV === 'production' || read.PUBLIC_URL !== undefined

/** What each value may be by itself and together they may not. */
function dangers(read: Read): string[] {
  const { HOST: host, PUBLIC_URL: publicUrl, SESSION_SECRET: secret } = read
  const production = isProduction(read)
  const demo = read.DEMO === '1'
  const open = host !== undefined && !isLoopback(host)
  const zinnen: (string | false)[] = [
    demo &&
      open &&
      `De demo heeft aanmelden zonder wachtwoord en mag alleen op deze computer luisteren; zet HOST op 127.0.0.1 (nu ${host}) of DEMO op 0.`,
    demo &&
      production &&
      'De demo heeft aanmelden zonder wachtwoord en start niet als productie; zet DEMO op 0, of haal PUBLIC_URL en NODE_ENV=production weg.',
    !production &&
      !demo &&
      open &&
      `HOST ${host} is bereikbaar voor anderen; noem dan in PUBLIC_URL het https-adres waarop zij komen, of zet HOST op 127.0.0.1.`,
    production &&
      publicUrl === undefined &&
      'In productie moet PUBLIC_URL het adres noemen waarop mensen de server bereiken.',
    publicUrl !== undefined &&
      isPlainHttp(publicUrl) &&
      'PUBLIC_URL moet met https:// beginnen: zonder versleuteling zijn aanmeldingen af te luisteren.',
    production && secretProblem(secret),
  ]
  return zinnen.filter((zin) => zin !== false)
}

function secretProblem(secret: string | undefined): string | false {
  const how = 'Maak er een met: openssl rand -base64 48.'
  if (secret === undefined) return `In productie moet SESSION_SECRET gezet zijn. ${how}`
  if (secret === bekendGeheim) return `SESSION_SECRET is het bekende geheim van de demo. ${how}`
  if (secret.length < 32) return `SESSION_SECRET is te kort: ten minste 32 tekens, nu ${secret.length}. ${how}`
  return new Set(secret).size < 12 && `SESSION_SECRET is te makkelijk te raden: te weinig verschillende tekens. ${how}`
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/.test(host)

function isPlainHttp(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl)
  return protocol === 'http:' && !isLoopback(hostname)
}

function isOriginOnly(url: string): boolean {
  const { pathname, search, hash, username } = new URL(url)
  return pathname === '/' && search === '' && hash === '' && username === ''
}

function configOf(read: Required<Read>): Config {
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, PUBLIC_URL: publicUrl } = read as Read
  return {
    port: read.PORT,
    host: read.HOST,
    dataDir: read.DATA_DIR,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(redisUrl !== undefined && { redisUrl }),
    ...(publicUrl !== undefined && { publicUrl: new URL(publicUrl).origin }),
    productie: isProduction(read),
    demo: read.DEMO === '1',
    sessionSecret: read.SESSION_SECRET ?? bekendGeheim,
    logLevel: read.LOG_LEVEL,
  }
}
