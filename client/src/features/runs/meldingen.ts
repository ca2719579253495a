// The messages of a run in groups a person can read: what is missing per owner, what to look at, what is only good to know. Pure. Source: docs/spec/engine.md (ENG-M).

import type { Melding } from '@ketenbeeld/engine/catalogus/melding'

export type GroepSoort = 'fout' | 'waarschuwing' | 'info' | 'ontbreekt'

export interface MeldingGroep {
  readonly soort: GroepSoort
  readonly meldingen: readonly Melding[]
}

/** Missing input: part of a ronde that is being filled, not an alarm. */
const ontbrekend: ReadonlySet<string> = new Set(['ENG-01', 'ENG-11'])

const volgorde: readonly GroepSoort[] = ['fout', 'waarschuwing', 'info', 'ontbreekt']

const kindOf = ({ code, niveau }: Melding): GroepSoort => (ontbrekend.has(code) ? 'ontbreekt' : niveau)

/** Return the groups that hold something; missing input last. */
export const meldingGroepen = (meldingen: readonly Melding[]): readonly MeldingGroep[] =>
  volgorde.flatMap((soort) => {
    const eigen = meldingen.filter((m) => kindOf(m) === soort)
    return eigen.length > 0 ? [{ soort, meldingen: eigen }] : []
  })

/** Return the messages per owner, in the order in which owners appear. */
export function perEigenaar(meldingen: readonly Melding[]): readonly (readonly [string, readonly Melding[]])[] {
  const uit = new Map<string, readonly Melding[]>()
  for (const m of meldingen) uit.set(m.eigenaar ?? '', [...(uit.get(m.eigenaar ?? '') ?? []), m])
  return [...uit]
}
