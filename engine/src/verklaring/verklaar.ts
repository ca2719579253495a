// Explains any number of the model one step down: value, sum in names and in values, direct parts. Source: docs/spec/verklaring.md (VK).
import { indicator } from '../catalogus/indicatoren.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { keurInvoer } from '../invoer/keuren.ts'
import { redenVan } from '../redenen.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { toename } from './balans.ts'
import { Delen, isMoment, jaarwaarde } from './delen.ts'
import { type Lezer, lees, maandenVan, ofNull, somVan, waardeVan } from './lezer.ts'
import { lineair } from './lineair.ts'
import { verklaarPrognose } from './prognose.ts'
import { bronnenVan, keuzesVan, regelsVan } from './regels.ts'
import { delenIn, type Doel, type Keuze, type Regel, type Stuk, type Verklaring, type Wijze } from './verklaring.ts'

/**
 * Explain one number.
 *
 * @returns Null when the number does not exist: unknown id, scenario, year or month, or input that is refused.
 * @source VK-1 … VK-9
 */
export function verklaar(invoer: Invoer, doel: Doel): Verklaring | null {
  return maakVerklaarder(invoer, doel.scenario)?.(doel) ?? null
}

/**
 * Explain many numbers of one scenario from one calculation; null for refused input or an unknown scenario.
 * Caller invariant: nobody calculates with the same choices between the questions.
 */
export function maakVerklaarder(invoer: Invoer, scenario: Scenario): ((doel: Doel) => Verklaring | null) | null {
  if (keurInvoer(invoer).some((m) => m.niveau === 'fout')) return null
  const lezer = lees(invoer, scenario)
  return lezer && ((doel) => (doel.scenario === scenario && Number.isInteger(doel.jaar) ? zoek(lezer, doel) : null))
}

function zoek(lezer: Lezer, doel: Doel): Verklaring | null {
  const declaratie = lezer.variabelen.get(doel.id)
  if (declaratie) return inHorizon(lezer, doel, declaratie) ? uitgelegd(lezer, doel, declaratie) : null
  const jaar = doel.jaar - lezer.kader.startjaar
  if (jaar < 0 || jaar >= lezer.kader.jaren || doel.maand !== undefined) return null
  return verklaarPrognose(lezer, doel) ?? zonderVergelijking(lezer, doel)
}

/** A stand also has a value at the moment after the last year. */
function inHorizon({ kader }: Lezer, { jaar, maand, gemiddeld }: Doel, declaratie: VariabeleDeclaratie): boolean {
  if (maand !== undefined && (!Number.isInteger(maand) || maand < 1 || maand > 12)) return false
  const na = jaar - kader.startjaar - kader.jaren
  const sluit = isMoment(declaratie) && !gemiddeld && (maand ?? 1) === 1
  return jaar >= kader.startjaar && (na < 0 || (na === 0 && sluit))
}

interface Uitleg {
  readonly waarde: number
  readonly wijze: Wijze
  readonly ingevuld: Stuk
  readonly regels?: readonly Regel[]
  readonly keuzes?: readonly Keuze[]
  readonly maanden?: readonly number[]
  readonly bronnen?: readonly number[]
}

function uitgelegd(lezer: Lezer, doel: Doel, declaratie: VariabeleDeclaratie): Verklaring {
  const delen = new Delen(lezer)
  const { id, label, eenheid, eigenaar } = declaratie
  const uitleg = legUit(delen, doel, declaratie)
  const { wijze, ingevuld, regels = [], keuzes = [], maanden = [] } = uitleg
  const formule = vergelijking(delen, doel, declaratie)
  const bronnen = uitleg.bronnen ?? [...new Set([...regels.flatMap((r) => delenIn(r.stuk)), ...delenIn(ingevuld)])]
  const waarde = ofNull(uitleg.waarde)
  return {
    doel,
    label,
    eenheid,
    eigenaar,
    vergelijking: declaratie.vergelijking,
    isStand: isMoment(declaratie),
    waarde,
    ...(waarde === null ? { reden: redenVan(lezer.model, id, lezer.baan) } : {}),
    wijze,
    formule,
    ingevuld,
    regels,
    keuzes,
    delen: delen.lijst,
    maanden,
    bronnen: bronnen.filter((b) => !maanden.includes(b)),
  }
}

/** In names a stand is told by how it went on, not by how it began. */
function vergelijking(delen: Delen, doel: Doel, { formule }: VariabeleDeclaratie): Stuk {
  const t = maandVan(delen.lezer, doel)
  return formule.soort === 'vorige' && t > 0 ? delen.stuk(formule.volgende, t - 1) : delen.stuk(formule, t)
}

const maandVan = ({ kader }: Lezer, { jaar, maand = 1 }: Doel): number => (jaar - kader.startjaar) * 12 + maand - 1

function legUit(delen: Delen, doel: Doel, declaratie: VariabeleDeclaratie): Uitleg {
  if (doel.gemiddeld) return gemiddelde(delen, doel)
  if (doel.maand === undefined) {
    const { jaarregel } = declaratie
    if (jaarregel.soort === 'som') return perMaand(delen, doel, declaratie)
    if (jaarregel.soort === 'verhouding') return verhouding(delen, doel, jaarregel)
  }
  return opMoment(delen, doel, declaratie)
}

