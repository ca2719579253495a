// The equation of a variable as a formula in readable Dutch. Source: docs/spec/engine.md (ENG-T-5).
import { getalTekst } from '../catalogus/getal-tekst.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { VariabeleDeclaratie } from './declaratie.ts'
import type { Bewerking, Uitdrukking } from './uitdrukking.ts'

/** Readable formula, e.g. 'Totale asielinstroom = [Eerste aanvragen] + [Herhaalde aanvragen] + …'. */
export function leesbareFormule(declaratie: VariabeleDeclaratie, naamVan: (id: string) => string): string {
  return `${declaratie.label} = ${leesbareUitdrukking(declaratie.formule, naamVan)}`
}

/** The right side of a readable formula, for any expression. */
export function leesbareUitdrukking(u: Uitdrukking, naamVan: (id: string) => string): string {
  return stuk(u, naamVan).tekst
}

interface Stuk {
  readonly tekst: string
  /** How tightly it holds together: 0 for a sentence, 1 for + and −, 2 for × and /, 3 for a single name. */
  readonly binding: 0 | 1 | 2 | 3
}

type NaamVan = (id: string) => string

function stuk(u: Uitdrukking, naamVan: NaamVan): Stuk {
  const deel = (x: Uitdrukking, minstens: Stuk['binding'] = 1) => metHaken(stuk(x, naamVan), minstens)
  switch (u.soort) {
    case 'getal':
      return naam(getalTekst(u.waarde))
    case 'parameter':
      return naam(`‘${parameternaam(u.id, u.sleutel)}’`)
    case 'prognose':
      return naam('eerste instroom volgens de PEA')
    case 'variabele':
      return naam(`[${naamVan(u.id)}]`)
    case 'bewerking':
      return bewerking(u.naam, u.van, naamVan)
    case 'vorige':
      return terug(u, naamVan)
    case 'venster':
      return zin(`som van ${deel(u.waarde, 3)} over ${maandenTerug(u.van, u.tot)}`)
    case 'terugkijk':
      return zin(`som van ${deel(u.waarde, 3)} over zoveel maanden ervoor als ${deel(u.lengte, 3)}`)
    case 'cohort':
      return zin(`wie in de maand 18 wordt, uit de startgroep en ${deel(u.cohort.instroom, 3)}, naar leeftijd`)
  }
}

/** The month before; a past of the past is counted, and its months before the start are left to the input. */
function terug(u: Vorige, naamVan: NaamVan): Stuk {
  const deel = (x: Uitdrukking, minstens: Stuk['binding']) => metHaken(stuk(x, naamVan), minstens)
  let [kern, maanden] = [u.volgende, 1]
  for (; kern.soort === 'vorige'; maanden++) kern = kern.volgende
  if (maanden > 1) return zin(`${deel(kern, 3)} van ${maanden} maanden ervoor, vóór de start uit de invoer`)
  return zin(`vorige maand: ${deel(kern, 0)}; bij de start: ${deel(u.begin, 0)}`)
}

type Vorige = Extract<Uitdrukking, { soort: 'vorige' }>

function bewerking(soort: Bewerking, van: readonly Uitdrukking[], naamVan: NaamVan): Stuk {
  const [a, b, c] = van.map((x) => stuk(x, naamVan)) as [Stuk, Stuk, Stuk]
  switch (soort) {
    case 'plus':
      return { tekst: `${metHaken(a, 1)} + ${metHaken(b, 1)}`, binding: 1 }
    case 'verschil':
      return { tekst: `${metHaken(a, 1)} − ${metHaken(b, 2)}`, binding: 1 }
    case 'maal':
      return { tekst: `${metHaken(a, 2)} × ${metHaken(b, 2)}`, binding: 2 }
    case 'deel':
      return { tekst: `${metHaken(a, 2)} / ${metHaken(b, 3)}`, binding: 2 }
    case 'deelOfNul':
      return zin(`${metHaken(a, 2)} / ${metHaken(b, 3)}, of 0 als de deler 0 is`)
    case 'als':
      return zin(`als ${metHaken(a, 1)} groter is dan 0: ${metHaken(b, 1)}, anders: ${metHaken(c, 1)}`)
    case 'indienLeeg':
      return zin(`${metHaken(a, 1)}, of als dat leeg is: ${metHaken(b, 1)}`)
    case 'halfjaar':
      return zin(`${metHaken(a, 3)} aan het begin van het halfjaar`)
    default:
      return naam(
        `${soort} van (${keuzes(soort, van)
          .map((x) => metHaken(stuk(x, naamVan), 1))
          .join('; ')})`,
      )
  }
}

/** The smallest of the smallest is one list. */
function keuzes(soort: Bewerking, van: readonly Uitdrukking[]): readonly Uitdrukking[] {
  return van.flatMap((x) => (x.soort === 'bewerking' && x.naam === soort ? keuzes(soort, x.van) : [x]))
}

function naam(tekst: string): Stuk {
  return { tekst, binding: 3 }
}

function zin(tekst: string): Stuk {
  return { tekst, binding: 0 }
}

function metHaken({ tekst, binding }: Stuk, minstens: Stuk['binding']): string {
  return binding < minstens ? `(${tekst})` : tekst
}

function maandenTerug(van: number, tot: number): string {
  return van === 1 ? `de ${tot} maanden ervoor` : `de maanden van ${tot} tot en met ${van} maanden geleden`
}

/** The label of a parameter with that of its key, as far as the key has one. */
function parameternaam(id: string, sleutel: string): string {
  const p = parameter(id)
  if (!p || sleutel === '') return p?.label ?? id
  const lijsten = p.dimensie.filter((d) => typeof d === 'object')
  const namen = sleutel.split('.').map((deel, i) => lijsten[i]?.sleutels.find((s) => s.id === deel)?.label ?? deel)
  return `${p.label}: ${namen.join(', ')}`
}
