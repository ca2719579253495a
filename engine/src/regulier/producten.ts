// Requests outside asylum per product: inflow, decisions, stock. Source: model specification C1; decisions D23, D46; docs/spec/engine.md (REG-1, REG-2).
import { product } from '../catalogus/sleutels.ts'
import { type Naam, stand, standUit, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { deel, kleinste, maal, par, som, type Uitdrukking, v, verschil } from '../taal/uitdrukking.ts'

export const producten: readonly string[] = product.sleutels.map(({ id }) => id)

export function productenModel(): readonly VariabeleDeclaratie[] {
  const totaal = (soort: string) => som(...producten.map((p) => v(`u.regulier.${soort}[${p}]`)))
  return [
    ...product.sleutels.flatMap(({ id, label }) => perProduct(id, label)),
    stroom('u.regulier.instroom', totaal('instroom')),
    stroom('u.regulier.productie', totaal('productie')),
    standUit('u.regulier.voorraad', totaal('voorraad')),
    stroom('u.regulier.afwijzingen', totaal('afwijzingen')),
    stroom('u.regulier.mvv_afgifte', verschil(v('u.regulier.productie[tev]'), v('u.regulier.afwijzingen[tev]'))),
  ]
}

/** For a withdrawal the inwilliging is the share that keeps the permit. */
function perProduct(p: string, label: string): readonly VariabeleDeclaratie[] {
  const naam = (wat: string): Naam => [`${wat}: ${label}`, 'zaken', 'IND', 'C1']
  const [instroom, productie, voorraad] = ['instroom', 'productie', 'voorraad'].map((s) =>
    v(`u.regulier.${s}[${p}]`),
  ) as [Uitdrukking, Uitdrukking, Uitdrukking]
  const aanwezig = som(voorraad, instroom)
  return [
    stroom(
      `u.regulier.instroom[${p}]`,
      maal(par('regulier.ind.instroom', p), par('regulier.apm.seizoen', p)),
      naam('Instroom'),
    ),
    stroom(
      `u.regulier.productie[${p}]`,
      kleinste(deel(par('regulier.ind.productie', p), 12), aanwezig),
      naam('Afdoeningen'),
    ),
    stand(
      `u.regulier.voorraad[${p}]`,
      par('regulier.ind.startvoorraad', p),
      verschil(aanwezig, productie),
      naam('Voorraad'),
    ),
    stroom(
      `u.regulier.afwijzingen[${p}]`,
      verschil(productie, maal(par('regulier.apm.inwilligingspercentage', p), productie)),
      naam('Afwijzingen'),
    ),
  ]
}
