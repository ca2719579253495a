// The words of the editor itself.

import type { Teksten } from '../i18n/tekst.ts'

export const teksten = {
  nl: {
    figuur: 'Figuur',
    geenCijfers: 'Er zijn nog geen cijfers om te tekenen.',
    bron: (eenheid: string) => `Eenheid: ${eenheid}, afgerond voor publicatie.`,
    tabelBij: 'Tabel bij deze figuur',
    op1Januari: '1 januari',
    jaar: 'Jaar',
    wordtBerekend: 'wordt opnieuw berekend',
    tekstvak: (titel: string) => `Tekst van ${titel}`,
    verlaten: 'In een tabel of lijst: druk op Escape en dan op Tab om de tekst te verlaten.',
    leestekst: (titel: string) => `${titel}, alleen lezen`,
    onbekendKop: 'Dit document bevat iets dat dit scherm niet kent.',
    onbekend: (namen: string) =>
      `U kunt het lezen, niet wijzigen, zodat er niets verloren gaat. Herlaad de pagina om de nieuwste versie van Ketenbeeld te krijgen. Het gaat om: ${namen}.`,
  },
  en: {
    figuur: 'Figure',
    geenCijfers: 'There are no figures to draw yet.',
    bron: (eenheid: string) => `Unit: ${eenheid}, rounded for publication.`,
    tabelBij: 'Table with this figure',
    op1Januari: '1 January',
    jaar: 'Year',
    wordtBerekend: 'is being calculated again',
    tekstvak: (titel: string) => `Text of ${titel}`,
    verlaten: 'In a table or list: press Escape and then Tab to leave the text.',
    leestekst: (titel: string) => `${titel}, read only`,
    onbekendKop: 'This document holds something this screen does not know.',
    onbekend: (namen: string) =>
      `You can read it but not change it, so that nothing is lost. Reload the page to get the newest version of Ketenbeeld. It concerns: ${namen}.`,
  },
} satisfies Teksten
