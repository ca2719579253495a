// For tests only: random cells that must fit together: sums of 1, inwilliging with overige afdoening, order of the sporen, PEA. Source: docs/spec/engine.md (ENG-03, ENG-04, PEA).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { type ModelKader, modeljaren } from '../catalogus/cellen.ts'
import {
  beslistype,
  leeftijdsklasse,
  maandenInOpvang,
  product,
  spoor,
  stroom,
  vertrekwijze,
} from '../catalogus/sleutels.ts'

type Cellen = Record<CelSleutel, CelWaarde>

const maanden = Array.from({ length: 12 }, (_, i) => i + 1)

export function samenhang(kader: ModelKader, trek: () => number, trekKeuze: () => number): Cellen {
  const uit: Cellen = {}
  for (const { id } of stroom.sleutels)
    verdeel(
      uit,
      maanden.map((m) => `asiel.apm.seizoen|${id}.${m}||`),
      trek,
    )
  for (const { id } of product.sleutels)
    verdeel(
      uit,
      maanden.map((m) => `regulier.apm.seizoen|${id}.${m}||`),
      trek,
    )
  verdeel(
    uit,
    leeftijdsklasse.sleutels.map(({ id }) => `asiel.nidos.start_leeftijd|${id}||`),
    trek,
  )
  let blijft = 1
  for (const { id } of maandenInOpvang.sleutels) {
    uit[`asiel.bz.overleving_eerste_jaar|${id}||`] = blijft
    blijft *= 1 - 0.1 * trek()
  }
  for (const jaar of modeljaren(kader)) Object.assign(uit, vanJaar(kader, jaar, trek))
  return { ...uit, ...volgorde(trekKeuze), ...pea(kader, trekKeuze) }
}

function vanJaar(kader: ModelKader, jaar: number, trek: () => number): Cellen {
  const uit: Cellen = {}
  verdeel(
    uit,
    spoor.sleutels.map(({ id }) => `asiel.ind.spooraandeel|${id}|${jaar}|`),
    trek,
  )
  verdeel(
    uit,
    vertrekwijze.sleutels.map(({ id }) => `asiel.dtv.vertrekverdeling|${id}|${jaar}|`),
    trek,
  )
  verdeel(
    uit,
    leeftijdsklasse.sleutels.map(({ id }) => `asiel.nidos.instroom_leeftijd|${id}|${jaar}|`),
    trek,
  )
  for (const { id } of beslistype.sleutels) {
    uit[`asiel.apm.overige_afdoening|${id}|${jaar}|`] = trek() * 0.3
    uit[`asiel.apm.inwilligingspercentage|${id}|${jaar}|`] = trek() * 0.7
    for (const s of kader.scenarios)
      if (trek() < 0.5) uit[`asiel.apm.inwilligingspercentage|${id}|${jaar}|${s}`] = trek() * 0.7
  }
  return uit
}

function verdeel(uit: Cellen, namen: readonly CelSleutel[], trek: () => number): void {
  const gewichten = namen.map(() => trek() + 0.01)
  const som = gewichten.reduce((a, b) => a + b, 0)
  namen.forEach((naam, i) => (uit[naam] = gewichten[i]! / som))
}

function volgorde(trek: () => number): Cellen {
  const rangen = [1, 2, 3, 4, 5].map((r) => [trek(), r] as const).sort((a, b) => a[0] - b[0])
  return Object.fromEntries(spoor.sleutels.map(({ id }, i) => [`asiel.ind.prioriteit|${id}||`, rangen[i]![1]]))
}

const families = ['normaal_afgekapt', 'lognormaal', 'gamma', 'driehoek', 'punt'] as const

/** Mu well above the spread, so that extra inflow below 0 stays possible. */
function pea(kader: ModelKader, trek: () => number): Cellen {
  const uit: Cellen = { 'pea.groep|hoofd||': 'hoofd' }
  const hoofd = kader.peaScenarios.filter(({ id }) => !id.includes('.'))
  const extra = kader.peaScenarios.filter(({ id }) => id.includes('.'))
  if (extra.length > 0) uit['pea.groep|extra||'] = 'additief'
  for (const jaar of modeljaren(kader)) {
    for (const groep of [hoofd, extra])
      verdeel(
        uit,
        groep.map(({ id }) => `pea.scenario.kans|${id}|${jaar}|`),
        trek,
      )
    hoofd.forEach(({ id }, i) => {
      uit[`pea.scenario.verwachte_instroom|${id}|${jaar}|`] = 15000 * (i + 1) + 10000 * trek()
      uit[`pea.scenario.spreiding|${id}|${jaar}|`] = 3000 + 4000 * trek()
      uit[`pea.scenario.familie|${id}|${jaar}|`] = families[Math.floor(trek() * families.length)] ?? 'punt'
    })
    for (const { id } of extra) {
      uit[`pea.scenario.verwachte_instroom|${id}|${jaar}|`] = id === 'extra.niet' ? 0 : 1000 + 4000 * trek()
      uit[`pea.scenario.spreiding|${id}|${jaar}|`] = 0
      uit[`pea.scenario.familie|${id}|${jaar}|`] = 'punt'
    }
  }
  return uit
}
