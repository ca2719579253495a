// The graph of the model against the model: a parameter changes what the graph says it touches, all of it and nothing else. Source: model specification, Dependency graph and Acceptance 5; docs/spec/engine.md (ENG-T-6).
import { describe, expect, it } from 'vitest'
import { parameter } from '../catalogus/parameters.ts'
import { aanvullendeParameters, parameters } from '../catalogus/parameters.ts'
import { variabelenVan } from '../model.ts'
import type { Invoer } from '../run.ts'
import { afhankelijkhedenVan, geraaktDoor } from '../taal/afhankelijkheid.ts'
import { berekend } from './berekend.ts'
import { duw, veranderd } from './duw.ts'
import { lees } from './opschrift.ts'
import { keuzes, rijkeInvoer } from './rijke-invoer.ts'

const getallen = [...parameters, ...aanvullendeParameters].filter((p) => p.soort === 'getal').map((p) => p.id)

/** One scenario is enough to see whether something moves. */
function alleenMedio({ kader, cellen }: Invoer): Invoer {
  return { kader: { ...kader, scenarios: ['medio'] }, cellen }
}

const inMedio = (invoer: Invoer) => berekend(invoer, 'medio')

const modellen = keuzes.map((keuze) => {
  const gevallen = rijkeInvoer(keuze, 20).map(alleenMedio)
  return { keuze, gevallen, model: variabelenVan(keuze) }
})

/** Pairs 'oorzaak → gevolg' that the graph has and that no input has shown yet. */
class Pijlen {
  private readonly stil = new Map<string, Set<string>>()

  verwacht(oorzaak: string, gevolgen: Iterable<string>): void {
    this.stil.set(oorzaak, new Set([...(this.stil.get(oorzaak) ?? []), ...gevolgen]))
  }

  nogTeZien(oorzaak: string): readonly string[] {
    return [...(this.stil.get(oorzaak) ?? [])]
  }

  gezien(oorzaak: string, gevolg: string): void {
    this.stil.get(oorzaak)?.delete(gevolg)
  }

  nooitGezien(): readonly string[] {
    return [...this.stil].flatMap(([oorzaak, gevolgen]) => [...gevolgen].map((g) => `${oorzaak} → ${g}`))
  }
}

describe('the graph', () => {
  it('[ENG-T-6] 1 % more of a parameter changes all that the graph says, and nothing else', () => {
    const pijlen = new Pijlen()
    const teveel: string[] = []
    const bereik = modellen.map(({ model }) => new Map(getallen.map((id) => [id, geraaktDoor(id, model)])))
    for (const kaart of bereik) for (const [id, geraakt] of kaart) pijlen.verwacht(id, geraakt)
    for (const [m, { gevallen, model }] of modellen.entries()) {
      const alle = model.map(({ id }) => id)
      const bestaat = new Set(alle)
      gevallen.forEach((invoer, i) => {
        const voor = inMedio(invoer)
        for (const id of getallen) {
          const welke = i < 2 ? alle : pijlen.nogTeZien(id).filter((u) => bestaat.has(u))
          const anders = welke.length === 0 ? null : duw(invoer, id)
          if (anders === null) continue
          for (const u of veranderd(voor, inMedio(anders), welke)) {
            if (!bereik[m]?.get(id)?.has(u)) teveel.push(`${id} → ${u}`)
            pijlen.gezien(id, u)
          }
        }
      })
    }
    expect(teveel).toEqual([])
    expect(pijlen.nooitGezien()).toEqual([])
  })

  it('[ENG-T-6] another choice changes all that has another equation, what may follow from it, and nothing else', () => {
    const pijlen = new Pijlen()
    const teveel: string[] = []
    for (const { keuze, gevallen, model } of modellen) {
      const nu = gevallen.slice(0, 14).map((invoer) => ({ invoer, voor: inMedio(invoer) }))
      for (const [naam, cellen] of andereKeuzes(keuze)) {
        const anders = variabelenVan({ ...keuze, ...cellen })
        const { direct, geraakt } = verschillend(model, anders)
        const beide = gedeeld(model, anders)
        pijlen.verwacht(naam, direct)
        for (const { invoer, voor } of nu) {
          const na = inMedio({ ...invoer, cellen: { ...invoer.cellen, ...cellen } })
          for (const u of veranderd(voor, na, beide)) {
            if (!geraakt.has(u)) teveel.push(`${naam} → ${u}`)
            pijlen.gezien(naam, u)
          }
        }
      }
    }
    expect(teveel).toEqual([])
    expect(pijlen.nooitGezien()).toEqual([])
  })
})

/** All other values of the choices, one at a time, and another order of the sporen. */
function andereKeuzes(keuze: Invoer['cellen']): readonly (readonly [naam: string, cellen: Invoer['cellen']])[] {
  const omgekeerd = Object.entries(keuze).filter(([cel]) => cel.startsWith('asiel.ind.prioriteit'))
  const losse = Object.entries(keuze).flatMap(([cel, nu]) => {
    const grenzen = parameter(cel.split('|')[0] ?? '')?.grenzen
    if (grenzen?.soort !== 'keuze' && grenzen?.soort !== 'ja_nee') return []
    return grenzen.waarden.filter((w) => w !== nu).map((waarde) => [`${cel}${waarde}`, { [cel]: waarde }] as const)
  })
  return [...losse, ['order', Object.fromEntries(omgekeerd.map(([cel, rang]) => [cel, 6 - Number(rang)]))]]
}

type Model = ReturnType<typeof variabelenVan>

function gedeeld(a: Model, b: Model): readonly string[] {
  const ookInB = new Set(b.map(({ id }) => id))
  return a.map(({ id }) => id).filter((id) => ookInB.has(id))
}

/** Variables of both that have another equation, and all that depend on one in either. */
function verschillend(a: Model, b: Model): { direct: readonly string[]; geraakt: ReadonlySet<string> } {
  const formules = new Map(b.map((d) => [d.id, lees(d.formule)]))
  const direct = gedeeld(a, b).filter((id) => formules.get(id) !== lees(a.find((d) => d.id === id)!.formule))
  const beide = new Set(gedeeld(a, b))
  const geraakt = new Set([...direct, ...[...a, ...b].map(({ id }) => id).filter((id) => !beide.has(id))])
  const directe = [...a, ...b].map((d) => [d.id, afhankelijkhedenVan(d).variabelen] as const)
  for (let vorige = -1; vorige < geraakt.size;) {
    vorige = geraakt.size
    for (const [id, van] of directe) if (van.some((v) => geraakt.has(v))) geraakt.add(id)
  }
  return { direct, geraakt }
}

describe('parameters outside the equations', () => {
  it('[ENG-T-6] only settings of the prognose, the draws, the monitor and the publication touch no variable', () => {
    const geraakt = new Set(modellen.flatMap(({ model }) => getallen.filter((id) => geraaktDoor(id, model).size > 0)))
    const buiten = parameters.filter((p) => p.soort === 'getal' && !geraakt.has(p.id)).map((p) => p.id)
    expect(buiten).toEqual([
      'pea.correlatie_jaren',
      'pea.afronding',
      'asiel.ind.prioriteit',
      'model.startjaar',
      'model.horizon',
      'mc.trekkingen',
      'mc.zaad',
      'mc.parameterband',
      'monitor.drempel',
      'publicatie.afronding',
    ])
  })
})
