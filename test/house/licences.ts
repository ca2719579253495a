// Licences we may ship under EUPL-1.2 without asking, and the packages that forgot to name theirs.

export const allowedLicences: readonly string[] = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'EUPL-1.2',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'CC0-1.0',
]

/** Read by hand in the package itself: no `license` field, a licence file all the same. */
export const readByHand: Readonly<Record<string, string>> = {
  hucre: 'MIT',
  jstat: 'MIT',
  'xmlhttprequest-ssl': 'MIT',
}
