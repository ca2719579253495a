// The save mark: icon and words, always in the same place. Source: screens §4 Opslaan.

import { kloktijdMetSeconden } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRondeDeel } from '../api/ronde.tsx'
import { Icoon, type IcoonNaam } from '../components/icoon.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { useOpslag, type Opslag } from '../sync/kamer.ts'
import { teksten } from './teksten.ts'

export function OpslagMerk() {
  const opslag = useOpslag()
  const verbinding = useRondeDeel((b) => b.verbinding)
  if (opslag) return <OpslagStand opslag={opslag} />
  if (verbinding === 'verbroken') return <OpslagStand opslag={{ stand: 'offline', wijzigingen: 0 }} />
  return <OpslagStand opslag={verbinding === 'verbinden' ? { stand: 'laden' } : 'alles'} />
}

const icoon: Record<Opslag['stand'], IcoonNaam> = {
  laden: 'bezig',
  bezig: 'bezig',
  opgeslagen: 'bewaard',
  offline: 'offline',
  'alleen-lezen': 'slot',
  fout: 'waarschuwing',
}

export function OpslagStand({ opslag }: { readonly opslag: Opslag | 'alles' }) {
  const woorden = useOpslagWoorden(opslag)
  const stand = opslag === 'alles' ? 'opgeslagen' : opslag.stand
  return (
    <span className="bewaard" data-stand={stand}>
      <Icoon name={icoon[stand]} />
      <span>{woorden}</span>
    </span>
  )
}

function useOpslagWoorden(opslag: Opslag | 'alles'): string {
  const t = useTekst(teksten)
  if (opslag === 'alles') return t.opslag.alles
  switch (opslag.stand) {
    case 'opgeslagen':
      return t.opslag.opgeslagen(kloktijdMetSeconden(opslag.op))
    case 'offline':
      return t.opslag.offline(opslag.wijzigingen)
    case 'alleen-lezen':
      return t.opslag.alleenLezen
    default:
      return t.opslag[opslag.stand]
  }
}
