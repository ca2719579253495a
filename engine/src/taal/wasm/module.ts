// Puts functions together to a WebAssembly module that works on a memory and calls back. Source: WebAssembly core specification 2.0, Modules; docs/spec/engine.md (ENG-T-8).
import { type Bytes, heel, I32 } from './bytes.ts'

export interface Functie {
  /** How many whole numbers it takes; it gives nothing back. */
  readonly invoer: number
  /** Its own variables, in order, after what it takes. */
  readonly lokaal: readonly (readonly [aantal: number, soort: number])[]
  readonly code: Bytes
  /** Name under which JavaScript can call it. */
  readonly naam?: string
}

/** Number of the function that the module imports (k.terug, two whole numbers); its own functions follow. */
export const terugroep = 0

/** Write the module; functions have the numbers 1, 2, … */
export function schrijfModule(functies: readonly Functie[]): Uint8Array {
  const soorten = [2, ...functies.map((f) => f.invoer)]
  const delen = [
    deel(1, lijst(soorten.map((n) => [0x60, ...lijst(Array.from({ length: n }, () => [I32])), 0]))),
    deel(
      2,
      lijst([
        [...tekst('k'), ...tekst('terug'), 0x00, 0],
        [...tekst('k'), ...tekst('geheugen'), 0x02, 0x00, 1],
      ]),
    ),
    deel(3, lijst(functies.map((_, i) => heel(i + 1)))),
    deel(
      7,
      lijst(functies.flatMap(({ naam }, i) => (naam === undefined ? [] : [[...tekst(naam), 0x00, ...heel(i + 1)]]))),
    ),
    deel(10, lijst(functies.map(lichaam))),
  ]
  return Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...delen.flat()])
}

function lichaam({ lokaal, code }: Functie): Bytes {
  const inhoud = [...lijst(lokaal.map(([aantal, soort]) => [...heel(aantal), soort])), ...code, 0x0b]
  return [...heel(inhoud.length), ...inhoud]
}

function deel(nummer: number, inhoud: Bytes): Bytes {
  return [nummer, ...heel(inhoud.length), ...inhoud]
}

function lijst(delen: readonly Bytes[]): Bytes {
  return [...heel(delen.length), ...delen.flat()]
}

function tekst(woord: string): Bytes {
  return [...heel(woord.length), ...Array.from(woord, (teken) => teken.charCodeAt(0))]
}
