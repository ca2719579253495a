// The sketched cells with what stands there now, each with a way back, and the way into the real table. Source: docs/spec/wat-als.md (WA-22, WA-24).

import { leesCel, type CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { celTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import { naamVanCel } from '@ketenbeeld/shared/parameters/raster'
import { Wordt } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { celNaam } from './cel-naam.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { teksten } from './teksten.ts'
import { eigenCellen, huidigeWaarde, waaromNietOvernemen } from './wat-als-overname.ts'

export interface WatAlsCellenProps {
  readonly tabel: Tabel
  readonly bijOvernemen: () => void
}

export function WatAlsCellen({ tabel, bijOvernemen }: WatAlsCellenProps) {
  const t = useTekst(gevolgTeksten).schets
  const { bron, cellen } = tabel.watAls
  if (cellen.size === 0) return <p className="mid">{t.leeg}</p>
  return (
    <section>
      <h3>
        {t.cellen} <span className="sub">{cellen.size}</span>
      </h3>
      <ul className="pt-schets__cellen">
        {[...cellen.keys()].map((cel) => (
          <SchetsCel key={cel} tabel={tabel} cel={cel} />
        ))}
      </ul>
      <div className="pt-schets__knoppen">
        <Knop soort="stil" klein onClick={() => bron.laatLos([...cellen.keys()])}>
          {t.allesTerug}
        </Knop>
        <Knop
          klein
          nietBeschikbaar={waaromNietOvernemen(t, tabel, eigenCellen(cellen, tabel.ik.organisatie).size)}
          onClick={bijOvernemen}
        >
          {t.overnemen}
        </Knop>
      </div>
    </section>
  )
}

function SchetsCel({ tabel, cel }: { readonly tabel: Tabel; readonly cel: CelSleutel }) {
  const t = useTekst(gevolgTeksten).schets
  const { leegWoord } = useTekst(teksten)
  const { parameter, delen } = naamVanCel(cel, tabel.kader)
  const eigenaar = declaratieVan(leesCel(cel)?.parameter ?? '')?.eigenaar
  return (
    <li>
      <span>
        {parameter} <span className="mid">{[...delen, eigenaar].join(' · ')}</span>
        <span className="pt-schets__waarde tab">
          {celTekst(cel, huidigeWaarde(tabel.stand, cel)) || leegWoord} <Wordt />{' '}
          <b className="b">{celTekst(cel, tabel.watAls.cellen.get(cel) ?? null) || leegWoord}</b>
        </span>
      </span>
      <button
        type="button"
        className="knop knop--stil knop--klein"
        aria-label={t.terug(celNaam(tabel, cel))}
        onClick={() => tabel.watAls.bron.laatLos([cel])}
      >
        {t.zetTerug}
      </button>
    </li>
  )
}
