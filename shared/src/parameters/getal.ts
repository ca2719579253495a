// Numbers as people in the Netherlands write them, read without ever guessing. Source: screens §3 (nl-NL), product P "12,5 becomes 125"; docs/spec/parameters.md (PA-10 … PA-16).
//
// A text is read twice: as Dutch (dot groups, comma decides) and as English (the other way round). One reading: that is the number.
// Two readings that differ: the text is dubbelzinnig and both are offered. No reading: it is not a number. So a misreading cannot happen.

/** How a number stands on the screen: as it is, or a fraction shown and typed as a percentage. */
export type Schaal = 'getal' | 'procent'

/** The two ways in which the world writes 1234,5. */
export type Notatie = 'nl' | 'en'

export type Lezing =
  | { readonly kind: 'leeg' }
  | { readonly kind: 'getal'; readonly waarde: number }
  | Dubbelzinnig
  | { readonly kind: 'geen-getal'; readonly tekst: string }

export type Dubbelzinnig = DubbelTeken | DubbelSchaal

/** One dot or comma with three digits behind it: it groups thousands, or it is the decimal sign. */
export interface DubbelTeken {
  readonly kind: 'dubbelzinnig'
  readonly om: 'teken'
  readonly teken: '.' | ','
  readonly duizendtal: number
  readonly decimaal: number
}

/** A bare number up to 1 where percentages stand: 0,95 is 95 % of a whole, or 0,95 %. */
export interface DubbelSchaal {
  readonly kind: 'dubbelzinnig'
  readonly om: 'schaal'
  readonly alsDeel: number
  readonly alsProcent: number
}

export interface LeesWijze {
  readonly schaal: Schaal
  /** What is already known about the whole text or block; a known answer is never asked again. */
  readonly notatie?: Notatie
  readonly deelVanEen?: boolean
}

const langsteGetal = 40
const spaties = '[ \\u00a0\\u2007\\u2009\\u202f]'

/**
 * Read one text.
 *
 * Accepts: a minus (- or −) or plus, €, groups of three by dot, comma or space, one decimal sign, and % where percentages stand.
 * Refuses everything else, also 1e3, 12 5 and 1.23.4: such a text stays a text and never becomes a number.
 * @returns For `schaal: 'procent'` the fraction: '12,5 %' and '12,5' give 0.125.
 */
export function leesGetal(tekst: string, wijze: LeesWijze): Lezing {
  const kaal = trimmed(tekst)
  if (kaal === '') return { kind: 'leeg' }
  const delen = kaal.length > langsteGetal ? undefined : split(kaal)
  if (!delen || (delen.procent && wijze.schaal !== 'procent')) return { kind: 'geen-getal', tekst: kaal }
  const nl = decimaalTekst(delen.cijfers, 'nl')
  const en = decimaalTekst(delen.cijfers, 'en')
  if (nl === undefined && en === undefined) return { kind: 'geen-getal', tekst: kaal }
  const read = (cijfers: string): Lezing => scaled(delen.min ? `-${cijfers}` : cijfers, delen.procent, wijze)
  if (nl === undefined || en === undefined || nl === en) return read((nl ?? en)!)
  if (wijze.notatie) return read(wijze.notatie === 'nl' ? nl : en)
  return dubbelTeken(delen, nl, en, wijze)
}

/** Read a text that a person types on our own screen: there the comma is the decimal sign, so only a dot raises the question. */
export function leesGetypt(tekst: string, schaal: Schaal): Lezing {
  return leesGetal(tekst, tekst.includes(',') && !tekst.includes('.') ? { schaal, notatie: 'nl' } : { schaal })
}

/**
 * Write a number so that reading it back gives the same number, bit for bit.
 *
 * @returns '1.234,5'; for procent the number before the sign: 0.125 → '12,5'. Minus is a real minus (−), −0 is 0.
 */
export function schrijfGetal(waarde: number, schaal: Schaal): string {
  if (!Number.isFinite(waarde)) throw new RangeError(`schrijfGetal expects a finite number, got ${waarde}`)
  const { geheel, deel } = plain(waarde, schaal)
  return `${waarde < 0 ? '−' : ''}${grouped(geheel)}${deel === '' ? '' : `,${deel}`}`
}

/** Write a number as it stands in an edit field: without groups and with its %, so that nothing needs explaining. */
export function bewerkTekst(waarde: number, schaal: Schaal): string {
  return `${schrijfGetal(waarde, schaal).replaceAll('.', '').replace('−', '-')}${schaal === 'procent' ? '%' : ''}`
}

/** Write a number for a narrow column: at most `hoogstens` decimals, at least `minstens`; halves away from zero. */
export function kortGetal(waarde: number, schaal: Schaal, hoogstens = schaal === 'procent' ? 2 : 4): string {
  const { geheel, deel } = rounded(plain(waarde, schaal), hoogstens)
  const vol = schaal === 'procent' ? deel.padEnd(1, '0') : deel
  const nul = /^0*$/.test(geheel + deel)
  return `${waarde < 0 && !nul ? '−' : ''}${grouped(geheel)}${vol === '' ? '' : `,${vol}`}`
}

/** One way to read a text, and the answers that lead to it. */
export interface Duiding {
  readonly waarde: number
  readonly notatie: Notatie
  readonly deelVanEen: boolean
}

