// One cell as text: read what a person typed or pasted, write what stands there, say why it cannot. Source: docs/spec/parameters.md (PA-5, PA-14, PA-17, PA-18).

import { leesCel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import type { ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { keurCel } from '@ketenbeeld/engine/catalogus/keuring'
import { parameter as declaratieVan, type ParameterDeclaratie } from '@ketenbeeld/engine/catalogus/parameters'
import {
  bewerkTekst,
  duidingen,
  kortGetal,
  leesGetal,
  leesGetypt,
  schrijfGetal,
  type Dubbelzinnig,
  type Duiding,
  type LeesWijze,
} from './getal.ts'
import type { KlembordCel } from './klembord-cel.ts'
import { schaalVanCel } from './raster.ts'

export type CelLezing =
  | { readonly kind: 'waarde'; readonly waarde: CelWaarde }
  | { readonly kind: 'vraag'; readonly lezing: Dubbelzinnig }
  /** Not readable as a value of this cell: stays a text. */
  | { readonly kind: 'tekst'; readonly tekst: string }

export type Antwoord = Omit<LeesWijze, 'schaal'>

/** Read a pasted cell; the true number of a spreadsheet goes before its text, and its % says how it was meant. */
export function leesGeplakt(cel: CelSleutel, geplakt: KlembordCel, antwoord: Antwoord): CelLezing {
  const declaratie = declarationOf(cel)
  if (declaratie.soort !== 'getal') return leesWoord(declaratie, geplakt.tekst)
  const schaal = schaalVanCel(cel)
  if (geplakt.waarde === undefined) return fromLezing(leesGetal(geplakt.tekst, { schaal, ...antwoord }))
  const procent = geplakt.tekst.includes('%')
  if (schaal === 'getal')
    return procent ? { kind: 'tekst', tekst: geplakt.tekst } : { kind: 'waarde', waarde: geplakt.waarde }
  if (procent) return { kind: 'waarde', waarde: geplakt.waarde }
  return fromLezing(leesGetal(schrijfGetal(geplakt.waarde, 'getal'), { schaal, ...antwoord, notatie: 'nl' }))
}

/** Read what a person typed in a cell of our own screen. */
export function leesIngetypt(cel: CelSleutel, tekst: string): CelLezing {
  const declaratie = declarationOf(cel)
  return declaratie.soort === 'getal' ? fromLezing(leesGetypt(tekst, schaalVanCel(cel))) : leesWoord(declaratie, tekst)
}

/** Return every number a typed text can stand for in this cell. */
export const duidingenVanCel = (cel: CelSleutel, tekst: string): readonly Duiding[] =>
  duidingen(tekst, schaalVanCel(cel))

/** Write a value in full: what is copied, announced and compared. Percentages carry their sign. */
export function celTekst(cel: CelSleutel, waarde: CelWaarde): string {
  if (waarde === null) return ''
  if (typeof waarde === 'string') return waarde
  const procent = schaalVanCel(cel) === 'procent'
  return procent ? `${schrijfGetal(waarde, 'procent')}\u00a0%` : schrijfGetal(waarde, 'getal')
}

/** Write a value for the narrow column of the table, where the unit stands beside it. */
export function korteCelTekst(cel: CelSleutel, waarde: CelWaarde): string {
  if (typeof waarde !== 'number')
    return declarationOf(cel).soort === 'keuze' ? (waarde ?? '').replaceAll('_', ' ') : (waarde ?? '')
  if (declarationOf(cel).eenheid === 'jaar') return String(waarde)
  return kortGetal(waarde, schaalVanCel(cel))
}

/** Write a value as it stands in the edit field. */
export const invoerTekst = (cel: CelSleutel, waarde: CelWaarde): string =>
  typeof waarde === 'number' ? bewerkTekst(waarde, schaalVanCel(cel)) : (waarde ?? '')

/**
 * Say why a value cannot stand in this cell, in one sentence; undefined when it can.
 *
 * The rule is that of the engine (keurCel); only the words follow the screen: percentages where percentages stand, and a text is named as such.
 */
export function waaromNiet(cel: CelSleutel, waarde: CelWaarde, kader: ModelKader): string | undefined {
  const melding = keurCel(cel, waarde, kader)
  if (!melding) return undefined
  const declaratie = declaratieVan(leesCel(cel)?.parameter ?? '')
  if (declaratie?.soort !== 'getal') return melding.zin
  const wat =
    typeof waarde === 'string' ? `“${waarde.slice(0, 40)}” is geen getal` : `${celTekst(cel, waarde)} kan niet`
  return `${wat}. Vul ${boundsText(cel, declaratie)} in${declaratie.magLeeg ? ' of laat de cel leeg' : ''}.`
}

function boundsText(cel: CelSleutel, { grenzen }: ParameterDeclaratie): string {
  if (schaalVanCel(cel) !== 'procent' || grenzen.soort !== 'getal') return grenzen.tekst
  const { min, max } = grenzen
  if (min === undefined || max === undefined) return 'een percentage'
  return `een percentage van ${schrijfGetal(min, 'procent')} tot en met ${schrijfGetal(max, 'procent')}`
}

function fromLezing(lezing: ReturnType<typeof leesGetal>): CelLezing {
  switch (lezing.kind) {
    case 'leeg':
      return { kind: 'waarde', waarde: null }
    case 'getal':
      return { kind: 'waarde', waarde: lezing.waarde }
    case 'dubbelzinnig':
      return { kind: 'vraag', lezing }
    case 'geen-getal':
      return { kind: 'tekst', tekst: lezing.tekst }
  }
}

function leesWoord({ grenzen }: ParameterDeclaratie, ruw: string): CelLezing {
  const tekst = ruw.trim()
  if (tekst === '') return { kind: 'waarde', waarde: null }
  if (grenzen.soort === 'datum') return { kind: 'waarde', waarde: isoDatum(tekst) }
  const waarden = grenzen.soort === 'getal' ? [] : grenzen.waarden
  const zelfde = waarden.find((w) => w.toLowerCase() === tekst.toLowerCase().replaceAll(' ', '_'))
  return zelfde === undefined ? { kind: 'tekst', tekst } : { kind: 'waarde', waarde: zelfde }
}

/** '1-6-2024' → '2024-06-01'; anything else stays as it is and is judged by the rule. */
function isoDatum(tekst: string): string {
  const [, dag, maand, jaar] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(tekst) ?? []
  return jaar === undefined ? tekst : `${jaar}-${maand!.padStart(2, '0')}-${dag!.padStart(2, '0')}`
}

function declarationOf(cel: CelSleutel): ParameterDeclaratie {
  const declaratie = declaratieVan(leesCel(cel)?.parameter ?? '')
  if (!declaratie) throw new RangeError(`no parameter behind cell ${JSON.stringify(cel)}`)
  return declaratie
}
