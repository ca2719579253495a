// Draws for a screen: starts by itself for another figure or lane, for other settings when asked; the last figures stay until there are new ones. Source: docs/spec/wat-als.md (WA-3, WA-5).

import { useMemo, useState } from 'react'
import type { Melding } from '@ketenbeeld/engine/catalogus/melding'
import type { Moment, OnzekerheidOpties, OnzekerheidUitkomst } from '@ketenbeeld/engine/onzekerheid/trekking'
import type { Invoer } from '@ketenbeeld/engine/run'
import { invoerHash, type Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { useReken } from '../../../reken/gebruik-reken.ts'
import type { Onzekerheid, Trekvoortgang } from '../../../reken/trek-onzekerheid.ts'
import { optiesVan, zelfdeInstelling, type Instelling } from './instelling.ts'

/** What was asked: all of it, so that figures are always shown with their own question. */
interface Gevraagd {
  readonly indicator: string
  readonly spoor: Spoor
  readonly invoer: Invoer
  readonly instelling: Instelling
  readonly opties: OnzekerheidOpties
}

/** Figures with what they are of. */
export interface Getrokken {
  readonly indicator: string
  readonly spoor: Spoor
  readonly uitkomst: OnzekerheidUitkomst
  readonly momenten: readonly Moment[]
}

export interface TrekkingBeeld {
  readonly bezig: boolean
  readonly voortgang: Trekvoortgang | undefined
  /** The last figures; of an earlier question while another one is on its way. */
  readonly getrokken: Getrokken | undefined
  /** Why the last question was refused; then there are no figures. */
  readonly meldingen: readonly Melding[]
  readonly fout: string | undefined
  readonly gestopt: boolean
  /** The fields or the input of the ronde say something else than the last question. */
  readonly verouderd: 'keuze' | 'invoer' | undefined
  readonly start: () => void
  readonly stop: () => void
}

export function useTrekking(indicator: string, spoor: Spoor, invoer: Invoer, instelling: Instelling): TrekkingBeeld {
  const nu = (): Gevraagd => ({ indicator, spoor, invoer, instelling, opties: optiesVan(instelling, indicator) })
  const [gevraagd, vraag] = useState(nu)
  const [gestopt, zetGestopt] = useState(false)
  const start = (): void => {
    vraag(nu())
    zetGestopt(false)
  }
  if (gevraagd.indicator !== indicator || gevraagd.spoor !== spoor) start()
  const { stand, waarde, voortgang, fout } = useReken(
    'onzekerheid',
    gestopt ? undefined : [gevraagd.invoer, gevraagd.opties],
  )
  const laatste = useLaatste(gevraagd, stand === 'klaar' ? waarde : undefined)
  const anders = useAnders(gevraagd.invoer, invoer)
  return {
    bezig: stand === 'rekent',
    voortgang,
    getrokken: laatste?.getrokken,
    meldingen: laatste?.waarde.kind === 'geweigerd' ? laatste.waarde.meldingen : [],
    fout,
    gestopt,
    verouderd: !zelfdeInstelling(gevraagd.instelling, instelling) ? 'keuze' : anders ? 'invoer' : undefined,
    start,
    stop: () => zetGestopt(true),
  }
}

interface Laatste {
  readonly waarde: Onzekerheid
  readonly getrokken: Getrokken | undefined
}

/** The last answer with its question, also while another one is on its way. */
function useLaatste({ indicator, spoor }: Gevraagd, waarde: Onzekerheid | undefined): Laatste | undefined {
  const [laatste, zet] = useState<Laatste>()
  if (waarde === undefined || laatste?.waarde === waarde) return laatste
  const uitkomst = waarde.kind === 'klaar' ? waarde.uitkomst : undefined
  const getrokken = uitkomst && { indicator, spoor, uitkomst, momenten: uitkomst.indicatoren[indicator] ?? [] }
  const nieuw = { waarde, getrokken }
  zet(nieuw)
  return nieuw
}

/** Whether two inputs would be calculated differently. */
function useAnders(a: Invoer, b: Invoer): boolean {
  return useMemo(() => a !== b && invoerHash(a) !== invoerHash(b), [a, b])
}
