// A date and time as people fill it in here, read in Europe/Amsterdam wherever the browser stands. Source: architecture §7.

const vorm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** Return the milliseconds since 1970 of '2024-09-06T12:00' in Amsterdam, or undefined for no valid moment. In the hour that happens twice: the first. */
export function amsterdamMoment(tekst: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(tekst)) return undefined
  const alsUtc = Date.parse(`${tekst}:00Z`)
  if (Number.isNaN(alsUtc)) return undefined
  const candidates = [2, 1].map((uur) => alsUtc - uur * 3_600_000)
  return candidates.find((ms) => vorm.format(ms).replace(' ', 'T').startsWith(tekst)) ?? candidates[1]
}
