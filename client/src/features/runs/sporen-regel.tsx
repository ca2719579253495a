// Which run each lane shows: input hash, when, and whether a newer one is being calculated. Source: screens 06; architecture law 5.

import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRonde } from '../../api/ronde.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function SporenRegel({ sporen }: { readonly sporen: readonly Spoor[] }) {
  const t = useTekst(teksten)
  const { uitkomsten, rekent, stand, feiten } = useRonde()
  return (
    <dl className="runs__sporen">
      {sporen.map((spoor) => (
        <div key={spoor}>
          <dt>
            <SpoorBadge spoor={spoor} />
          </dt>
          <dd className="tab sm">
            {runTekst(uitkomsten[spoor], whenOf(spoor, uitkomsten[spoor], stand, feiten), t)}
            <span role="status" className="runs__rekent">
              {rekent.includes(spoor) && (
                <>
                  <Icoon name="bezig" klein /> {t.rekent}
                </>
              )}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

type Tekst = (typeof teksten)['nl']

function runTekst(bericht: UitkomstBericht | undefined, wanneer: ((t: Tekst) => string) | undefined, t: Tekst): string {
  if (!bericht) return t.geenVoltooide
  const { resultaat, invoerHash } = bericht
  const delen = [
    t.invoer(invoerHash.slice(0, 6)),
    resultaat.kind === 'voltooid' ? t.model(resultaat.uitkomst.modelVersie) : t.geweigerdKort,
    wanneer?.(t),
  ]
  return delen.filter(Boolean).join(' · ')
}

/** The ledger knows when the agreed run was made; of the other lane only up to which change of values it goes. */
function whenOf(
  spoor: Spoor,
  bericht: UitkomstBericht | undefined,
  { run }: RondeStand,
  feiten: readonly Feit[],
): ((t: Tekst) => string) | undefined {
  if (spoor === 'vastgesteld' && run && run.invoerHash === bericht?.invoerHash) {
    const op = run.op
    return (t) => t.berekendOp(dagEnTijd(op))
  }
  const laatste = lastChange(feiten)
  return spoor === 'voorlopig' && laatste ? (t) => t.waardenTot(dagEnTijd(laatste)) : undefined
}

function lastChange(feiten: readonly Feit[]): Moment | undefined {
  return feiten.findLast(({ event }) => event.type === 'waarden_gewijzigd' || event.type === 'ronde_geopend')?.at
}
