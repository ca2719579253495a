// What the client does when the server closes a sync socket, and how long it waits before it tries again. Source: docs/spec/scherm.md (SCH-6); shared/documents/sluitreden.

import { sluitredenen, type Sluitreden } from '@ketenbeeld/shared/documents/sluitreden'

const zinnen: Partial<Record<Sluitreden, string>> = {
  sessieVerlopen:
    'U bent niet meer aangemeld. Wat u typte staat nog op dit scherm. Meld u opnieuw aan om het op te slaan.',
  geenRecht: 'U mag dit document niet meer openen. Wat u typte staat nog op dit scherm; kopieer wat u wilt bewaren.',
  teGroot:
    'Deze wijziging is te groot om op te slaan. Zij staat nog op dit scherm. Maak haar kleiner, bijvoorbeeld zonder geplakte afbeelding, en laad de pagina opnieuw.',
  kamerVol:
    'Dit document is vol: er kan niets meer bij. Uw laatste wijziging staat alleen op dit scherm. Waarschuw de voorzitter.',
}

/** Return the sentence for a close code after which this client must not reconnect, or undefined when it should. */
export function definitief(code: number): { readonly reden: Sluitreden; readonly zin: string } | undefined {
  for (const [reden, { code: hare, opnieuw }] of Object.entries(sluitredenen) as [
    Sluitreden,
    { code: number; opnieuw: boolean },
  ][]) {
    if (hare === code && !opnieuw) return { reden, zin: zinnen[reden] ?? 'De verbinding met dit document is gesloten.' }
  }
  return undefined
}

/**
 * Return the milliseconds to wait before attempt `poging` (1, 2, …): doubling up to ten seconds, and never the same for everybody,
 * so that a server that restarts is not met by all screens at once.
 *
 * @param toeval A number in [0, 1).
 */
export function wachttijd(poging: number, toeval: number): number {
  const hoogstens = Math.min(10_000, 200 * 2 ** Math.min(poging, 10))
  return Math.round(hoogstens * (0.5 + toeval / 2))
}
