// Makes a local account: checks everything first and tells every problem at once. Source: docs/spec/identiteit.md (ID-13).

import { ketenpartners, isKetenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { persoonId, type PersoonId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Storage } from '../storage/storage.ts'
import { hashWachtwoord, langsteWachtwoord } from './wachtwoord.ts'

export const kortsteWachtwoord = 12

export interface NieuwAccount {
  readonly naam: string
  readonly organisatie: string
  readonly gebruikersnaam: string
  readonly wachtwoord: string
}

export type AccountUitslag =
  | { readonly kind: 'gemaakt'; readonly persoon: PersoonId; readonly gebruikersnaam: string }
  /** One Dutch sentence per problem; nothing was written. */
  | { readonly kind: 'geweigerd'; readonly zinnen: readonly string[] }

type Personen = Pick<Storage, 'findPersonByLogin' | 'putPerson'>

/** Make an account under a random id, which is what the grootboek will hold instead of a name. */
export async function maakAccount(personen: Personen, account: NieuwAccount): Promise<AccountUitslag> {
  const { organisatie, wachtwoord } = account
  const naam = account.naam.trim()
  const gebruikersnaam = account.gebruikersnaam.trim().toLowerCase()
  const zinnen = problems({ naam, organisatie, gebruikersnaam, wachtwoord })
  if (zinnen.length === 0 && (await personen.findPersonByLogin(gebruikersnaam)))
    zinnen.push(`Er is al een account met gebruikersnaam ${gebruikersnaam}. Kies een andere.`)
  if (zinnen.length > 0) return { kind: 'geweigerd', zinnen }
  const persoon = persoonId(crypto.randomUUID())
  await personen.putPerson({
    id: persoon,
    naam,
    organisatie,
    gebruikersnaam,
    wachtwoord: await hashWachtwoord(wachtwoord),
  })
  return { kind: 'gemaakt', persoon, gebruikersnaam }
}

function problems({ naam, organisatie, gebruikersnaam, wachtwoord }: NieuwAccount): string[] {
  const length = [...wachtwoord].length
  const zinnen: (string | false)[] = [
    (naam.length === 0 || naam.length > 100) && 'Geef met --naam een naam van 1 tot en met 100 tekens.',
    !isKetenpartner(organisatie) && `Geef met --organisatie een van: ${ketenpartners.join(', ')}.`,
    !/^[a-z0-9][a-z0-9.@_-]{1,99}$/.test(gebruikersnaam) &&
      'Geef met --gebruikersnaam 2 tot en met 100 letters, cijfers of de tekens . @ _ -, te beginnen met een letter of cijfer.',
    length < kortsteWachtwoord &&
      `Het wachtwoord is te kort: ten minste ${kortsteWachtwoord} tekens, nu ${length}. Een zin van een paar woorden is goed.`,
    wachtwoord.length > langsteWachtwoord && `Het wachtwoord is te lang: hoogstens ${langsteWachtwoord} tekens.`,
    new Set(wachtwoord).size < 5 &&
      length >= kortsteWachtwoord &&
      'Het wachtwoord is te makkelijk te raden: te weinig verschillende tekens.',
    /[\r\n]/.test(wachtwoord) && 'Het wachtwoord moet op één regel staan.',
  ]
  return zinnen.filter((zin) => zin !== false)
}
