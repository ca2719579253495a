// Which published figures of an organisation move from the agreed to the current inputs. Pure. Source: architecture law 5; screens §5 (effect for the reader's own organisation first).

import { indicatoren, type IndicatorDeclaratie } from '@ketenbeeld/engine/catalogus/indicatoren'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'

export interface GevolgRegel {
  readonly id: string
  readonly naam: string
  readonly jaar: number
  readonly vast: string
  readonly voor: string
}

export type Gevolg =
  | { readonly kind: 'geen-uitkomst' }
  | { readonly kind: 'gelijk' }
  | { readonly kind: 'verschil'; readonly regels: readonly GevolgRegel[]; readonly meer: number }

const hoogstens = 4

/** Compare medio of both lanes as published; the largest relative differences first, one year per indicator. */
export function gevolgVoor(
  uitkomsten: Readonly<Partial<Record<Spoor, UitkomstBericht>>>,
  organisatie: Ketenpartner,
): Gevolg {
  const vast = outcomeOf(uitkomsten.vastgesteld)
  const voor = outcomeOf(uitkomsten.voorlopig)
  if (!vast || !voor) return { kind: 'geen-uitkomst' }
  const eigen = indicatoren.filter((i) => i.eigenaar === organisatie && (i.soort === 'stand' || i.soort === 'stroom'))
  const gevonden = eigen.flatMap((i) => largest(i, vast, voor) ?? []).sort((a, b) => b.gewicht - a.gewicht)
  if (gevonden.length === 0) return { kind: 'gelijk' }
  return {
    kind: 'verschil',
    regels: gevonden.slice(0, hoogstens).map((g) => g.regel),
    meer: Math.max(0, gevonden.length - hoogstens),
  }
}

const outcomeOf = (bericht: UitkomstBericht | undefined): Uitkomst | undefined =>
  bericht?.resultaat.kind === 'voltooid' ? bericht.resultaat.uitkomst : undefined

function largest(
  i: IndicatorDeclaratie,
  vast: Uitkomst,
  voor: Uitkomst,
): { regel: GevolgRegel; gewicht: number } | undefined {
  const oud = vast.jaarwaarden[i.id]?.medio ?? []
  const nieuw = voor.jaarwaarden[i.id]?.medio ?? []
  const regels = oud.flatMap((a, jaar) => {
    const b = nieuw[jaar] ?? null
    const [van, naar] = [toonCijfer(i.id, a), toonCijfer(i.id, b)]
    if (van === naar || a === null || b === null) return []
    return [
      {
        regel: { id: i.id, naam: i.label, jaar: vast.kader.startjaar + jaar, vast: van, voor: naar },
        gewicht: Math.abs(b - a) / Math.max(1, Math.abs(a)),
      },
    ]
  })
  return regels.reduce<(typeof regels)[number] | undefined>(
    (best, r) => (best && best.gewicht >= r.gewicht ? best : r),
    undefined,
  )
}
