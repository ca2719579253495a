// The session cookie: HttpOnly, SameSite=Lax, Secure behind https. Source: docs/spec/identiteit.md (ID-1).

export const cookieNaam = 'kb_sessie'

/** Return the session secret in a Cookie header, or undefined. */
export function leesCookie(header: string | undefined): string | undefined {
  if (!header || header.length > 8192) return undefined
  for (const part of header.split(';')) {
    const [name, value] = part.trim().split('=', 2)
    if (name === cookieNaam && value && /^[A-Za-z0-9_-]{43}$/.test(value)) return value
  }
  return undefined
}

/** Return the Set-Cookie value that starts (or with an empty secret ends) a session. */
export function schrijfCookie(geheim: string, maxAgeSeconds: number, secure: boolean): string {
  return `${cookieNaam}=${geheim}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure ? '; Secure' : ''}`
}
