// Numbers as people read them here: 1.234,5 with a real minus, differences with a sign. Source: screens §3.

import { getalTekst } from '@ketenbeeld/engine/catalogus/getal-tekst'

const minus = '\u2212'

/** '1.234,5' or '−400'; at most this many decimals. */
export const toonGetal = (x: number, decimalen = 1): string => getalTekst(x, decimalen).replace('-', minus)

/** '+1.200', '−400' or '0'. */
export function toonVerschil(x: number, decimalen = 1): string {
  const tekst = toonGetal(x, decimalen)
  return x > 0 && tekst !== '0' ? `+${tekst}` : tekst
}
