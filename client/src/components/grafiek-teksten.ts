// The words around a chart.

import type { Teksten } from '../i18n/tekst.ts'

export const grafiekTeksten = {
  nl: {
    tabel: 'Tabel',
    csv: 'CSV',
    csvVan: (titel: string) => `Cijfers als CSV: ${titel}`,
    tabelVan: (titel: string) => `Cijfers bij de grafiek: ${titel}`,
    laden: 'De grafiek wordt getekend',
    mislukt: 'De grafiek kan hier niet worden getekend. De cijfers staan in de tabel.',
    jaar: 'Jaar',
  },
  en: {
    tabel: 'Table',
    csv: 'CSV',
    csvVan: (titel: string) => `Figures as CSV: ${titel}`,
    tabelVan: (titel: string) => `Figures of the chart: ${titel}`,
    laden: 'Drawing the chart',
    mislukt: 'The chart cannot be drawn here. Its figures are in the table.',
    jaar: 'Year',
  },
} satisfies Teksten
