// All inputs a number rests on, the one that moves it most first. Source: docs/spec/verklaring.md (VK-11, VK-12).
import { type CelSleutel, type CelWaarde, leesCel } from '../catalogus/cel.ts'
import { sleutelsVan } from '../catalogus/cellen.ts'
import type { Eigenaar } from '../catalogus/eigenaar.ts'
import { parameter as declaratieVan, type ParameterDeclaratie } from '../catalogus/parameters.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { keurInvoer } from '../invoer/keuren.ts'
import { peaParameterIds } from '../taal/afhankelijkheid.ts'
import { prognoseInvoer } from '../taal/programma.ts'
import { eenBaan } from '../vergelijking/meten.ts'
import { delenVan, type Draaiknop, verzet } from '../vergelijking/verzetten.ts'
import { jaarwaarde, kwantielVan } from './delen.ts'
import { keuzesOnder } from './keuzes.ts'
import { type Lezer, lees, maandenVan, somVan, waardeVan } from './lezer.ts'
import type { Doel } from './verklaring.ts'

/** A parameter under a number, with the value of its that moves the number most. */
export interface Steun {
  readonly parameter: string
  readonly label: string
  readonly eenheid: string
  readonly eigenaar: Eigenaar
  readonly cel: CelSleutel
  /** All its cells that count for the number. */
  readonly cellen: readonly CelSleutel[]
  /** Label of the key of that cell; '' when it has none. */
  readonly sleutel: string
  readonly invoer: CelWaarde
  readonly waarde: CelWaarde
  readonly standaard: boolean
  /** How much the number changes when the parameter becomes 1 % higher; null when that cannot be measured (a choice, a profile). */
  readonly effect: number | null
  /** The same in percent of the number. */
  readonly elasticiteit: number | null
}

/** How many cells are tried to find the one that matters most. */
const hoogstensCellen = 36

/**
 * Return the inputs a number rests on, by influence; those without influence or measure come last, in the order of the catalogue.
 *
 * @param uitgewerkt Of how many the most telling cell is looked for; the others show the cell of the year itself.
 */
export function steuntOp(invoer: Invoer, doel: Doel, uitgewerkt = 5): readonly Steun[] {
  if (keurInvoer(invoer).some((m) => m.niveau === 'fout')) return []
  const baan = eenBaan(invoer, doel.scenario)
  const lezer = lees(baan, doel.scenario)
  const cellen = lezer && cellenOnder(lezer, doel)
  if (!cellen) return []
  const meter = meterVan(doel)
  const gemeten = [...cellen].map(([id, eigen]) => ({
    p: nodig(id),
    eigen,
    ...effectVan(baan, nodig(id), eigen, meter),
  }))
  const volgorde = gemeten.toSorted((a, b) => Math.abs(b.effect ?? 0) - Math.abs(a.effect ?? 0))
  return volgorde.map(({ p, eigen, effect, elasticiteit }, n) => {
    const cel = n < uitgewerkt && effect !== 0 ? sterksteCel(baan, eigen, meter) : eigen.at(-1)
    return { ...regel(baan, p, cel ?? ''), cellen: eigen, effect, elasticiteit }
  })
}

type Meter = (invoer: Invoer) => number

function meterVan(doel: Doel): Meter {
  return (invoer) => {
    const lezer = lees(invoer, doel.scenario)
    return lezer ? getalVan(lezer, doel) : NaN
  }
}

function getalVan(lezer: Lezer, { id, jaar, maand, gemiddeld }: Doel): number {
  const kwantiel = Object.entries(kwantielVan).find(([, indicator]) => indicator === id)
  const pea = lezer.pea[jaar - lezer.kader.startjaar]
  if (kwantiel) return pea?.kwantielen[kwantiel[0] as keyof typeof kwantielVan] ?? NaN
  if (id === 'u.pea.verwachting') return pea?.verdeling.verwachting ?? NaN
  if (gemiddeld) return somVan(lezer, { soort: 'variabele', id }, maandenVan(lezer, jaar)) / 12
  return maand === undefined
    ? jaarwaarde(lezer, id, jaar)
    : waardeVan(lezer, id, (jaar - lezer.kader.startjaar) * 12 + maand - 1)
}

