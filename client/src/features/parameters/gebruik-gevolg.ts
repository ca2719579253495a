// What a proposal would do, calculated in the worker while the hand is still on the keys. Source: docs/spec/wat-als.md (WA-10, WA-17).

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Invoer } from '@ketenbeeld/engine/run'
import { gevolgVan, type Gevolg, type Voorstel } from '@ketenbeeld/shared/ronde/gevolg'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { useReken } from '../../reken/gebruik-reken.ts'
import { rekeningVan, type Rekening } from './gevolg-beeld.ts'

export interface GevolgUitkomst {
  readonly gevolg: Gevolg
  readonly rekening: Rekening
  /** The figures of the proposal before, while those of this one are on their way. */
  readonly laatste: Extract<Rekening, { kind: 'klaar' }> | undefined
}

/**
 * Work out a proposal; undefined without one.
 *
 * Give it the same objects as long as the proposal is the same. Nothing is sent: answers follow from the state in this tab, figures from the worker of this tab.
 */
export function useGevolg(
  stand: RondeStand,
  voorstel: Voorstel | undefined,
  scenarios: readonly Scenario[],
): GevolgUitkomst | undefined {
  const rustig = useDeferredValue(voorstel)
  const gevolg = useMemo(() => rustig && gevolgVan(stand, rustig), [stand, rustig])
  const verandert = gevolg !== undefined && gevolg.wijzigingen.length > 0
  const basis = useMemo(
    (): [Invoer] | undefined => (verandert ? [invoerSet(stand, 'voorlopig')] : undefined),
    [stand, verandert],
  )
  const voor = useReken('run', basis)
  const na = useReken('run', verandert ? [gevolg.sporen.voorlopig.na] : undefined)
  const rekening = useMemo(() => rekeningVan(voor, na, scenarios), [voor, na, scenarios])
  const laatste = useLaatste(rekening, verandert)
  return voorstel && gevolg && { gevolg, rekening, laatste }
}

/** Have the worker started and its model compiled by the time the first proposal is there. */
export function useOpwarmen(stand: RondeStand, nodig: boolean): void {
  const invoer = useMemo(
    (): [Invoer] | undefined => (nodig ? [invoerSet(stand, 'voorlopig')] : undefined),
    [stand, nodig],
  )
  useReken('run', invoer)
}

function useLaatste(rekening: Rekening, telt: boolean): GevolgUitkomst['laatste'] {
  const [laatste, zet] = useState<GevolgUitkomst['laatste']>()
  useEffect(() => {
    if (!telt) zet(undefined)
    else if (rekening.kind === 'klaar') zet(rekening)
  }, [rekening, telt])
  return laatste
}
