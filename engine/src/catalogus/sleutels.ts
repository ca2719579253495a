// The key lists inside parameters: queues, decision types, streams, age classes … Source: model specification, Notation; decisions D25, D29, D46.

export interface Sleutel {
  readonly id: string
  readonly label: string
}

export interface SleutelDimensie {
  readonly naam: string
  readonly sleutels: readonly Sleutel[]
}

/** Sporen are configuration, not code: 3 and 5 are not in operation. */
export const spoor = lijst('spoor', {
  s1: 'Spoor 1 (Dublin)',
  s2: 'Spoor 2 (veilig land)',
  s3: 'Spoor 3',
  s4: 'Spoor 4',
  s5: 'Spoor 5',
})
export const wachtrij = lijst('wachtrij', {
  s1: 'Spoor 1 (Dublin)',
  s2: 'Spoor 2 (veilig land)',
  s3: 'Spoor 3',
  s4: 'Spoor 4',
  s5: 'Spoor 5',
  ha: 'Herhaalde aanvragen',
  zi: 'Zij-instroom',
})
export const beslistype = lijst('beslistype', {
  s1: 'Spoor 1 (Dublin)',
  s2: 'Spoor 2 (veilig land)',
  s3: 'Spoor 3',
  's4-AA': 'Spoor 4, algemene procedure (AA)',
  's4-VA': 'Spoor 4, verlengde procedure (VA)',
  s5: 'Spoor 5',
  ha: 'Herhaalde aanvragen',
  zi: 'Zij-instroom',
})
export const stroom = lijst('stroom', {
  eerste: 'Eerste aanvragen',
  herhaald: 'Herhaalde aanvragen',
  zij: 'Zij-instroom',
  nareis: 'Nareizigers',
  hervestiging: 'Hervestiging',
})
export const bewonersgroep = lijst('bewonersgroep', {
  asielzoekers: 'Asielzoekers in procedure',
  afgewezen: 'Afgewezen asielzoekers',
  vergunninghouders: 'Vergunninghouders',
})
export const leeftijdsklasse: SleutelDimensie = {
  naam: 'leeftijdsklasse',
  sleutels: [
    { id: '17', label: '17 jaar' },
    { id: '16', label: '16 jaar' },
    { id: '15', label: '15 jaar' },
    { id: '14', label: '14 jaar' },
    { id: '13', label: '13 jaar en jonger' },
  ],
}
export const dtvBron = lijst('bron', { politie: 'Politie', kmar: 'Koninklijke Marechaussee', overig: 'Overig' })
export const vertrekwijze = lijst('vertrekwijze', {
  zelfstandig: 'Zelfstandig vertrek',
  gedwongen: 'Gedwongen vertrek',
  zonder_toezicht: 'Zelfstandig vertrek zonder toezicht',
  overig: 'Overig',
})
export const rechtbankType = lijst('type zaak', {
  beroep: 'Beroep',
  vovo: 'Voorlopige voorziening',
  bntb: 'Beroep niet tijdig beslissen',
})
export const rvsType = lijst('type zaak', { v6: 'V6-zaken', overig: 'Overig hoger beroep' })
export const product = lijst('product', {
  tev: 'TEV (toegang en verblijf)',
  vvr_eerste: 'VVR eerste aanvraag',
  vvr_verlenging: 'VVR verlenging',
  vvr_onbepaald: 'VVR onbepaalde tijd',
  intrekking: 'Intrekking',
  visa: 'Visa',
  naturalisatie: 'Naturalisatie',
})
export const bewaringsbron = lijst('bron', {
  dtv: 'DT&V',
  politie: 'Politie',
  kmar: 'Koninklijke Marechaussee',
  grens: 'Grens',
})
export const overigeBewaringsbron = lijst('bron', {
  politie: 'Politie',
  kmar: 'Koninklijke Marechaussee',
  grens: 'Grens',
})
export const grondslagperiode = lijst('periode', {
  apr_sep: '1 april tot en met 30 september voor de start',
  okt_dec: '1 oktober tot en met 31 december voor de start',
})
export const maandenInOpvang = lijst(
  'maanden in opvang',
  Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`m${i}`, `Na ${i} maanden`])),
)
export const maandenVoorStart12 = maandenVoorStart(12)
export const maandenVoorStart36 = maandenVoorStart(36)

/** Chronological: '-12' … '-1', the last one is the month before the start (D25). */
function maandenVoorStart(aantal: number): SleutelDimensie {
  const sleutels = Array.from({ length: aantal }, (_, i) => aantal - i)
  return {
    naam: 'maanden voor de start',
    sleutels: sleutels.map((n) => ({
      id: `-${n}`,
      label: n === 1 ? '1 maand voor de start' : `${n} maanden voor de start`,
    })),
  }
}

function lijst(naam: string, labels: Readonly<Record<string, string>>): SleutelDimensie {
  return { naam, sleutels: Object.entries(labels).map(([id, label]) => ({ id, label })) }
}