/** Per parameter its cells that can count for this number: reached through the equations, and not after it. */
function cellenOnder(lezer: Lezer, doel: Doel): ReadonlyMap<string, readonly CelSleutel[]> | null {
  const { model, kader, variabelen } = lezer
  const { programma, lader, rekenaar } = model
  const laatste = Math.min((doel.jaar - kader.startjaar) * 12 + (doel.maand ?? 12) - 1, rekenaar.maanden - 1)
  const declaratie = variabelen.get(doel.id)
  if (!declaratie) return doel.id.startsWith('u.pea.') ? peaCellen(lezer, doel.jaar, doel.jaar) : null
  const { jaarregel } = declaratie
  const begin = [programma.knoopVan.get(doel.id)]
  if (jaarregel.soort === 'verhouding')
    begin.push(...[jaarregel.teller, jaarregel.noemer].map((u) => programma.knoopVanUitdrukking.get(u)))
  // reason: of the year that starts then a value on 1 January knows that moment only; the year before tells more
  const opMoment = jaarregel.soort === 'januari' && doel.maand === undefined && !doel.gemiddeld
  const tot = opMoment ? Math.min((doel.jaar - kader.startjaar) * 12, rekenaar.maanden) : laatste
  const uit = new Map<string, Set<CelSleutel>>()
  for (const plaats of plaatsenOnder(
    programma.knopen,
    begin.filter((k) => k !== undefined),
  )) {
    const { parameter } = programma.invoer[plaats] ?? { parameter: '' }
    if (parameter === prognoseInvoer) {
      const tm = kader.startjaar + Math.floor(Math.max(opMoment ? tot - 1 : tot, 0) / 12)
      peaCellen(lezer, kader.startjaar, tm).forEach((cellen, id) => uit.set(id, new Set(cellen)))
    } else {
      const cellen = lader.cellenVan(plaats)
      const volgorde = opMoment ? [...cellen.slice(tot, tot + 1), ...cellen.slice(0, tot)] : cellen.slice(0, tot + 1)
      const bekend = uit.get(parameter) ?? new Set()
      volgorde.forEach((cel) => bekend.add(tellend(lezer, cel)))
      uit.set(parameter, bekend)
    }
  }
  const keuzes = keuzesOnder(lezer, doel.id)
  return new Map([...[...uit].map(([id, cellen]) => [id, [...cellen]] as const), ...keuzes])
}

/** The base value where a scenario has none of its own. */
function tellend({ cellen }: Lezer, cel: CelSleutel): CelSleutel {
  const basis = cel.replace(/\|[^|]*$/, '|')
  const { dimensie = [] } = declaratieVan(cel.split('|')[0] ?? '') ?? {}
  return typeof cellen[cel] !== 'number' && dimensie.includes('scenario?') ? basis : cel
}

function peaCellen({ kader, cellen }: Lezer, van: number, tot: number): ReadonlyMap<string, readonly CelSleutel[]> {
  const jaren = Array.from({ length: Math.min(tot, kader.startjaar + kader.jaren - 1) - van + 1 }, (_, i) => van + i)
  const uit = peaParameterIds.map((id) => {
    if (id === 'pea.groep') return [id, Object.keys(cellen).filter((c) => c.startsWith('pea.groep|'))] as const
    return [id, jaren.flatMap((jaar) => kader.peaScenarios.map((s) => `${id}|${s.id}|${jaar}|`))] as const
  })
  return new Map(uit.filter(([, eigen]) => eigen.length > 0))
}

function plaatsenOnder(
  knopen: readonly { readonly van: readonly number[]; readonly eerder: number; readonly invoer: number }[],
  begin: readonly number[],
): readonly number[] {
  const bezocht = new Set<number>()
  const plaatsen = new Set<number>()
  const wachtend = [...begin]
  for (let k = wachtend.pop(); k !== undefined; k = wachtend.pop()) {
    const knoop = knopen[k]
    if (!knoop || bezocht.has(k)) continue
    bezocht.add(k)
    if (knoop.invoer >= 0) plaatsen.add(knoop.invoer)
    wachtend.push(...knoop.van, ...(knoop.eerder >= 0 ? [knoop.eerder] : []))
  }
  return [...plaatsen].toSorted((a, b) => a - b)
}

