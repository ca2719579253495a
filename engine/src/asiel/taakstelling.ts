// What municipalities must house per half-year, and what they are behind. Source: model specification B5; decisions D04, D48; docs/spec/engine.md (KS).
import { deel, halfjaar, par, som, type Uitdrukking, v, venster, verschil } from '../taal/uitdrukking.ts'
import { stand, standUit, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { vergunningen } from './beslissingen.ts'
import type { Structuur } from './structuur.ts'

export function taakstelling({ taakstellingmodus }: Structuur): readonly VariabeleDeclaratie[] {
  const perHalfjaar = taakstellingmodus === 'invoer' ? par('asiel.ks.taakstelling') : grondslag()
  const achter = v('ks.achterstand_maand')
  return [
    stroom('u.ks.taakstelling', deel(perHalfjaar, 6)),
    stand(
      'ks.achterstand_maand',
      par('asiel.ks.achterstand_start'),
      verschil(som(achter, v('u.ks.taakstelling')), v('u.coa.uitstroom_vergunninghouders')),
      ['Achterstand op de taakstelling, per maand', 'personen', 'KS', 'B5'],
    ),
    standUit('u.ks.achterstand', halfjaar(achter)),
  ]
}

/**
 * The permits of nine to four months before the half-year: April to September before a first half, October to March before a
 * second half. Before the start, the months April to December come from two amounts.
 */
function grondslag(): Uitdrukking {
  const zomer = deel(par('asiel.ks.grondslag_historie', 'apr_sep'), 6)
  const najaar = deel(par('asiel.ks.grondslag_historie', 'okt_dec'), 3)
  const historie = [zomer, zomer, zomer, zomer, zomer, zomer, najaar, najaar, najaar]
  return halfjaar(venster(vergunningen(), 4, 9, historie))
}
