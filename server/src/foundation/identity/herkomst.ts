// Which Origin may talk to us with a cookie: only our own pages. Source: docs/spec/identiteit.md (ID-10); sync §3.1.

/**
 * Say whether a request with this Origin comes from our own pages.
 *
 * With a public address only that one counts. Without one (demo, loopback) the Origin must equal the Host and the host must be this
 * machine, so that a page on another site – or another name that resolves to 127.0.0.1 – gets nothing.
 */
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string | undefined,
): boolean {
  if (!origin) return false
  if (publicUrl) return origin === new URL(publicUrl).origin
  if (!host || (origin !== `http://${host}` && origin !== `https://${host}`)) return false
  const name = host.replace(/:\d+$/, '')
  return name === 'localhost' || name === '127.0.0.1' || name === '[::1]'
}
