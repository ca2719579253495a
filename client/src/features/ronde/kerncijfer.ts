// The one figure each organisation wants to see first, in both lanes: pure. Source: screens §6 Vandaag; architecture law 5.

import type { Uitkomst } from '@ketenbeeld/engine/run'
import { indicator } from '@ketenbeeld/engine/catalogus/indicatoren'
import { rondOpStap } from '@ketenbeeld/engine/publicatie/afronding'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'

const perOrganisatie: Readonly<Partial<Record<Ketenpartner, string>>> = {
  COA: 'u.coa.bezetting',
  IND: 'u.ind.werkvoorraad',
  Nidos: 'u.nidos.caseload',
  'DT&V': 'u.dtv.caseload',
  RvdR: 'u.rvdr.beroep_voorraad',
  RvS: 'u.rvs.voorraad_v6',
  Politie: 'u.np.ienr',
  BZ: 'u.nareis.postwerklast',
  KS: 'u.coa.uitstroom_vergunninghouders',
  BZK: 'u.bzk.gehuisvest',
}

/** Return the indicator an organisation starts from; organisations without one of their own see the total inflow. */
export const kerncijferVan = (organisatie: Ketenpartner): string =>
  perOrganisatie[organisatie] ?? 'u.asiel.instroom.totaal'

export interface KerncijferRij {
  readonly jaar: number
  readonly vastgesteld: number | null
  readonly voorlopig: number | null
  /** Provisional minus agreed, rounded as the figure itself; null when one of both is missing. */
  readonly verschil: number | null
}

/** Return the medio values per year of both lanes. */
export function kerncijferRijen(
  id: string,
  vastgesteld: Uitkomst | undefined,
  voorlopig: Uitkomst | undefined,
): readonly KerncijferRij[] {
  const kader = (vastgesteld ?? voorlopig)?.kader
  if (!kader) return []
  return Array.from({ length: kader.jaren }, (_, i) => {
    const [a, b] = [valueOf(vastgesteld, id, i), valueOf(voorlopig, id, i)]
    return { jaar: kader.startjaar + i, vastgesteld: a, voorlopig: b, verschil: difference(id, a, b) }
  })
}

const valueOf = (uitkomst: Uitkomst | undefined, id: string, i: number): number | null =>
  uitkomst?.jaarwaarden[id]?.medio?.[i] ?? null

function difference(id: string, a: number | null, b: number | null): number | null {
  if (a === null || b === null) return null
  const stap = indicator(id)?.afronding
  return rondOpStap(b - a, stap === '1000' ? 1000 : stap === '250' ? 250 : 100)
}
