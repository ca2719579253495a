// Two example variants on the example ronde: derdelanders from Ukraine, and a beleidscontrole on faster decisions. VOORBEELD, GEEN MPP-CIJFER. Source: verslagen 17-1, 8-3 and 16-5-2023; docs/spec/variant.md (VA-12).
import type { Variant } from '../variant/variant.ts'

/**
 * 5.000 people come into the procedure in 2025, of whom 1.000 are registered as zij-instroom and the others as first requests:
 * the classification decides in which figure they show (e28).
 */
export const variantOekraine: Variant = {
  id: 'derdelanders-oekraine',
  naam: 'Derdelanders Oekraïne in procedure',
  soort: 'variant',
  basis: 'medio',
  motief:
    'Voorbeeld. Laat zien wat er bij IND en COA gebeurt als in 2025 vijfduizend derdelanders uit Oekraïne een asielaanvraag doen. Duizend van hen staan als zij-instroom geregistreerd. De aantallen zijn van ons.',
  eigenaar: 'APM',
  patches: [
    { cel: 'asiel.apm.extra_instroom||2025|medio', plus: 4000 },
    { cel: 'asiel.ind.instroom_zij||2025|medio', plus: 1000 },
    { cel: 'asiel.ind.productie|zi|2025|medio', waarde: 1000 },
  ],
}

/** The IND decides a fifth more in two years; what that does elsewhere in the chain is the question. */
export const controleBaa: Variant = {
  id: 'bespoediging-afdoening-asiel',
  naam: 'Bespoediging afdoening asiel (BAA)',
  soort: 'beleidscontrole',
  basis: 'medio',
  motief:
    'Voorbeeld. Rekent door wat een vijfde meer beslissingen in 2025 en 2026 betekent voor de voorraad, de opvang en DT&V. Beleid dat nog niet vaststaat hoort niet in de MPP; daarom een beleidscontrole. De aantallen zijn van ons.',
  eigenaar: 'IND',
  patches: [
    { cel: 'asiel.ind.productie_eerste||2025|medio', maal: 1.2 },
    { cel: 'asiel.ind.productie_eerste||2026|medio', maal: 1.2 },
  ],
}

export const voorbeeldvarianten: readonly Variant[] = [variantOekraine, controleBaa]
