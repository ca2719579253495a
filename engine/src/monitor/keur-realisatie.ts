// Refuses realised months that nobody can know yet. Source: model specification H (ENG-12); docs/spec/monitor.md (MON-7).
import type { Melding } from '../catalogus/melding.ts'

const maanden = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
] // prettier-ignore

/**
 * ENG-12: a month is realised when its last day is not after the peildatum.
 *
 * @param maand 1 … 12.
 * @param peildatum jjjj-mm-dd; empty means that nothing is known yet.
 */
export function keurRealisatie(jaar: number, maand: number, peildatum: string | null): Melding | null {
  const wanneer = `${maanden[maand - 1] ?? String(maand)} ${jaar}`
  if (peildatum === null) {
    const zin = `De realisatie van ${wanneer} kan nog niet: de peildatum van de gegevens is niet ingevuld.`
    return { code: 'ENG-12', niveau: 'fout', parameter: 'model.peildatum', jaar, eigenaar: 'APM', zin }
  }
  if (laatsteDag(jaar, maand) <= peildatum) return null
  const zin = `De realisatie van ${wanneer} kan nog niet: de gegevens lopen tot en met ${datumTekst(peildatum)}.`
  return { code: 'ENG-12', niveau: 'fout', parameter: 'model.peildatum', jaar, eigenaar: 'APM', zin }
}

function laatsteDag(jaar: number, maand: number): string {
  const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
  const dagen = [31, schrikkel ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1]
  if (dagen === undefined) throw new RangeError(`no month ${maand}`)
  return `${jaar}-${String(maand).padStart(2, '0')}-${dagen}`
}

function datumTekst(datum: string): string {
  const [jaar, maand, dag] = datum.split('-').map(Number)
  return `${dag} ${maanden[(maand ?? 0) - 1] ?? ''} ${jaar}`
}
