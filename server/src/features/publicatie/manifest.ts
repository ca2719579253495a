// The list of what is in a package and what it rests on; every hash can be checked without us. Source: docs/spec/publicatie.md (PU-11 … PU-13); modelspecificatie E.4.

import { sha256HexOfBytes } from '@ketenbeeld/shared/ledger/canonical'
import { bronregel } from '@ketenbeeld/shared/rapport/html'
import type { Feit, Versie } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { conceptRun } from '@ketenbeeld/shared/ronde/concept-run'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Bestand } from './zip.ts'

export interface Manifest {
  readonly formaat: 'ketenbeeld-pakket/1'
  readonly ronde: { readonly id: string; readonly naam: string; readonly rubricering: string }
  /** The last entry of the grootboek that is in the package. */
  readonly grootboek: { readonly regels: number; readonly hoofd: string; readonly op: string }
  readonly versies: readonly Pick<Versie, 'document' | 'nummer' | 'naam' | 'inhoudHash' | 'run' | 'logPositie' | 'op'>[]
  readonly run: {
    readonly inCijfers: string | null
    readonly nieuwste: string | null
    readonly modelVersie: string | null
  }
  readonly bronvermelding: string
  readonly herkomst: string
  /** What a reader must know before using it. */
  readonly letOp: readonly string[]
  readonly bestanden: readonly { readonly naam: string; readonly sha256: string; readonly bytes: number }[]
}

export interface ManifestDelen {
  readonly stand: RondeStand
  readonly hoofd: Feit
  readonly versies: readonly Versie[]
  readonly runInCijfers: string | null
  readonly modelVersie: string | null
  readonly bestanden: readonly Bestand[]
}

export function manifestVan({ stand, hoofd, versies, runInCijfers, modelVersie, bestanden }: ManifestDelen): Manifest {
  const { naam = stand.ronde, rubricering = '', herkomstNoot = '' } = stand.opening ?? {}
  const nieuwste = stand.run?.kind === 'voltooid' ? stand.run.invoerHash : null
  return {
    formaat: 'ketenbeeld-pakket/1',
    ronde: { id: stand.ronde, naam, rubricering },
    grootboek: { regels: hoofd.seq, hoofd: hoofd.hash, op: hoofd.at },
    versies: versies.map(({ document, nummer, naam: versieNaam, inhoudHash, run, logPositie, op }) => ({
      document,
      nummer,
      naam: versieNaam,
      inhoudHash,
      run,
      logPositie,
      op,
    })),
    run: { inCijfers: runInCijfers, nieuwste, modelVersie },
    bronvermelding: vermelding(stand, naam, versies),
    herkomst: herkomstNoot,
    letOp: letOp(stand, versies, runInCijfers, nieuwste),
    bestanden: bestanden
      .map((b) => ({ naam: b.naam, sha256: sha256HexOfBytes(b.bytes), bytes: b.bytes.length }))
      .toSorted((a, b) => (a.naam < b.naam ? -1 : 1)),
  }
}

function vermelding(stand: RondeStand, rondeNaam: string, versies: readonly Versie[]): string {
  const [versie] = versies
  if (!versie) return `${rondeNaam}, zonder vastgezette versie.`
  const { rubricering = '', herkomstNoot = '' } = stand.opening ?? {}
  const { nummer, naam, op, inhoudHash: hash } = versie
  return bronregel({ rondeNaam, rubricering, herkomstNoot, nummer, naam, op, hash })
}

function letOp(
  stand: RondeStand,
  versies: readonly Versie[],
  inCijfers: string | null,
  nieuwste: string | null,
): readonly string[] {
  const ontbrekend = stand.gesloten?.ontbrekend.map((o) => o.organisatie) ?? []
  return [
    ...(versies.length === 0 ? ['Er is geen versie rondgestuurd; de rapportage ontbreekt in dit pakket.'] : []),
    ...(inCijfers === null ? ['Er is geen berekening; de cijferbestanden zijn leeg.'] : []),
    ...(inCijfers !== null && nieuwste !== null && inCijfers !== nieuwste
      ? [
          'Na het vastzetten zijn aannames vastgesteld. De nieuwste berekening wijkt af; de cijfers hier zijn die van de rapportage.',
        ]
      : []),
    ...conceptZin(stand),
    ...(stand.gesloten ? [] : ['Het akkoord was nog niet gesloten toen dit pakket werd gemaakt.']),
    ...(ontbrekend.length > 0
      ? [`Zonder volledig antwoord bij sluiting: ${ontbrekend.join(', ')}. Zwijgen is geen akkoord.`]
      : []),
    'Aantallen zijn afgerond op honderdtallen. Door afronding kunnen totalen afwijken.',
  ]
}

function conceptZin(stand: RondeStand): readonly string[] {
  const melding = stand.opening ? conceptRun(stand, 'vastgesteld') : null
  return melding ? [melding.zin] : []
}
