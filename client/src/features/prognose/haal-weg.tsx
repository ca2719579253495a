// Taking a scenario out of the prognose: first its values, when the ledger has them empty the scenario itself. Source: docs/spec/prognose.md (PR-5, PR-25).

import { useEffect, useState } from 'react'
import { useOpdracht } from '../../api/ronde.tsx'
import { Dialoog } from '../../components/dialoog.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Prognose } from './gebruik-prognose.ts'
import { gevuldeCellen, ledgerCellen } from './pea-cellen.ts'
import { teksten } from './teksten.ts'

interface HaalWegProps {
  readonly prognose: Prognose
  readonly scenario: { readonly id: string; readonly label: string }
}

export function HaalWeg({ prognose, scenario }: HaalWegProps) {
  const t = useTekst(teksten)
  const [open, zet] = useState(false)
  return (
    <>
      <button type="button" className="pg__weg" aria-label={t.weghalen(scenario.label)} onClick={() => zet(true)}>
        <Icoon name="sluiten" klein />
      </button>
      {open && <Vraag prognose={prognose} scenario={scenario} sluit={() => zet(false)} />}
    </>
  )
}

function Vraag({ prognose, scenario, sluit }: HaalWegProps & { readonly sluit: () => void }) {
  const t = useTekst(teksten)
  const { kader, getoond, schrijver } = prognose
  const [bezig, zetBezig] = useState(false)
  const [fout, zetFout] = useState<string>()
  useWegAlsLeeg(prognose, scenario.id, bezig && fout === undefined, zetFout)
  const gevuld = gevuldeCellen(kader, getoond, scenario.id)
  const begin = (): void => {
    schrijver?.schrijf({ cellen: new Map(gevuld.map((cel) => [cel, null])) })
    zetFout(undefined)
    zetBezig(true)
  }
  return (
    <Dialoog
      titel={t.haalWeg.titel(scenario.label)}
      bijSluiten={sluit}
      voet={
        <>
          <Knop soort="stil" onClick={sluit}>
            {t.toevoegen.annuleer}
          </Knop>
          <Knop soort="gevaar" aria-busy={bezig} onClick={begin}>
            {bezig && fout === undefined ? t.haalWeg.bezig : t.haalWeg.knop}
          </Knop>
        </>
      }
    >
      <p>{t.haalWeg.zin(gevuld.length)}</p>
      {fout !== undefined && <Melding soort="fout">{fout}</Melding>}
    </Dialoog>
  )
}

/** The scenario goes when the ledger has seen that it is empty: before that the server would refuse. */
function useWegAlsLeeg(prognose: Prognose, id: string, mag: boolean, meld: (zin: string) => void): void {
  const stuur = useOpdracht()
  const { kader, stand } = prognose
  const leeg = ledgerCellen(stand, id) === 0
  useEffect(() => {
    if (!mag || !leeg) return
    void stuur({
      type: 'wijzig_pea_scenarios',
      scenarios: kader.peaScenarios.filter((s) => s.id !== id).map(({ id: eigen, label }) => ({ id: eigen, label })),
    }).then((antwoord) => {
      // prettier-ignore
      if (antwoord.kind === 'geweigerd') meld(antwoord.weigering.zin)
    })
  }, [mag, leeg, stuur, kader, id, meld])
}
