// What one asks of the draws, with the settings of the ronde where nothing is asked, and what is wrong with it. Source: model specification, mc.*; docs/spec/onzekerheid.md (OZ-14).
import type { CelWaarde } from '../catalogus/cel.ts'
import type { Melding } from '../catalogus/melding.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Invoer } from '../invoer/invoer.ts'
import type { Rekenmodel } from '../invoer/rekenmodel.ts'
import { bandenVan, buitenBand, type ParameterBand } from './band.ts'

export interface OnzekerheidOpties {
  /** 100 to 1,000,000; without it mc.trekkingen. */
  readonly trekkingen?: number
  /** 0 to 2³² − 1; without it mc.zaad. */
  readonly zaad?: number
  /** Correlation of a year with the year before, 0 to 1; without it pea.correlatie_jaren. */
  readonly rho?: number
  /** Without it the bands of mc.parameterband. */
  readonly banden?: readonly ParameterBand[]
  /** Indicators with an equation, see indicatorenMetSpreiding. */
  readonly indicatoren: readonly string[]
  /** Only these draws, from (included) to (not included): one part of a calculation that is divided over threads. */
  readonly deel?: { readonly van: number; readonly tot: number }
}

/** The options with every choice made. */
export type Keuze = Required<OnzekerheidOpties>

export function kies(invoer: Invoer, opties: OnzekerheidOpties): Keuze {
  const getal = (id: string) => instelling(invoer.cellen[`${id}|||`], id)
  const trekkingen = opties.trekkingen ?? getal('mc.trekkingen')
  return {
    trekkingen,
    zaad: opties.zaad ?? getal('mc.zaad'),
    rho: opties.rho ?? getal('pea.correlatie_jaren'),
    banden: opties.banden ?? bandenVan(invoer),
    indicatoren: [...new Set(opties.indicatoren)],
    deel: opties.deel ?? { van: 0, tot: trekkingen },
  }
}

function instelling(waarde: CelWaarde | undefined, id: string): number {
  return Number(typeof waarde === 'number' ? waarde : parameter(id)?.standaard)
}

export function keurKeuze({ trekkingen, zaad, rho, deel: { van, tot } }: Keuze): Melding[] {
  const geheel = (x: number, min: number, max: number) => Number.isInteger(x) && x >= min && x <= max
  const zinnen = [
    geheel(trekkingen, 100, 1_000_000)
      ? ''
      : 'Het aantal trekkingen moet een geheel getal van 100 tot en met 1.000.000 zijn.',
    geheel(zaad, 0, 4294967295) ? '' : 'Het zaad moet een geheel getal van 0 tot en met 4.294.967.295 zijn.',
    rho >= 0 && rho <= 1 ? '' : 'De samenhang tussen de jaren moet een getal van 0 tot en met 1 zijn.',
    geheel(van, 0, trekkingen) && geheel(tot, van, trekkingen) ? '' : 'Dit deel ligt niet binnen de trekkingen.',
  ]
  return zinnen.filter((zin) => zin !== '').map((zin) => ({ code: 'ENG-02', niveau: 'fout', zin }))
}

export function keurIndicatoren(gevraagd: readonly string[], { programma }: Rekenmodel): Melding[] {
  const bekend = new Set(programma.variabelen.map(({ id }) => id))
  return gevraagd
    .filter((id) => !bekend.has(id))
    .map((id) => ({
      code: 'ENG-02',
      niveau: 'fout',
      zin: `Van ${id} is geen spreiding te berekenen: het model heeft er geen vergelijking voor.`,
    }))
}

export function keurWaardenInBand(
  banden: readonly ParameterBand[],
  { programma, lader, rekenaar }: Rekenmodel,
): Melding[] {
  return banden.flatMap((band) => {
    const rijen = programma.invoer.flatMap(({ parameter: id }, i) =>
      id === band.parameter ? [lader.knoopVan[i]!] : [],
    )
    const breedte = (rekenaar.maanden + 1) * rekenaar.banen
    const buiten = rijen
      .flatMap((knoop) => [...rekenaar.waarden.subarray(rekenaar.rij(knoop), rekenaar.rij(knoop) + breedte)])
      .find((waarde) => waarde < band.laag || waarde > band.hoog)
    return buiten === undefined ? [] : [buitenBand(band, buiten)]
  })
}
