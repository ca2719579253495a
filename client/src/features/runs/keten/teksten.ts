// The words of the dependency map.

import type { Teken } from '@ketenbeeld/engine/verbanden/verbanden'
import type { Teksten } from '../../../i18n/tekst.ts'

type Meeste = { readonly jaar: number; readonly verschil: number } | null

/** '+340' or '\u22120,4': whole from ten up, one decimal below. */
const getal = (n: number, taal: string): string => {
  const tekst = Math.abs(n).toLocaleString(taal, { maximumFractionDigits: Math.abs(n) < 10 ? 1 : 0 })
  return `${n > 0 ? '+' : '\u2212'}${tekst}`
}

export const ketenTeksten = {
  nl: {
    titel: 'Indien – dan',
    uitleg:
      'Wie beweegt wie in de keten. Elke lijn staat in het rekenmodel: een proef verhoogt de oorzaak met 1% en kijkt wat er verandert.',
    kies: 'Kies een ketenpartner',
    alle: 'Hele keten',
    kaart: (wie: string | undefined) =>
      wie
        ? `Kaart van de keten: de lijnen van en naar ${wie}. Dezelfde verbanden staan hieronder in woorden.`
        : 'Kaart van de keten: links wie iets verandert, rechts wie het merkt. Dezelfde verbanden staan hieronder in woorden.',
    indien: 'indien bij',
    dan: 'dan bij',
    beweegt: (wie: string) => `Wat ${wie} bij anderen beweegt`,
    voelt: (wie: string) => `Wat anderen bij ${wie} bewegen`,
    alles: 'Alle verbanden',
    geenBeweegt: (wie: string) => `Van ${wie} loopt geen verband naar een ander.`,
    geenVoelt: (wie: string) => `Bij ${wie} komt geen verband uit.`,
    indienZin: (oorzaak: string) => `indien ${oorzaak}, dan:`,
    gevolg: (label: string, teken: Teken) => `${label} ${teken === '+' ? 'omhoog' : 'omlaag'}`,
    wanneer: (wanneer: string) => `merkbaar: ${wanneer}`,
    gemeten: (meeste: Meeste, eenheid: string) =>
      meeste
        ? `1% meer geeft ${getal(meeste.verschil, 'nl-NL')} ${eenheid} in ${meeste.jaar}`
        : 'nu geen effect in deze ronde',
    rekent: 'Effecten worden berekend…',
    spoorNoot: (spoor: string) => `Effecten in spoor ${spoor}, scenario medio; een lege oorzaak is op 100 gezet.`,
  },
  en: {
    titel: 'If – then',
    uitleg:
      'Who moves whom in the chain. Every line is in the model: a trial raises the cause by 1% and looks at what changes.',
    kies: 'Choose a ketenpartner',
    alle: 'Whole chain',
    kaart: (wie: string | undefined) =>
      wie
        ? `Map of the chain: the lines from and to ${wie}. The same edges stand below in words.`
        : 'Map of the chain: left who changes something, right who feels it. The same edges stand below in words.',
    indien: 'if at',
    dan: 'then at',
    beweegt: (wie: string) => `What ${wie} moves elsewhere`,
    voelt: (wie: string) => `What others move at ${wie}`,
    alles: 'All edges',
    geenBeweegt: (wie: string) => `No edge leads from ${wie} to another.`,
    geenVoelt: (wie: string) => `No edge ends at ${wie}.`,
    indienZin: (oorzaak: string) => `if ${oorzaak}, then:`,
    gevolg: (label: string, teken: Teken) => `${label} ${teken === '+' ? 'up' : 'down'}`,
    wanneer: (wanneer: string) => `noticeable: ${wanneer}`,
    gemeten: (meeste: Meeste, eenheid: string) =>
      meeste
        ? `1% more gives ${getal(meeste.verschil, 'en-GB')} ${eenheid} in ${meeste.jaar}`
        : 'no effect in this ronde now',
    rekent: 'Effects are being calculated…',
    spoorNoot: (spoor: string) => `Effects in lane ${spoor}, scenario medio; an empty cause was set to 100.`,
  },
} satisfies Teksten
