// How a comparison of two tables is told: all cells for a program, the differing ones and a summary for a person. Source: docs/spec/contract.md (CT-8).
import type { Celverschil, Cijfervergelijking, Marge } from '../contract/vergelijk-cijfers.ts'

/** As many differences as a person wants to see; the table has them all. */
const hoogstens = 25

/** Every cell, in the order of the first table. */
export function schrijfTabel({ cellen }: Cijfervergelijking): string {
  const regels = cellen.map((c) =>
    [c.indicator, c.scenario, c.periode, c.a ?? '', c.b ?? '', c.absoluut ?? '', c.relatief ?? '', c.oordeel].join(','),
  )
  return `${['indicator,scenario,periode,a,b,verschil,relatief,oordeel', ...regels].join('\n')}\n`
}

/** The largest differences first, then the summary. */
export function schrijfVerslag(v: Cijfervergelijking, { absoluut, relatief }: Marge, gedeeld: boolean): string {
  const afwijkend = v.cellen
    .filter((c) => c.oordeel === 'anders' || (!gedeeld && c.oordeel !== 'gelijk'))
    .sort((x, y) => Math.abs(y.absoluut ?? Infinity) - Math.abs(x.absoluut ?? Infinity))
  const rest = afwijkend.length - hoogstens
  return [
    ...afwijkend.slice(0, hoogstens).map(regel),
    ...(rest > 0 ? [`… en nog ${rest}; met --output staan alle cellen in een bestand.`] : []),
    `${v.cellen.length} cellen vergeleken: ${v.gelijk} gelijk, ${v.anders} anders, ${v.alleenA} alleen in a, ${v.alleenB} alleen in b.`,
    `Grootste verschil ${v.grootsteAbsoluut}, relatief ${v.grootsteRelatief}; gelijk heet hoogstens ${absoluut} of ${relatief} maal de eerste waarde.`,
    '',
  ].join('\n')
}

function regel({ indicator, scenario, periode, a, b, absoluut, relatief, oordeel }: Celverschil): string {
  const plek = `${indicator} ${scenario} ${periode}`.padEnd(50)
  if (oordeel !== 'anders') return `${plek} ${oordeel}: ${a ?? b}`
  const deel = relatief === null ? '' : ` (${(relatief * 100).toPrecision(3)} %)`
  return `${plek} a ${a}, b ${b}, verschil ${absoluut}${deel}`
}
