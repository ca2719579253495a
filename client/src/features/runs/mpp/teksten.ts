// The words of the printed MPP pages.

import type { Teksten } from '../../../i18n/tekst.ts'

export const mppTeksten = {
  nl: {
    titel: (module: string) => `MPP ${module}`,
    afdrukken: 'Afdrukken of opslaan als PDF',
    terug: 'Terug naar Uitkomsten',
    modules: 'Pagina’s van de MPP',
    indicator: 'Uitkomst',
    eenheid: 'eenheid',
    scenario: { min: 'min', mediaan: 'med', medio: 'medio', max: 'max' },
    concept: 'Concept – voor intern gebruik – niet verspreiden',
    stempel: (spoor: string, hash: string, model: string, op: string) =>
      `${spoor}, invoer ${hash}, rekenmodel ${model}, afgedrukt ${op}`,
    voetnoot:
      'Aantallen zijn afgerond, elk vanuit het niet-afgeronde modelcijfer; door afronding kunnen totalen afwijken. Het betrouwbaarst voor de eerste anderhalf tot twee jaar.',
    voorbeeld: 'Voorbeeld, geen MPP-cijfer: deze groep volgt uit verzonnen voorbeeldinvoer.',
    voorbeeldKort: 'voorbeeld, geen MPP-cijfer',
    geen: 'Dit spoor is nog niet berekend.',
    laden: 'De uitkomsten worden opgehaald',
  },
  en: {
    titel: (module: string) => `MPP ${module}`,
    afdrukken: 'Print or save as PDF',
    terug: 'Back to Outcomes',
    modules: 'Pages of the MPP',
    indicator: 'Outcome',
    eenheid: 'unit',
    scenario: { min: 'min', mediaan: 'med', medio: 'medio', max: 'max' },
    concept: 'Draft – for internal use – do not distribute',
    stempel: (spoor: string, hash: string, model: string, op: string) =>
      `${spoor}, input ${hash}, model ${model}, printed ${op}`,
    voetnoot:
      'Numbers are rounded, each from the unrounded model figure; totals may differ through rounding. Most reliable for the first one and a half to two years.',
    voorbeeld: 'Example, not an MPP figure: this group follows from made-up example inputs.',
    voorbeeldKort: 'example, not an MPP figure',
    geen: 'This lane has not been calculated yet.',
    laden: 'The outcomes are being fetched',
  },
} satisfies Teksten
