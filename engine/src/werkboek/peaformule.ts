// The distributions of the PEA as formulas: probability up to x, and mean. Source: model specification A2; docs/spec/engine.md (PEA-A2); docs/spec/werkboek.md (WB-6).
import type { Familie } from '../prognose/familie.ts'

/** Fields of one scenario of the PEA in a year. */
export interface Peavelden {
  readonly kans: string
  readonly mu: string
  readonly spreiding: string
  /** Helper field, see `hulp`. */
  readonly hulp: string
}

/** What every formula of the scenario needs once: the mass below 0, the spread of the logarithm, or nothing. */
export function hulpformule(familie: Familie, { mu, spreiding }: Peavelden): string {
  if (familie === 'normaal_afgekapt') return `NORMSDIST(-${mu}/${spreiding})`
  return familie === 'lognormaal' ? `SQRT(LN(1+(${spreiding}/${mu})^2))` : '0'
}

export function verwachtingformule(familie: Familie, { mu, spreiding, hulp }: Peavelden): string {
  switch (familie) {
    case 'normaal_afgekapt':
      return `${mu}+${spreiding}*EXP(-((${mu}/${spreiding})^2)/2)/SQRT(2*PI())/(1-${hulp})`
    case 'driehoek':
      return `(MAX(0,${mu}-${spreiding})+${mu}+${spreiding}+${mu})/3`
    default:
      return mu
  }
}

/** P(X ≤ x) times the probability of the scenario; 0 for a scenario that does not take part. */
export function kansformule(familie: Familie, velden: Peavelden, x: string): string {
  return `IF(${velden.kans}=0,0,${velden.kans}*${kansTot(familie, velden, x)})`
}

function kansTot(familie: Familie, { mu, spreiding, hulp }: Peavelden, x: string): string {
  switch (familie) {
    case 'normaal_afgekapt':
      return `(NORMSDIST((${x}-${mu})/${spreiding})-${hulp})/(1-${hulp})`
    case 'lognormaal':
      return `IF(${x}<=0,0,NORMSDIST((LN(${x}/${mu})+${hulp}^2/2)/${hulp}))`
    case 'gamma':
      return `IF(${x}<=0,0,GAMMADIST(${x},(${mu}/${spreiding})^2,${spreiding}^2/${mu},TRUE))`
    case 'punt':
      return `IF(${x}>=${mu},1,0)`
    case 'driehoek': {
      const laag = `MAX(0,${mu}-${spreiding})`
      const hoog = `(${mu}+${spreiding})`
      const links = `(${x}-${laag})^2/((${hoog}-${laag})*(${mu}-${laag}))`
      const rechts = `1-(${hoog}-${x})^2/((${hoog}-${laag})*${spreiding})`
      return `IF(${x}<=${laag},0,IF(${x}>=${hoog},1,IF(${x}<=${mu},IF(${mu}=${laag},0,${links}),${rechts})))`
    }
  }
}
