// The files and messages of the command line, and how a command stops. Source: docs/spec/contract.md (CT-5, CT-11).
import type { Melding } from '../catalogus/melding.ts'
import { probleemVan, vormfout } from '../contract/probleem.ts'

/** What the command line may touch. */
export interface Omgeving {
  readonly lees: (bestand: string) => string
  readonly schrijf: (bestand: string, inhoud: string | Uint8Array) => void
  readonly uit: (tekst: string) => void
  readonly fout: (tekst: string) => void
  /** jjjj-mm-dd, only for the front page of a workbook. */
  readonly vandaag: string
}

export const afloop = { gelukt: 0, verschillen: 1, gebruik: 2, geweigerd: 3, bestand: 4 } as const

/** Stops a command with remarks and an exit code. */
export class Afgebroken extends Error {
  readonly code: number
  readonly meldingen: readonly Melding[]

  constructor(code: number, meldingen: readonly Melding[]) {
    super(meldingen[0]?.zin ?? '')
    this.code = code
    this.meldingen = meldingen
  }
}

export function json(bestand: string, omgeving: Omgeving): unknown {
  const tekst = inhoud(bestand, omgeving)
  return opgevangen(() => JSON.parse(tekst) as unknown, bestand)
}

export function opgevangen<T>(lees: () => T, bestand: string): T {
  try {
    return lees()
  } catch (oorzaak) {
    if (!(oorzaak instanceof SyntaxError)) throw oorzaak
    throw new Afgebroken(afloop.geweigerd, [vormfout('CTR-01', `${bestand} is niet te lezen: ${oorzaak.message}`)])
  }
}

export function inhoud(bestand: string, omgeving: Omgeving): string {
  try {
    return omgeving.lees(bestand)
  } catch (oorzaak) {
    throw new Afgebroken(afloop.bestand, [vormfout('CTR-01', `${bestand} is niet te openen: ${String(oorzaak)}`)])
  }
}

export function naar(bestand: string, tekst: string | Uint8Array, omgeving: Omgeving): void {
  try {
    omgeving.schrijf(bestand, tekst)
  } catch (oorzaak) {
    throw new Afgebroken(afloop.bestand, [vormfout('CTR-01', `${bestand} is niet te schrijven: ${String(oorzaak)}`)])
  }
}

export function gebruiksfout(zin: string): Afgebroken {
  return new Afgebroken(afloop.gebruik, [{ code: 'CTR-00', niveau: 'fout', zin }])
}

export function meld(omgeving: Omgeving, meldingen: readonly Melding[]): void {
  for (const melding of meldingen) omgeving.fout(`${JSON.stringify(probleemVan(melding))}\n`)
}
