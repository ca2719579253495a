// The formula of a row in a month, also when it looks at other months. Source: docs/spec/werkboek.md (WB-3, WB-4, WB-5).
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { bereik, cel, kolomnaam } from './adres.ts'
import { celformule, eigenFormule, type Plaatsing } from './celformule.ts'
import { reekssleutel, type Vensterverwijzing } from './indeling.ts'
import { eersteKolom, eersteRij, maandkolom, plaatsingOp, type Rekenplek } from './rekenplek.ts'
import { formule, type Veld } from './werkblad.ts'

/** The formula in a month of the row that belongs to the expression. */
export function maandformule(plek: Rekenplek, u: Uitdrukking, t: number, eigen: Plaatsing): string {
  switch (u.soort) {
    case 'vorige':
      return t === 0 ? celformule(u.begin, 0, eigen) : celformule(u.volgende, t - 1, eigen)
    case 'cohort':
      return plek.cohort(u, t)
    case 'venster':
      return `SUM(${reeksbereik(plek, u, t - u.tot, t - u.van)})`
    case 'terugkijk':
      return terugkijk(plek, u, t, eigen)
    default:
      return eigenFormule(u, t, eigen)
  }
}

function rijnummer({ indeling, bron }: Rekenplek, u: Vensterverwijzing): number {
  const rij = indeling.rijVan.get(reekssleutel(u, bron))
  if (rij === undefined) throw new RangeError(`the values of a ${u.soort} have no row`)
  return eersteRij + rij
}

function reeksbereik(plek: Rekenplek, u: Vensterverwijzing, van: number, tot: number): string {
  const rij = rijnummer(plek, u)
  return bereik(rij, maandkolom(plek.indeling, van), maandkolom(plek.indeling, tot))
}

/** The last n fields before the month; no field, no sum; more than there are, not computable. */
function terugkijk(
  plek: Rekenplek,
  u: Vensterverwijzing & { soort: 'terugkijk' },
  t: number,
  eigen: Plaatsing,
): string {
  const aantal = plek.indeling.historie + t
  const rij = rijnummer(plek, u)
  const vanaf = `$${kolomnaam(eersteKolom)}${rij + 1}`
  const gebied = `${vanaf}:${cel(rij, maandkolom(plek.indeling, t - 1))}`
  const n = `ROUND(${celformule(u.lengte, t, eigen)},0)`
  return `IF(${n}=0,0,IF(${n}>${aantal},NA(),SUM(INDEX(${gebied},1,${aantal + 1}-${n}):INDEX(${gebied},1,${aantal}))))`
}

/** A month before the start: its history, or "not computable" where there is none. */
export function voorDeStart(plek: Rekenplek, u: Vensterverwijzing, terug: number): Veld {
  if (u.soort === 'venster') {
    const x = u.historie.at(-terug)
    if (!x || terug > u.historie.length) return formule('NA()', null, 'leeg')
    return formule(
      celformule(x, 0, plaatsingOp(plek)),
      plek.bron.uitkomst(plek.bron.knoop(x), 0, plek.scenario),
      'hulp',
    )
  }
  const { id, sleutel, maanden } = u.historie
  if (terug > maanden) return formule('NA()', null, 'leeg')
  const adres = `${id}|${sleutel === '' ? '' : `${sleutel}.`}-${terug}||`
  const waarde = plek.bron.invoer.cellen[adres]
  return formule(plek.invoer.geldt(adres), typeof waarde === 'number' ? waarde : null, 'hulp')
}
