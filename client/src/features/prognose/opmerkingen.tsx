// Questions and factual errors with their answers: who, on whose behalf, when; members report, APM answers. Source: screens 07; docs/spec/prognose.md (PR-1, PR-2).

import { memo, useState } from 'react'
import { modeljaren } from '@ketenbeeld/engine/catalogus/cellen'
import type { Opmerking } from '@ketenbeeld/shared/prognose/prognose'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { PersoonId } from '@ketenbeeld/shared/vocabulary/ids'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRondeDeel } from '../../api/ronde.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { naamMetOrganisatie } from '../../components/organisatie.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { AntwoordFormulier, MeldFormulier } from './opmerking-formulier.tsx'
import type { Prognose } from './gebruik-prognose.ts'
import { teksten } from './teksten.ts'

type OpmerkingenProps = Pick<Prognose, 'stand' | 'ik' | 'kader'>

/** Kept as it is while somebody types a number. */
export const Opmerkingen = memo(function Opmerkingen({ stand, ik, kader }: OpmerkingenProps) {
  const t = useTekst(teksten)
  const [meldt, zetMeldt] = useState(false)
  const { opmerkingen } = stand.prognose
  const open = opmerkingen.filter((o) => !o.antwoord).length
  const isApm = ik.organisatie === 'APM'
  return (
    <section className="blok" aria-labelledby="h-opmerkingen">
      <div className="blok__kop">
        <h2 id="h-opmerkingen">{t.opmerkingen.kop}</h2>
        {open > 0 && <span className="sm sub tab">{t.opmerkingen.open(open)}</span>}
      </div>
      {opmerkingen.length === 0 && <p className="md sub">{t.opmerkingen.geen}</p>}
      <ul className="pg__opmerkingen">
        {[...opmerkingen].reverse().map((opmerking) => (
          <OpmerkingRij key={opmerking.nummer} opmerking={opmerking} magAntwoorden={isApm} />
        ))}
      </ul>
      {!isApm && (
        <Knop onClick={() => zetMeldt(true)}>
          <Icoon name="bericht" />
          {t.opmerkingen.meld}
        </Knop>
      )}
      {meldt && <MeldFormulier ik={ik} jaren={modeljaren(kader)} sluit={() => zetMeldt(false)} />}
    </section>
  )
})

interface OpmerkingRijProps {
  readonly opmerking: Opmerking
  readonly magAntwoorden: boolean
}

function OpmerkingRij({ opmerking, magAntwoorden }: OpmerkingRijProps) {
  const t = useTekst(teksten)
  const wie = useNaam()
  const [antwoordt, zetAntwoordt] = useState(false)
  const { soort, jaar, tekst, organisatie, persoon, op, antwoord } = opmerking
  const afzender = wie(persoon, organisatie)
  return (
    <li>
      <p className="pg__wie">
        <b className="m">{afzender}</b>
        <span className="sub tab nowrap">{dagEnTijd(op)}</span>
      </p>
      <p>
        <span className="merkje">{t.opmerkingen.soort[soort]}</span>
        {jaar !== undefined && <span className="sub sm"> {t.opmerkingen.over(jaar)}</span>} {tekst}{' '}
        {!antwoord && (
          <span className="st st--open st--kaal">
            <Icoon name="open" klein /> {t.opmerkingen.isOpen}
          </span>
        )}
      </p>
      {antwoord && (
        <p className="pg__antwoord">
          <span className="m">{t.opmerkingen.besluit[antwoord.besluit]}</span>, {wie(antwoord.persoon, 'APM')},{' '}
          <span className="tab nowrap">{dagEnTijd(antwoord.op)}</span>: {antwoord.tekst}
        </p>
      )}
      {!antwoord && magAntwoorden && (
        <Knop klein aria-label={t.opmerkingen.beantwoordNaam(afzender)} onClick={() => zetAntwoordt(true)}>
          {t.opmerkingen.beantwoord}
        </Knop>
      )}
      {antwoordt && !antwoord && (
        <AntwoordFormulier opmerking={opmerking} afzender={afzender} sluit={() => zetAntwoordt(false)} />
      )}
    </li>
  )
}

function useNaam() {
  const personen = useRondeDeel((b) => b.personen)
  return (persoon: PersoonId, organisatie: Ketenpartner): string => {
    const naam = personen.get(persoon)?.naam
    return naam ? naamMetOrganisatie(naam, organisatie) : organisatie
  }
}
