// The calculation sheet of a scenario: a row per variable, a column per month, every field a live formula. Source: docs/spec/werkboek.md (WB-3, WB-4, WB-5).
import { leesbareUitdrukking } from '../taal/formule.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { drukVan, type Opschrift } from './opschrift.ts'
import { eersteRij, maandtitel, rekenbladnaam, type Rekenplek } from './rekenplek.ts'
import { rekenrij } from './rekenrij.ts'
import { tekst, type Werkblad } from './werkblad.ts'

export function rekenblad(plek: Rekenplek, opschrift: Opschrift): Werkblad {
  const { bron, indeling, scenario } = plek
  const { kader } = bron.invoer
  const naam = rekenbladnaam(scenario)
  const label = new Map(bron.model.programma.variabelen.map((d) => [d.id, d.label]))
  const leesbaar = (u: Uitdrukking) => leesbareUitdrukking(u, (id) => label.get(id) ?? id)
  const maanden = Array.from({ length: bron.maanden + 1 }, (_, t) => t)
  const voorStart = Array.from({ length: indeling.historie }, (_, i) => indeling.historie - i)
  return {
    naam,
    tabkleur: '154273',
    kolommen: [30, 44, 14, 10, 6, 60]
      .map((breedte) => ({ breedte }))
      .concat(
        voorStart.map(() => ({ breedte: 9, verborgen: true })),
        maanden.map(() => ({ breedte: 11 })),
      ),
    rijen: [
      [tekst(`Berekening scenario ${scenario}`, 'titel')],
      [
        tekst(
          'Elk veld is een formule. Links staat wat zij betekent; de kolommen met maanden vóór de start zijn verborgen.',
          'ondertitel',
        ),
      ],
      [],
      [
        ...['Id', 'Omschrijving', 'Eenheid', 'Eigenaar', '§', 'Berekening in woorden'].map((k) => tekst(k, 'kop')),
        ...voorStart.map((n) => tekst(`${n} mnd voor start`, 'kopRechts')),
        ...maanden.map((t) => tekst(maandtitel(t, bron.maanden, kader.startjaar), 'kopRechts')),
      ],
      ...indeling.rijen.map((rij) => rekenrij(plek, rij, leesbaar)),
    ],
    vast: { rijen: eersteRij, kolommen: 2 },
    druk: drukVan(opschrift, naam, { papier: 'a3', titelrijen: [eersteRij, eersteRij] }),
  }
}
