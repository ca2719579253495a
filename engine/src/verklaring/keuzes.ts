// The choices under a number: parameters that decide which equations hold on the way to it. Source: docs/spec/verklaring.md (VK-11).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { cellenVan } from '../catalogus/cellen.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { keuzeParameters, structuurVan } from '../invoer/kiezen.ts'
import { ketenModel } from '../keten.ts'
import { afhankelijkhedenVan } from '../taal/afhankelijkheid.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'

/** Per choice its cells; a choice counts when another answer gives a variable under this one another equation. */
export function keuzesOnder(invoer: Invoer, variabele: string): ReadonlyMap<string, readonly CelSleutel[]> {
  const { cellen } = invoer
  const model = ketenModel(structuurVan(cellen))
  const onder = variabelenOnder(model, variabele)
  const telt = (id: string) =>
    andersBeantwoord(invoer, id).some((anders) => {
      const formules = new Map(ketenModel(structuurVan(anders)).map((d) => [d.id, JSON.stringify(d.formule)]))
      return model.some((d) => onder.has(d.id) && formules.get(d.id) !== JSON.stringify(d.formule))
    })
  return new Map(keuzeParameters.filter(telt).map((id) => [id, cellenBij(invoer, id)] as const))
}

const cellenBij = ({ kader }: Invoer, id: string): readonly CelSleutel[] => {
  const p = parameter(id)
  return p ? cellenVan(p, kader) : []
}

/** The same input with every other answer that the catalogue allows; ranks forward and backward. */
function andersBeantwoord(invoer: Invoer, id: string): readonly Readonly<Record<CelSleutel, CelWaarde>>[] {
  const grenzen = parameter(id)?.grenzen
  const cellen = cellenBij(invoer, id)
  const met = (kies: (n: number) => CelWaarde) => ({
    ...invoer.cellen,
    ...Object.fromEntries(cellen.map((cel, n) => [cel, kies(n)])),
  })
  if (grenzen?.soort === 'getal') return [met((n) => n + 1), met((n) => cellen.length - n)]
  if (grenzen?.soort !== 'keuze' && grenzen?.soort !== 'ja_nee') return []
  return grenzen.waarden.map((waarde) => met(() => waarde))
}

function variabelenOnder(model: readonly VariabeleDeclaratie[], variabele: string): ReadonlySet<string> {
  const direct = new Map(model.map((d) => [d.id, d]))
  const onder = new Set<string>()
  const wachtend = [variabele]
  for (let id = wachtend.pop(); id !== undefined; id = wachtend.pop()) {
    const declaratie = direct.get(id)
    if (!declaratie || onder.has(id)) continue
    onder.add(id)
    wachtend.push(...afhankelijkhedenVan(declaratie).variabelen)
  }
  return onder
}
