// Which input cells stand on the sheet Invoer, and where. Source: docs/spec/werkboek.md (WB-2).
import type { CelSleutel } from '../catalogus/cel.ts'
import { cellenVan } from '../catalogus/cellen.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import { aanvullendeParameters, parameter, parameters } from '../catalogus/parameters.ts'
import { vasteCel } from './adres.ts'
import type { Bron } from './bron.ts'

export const invoerNaam = 'Invoer'

/** Columns of the sheet, counted from 0. */
export const kolom = { waarde: 7, uitgave: 8, rekent: 9 } as const
export const eersteRij = 5

export interface Invoerplek {
  /** The field in which a reader types. */
  readonly getypt: (cel: CelSleutel) => string
  /** The value that counts: what is typed, else the base value, else the standaard, else "not computable". */
  readonly geldt: (cel: CelSleutel) => string
  /** The field that counts what differs from the time of issue, and its formula. */
  readonly gewijzigd: string
  readonly telling: string
  readonly rijen: readonly CelSleutel[]
}

export interface Invoerregel {
  readonly p: ParameterDeclaratie
  readonly cel: CelSleutel
  readonly rol: 'rekent' | 'keuze' | 'ongebruikt'
}

export function invoerPlekken(regels: readonly Invoerregel[]): Invoerplek {
  const rij = new Map(regels.map((r, i) => [r.cel, eersteRij + i]))
  const verwijs = (k: number) => (sleutel: CelSleutel) => {
    const r = rij.get(sleutel)
    if (r === undefined) throw new RangeError(`input cell ${sleutel} is not on the sheet`)
    return `${invoerNaam}!${vasteCel(r, k)}`
  }
  const blok = (k: number) =>
    `${invoerNaam}!${vasteCel(eersteRij, k)}:${vasteCel(eersteRij + Math.max(regels.length, 1) - 1, k)}`
  return {
    getypt: verwijs(kolom.waarde),
    geldt: verwijs(kolom.rekent),
    gewijzigd: `${invoerNaam}!$H$3`,
    telling: `SUMPRODUCT(--((${blok(kolom.waarde)}<>${blok(kolom.uitgave)})+(ISBLANK(${blok(kolom.waarde)})<>ISBLANK(${blok(kolom.uitgave)}))>0))`,
    rijen: regels.map((r) => r.cel),
  }
}

/** The cells that the model of this workbook uses, all choices, and whatever else was delivered. */
export function invoerRegels(bron: Bron): readonly Invoerregel[] {
  const { invoer } = bron
  const gebruikt = gebruikteCellen(bron)
  return [...parameters, ...aanvullendeParameters].flatMap((p) =>
    cellenVan(p, invoer.kader).flatMap((sleutel): readonly Invoerregel[] => {
      const geleverd = (invoer.cellen[sleutel] ?? null) !== null
      if (kiestFormules(p)) return [{ p, cel: sleutel, rol: 'keuze' }]
      if (gebruikt.has(sleutel)) return [{ p, cel: sleutel, rol: 'rekent' }]
      return geleverd ? [{ p, cel: sleutel, rol: 'ongebruikt' }] : []
    }),
  )
}

/** Choices of the model, and the numbers that put the sporen in order; settings for others only count when delivered. */
export function kiestFormules(p: ParameterDeclaratie): boolean {
  if (p.id === 'asiel.ind.prioriteit') return true
  return (p.soort === 'keuze' || p.soort === 'ja_nee') && !/^(monitor|publicatie|mc|model)\./.test(p.id)
}

function gebruikteCellen({ invoer, model }: Bron): ReadonlySet<CelSleutel> {
  const uit = new Set<CelSleutel>()
  model.programma.invoer.forEach(({ parameter: id }, i) => {
    const metBasis = parameter(id)?.dimensie.includes('scenario?') ?? false
    for (const sleutel of model.lader.cellenVan(i)) {
      uit.add(sleutel)
      if (metBasis) uit.add(basisVan(sleutel))
    }
  })
  for (const id of ['pea.scenario.kans', 'pea.scenario.verwachte_instroom', 'pea.scenario.spreiding']) {
    const p = parameter(id)
    if (p) cellenVan(p, invoer.kader).forEach((sleutel) => uit.add(sleutel))
  }
  return uit
}

/** The cell without scenario, which holds where a scenario has no value of its own. */
export function basisVan(sleutel: CelSleutel): CelSleutel {
  return `${sleutel.slice(0, sleutel.lastIndexOf('|'))}|`
}
