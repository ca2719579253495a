// The words of the building blocks every screen shares.

import type { Teksten } from '../i18n/tekst.ts'

export const teksten = {
  nl: {
    akkoord: {
      open: 'Open',
      akkoord: 'Akkoord',
      voorbehoud: 'Onder voorbehoud',
      niet_akkoord: 'Niet akkoord',
      vervallen: 'Vervallen',
    },
    kennisname: 'Kennisname',
    nietBetrokken: 'Niet betrokken',
    spoor: { vastgesteld: 'Vastgesteld', voorlopig: 'Voorlopig' },
    verouderd: 'wordt opnieuw berekend',
    sluiten: 'Sluiten',
    nietBeschikbaar: (reden: string) => `Niet beschikbaar: ${reden}`,
  },
  en: {
    akkoord: {
      open: 'Open',
      akkoord: 'Agreed',
      voorbehoud: 'With reservation',
      niet_akkoord: 'Not agreed',
      vervallen: 'Lapsed',
    },
    kennisname: 'For information',
    nietBetrokken: 'Not involved',
    spoor: { vastgesteld: 'Agreed', voorlopig: 'Provisional' },
    verouderd: 'is being calculated again',
    sluiten: 'Close',
    nietBeschikbaar: (reden: string) => `Not available: ${reden}`,
  },
} satisfies Teksten