/** A yearly flow: twelve months, and the terms of its equation over the year. */
function perMaand(delen: Delen, doel: Doel, { id, formule }: VariabeleDeclaratie): Uitleg {
  const { lezer } = delen
  const tijd = maandenVan(lezer, doel.jaar)
  const maanden = tijd.map((t) => delen.maand(id, t))
  const som = lineair(formule, lezer, tijd)
  const isGeheel = som.termen.length === 1 && som.termen[0]?.kern === formule && formule.soort !== 'variabele'
  const regels = isGeheel ? [] : regelsVan(delen, som, tijd)
  return {
    waarde: jaarwaarde(lezer, id, doel.jaar),
    wijze: 'maanden',
    ingevuld: optelling(maanden),
    regels,
    keuzes: isGeheel ? [] : keuzesVan(delen, som.beslist, tijd[0] ?? 0),
    maanden,
    ...(isGeheel ? { bronnen: bronnenVan(delen, formule, doel.jaar, tijd[0] ?? 0) } : {}),
  }
}

function verhouding(
  delen: Delen,
  { id, jaar }: Doel,
  { teller, noemer }: Extract<VariabeleDeclaratie['jaarregel'], { soort: 'verhouding' }>,
): Uitleg {
  const { lezer } = delen
  const tijd = maandenVan(lezer, jaar)
  const boven = lineair(teller, lezer, tijd)
  const onder = lineair(noemer, lezer, tijd)
  return {
    waarde: jaarwaarde(lezer, id, jaar),
    wijze: 'verhouding',
    ingevuld: {
      soort: 'bewerking',
      naam: 'deel',
      van: [deel(delen.reeks(teller, tijd)), deel(delen.reeks(noemer, tijd))],
    },
    regels: [...regelsVan(delen, boven, tijd, 'teller'), ...regelsVan(delen, onder, tijd, 'noemer')],
    keuzes: keuzesVan(delen, [...boven.beslist, ...onder.beslist], tijd[0] ?? 0),
  }
}

/** The value of one month, or of 1 January: a balance for a stand that goes on, else the equation itself. */
function opMoment(delen: Delen, doel: Doel, declaratie: VariabeleDeclaratie): Uitleg {
  const { lezer } = delen
  const t = maandVan(lezer, doel)
  const waarde = waardeVan(lezer, doel.id, t)
  const periode = doel.maand === undefined ? 12 : 1
  const ervoor = Array.from({ length: Math.min(t, periode) }, (_, i) => t - periode + i)
  const groei = t > 0 && isMoment(declaratie) ? toename(lezer, declaratie, ervoor) : null
  if (groei) {
    const opening = doel.maand === undefined ? delen.jaar(doel.id, doel.jaar - 1) : delen.maand(doel.id, t - 1)
    const begin: Regel = {
      teken: '+',
      groep: 'som',
      stuk: deel(opening),
      waarde: delen.lijst[opening]?.waarde ?? null,
      deel: opening,
      isOpening: true,
    }
    const alle = regelsVan(delen, groei, ervoor)
    const regels = [begin, ...alle.filter((r) => r.teken === '+'), ...alle.filter((r) => r.teken === '-')]
    const keuzes = keuzesVan(delen, groei.beslist, ervoor[0] ?? 0)
    return { waarde, wijze: 'balans', ingevuld: opgeteld(regels), regels, keuzes }
  }
  const formule = t > 0 && declaratie.formule.soort === 'vorige' ? declaratie.formule.volgende : declaratie.formule
  const op = formule === declaratie.formule ? t : t - 1
  const som = formule.soort === 'vorige' ? null : lineair(formule, lezer, [op])
  const regels = som && som.termen.length > 1 ? regelsVan(delen, som, [op]) : []
  return {
    waarde,
    wijze: 'formule',
    ingevuld: delen.stuk(declaratie.formule, t),
    regels,
    keuzes: som ? keuzesVan(delen, som.beslist, op) : [],
  }
}

function gemiddelde(delen: Delen, { id, jaar }: Doel): Uitleg {
  const tijd = maandenVan(delen.lezer, jaar)
  const maanden = tijd.map((t) => delen.maand(id, t))
  return {
    waarde: somVan(delen.lezer, { soort: 'variabele', id }, tijd) / 12,
    wijze: 'gemiddelde',
    ingevuld: { soort: 'bewerking', naam: 'deel', van: [optelling(maanden), { soort: 'getal', waarde: 12 }] },
    maanden,
    bronnen: [],
  }
}

const deel = (plek: number): Stuk => ({ soort: 'deel', deel: plek })
const optelling = (plekken: readonly number[]): Stuk => ({ soort: 'optelling', van: plekken.map(deel) })

/** The lines of a balance as one sum. */
function opgeteld([eerste, ...rest]: readonly Regel[]): Stuk {
  return rest.reduce<Stuk>(
    (som, { teken, stuk }) => ({ soort: 'bewerking', naam: teken === '+' ? 'plus' : 'verschil', van: [som, stuk] }),
    eerste?.stuk ?? { soort: 'getal', waarde: 0 },
  )
}

/** An indicator that these choices or this model do not calculate: the reason is all there is. */
function zonderVergelijking(lezer: Lezer, doel: Doel): Verklaring | null {
  const i = indicator(doel.id)
  if (!i) return null
  const { label, eenheid, eigenaar, vergelijking, soort } = i
  return {
    doel,
    label,
    eenheid,
    eigenaar,
    vergelijking,
    isStand: soort === 'stand',
    waarde: null,
    reden: redenVan(lezer.model, doel.id, lezer.baan),
    wijze: 'geen',
    formule: null,
    ingevuld: null,
    regels: [],
    keuzes: [],
    delen: [],
    maanden: [],
    bronnen: [],
  }
}
