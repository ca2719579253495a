// What is asked on the command line: a subcommand and its options. Source: docs/spec/contract.md (CT-11).

export interface Opdracht {
  readonly naam: string
  readonly bestanden: readonly string[]
  readonly opties: ReadonlyMap<string, string>
}

export interface Gebruik {
  readonly naam: string
  readonly zin: string
  /** Option → what it is, with '=' when it takes a value. */
  readonly opties: Readonly<Record<string, string>>
  readonly bestanden: readonly string[]
}

export const gebruik: readonly Gebruik[] = [
  {
    naam: 'run',
    zin: 'Reken een invoer door; de uitkomst is JSON.',
    opties: {
      'input=': 'invoer (JSON), - is de standaardinvoer',
      'output=': 'waar de uitkomst heen gaat',
      maanden: 'ook alle maanden',
    },
    bestanden: [],
  },
  {
    naam: 'csv',
    zin: 'Reken een invoer door; de uitkomst is een lange tabel: indicator,scenario,jaar,waarde.',
    opties: {
      'input=': 'invoer (JSON), - is de standaardinvoer',
      'output=': 'waar de tabel heen gaat',
      'per=': 'jaar (standaard) of maand',
    },
    bestanden: [],
  },
  {
    naam: 'compare',
    zin: 'Vergelijk twee uitkomsten cel voor cel: JSON van run, of CSV.',
    opties: {
      'tolerantie=': 'verschil dat nog gelijk heet (standaard 1e-6)',
      'relatief=': 'hetzelfde als deel van de eerste waarde (standaard 0)',
      'output=': 'waar de tabel met alle cellen heen gaat (CSV)',
      gedeeld: 'tel alleen cellen die beide hebben',
    },
    bestanden: ['a', 'b'],
  },
  {
    naam: 'schema',
    zin: 'Schrijf het JSON Schema van de invoer of de uitkomst.',
    opties: { 'soort=': 'invoer (standaard) of uitkomst', 'output=': 'waar het schema heen gaat' },
    bestanden: [],
  },
  {
    naam: 'voorbeeld',
    zin: 'Schrijf de voorbeeldinvoer van MPP 2024-2 (gekalibreerd, niet officieel).',
    opties: { 'output=': 'waar de invoer heen gaat' },
    bestanden: [],
  },
  {
    naam: 'werkboek',
    zin: 'Schrijf een spreadsheet met werkende formules.',
    opties: { 'input=': 'invoer (JSON), - is de standaardinvoer', 'output=': 'bestand dat eindigt op .xlsx of .ods' },
    bestanden: [],
  },
]

/** Read the arguments; a sentence when they cannot be understood. */
export function leesOpdracht(argumenten: readonly string[]): Opdracht | string {
  const [naam, ...rest] = argumenten
  const wat = gebruik.find((g) => g.naam === naam)
  if (naam === undefined) return 'Geef een opdracht.'
  if (!wat) return `De opdracht ${naam} bestaat niet.`
  const opties = new Map<string, string>()
  const bestanden: string[] = []
  for (let i = 0; i < rest.length; i++) {
    const woord = rest[i]!
    if (!woord.startsWith('--')) {
      bestanden.push(woord)
      continue
    }
    const [optie = '', vast] = woord.slice(2).split(/=(.*)/s)
    if (optie in wat.opties) opties.set(optie, 'ja')
    else if (`${optie}=` in wat.opties) {
      const waarde = vast ?? rest[++i]
      if (waarde === undefined) return `--${optie} heeft een waarde nodig.`
      opties.set(optie, waarde)
    } else return `${wat.naam} kent de optie --${optie} niet.`
  }
  if (bestanden.length !== wat.bestanden.length)
    return wat.bestanden.length === 0
      ? `${wat.naam} verwacht geen losse bestandsnamen: ${bestanden.join(' ')}.`
      : `${wat.naam} verwacht ${wat.bestanden.length} bestanden: ${wat.bestanden.join(' ')}.`
  return { naam: wat.naam, bestanden, opties }
}

export function gebruikstekst(): string {
  const regels = gebruik.flatMap(({ naam, zin, opties, bestanden }) => [
    `  ${[naam, ...bestanden.map((b) => `<${b}>`)].join(' ')}`,
    `      ${zin}`,
    ...Object.entries(opties).map(
      ([o, uitleg]) => `      --${o.endsWith('=') ? `${o.slice(0, -1)} …` : o}`.padEnd(26) + uitleg,
    ),
  ])
  return [
    'Gebruik: npm run -s engine -- <opdracht> [opties]',
    '',
    ...regels,
    '',
    'Afloop: 0 gelukt · 1 compare vond verschillen · 2 verkeerd gebruik · 3 invoer geweigerd · 4 bestand niet te lezen of te schrijven.',
    'Wat er mis is, staat op de foutuitvoer: per regel één JSON-object (RFC 9457).',
    '',
  ].join('\n')
}
