// The same asylum core in four hands: ours, written by hand, compiled by SDEverywhere, in a spreadsheet. Source: model-spec-decisions, "How fast is fast".

import { knopenVanInvoer } from '@ketenbeeld/engine/taal/programma'
import type { Meting, Rij } from '../meting.ts'
import { redenVan } from './kladmap.ts'
import { type Kern, maakKern, vergelekenIds, vergelijk, vulRekenaar, zetRij } from './kern.ts'
import { maakMetDeHand } from './met-de-hand.ts'
import { maakRekenblad } from './rekenblad.ts'
import { maakSysteemmodel } from './sdeverywhere.ts'
import { type Deelnemer, milli, omEnOm } from './tijd.ts'

const ons = 'Ketenbeeld, gecompileerd uit de declaratie'

interface Peer {
  bereken(factor: number): void
  readonly lees: (id: string, t: number) => number
}

export async function meetPeers(): Promise<Meting> {
  const kern = maakKern()
  const rekenaar = vulRekenaar(kern, 1)
  rekenaar.bereken()
  const ids = vergelekenIds(kern, rekenaar)
  const deelnemers: Deelnemer[] = [{ wie: ons, werk: werkVanOns(kern), keer: 50 }]
  const gemist: Rij[] = []
  const doeMee = async (wie: string, keer: number, maak: () => Peer | Promise<Peer>) => {
    try {
      const peer = await maak()
      peer.bereken(1.5)
      peer.bereken(1)
      vergelijk(wie, kern, rekenaar, ids, peer.lees)
      deelnemers.push({ wie, keer, werk: (i) => peer.bereken(factor(i)) })
    } catch (fout) {
      gemist.push({ wat: wie, uitkomst: `niet gemeten: ${redenVan(fout)}` })
    }
  }
  await doeMee('met de hand geschreven, getypeerde rijen', 50, () => maakMetDeHand(kern))
  await doeMee('SDEverywhere 0.7.28, gecompileerd naar JavaScript', 10, () => maakSysteemmodel(kern, rekenaar, ids))
  await doeMee('HyperFormula 3.5.0, na één gewijzigde cel', 1, () => maakRekenblad(kern, rekenaar, ids))
  const medianen = omEnOm(deelnemers, 40)
  const basis = medianen.get(ons)!
  const rijen = [...medianen].map(([wat, ms]) => ({ wat, uitkomst: `${milli(ms)} · ${verhouding(ms / basis)}` }))
  return {
    titel: 'De asielkern in andere handen',
    hoe: `Eén scenario, 60 maanden, ${kern.programma.variabelen.length} grootheden; één parameter (de eerste instroom) wijzigt en alles wordt opnieuw berekend. Om en om in dezelfde meting, medianen; alle ${ids.length} vergeleken indicatoren zijn tot op 1e-6 gelijk. HyperFormula (GPL) en SDEverywhere worden alleen voor deze meting geïnstalleerd.`,
    rijen: [...rijen, ...gemist],
  }
}

function werkVanOns(kern: Kern): (beurt: number) => void {
  const rekenaar = vulRekenaar(kern, 1)
  const knoop = knopenVanInvoer(kern.programma)[kern.prognose]!
  return (i) => {
    zetRij(rekenaar, knoop, kern.rijen[kern.prognose]!, factor(i))
    rekenaar.bereken()
  }
}

const factor = (beurt: number) => 1 + ((beurt % 97) + 1) / 1000

function verhouding(keer: number): string {
  return keer === 1 ? '1 ×' : `${keer < 10 ? keer.toFixed(1) : Math.round(keer).toLocaleString('nl-NL')} × onze tijd`
}
