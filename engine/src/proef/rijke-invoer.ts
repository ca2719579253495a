// For tests only: a few inputs that together bring every equation and every limit in them to life. Source: docs/spec/engine.md (ENG-X, ENG-T-6).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import type { Invoer } from '../run.ts'
import { willekeurigeInvoer } from './willekeurige-invoer.ts'

type Cellen = Readonly<Record<CelSleutel, CelWaarde>>

const volgorde = (...sporen: readonly string[]): Cellen =>
  Object.fromEntries(sporen.map((k, i) => [`asiel.ind.prioriteit|${k}||`, i + 1]))

/** Choices of modes in which every mode and two orders of the sporen occur. */
export const keuzes: readonly Cellen[] = [
  {
    ...volgorde('s1', 's2', 's3', 's5', 's4'),
    'asiel.ind.productiemodus|||': 'totaal_met_prioriteit',
    'asiel.apm.nareismodus|||': 'invoer',
    'asiel.ks.taakstelling_modus|||': 'invoer',
    'asiel.apm.uitstroommodus|||': 'invoer',
    'asiel.np.ienr_begrenst|||': 'nee',
    'asiel.rvdr.prioriteit|||': 'bntb_eerst',
  },
  {
    ...volgorde('s4', 's3', 's2', 's5', 's1'),
    'asiel.ind.productiemodus|||': 'totaal_met_prioriteit',
    'asiel.apm.nareismodus|||': 'stroommodel',
    'asiel.ks.taakstelling_modus|||': 'berekend',
    'asiel.apm.uitstroommodus|||': 'taakstelling',
    'asiel.np.ienr_begrenst|||': 'ja',
    'asiel.rvdr.prioriteit|||': 'evenredig',
  },
  {
    ...volgorde('s1', 's2', 's3', 's5', 's4'),
    'asiel.ind.productiemodus|||': 'per_wachtrij',
    'asiel.apm.nareismodus|||': 'stroommodel',
    'asiel.ks.taakstelling_modus|||': 'invoer',
    'asiel.apm.uitstroommodus|||': 'taakstelling',
    'asiel.np.ienr_begrenst|||': 'nee',
    'asiel.rvdr.prioriteit|||': 'beroep_eerst',
  },
]

/** Random inputs with the same choices; one in eight over five years, so that the youngest children turn 18. */
export function rijkeInvoer(keuze: Cellen, aantal: number): readonly Invoer[] {
  const willekeurig = Array.from({ length: aantal }, (_, i) =>
    willekeurigeInvoer(i, keuze, i % 8 === 7 ? 5 : undefined),
  )
  return [...[1, 2, 3, 4, 5, 6].map((zaad) => bodem(zaad, keuze)), leeg(keuze), zonderRechter(keuze), ...willekeurig]
}

/** Change cells by parameter; null takes them away. */
function anders(
  { kader, cellen }: Invoer,
  nieuw: (parameter: string, cel: CelSleutel, w: CelWaarde) => CelWaarde,
): Invoer {
  const gewijzigd = Object.entries(cellen).map(([cel, w]): [CelSleutel, CelWaarde] => [
    cel,
    nieuw(cel.slice(0, cel.indexOf('|')), cel, w),
  ])
  return { kader, cellen: Object.fromEntries(gewijzigd) }
}

/** Limits that may be left out, but not here. */
const ingevuld: Cellen = Object.fromEntries(
  [2024, 2025, 2026, 2027].flatMap((jaar) => [
    [`asiel.np.ienr_capaciteit||${jaar}|`, 30_000],
    ...['beroep', 'bntb', 'vovo'].map((type) => [`asiel.apm.rvdr_doorlooptijd|${type}|${jaar}|`, 2]),
    ...['s1', 's2', 's3', 's4', 's5'].map((k) => [`asiel.ind.doelvoorraad|${k}|${jaar}|`, 1000]),
  ]),
)

/** Two years with so much production that only the minimale werkvoorraad stops the last spoor, then too little; at the Raad van State the other way round. */
function bodem(zaad: number, keuze: Cellen): Invoer {
  const laatste = Object.keys(keuze).find((cel) => cel.startsWith('asiel.ind.prioriteit') && keuze[cel] === 5)
  const spoor = laatste?.split('|')[1] ?? ''
  return anders(willekeurigeInvoer(zaad, { ...keuze, ...ingevuld }, 4), (parameter, cel, w) => {
    const vroeg = /2024|2025/.test(cel)
    if (parameter === 'asiel.ind.productie_eerste')
      return vroeg ? 150_000 : cel.includes('2026') ? 5_000 + 3_000 * zaad : 30_000 + 7_000 * zaad
    if (parameter === 'asiel.ind.minimale_werkvoorraad') return 55_000 - 1000 * zaad
    if (parameter === 'asiel.ind.startvoorraad') return cel.includes(`|${spoor}|`) ? 60_000 : 700 + 100 * zaad
    if (parameter === 'asiel.ind.doelvoorraad') return zaad > 2 ? 400 * zaad : null
    if (parameter === 'asiel.ind.wettelijke_termijn') return [12, 2, 2, 1, 24, 1][zaad - 1] ?? 1
    if (parameter === 'asiel.ind.mvv_productie_maand') return null
    if (parameter === 'asiel.ind.doorstroom_spoor1_4') return 0.2
    if (parameter === 'asiel.ind.mvv_productie' || parameter === 'asiel.bz.postcapaciteit') return 90_000
    if (parameter === 'bewaring.rvdr.productie') return zaad === 2 ? 1000 : 200_000
    if (parameter === 'asiel.rvdr.productie') return zaad > 4 ? 9_000 : vroeg ? 60_000 : w
    if (parameter === 'regulier.ind.bezwaar_productie') return 90_000
    if (parameter === 'asiel.apm.rvdr_doorlooptijd' || parameter === 'asiel.apm.overdracht_vertraging') return 1 + zaad
    if (parameter === 'asiel.apm.terug_naar_ind' || parameter === 'asiel.rvdr.gegrond') return 0.6
    if (parameter === 'bewaring.rvs.productie') return cel.includes('2027') ? 200_000 : 100 * zaad
    if (parameter === 'asiel.ind.productie') return 3000 + 500 * zaad
    return parameter.startsWith('asiel.ind.instroom_') && typeof w === 'number' ? w / 4 : w
  })
}

/** Nobody and nothing, at the start or afterwards: a share of nothing must be 0. */
function leeg(keuze: Cellen): Invoer {
  const telt = /instroom|start|historie|spreiding|productie|bezwaar_(overig|extra)|\.bntb$|amv_vast/
  return anders(willekeurigeInvoer(0, keuze), (parameter, _cel, w) => {
    if (parameter === 'pea.scenario.familie') return 'punt'
    return typeof w === 'number' && telt.test(parameter) && !/leeftijd|factor/.test(parameter) ? 0 : w
  })
}

/** The courts and bezwaar deliver nothing, and nothing comes from them. */
function zonderRechter(keuze: Cellen): Invoer {
  return anders(willekeurigeInvoer(4, keuze), (parameter, _cel, w) => {
    if (parameter === 'asiel.apm.terug_naar_ind' || parameter === 'regulier.apm.afwijzing_naar_dtv') return 0
    return parameter === 'asiel.rvdr.gegrond' || parameter === 'regulier.apm.bezwaar_gegrond' ? null : w
  })
}
