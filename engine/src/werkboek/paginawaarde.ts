// A yearly value on a printed page: the formula that rounds it as published, what it shows and how. Source: model specification E; docs/spec/werkboek.md (WB-9).
import { getalTekst } from '../catalogus/getal-tekst.ts'
import { type Afronding, indicator } from '../catalogus/indicatoren.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import { rondAf } from '../publicatie/afronding.ts'
import type { OpmaakNaam } from './opmaak.ts'
import { formule, type Veld } from './werkblad.ts'

/** @param veld The field with the unrounded value. */
export function paginaveld(id: string, veld: string, waarde: number | null, scenario: Scenario): Veld {
  const afronding = indicator(id)?.afronding ?? '-'
  return formule(afgerond(veld, afronding), getoond(id, waarde, afronding), opmaakVoor(afronding, scenario))
}

const stappen: Readonly<Partial<Record<Afronding, number>>> = {
  '100': 100,
  '250': 250,
  '1000': 1000,
  '1%': 0.01,
  '0,1%': 0.001,
  '0,5 maand': 0.5,
  mln: 1_000_000,
}

/** Numbers of people and cases above 0 that round to 0 say so. */
const minsteMetKlein = 100

function klein(stap: number): string {
  return `< ${getalTekst(stap / 2)}`
}

/** Half away from zero, with the hair of the engine: a sum that is a rounding below the half still counts as the half. */
function afgerond(x: string, afronding: Afronding): string {
  const stap = stappen[afronding]
  if (stap === undefined) return `IFERROR(${x},"–")`
  const aantal = `ROUND(${x}/${stap}+SIGN(${x})*1E-9,0)`
  const rond = stap < 1 ? `${aantal}/${Math.round(1 / stap)}` : `${aantal}*${stap}`
  return stap < minsteMetKlein
    ? `IFERROR(${rond},"–")`
    : `IFERROR(IF(AND(${x}>0,${aantal}=0),"${klein(stap)}",${rond}),"–")`
}

/** What the field shows before it is recalculated: the same as the formula makes of it. */
function getoond(id: string, waarde: number | null, afronding: Afronding): number | string {
  const rond = rondAf(id, waarde)
  if (rond === null || waarde === null) return '–'
  const stap = stappen[afronding]
  return stap !== undefined && stap >= minsteMetKlein && waarde > 0 && rond === 0 ? klein(stap) : rond
}

function opmaakVoor(afronding: Afronding, scenario: Scenario): OpmaakNaam {
  const midden = scenario === 'medio'
  if (afronding === '1%') return midden ? 'middenPercentage' : 'paginaPercentage'
  if (afronding === '0,1%') return midden ? 'middenTiende' : 'paginaTiende'
  if (afronding === '0,5 maand') return midden ? 'middenMaanden' : 'paginaMaanden'
  if (afronding === 'mln') return midden ? 'middenMiljoen' : 'paginaMiljoen'
  return midden ? 'middenGetal' : 'paginaGetal'
}