interface Effect {
  readonly effect: number | null
  readonly elasticiteit: number | null
}

const onmeetbaar: Effect = { effect: null, elasticiteit: null }

/** Move the parameter 1 % down and up; of shares the one that matters most. */
function effectVan(invoer: Invoer, p: ParameterDeclaratie, eigen: readonly CelSleutel[], meter: Meter): Effect {
  if (p.grenzen.soort !== 'getal' || p.somIsEen === 'maand' || p.eenheid === 'rang') return onmeetbaar
  const gevuld = metStandaard(invoer, p, eigen)
  const basis = meter(gevuld)
  if (Number.isNaN(basis)) return onmeetbaar
  const knoppen: readonly Draaiknop[] =
    p.somIsEen === undefined ? [{ parameter: p }] : delenVan(p, gevuld).map((deel) => ({ parameter: p, deel }))
  const effecten = knoppen.map((knop) => perProcent(gevuld, knop, meter))
  const effect = effecten.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0)
  return { effect, elasticiteit: basis === 0 ? null : (effect / basis) * 100 }
}

function perProcent(invoer: Invoer, knop: Draaiknop, meter: Meter): number {
  const [omlaag, omhoog] = [verzet(invoer, knop, 0.99), verzet(invoer, knop, 1.01)]
  if (!omlaag || !omhoog || omlaag.voor === 0) return 0
  const met = (cellen: Readonly<Record<CelSleutel, number>>) =>
    meter({ kader: invoer.kader, cellen: { ...invoer.cellen, ...cellen } })
  const verandering = (omhoog.na - omlaag.na) / omlaag.voor
  const effect = (met(omhoog.cellen) - met(omlaag.cellen)) / (verandering * 100)
  return Number.isFinite(effect) ? effect : 0
}

/** A standaard that counts can be moved like a value that was delivered. */
function metStandaard(
  { kader, cellen }: Invoer,
  { standaard }: ParameterDeclaratie,
  eigen: readonly CelSleutel[],
): Invoer {
  if (typeof standaard !== 'number') return { kader, cellen }
  const leeg = eigen.filter((cel) => typeof cellen[cel] !== 'number')
  return { kader, cellen: { ...cellen, ...Object.fromEntries(leeg.map((cel) => [cel, standaard])) } }
}

/** The cell that moves the number most when it alone becomes 1 % higher. */
function sterksteCel(invoer: Invoer, eigen: readonly CelSleutel[], meter: Meter): CelSleutel | undefined {
  const p = declaratieVan(eigen[0]?.split('|')[0] ?? '')
  if (!p || eigen.length === 1) return eigen[0]
  const gevuld = metStandaard(invoer, p, eigen)
  const basis = meter(gevuld)
  let beste: { readonly cel: CelSleutel | undefined; readonly effect: number } = { cel: eigen.at(-1), effect: 0 }
  for (const cel of eigen.slice(-hoogstensCellen)) {
    const waarde = gevuld.cellen[cel]
    if (typeof waarde !== 'number' || waarde === 0) continue
    const nieuw = meter({ kader: gevuld.kader, cellen: { ...gevuld.cellen, [cel]: waarde * 1.01 } })
    const effect = Math.abs(nieuw - basis)
    if (effect > beste.effect) beste = { cel, effect }
  }
  return beste.cel
}

function regel(
  { kader, cellen }: Invoer,
  p: ParameterDeclaratie,
  cel: CelSleutel,
): Omit<Steun, keyof Effect | 'cellen'> {
  const invoer = cellen[cel] ?? null
  const standaard = invoer === null && p.standaard !== undefined
  const sleutel = leesCel(cel)?.sleutel ?? ''
  return {
    parameter: p.id,
    label: p.label,
    eenheid: p.eenheid,
    eigenaar: p.eigenaar,
    cel,
    sleutel: sleutelsVan(p, kader).find(({ id }) => id === sleutel)?.label ?? '',
    invoer,
    waarde: standaard ? (p.standaard ?? null) : invoer,
    standaard,
  }
}

function nodig(id: string): ParameterDeclaratie {
  const p = declaratieVan(id)
  if (!p) throw new RangeError(`unknown parameter ${id}`)
  return p
}
