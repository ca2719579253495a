// Who answered for whom, on what, when and in which words – as it stood when sign-off closed, and who is missing. Source: docs/spec/publicatie.md (PU-8 … PU-10); MPP-protocol §4.2.

import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { antwoordVan } from '@ketenbeeld/shared/akkoord/akkoord'
import { objectSleutel, type AkkoordObject } from '@ketenbeeld/shared/akkoord/object'
import { antwoordStatus, huidigeHash, objectenVoor } from '@ketenbeeld/shared/ronde/afspraak'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { ontbrekenden, type Ontbrekende } from '@ketenbeeld/shared/ronde/ontbrekenden'
import { reduceAll } from '@ketenbeeld/shared/ronde/reduce'
import { deelnemersVan, initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { csv, excelNl, type Cel } from '@ketenbeeld/shared/vocabulary/csv'

export interface RegisterRij {
  readonly object: string
  readonly titel: string
  readonly organisatie: string
  readonly status: string
  readonly antwoord: string | null
  readonly woorden: string | null
  readonly geldigTot: string | null
  readonly door: string | null
  readonly naam: string | null
  readonly op: string | null
  readonly grootboekregel: number | null
  /** Hash of what the answer was given on. */
  readonly hashGezien: string | null
  /** Hash of what stood there when sign-off closed. */
  readonly hashBijSluiting: string | null
}

export interface Akkoordregister {
  /** When sign-off closed, or null when it is still open: then this is the state of now. */
  readonly geslotenOp: string | null
  readonly ontbrekend: readonly Ontbrekende[]
  readonly rijen: readonly RegisterRij[]
}

/** Return the register of a ronde: one row for everything an organisation is asked. @source PU-8 */
export function akkoordregister(
  ronde: RondeId,
  feiten: readonly Feit[],
  namen: ReadonlyMap<string, string>,
): Akkoordregister {
  const sluiting = feiten.find((feit) => feit.event.type === 'akkoord_gesloten')
  const totSluiting = sluiting ? feiten.filter((feit) => feit.seq <= sluiting.seq) : feiten
  const stand = reduceAll(initialStand(ronde), totSluiting)
  return {
    geslotenOp: stand.gesloten?.op ?? null,
    ontbrekend: stand.gesloten?.ontbrekend ?? ontbrekenden(stand),
    rijen: deelnemersVan(stand).flatMap((organisatie) =>
      objectenVoor(stand, organisatie).map((object) => rij(stand, object, organisatie, namen)),
    ),
  }
}

function rij(
  stand: RondeStand,
  object: AkkoordObject,
  organisatie: ReturnType<typeof deelnemersVan>[number],
  namen: ReadonlyMap<string, string>,
): RegisterRij {
  const antwoord = antwoordVan(stand.akkoord, objectSleutel(object), organisatie)
  return {
    object: objectSleutel(object),
    titel: titelVan(stand, object),
    organisatie,
    status: antwoordStatus(stand, object, organisatie),
    antwoord: antwoord?.soort ?? null,
    woorden: antwoord?.reden ?? null,
    geldigTot: antwoord?.tot ?? null,
    door: antwoord?.door ?? null,
    naam: (antwoord && namen.get(antwoord.door)) ?? null,
    op: antwoord?.op ?? null,
    grootboekregel: antwoord?.seq ?? null,
    hashGezien: antwoord?.hash ?? null,
    hashBijSluiting: huidigeHash(stand, object) ?? null,
  }
}

function titelVan(stand: RondeStand, object: AkkoordObject): string {
  if (object.soort === 'parameter') return declaratieVan(object.id)?.label ?? object.id
  const titel = stand.opening?.documenten.find((d) => d.id === object.document)?.titel ?? object.document
  return `${titel}, versie ${object.nummer}`
}

const kolommen = [
  'organisatie',
  'object',
  'titel',
  'status',
  'antwoord',
  'woorden',
  'geldigTot',
  'naam',
  'door',
  'op',
  'grootboekregel',
  'hashGezien',
  'hashBijSluiting',
] as const satisfies readonly (keyof RegisterRij)[]

/** Write the register as CSV; organisations that miss answers follow below it. */
export function registerCsv({ rijen, ontbrekend, geslotenOp }: Akkoordregister): string {
  const leeg: readonly Cel[] = []
  return csv(excelNl, [
    kolommen,
    ...rijen.map((r) => kolommen.map((kolom): Cel => r[kolom])),
    leeg,
    ['Akkoord gesloten op', geslotenOp ?? 'nog niet gesloten'],
    ['Ontbrekende antwoorden', 'open', 'vervallen'],
    ...ontbrekend.map(({ organisatie, open, vervallen }): readonly Cel[] => [organisatie, open, vervallen]),
  ])
}
