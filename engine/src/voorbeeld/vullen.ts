// Small words to fill the cells of a parameter. Source: docs/spec/engine.md (ENG-V).
import { type Cel, type CelSleutel, type CelWaarde, leesCel } from '../catalogus/cel.ts'
import { cellenVan, type ModelKader } from '../catalogus/cellen.ts'
import { parameter } from '../catalogus/parameters.ts'

/** The value of a cell, from its address. */
export type Vulling = CelWaarde | ((cel: Cel) => CelWaarde)

/** Fill every cell of every named parameter. */
export function vul(kader: ModelKader, vullingen: Readonly<Record<string, Vulling>>): Record<CelSleutel, CelWaarde> {
  return Object.fromEntries(
    Object.entries(vullingen).flatMap(([id, vulling]) => {
      const p = parameter(id)
      if (!p) throw new RangeError(`unknown parameter ${id}`)
      return cellenVan(p, kader).map((cel) => [cel, waardeVan(vulling, cel)] as const)
    }),
  )
}

function waardeVan(vulling: Vulling, sleutel: CelSleutel): CelWaarde {
  const cel = leesCel(sleutel)
  return typeof vulling === 'function' && cel ? vulling(cel) : (vulling as CelWaarde)
}

/** One value per key of the parameter; null for a key that is not named. */
export function perSleutel(waarden: Readonly<Record<string, CelWaarde>>): Vulling {
  return ({ sleutel = '' }) => waarden[sleutel] ?? null
}

/** One value per year, from the first model year. */
export function perJaar(eerste: number, waarden: readonly CelWaarde[]): Vulling {
  return ({ jaar = eerste }) => waarden[jaar - eerste] ?? null
}

/** One list of years per scenario. */
export function perScenario(eerste: number, waarden: Readonly<Record<string, readonly number[]>>): Vulling {
  return ({ jaar = eerste, scenario = '' }) => waarden[scenario]?.[jaar - eerste] ?? null
}

/** A value for the base, nothing for the optional scenarios. */
export function basis(vulling: Vulling): Vulling {
  return (cel) => (cel.scenario === undefined ? (typeof vulling === 'function' ? vulling(cel) : vulling) : null)
}