/** Return every number a text can stand for, each once, the Dutch reading first; empty when it is no number. */
export function duidingen(tekst: string, schaal: Schaal): readonly Duiding[] {
  const gevonden: Duiding[] = []
  for (const notatie of ['nl', 'en'] as const) {
    for (const deelVanEen of [false, true]) {
      const lezing = leesGetal(tekst, { schaal, notatie, deelVanEen })
      if (lezing.kind !== 'getal' || gevonden.some((d) => d.waarde === lezing.waarde)) continue
      gevonden.push({ waarde: lezing.waarde, notatie, deelVanEen })
    }
  }
  return gevonden
}

interface Delen {
  readonly min: boolean
  readonly procent: boolean
  readonly cijfers: string
}

function trimmed(tekst: string): string {
  return tekst.replace(/^[\s\u00a0\u2007\u2009\u202f\ufeff]+|[\s\u00a0\u2007\u2009\u202f\ufeff]+$/g, '')
}

const omhulsel = new RegExp(
  `^(?:€${spaties}*)?([-−+]?)${spaties}*(?:€${spaties}*)?([\\d.,\\u00a0\\u2007\\u2009\\u202f ]*?\\d)(?:,-)?${spaties}*(%?)$`,
)

function split(kaal: string): Delen | undefined {
  const match = omhulsel.exec(kaal)
  if (!match) return undefined
  const [, teken, cijfers, procent] = match as unknown as [string, string, string, string]
  return { min: teken === '-' || teken === '−', procent: procent === '%', cijfers }
}

const vorm: Record<Notatie, RegExp> = { nl: shape('\\.', ','), en: shape(',', '\\.') }

function shape(groep: string, komma: string): RegExp {
  const gegroepeerd = (by: string): string => `[1-9]\\d{0,2}(?:${by}\\d{3})+`
  return new RegExp(`^(\\d+|${gegroepeerd(groep)}|${gegroepeerd(spaties)})(?:${komma}(\\d+))?$`)
}

/** Return the digits as a plain decimal ('1234.5') in this notation, or undefined when they do not fit it. */
function decimaalTekst(cijfers: string, notatie: Notatie): string | undefined {
  const match = vorm[notatie].exec(cijfers)
  if (!match) return undefined
  const geheel = match[1]!.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  const deel = (match[2] ?? '').replace(/0+$/, '')
  return deel === '' ? geheel : `${geheel}.${deel}`
}

function dubbelTeken(delen: Delen, nl: string, en: string, wijze: LeesWijze): Lezing {
  const teken = delen.cijfers.includes('.') ? '.' : ','
  const waarde = (cijfers: string): number => asNumber(delen.min ? `-${cijfers}` : cijfers, wijze.schaal === 'procent')
  const [duizendtal, decimaal] = teken === '.' ? [nl, en] : [en, nl]
  return { kind: 'dubbelzinnig', om: 'teken', teken, duizendtal: waarde(duizendtal), decimaal: waarde(decimaal) }
}

function scaled(cijfers: string, procent: boolean, wijze: LeesWijze): Lezing {
  if (wijze.schaal === 'getal') return { kind: 'getal', waarde: asNumber(cijfers, false) }
  const alsProcent = asNumber(cijfers, true)
  const alsDeel = asNumber(cijfers, false)
  const klein = alsDeel !== 0 && Math.abs(alsDeel) <= 1
  if (procent || !klein || wijze.deelVanEen === false) return { kind: 'getal', waarde: alsProcent }
  if (wijze.deelVanEen) return { kind: 'getal', waarde: alsDeel }
  return { kind: 'dubbelzinnig', om: 'schaal', alsDeel, alsProcent }
}

/** The shift by a hundred happens in the text, so that 9,1 % is exactly 0.091. */
function asNumber(cijfers: string, procent: boolean): number {
  return Number(procent ? `${cijfers}e-2` : cijfers) + 0
}

interface Plain {
  readonly geheel: string
  readonly deel: string
}

/** The shortest decimal digits that give this number back, without exponent, shifted by two for procent. */
function plain(waarde: number, schaal: Schaal): Plain {
  const [mantisse = '0', exponent = '0'] = Math.abs(waarde).toExponential().split('e')
  const cijfers = mantisse.replace('.', '')
  const punt = 1 + Number(exponent) + (schaal === 'procent' ? 2 : 0)
  const links = punt <= 0 ? '0' : cijfers.slice(0, punt).padEnd(punt, '0')
  const rechts = punt <= 0 ? '0'.repeat(-punt) + cijfers : cijfers.slice(punt)
  return { geheel: links.replace(/^0+(?=\d)/, ''), deel: rechts.replace(/0+$/, '') }
}

function rounded({ geheel, deel }: Plain, hoogstens: number): Plain {
  if (deel.length <= hoogstens) return { geheel, deel }
  const up = deel.charCodeAt(hoogstens) >= 53 ? 1n : 0n
  const digits = (BigInt(geheel + deel.slice(0, hoogstens)) + up).toString().padStart(hoogstens + 1, '0')
  const punt = digits.length - hoogstens
  return { geheel: digits.slice(0, punt), deel: digits.slice(punt).replace(/0+$/, '') }
}

function grouped(geheel: string): string {
  return geheel.replace(/\B(?=(\d{3})+$)/g, '.')
}
