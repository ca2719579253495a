// For tests only: random but valid input, the same for the same seed. Source: docs/spec/engine.md (ENG-B).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { cellenVan, type ModelKader, modeljaren } from '../catalogus/cellen.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import { aanvullendeParameters, parameters } from '../catalogus/parameters.ts'
import {
  bewonersgroep,
  leeftijdsklasse,
  maandenInOpvang,
  product,
  spoor,
  stroom,
  vertrekwijze,
} from '../catalogus/sleutels.ts'
import { kaderMpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import type { Invoer } from '../run.ts'

/** Uniform numbers in [0, 1) from a seed (mulberry32). */
export function trekker(zaad: number): () => number {
  let a = zaad >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Valid input in all modes; 25 seeds in a row share their years, modes and order of the sporen, so that the model is
 * compiled once for them.
 *
 * @param vast Cells with a fixed value, for laws that hold under a condition.
 */
export function willekeurigeInvoer(zaad: number, vast: Readonly<Record<CelSleutel, CelWaarde>> = {}): Invoer {
  const trek = trekker(zaad)
  const trekKeuze = trekker(Math.floor(zaad / 25))
  const kader: ModelKader = {
    ...kaderMpp20242,
    jaren: 2 + Math.floor(trekKeuze() * 2),
    scenarios: ['min', 'mediaan', 'medio', 'max'],
  }
  const cellen: Record<CelSleutel, CelWaarde> = {}
  for (const p of [...parameters, ...aanvullendeParameters])
    for (const cel of cellenVan(p, kader)) cellen[cel] = waarde(p, p.soort === 'getal' ? trek : trekKeuze)
  Object.assign(cellen, groepen(kader, trek), volgorde(trekKeuze), vast)
  for (const cel of Object.keys(cellen)) if (buitenKader(cel, kader)) delete cellen[cel]
  return { kader, cellen }
}

const schaal: Readonly<Record<string, number>> = {
  'personen/jaar': 40000,
  'zaken/jaar': 40000,
  'zaakequivalent/jaar': 30000,
  'processen/jaar': 60000,
  'personen/halfjaar': 20000,
  zaken: 20000,
  personen: 20000,
  plekken: 90000,
  'personen/maand': 5000,
  'zaken/maand': 5000,
}

function waarde(p: ParameterDeclaratie, trek: () => number): CelWaarde {
  const { grenzen } = p
  if (p.id.startsWith('model.') || p.id.startsWith('mc.') || p.id === 'asiel.apm.extra_instroom') return null
  if (p.magLeeg && trek() < 0.3) return null
  if (grenzen.soort === 'datum') return null
  if (grenzen.soort !== 'getal') return grenzen.waarden[Math.floor(trek() * grenzen.waarden.length)] ?? null
  if (grenzen.toegestaan) return grenzen.toegestaan[0] ?? null
  const min = grenzen.nulOfVanafEen ? 1 : (grenzen.min ?? 0)
  if (grenzen.nulOfVanafEen && trek() < 0.5) return 0
  const x = min + trek() * ((grenzen.max ?? min + (schaal[p.eenheid] ?? 10)) - min)
  return grenzen.geheel ? Math.round(x) : x
}

/** The cells that must fit together: sums of 1, inwilliging with overige afdoening, order of the sporen, PEA. */
function groepen(kader: ModelKader, trek: () => number): Record<CelSleutel, CelWaarde> {
  const jaren = modeljaren(kader)
  const uit: Record<CelSleutel, CelWaarde> = {}
  const verdeel = (namen: readonly CelSleutel[]) => {
    const gewichten = namen.map(() => trek() + 0.01)
    const som = gewichten.reduce((a, b) => a + b, 0)
    namen.forEach((naam, i) => (uit[naam] = gewichten[i]! / som))
  }
  const maanden = Array.from({ length: 12 }, (_, i) => i + 1)
  for (const { id } of stroom.sleutels) verdeel(maanden.map((m) => `asiel.apm.seizoen|${id}.${m}||`))
  for (const { id } of product.sleutels) verdeel(maanden.map((m) => `regulier.apm.seizoen|${id}.${m}||`))
  verdeel(leeftijdsklasse.sleutels.map(({ id }) => `asiel.nidos.start_leeftijd|${id}||`))
  for (const jaar of jaren) {
    verdeel(spoor.sleutels.map(({ id }) => `asiel.ind.spooraandeel|${id}|${jaar}|`))
    verdeel(vertrekwijze.sleutels.map(({ id }) => `asiel.dtv.vertrekverdeling|${id}|${jaar}|`))
    verdeel(leeftijdsklasse.sleutels.map(({ id }) => `asiel.nidos.instroom_leeftijd|${id}|${jaar}|`))
    verdeel(kader.peaScenarios.map(({ id }) => `pea.scenario.kans|${id}|${jaar}|`))
    kader.peaScenarios.forEach(({ id }, i) => {
      uit[`pea.scenario.verwachte_instroom|${id}|${jaar}|`] = 15000 * (i + 1) + 10000 * trek()
      uit[`pea.scenario.spreiding|${id}|${jaar}|`] = 3000 + 4000 * trek()
      uit[`pea.scenario.familie|${id}|${jaar}|`] = 'normaal_afgekapt'
    })
    for (const d of ['s1', 's2', 's3', 's4-AA', 's4-VA', 's5', 'ha', 'zi']) {
      uit[`asiel.apm.overige_afdoening|${d}|${jaar}|`] = trek() * 0.3
      for (const s of ['', ...kader.scenarios]) uit[`asiel.apm.inwilligingspercentage|${d}|${jaar}|${s}`] = trek() * 0.7
    }
  }
  maandenInOpvang.sleutels.forEach(({ id }, i) => (uit[`asiel.bz.overleving_eerste_jaar|${id}||`] = 1 - i * 0.03))
  for (const { id } of bewonersgroep.sleutels) uit[`asiel.coa.startbezetting|${id}||`] = trek() * 20000
  uit['pea.groep|hoofd||'] = 'hoofd'
  return uit
}

function volgorde(trek: () => number): Record<CelSleutel, CelWaarde> {
  const rangen = [1, 2, 3, 4, 5].map((r) => [trek(), r] as const).sort((a, b) => a[0] - b[0])
  return Object.fromEntries(spoor.sleutels.map(({ id }, i) => [`asiel.ind.prioriteit|${id}||`, rangen[i]![1]]))
}

function buitenKader(cel: CelSleutel, kader: ModelKader): boolean {
  const jaar = Number(/\|(\d{4})\|/.exec(cel)?.[1] ?? kader.startjaar)
  return jaar >= kader.startjaar + kader.jaren
}
