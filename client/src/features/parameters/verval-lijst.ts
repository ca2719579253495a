// The answers that lapse, count again or are asked for, put together so that they read as few sentences. Pure. Source: docs/spec/wat-als.md (WA-11).

import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import type { AntwoordSoort } from '@ketenbeeld/shared/akkoord/akkoord'
import type { AntwoordWissel, Gevolg } from '@ketenbeeld/shared/ronde/gevolg'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { korteNaam } from './cel-naam.ts'
import type { GevolgTeksten } from './gevolg-teksten.ts'

export interface VervalRegel {
  readonly kind: 'vervalt' | 'herleeft' | 'gevraagd'
  readonly parameter: string
  readonly soort?: AntwoordSoort
  readonly organisaties: readonly Ketenpartner[]
}

/** One line per parameter and kind of answer; what lapses first. */
export function vervalRegels({ vervalt, herleeft, nieuwGevraagd }: Gevolg): readonly VervalRegel[] {
  return [
    ...together('vervalt', vervalt),
    ...together('herleeft', herleeft),
    ...[...Map.groupBy(nieuwGevraagd, (g) => g.parameter)].map(([parameter, wie]): VervalRegel => ({
      kind: 'gevraagd',
      parameter,
      organisaties: wie.map((w) => w.organisatie),
    })),
  ]
}

export function vervalZin(t: GevolgTeksten, { kind, parameter, soort, organisaties }: VervalRegel): string {
  const wat = korteNaam(declaratieVan(parameter)?.label ?? parameter)
  const orgs = t.en(organisaties)
  return kind === 'gevraagd' ? t.gevraagd(orgs, wat) : t[kind](t.antwoord[soort ?? 'akkoord'], orgs, wat)
}

function together(kind: 'vervalt' | 'herleeft', wissels: readonly AntwoordWissel[]): VervalRegel[] {
  const per = Map.groupBy(wissels, (w) => `${w.antwoord.soort} ${w.parameter}`)
  return [...per.values()].map((groep) => ({
    kind,
    parameter: groep[0]!.parameter,
    soort: groep[0]!.antwoord.soort,
    organisaties: groep.map((w) => w.organisatie),
  }))
}
