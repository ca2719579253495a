// Does a Node version fall in an `engines` range? The part of npm's ranges that our lock file uses. Source: npm's semver README.

type Version = readonly [number, number, number]

/** @throws RangeError on a word this reader does not know, so that it never says yes by accident. */
export function admits(range: string, version: Version): boolean {
  return range.split('||').some((alternative) => words(alternative).every((word) => allows(word, version)))
}

/** `>= 12` and `>=12` are one word. */
function words(alternative: string): readonly string[] {
  return alternative
    .trim()
    .replace(/([<>=^~])\s+/g, '$1')
    .split(/\s+/)
    .filter(Boolean)
}

function allows(word: string, version: Version): boolean {
  if (word === '*') return true
  const match = /^(>=|<=|>|<|\^|~|=)?v?(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?$/.exec(word)
  if (!match) throw new RangeError(`unknown word in an engines range: "${word}"`)
  const [, sign = '', ...parts] = match
  const given = parts.filter((part) => part !== undefined && /^\d+$/.test(part)).map(Number)
  const least: Version = [given[0] ?? 0, given[1] ?? 0, given[2] ?? 0]
  const order = compare(version, least)
  if (sign === '>=') return order >= 0
  if (sign === '>') return order > 0
  if (sign === '<') return order < 0
  if (sign === '<=') return order <= 0
  if (sign === '^') return order >= 0 && version[0] === least[0]
  if (sign === '~') return order >= 0 && version[0] === least[0] && (given.length < 2 || version[1] === least[1])
  return given.every((part, at) => version[at] === part)
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}
