// Which run each lane shows: input hash, when, and whether a newer one is being calculated. Source: screens 06; architecture law 5.

import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { sporen, type Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRonde } from '../../api/ronde.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { verschilparameters, type Uitkomsten } from './cijfers.ts'
import { teksten } from './teksten.ts'

export function SporenRegel() {
  const t = useTekst(teksten)
  const { uitkomsten, rekent, stand, feiten } = useRonde()
  return (
    <div className="runs__herkomst">
      <dl className="runs__sporen">
        {sporen.map((spoor) => (
          <div key={spoor}>
            <dt>
              <SpoorBadge spoor={spoor} />
            </dt>
            <dd className="tab sm">
              {runTekst(spoor, uitkomsten, whenOf(spoor, uitkomsten[spoor], stand, feiten), stand, t)}
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
      {stand.opening && (
        <p className="runs__noot sm">
          <Icoon name="informatie" klein /> {stand.opening.herkomstNoot}
        </p>
      )}
    </div>
  )
}

type Tekst = (typeof teksten)['nl']

function runTekst(
  spoor: Spoor,
  uitkomsten: Uitkomsten,
  wanneer: ((t: Tekst) => string) | undefined,
  stand: RondeStand,
  t: Tekst,
): string {
  const bericht = uitkomsten[spoor]
  if (!bericht) return t.geenVoltooide
  const delen = [
    t.invoer(bericht.invoerHash.slice(0, 6)),
    bericht.resultaat.kind === 'voltooid' ? t.model(bericht.resultaat.uitkomst.modelVersie) : t.geweigerdKort,
    wanneer?.(t),
    bericht.geweigerd && t.nieuwGeweigerd,
    spoor === 'voorlopig' && differenceText(uitkomsten, stand, t),
  ]
  return delen.filter(Boolean).join(' · ')
}

function differenceText({ vastgesteld, voorlopig }: Uitkomsten, stand: RondeStand, t: Tekst): string {
  const aantal = vastgesteld?.invoerHash === voorlopig?.invoerHash ? 0 : verschilparameters(stand).length
  return aantal === 0 ? t.gelijkKort : t.verschilKort(aantal)
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
