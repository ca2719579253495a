// How the courts divide one capacity over appeals and BNTB, and what that displaces. Source: model specification B6; decisions D03, D20; docs/spec/engine.md (RS-4, RS-5).
import type { Structuur } from '../asiel/structuur.ts'
import { type Naam, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import {
  als,
  deel,
  deelOfNul,
  grootste,
  kleinste,
  maal,
  par,
  som,
  type Uitdrukking,
  v,
  verschil,
} from '../taal/uitdrukking.ts'
import { opDoorlooptijd } from './zitting.ts'

const naam = (label: string, eenheid = 'zaken'): Naam => [label, eenheid, 'RvdR', 'B6']
const weging = par('asiel.rvdr.bntb_weging')
const capaciteit = deel(par('asiel.rvdr.productie'), 12)
const aanwezig = (soort: string) => som(v(`u.rvdr.${soort}_voorraad`), v(`u.rvdr.${soort}_instroom`))
const vraag = v('rvdr.vraag[beroep]')
const zwaarteBntb = maal(weging, v('rvdr.vraag[bntb]'))

/** The demands are first capped by the doorlooptijd, then the capacity is divided (D20). A weight of 0 takes no capacity. */
export function uitspraken({ rvdrPrioriteit }: Structuur): readonly VariabeleDeclaratie[] {
  const doorlooptijd = (soort: string) => par('asiel.apm.rvdr_doorlooptijd', soort)
  const gevraagd = (soort: string) => opDoorlooptijd(aanwezig(soort), doorlooptijd(soort))
  const { voorBeroep, voorBntb } = verdeling[rvdrPrioriteit]()
  return [
    stroom('rvdr.vraag[beroep]', gevraagd('beroep'), naam('Beroepen die de doorlooptijd toelaat')),
    stroom('rvdr.vraag[bntb]', gevraagd('bntb'), naam('BNTB die de doorlooptijd toelaat')),
    stroom('rvdr.capaciteit[bntb]', voorBntb, naam('Capaciteit voor BNTB', 'zaakequivalenten')),
    stroom('u.rvdr.beroep_uitstroom', voorBeroep),
    stroom('u.rvdr.bntb_uitstroom', als(weging, deel(v('rvdr.capaciteit[bntb]'), weging), v('rvdr.vraag[bntb]'))),
    stroom('u.rvdr.verdringing', grootste(verschil(kleinste(vraag, capaciteit), v('u.rvdr.beroep_uitstroom')), 0)),
  ]
}

interface Verdeling {
  readonly voorBeroep: Uitdrukking
  /** In zaakequivalenten: cases times their weight. */
  readonly voorBntb: Uitdrukking
}

const verdeling: Readonly<Record<Structuur['rvdrPrioriteit'], () => Verdeling>> = {
  bntb_eerst: () => ({
    voorBntb: kleinste(zwaarteBntb, capaciteit),
    voorBeroep: kleinste(vraag, verschil(capaciteit, v('rvdr.capaciteit[bntb]'))),
  }),
  beroep_eerst: () => ({
    voorBeroep: kleinste(vraag, capaciteit),
    voorBntb: kleinste(zwaarteBntb, verschil(capaciteit, v('u.rvdr.beroep_uitstroom'))),
  }),
  evenredig,
}

/** In proportion to the work at hand before the doorlooptijd; what one cannot use goes to the other. */
function evenredig(): Verdeling {
  const werkBntb = maal(weging, aanwezig('bntb'))
  const deelBntb = deelOfNul(maal(capaciteit, werkBntb), som(werkBntb, aanwezig('beroep')))
  const deelBeroep = verschil(capaciteit, deelBntb)
  return {
    voorBntb: kleinste(zwaarteBntb, som(deelBntb, grootste(verschil(deelBeroep, vraag), 0))),
    voorBeroep: kleinste(vraag, som(deelBeroep, grootste(verschil(deelBntb, zwaarteBntb), 0))),
  }
}
