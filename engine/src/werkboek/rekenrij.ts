// One row of a calculation sheet: what it is, the months before the start, and a formula per month. Source: docs/spec/werkboek.md (WB-3, WB-4).
import { parameter } from '../catalogus/parameters.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { celformule } from './celformule.ts'
import type { Parameterverwijzing, Rekenrij, Vensterverwijzing } from './indeling.ts'
import { maandformule, voorDeStart } from './maandformule.ts'
import type { OpmaakNaam } from './opmaak.ts'
import { invoerVoor, plaatsingOp, type Rekenplek } from './rekenplek.ts'
import { formule, type Rij, tekst, type Veld } from './werkblad.ts'

/** An expression in words. */
export type Leesbaar = (u: Uitdrukking) => string

export function rekenrij(plek: Rekenplek, rij: Rekenrij, leesbaar: Leesbaar): Rij {
  switch (rij.soort) {
    case 'kop':
      return Array.from({ length: 6 }, (_, k) => tekst(k === 0 ? rij.tekst : '', 'groep'))
    case 'prognose':
      return prognoserij(plek)
    case 'parameter':
      return parameterrij(plek, rij.u, leesbaar)
    case 'variabele': {
      const { id, label, eenheid, eigenaar, vergelijking, formule: u } = rij.d
      const kop = [tekst(id), tekst(label, 'vet'), tekst(eenheid, 'zacht'), tekst(eigenaar), tekst(vergelijking)]
      const knoop = plek.bron.model.programma.knoopVan.get(id) ?? -1
      const opmaak = eenheid === 'fractie' ? 'maandAandeel' : 'maand'
      return [...kop, tekst(leesbaar(u), 'zacht'), ...zonderVerleden(plek), ...eigenMaanden(plek, u, knoop, opmaak)]
    }
    case 'hulp': {
      const maanden = eigenMaanden(plek, rij.u, plek.bron.knoop(rij.u), 'hulp')
      return [...hulpkop('tussenstap', leesbaar(rij.u)), ...zonderVerleden(plek), ...maanden]
    }
    case 'reeks':
      return reeksrij(plek, rij.u, leesbaar)
  }
}

function prognoserij(plek: Rekenplek): Rij {
  const { bron, scenario } = plek
  const jaar = (t: number) => Math.min(Math.floor(t / 12), bron.invoer.kader.jaren - 1)
  return [
    tekst('pea'),
    tekst('Eerste instroom volgens de PEA'),
    tekst('personen/jaar', 'zacht'),
    tekst('APM'),
    tekst('A5'),
    tekst('van het blad PEA', 'zacht'),
    ...zonderVerleden(plek),
    ...maanden(plek, (t) =>
      formule(plek.prognose(jaar(t)), bron.pea[jaar(t)]?.kwantielen[scenario] ?? null, 'maandInvoer'),
    ),
  ]
}

function parameterrij(plek: Rekenplek, u: Parameterverwijzing, leesbaar: Leesbaar): Rij {
  const { bron, scenario } = plek
  const p = parameter(u.id)
  const opmaak = p?.eenheid === 'fractie' ? 'maandAandeelInvoer' : 'maandInvoer'
  return [
    tekst(u.id),
    tekst(leesbaar(u).slice(1, -1)),
    tekst(p?.eenheid ?? '', 'zacht'),
    tekst(p?.eigenaar ?? ''),
    tekst(''),
    tekst('van het blad Invoer', 'zacht'),
    ...zonderVerleden(plek),
    ...maanden(plek, (t) =>
      formule(invoerVoor(plek, u.id, u.sleutel, t), bron.uitkomst(bron.knoop(u), t, scenario), opmaak),
    ),
  ]
}

/** What a window adds up, with the months before the start on the left. */
function reeksrij(plek: Rekenplek, u: Vensterverwijzing, leesbaar: Leesbaar): Rij {
  const { bron, indeling, scenario } = plek
  const eigen = plaatsingOp(plek)
  const knoop = bron.knoop(u.waarde)
  return [
    ...hulpkop('wat wordt opgeteld', leesbaar(u.waarde)),
    ...Array.from({ length: indeling.historie }, (_, i) => voorDeStart(plek, u, indeling.historie - i)),
    ...maanden(plek, (t) => formule(celformule(u.waarde, t, eigen), bron.uitkomst(knoop, t, scenario), 'hulp')),
  ]
}

function eigenMaanden(plek: Rekenplek, u: Uitdrukking, knoop: number, opmaak: OpmaakNaam): readonly Veld[] {
  const eigen = plaatsingOp(plek)
  return maanden(plek, (t) =>
    formule(maandformule(plek, u, t, eigen), plek.bron.uitkomst(knoop, t, plek.scenario), opmaak),
  )
}

/** Every month, and the moment after the last. */
function maanden({ bron }: Rekenplek, veld: (t: number) => Veld): readonly Veld[] {
  return Array.from({ length: bron.maanden + 1 }, (_, t) => veld(t))
}

function zonderVerleden({ indeling }: Rekenplek): Rij {
  return Array.from({ length: indeling.historie }, () => null)
}

function hulpkop(naam: string, woorden: string): readonly Veld[] {
  return [tekst(''), tekst(naam, 'hulptekst'), tekst(''), tekst(''), tekst(''), tekst(woorden, 'zacht')]
}
