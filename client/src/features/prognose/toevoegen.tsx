// Adding a scenario to a group, or an additive group, while the ronde runs. Source: screens 07; docs/spec/prognose.md (PR-5, PR-25).

import { useId, useRef, useState, type FormEvent } from 'react'
import { useOpdracht } from '../../api/ronde.tsx'
import { Dialoog } from '../../components/dialoog.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Prognose } from './gebruik-prognose.ts'
import { metGroep, metScenario } from './nieuw-scenario.ts'
import { teksten } from './teksten.ts'
import { groepNaam } from './weergave.ts'

export type Toevoeging = 'scenario' | 'groep'

interface ToevoegenProps {
  readonly prognose: Prognose
  readonly wat: Toevoeging
  readonly sluit: () => void
}

export function Toevoegen({ prognose, wat, sluit }: ToevoegenProps) {
  const t = useTekst(teksten)
  const formId = useId()
  const veld = useRef<HTMLInputElement>(null)
  const [naam, zetNaam] = useState('')
  const [groep, zetGroep] = useState('hoofd')
  const { fout, bezig, voegToe } = useVoegToe(prognose, sluit)
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (bezig) return
    if (naam.trim() === '') return veld.current?.focus()
    void voegToe(wat, groep, naam)
  }
  return (
    <Dialoog
      titel={wat === 'groep' ? t.toevoegen.groepTitel : t.toevoegen.scenarioTitel}
      bijSluiten={sluit}
      voet={
        <>
          <Knop soort="stil" onClick={sluit}>
            {t.toevoegen.annuleer}
          </Knop>
          <Knop
            soort="primair"
            type="submit"
            form={formId}
            {...(naam.trim() === '' && { nietBeschikbaar: t.toevoegen.leeg })}
          >
            {t.toevoegen.voegToe}
          </Knop>
        </>
      }
    >
      <form id={formId} className="pg__form" onSubmit={send}>
        <p className="md mid">{wat === 'groep' ? t.toevoegen.groepUitleg : t.toevoegen.scenarioUitleg}</p>
        <label className="veld">
          <span className="label">{t.toevoegen.naam}</span>
          <input
            ref={veld}
            data-eerst=""
            className="invoer"
            value={naam}
            maxLength={60}
            onChange={(event) => zetNaam(event.target.value)}
          />
        </label>
        {wat === 'scenario' && prognose.groepen.length > 1 && (
          <label className="veld">
            <span className="label">{t.toevoegen.groep}</span>
            <select className="invoer" value={groep} onChange={(event) => zetGroep(event.target.value)}>
              {prognose.groepen.map((g) => (
                <option key={g.id} value={g.id}>
                  {g.isHoofd ? t.hoofdKort : groepNaam(g)}
                </option>
              ))}
            </select>
          </label>
        )}
        {fout !== undefined && <Melding soort="fout">{fout}</Melding>}
      </form>
    </Dialoog>
  )
}

/** First the ronde knows the scenario, then the values with which a group begins are written. */
function useVoegToe({ kader, schrijver }: Prognose, sluit: () => void) {
  const t = useTekst(teksten)
  const stuur = useOpdracht()
  const [fout, zetFout] = useState<string>()
  const [bezig, zetBezig] = useState(false)
  const voegToe = async (wat: Toevoeging, groep: string, naam: string): Promise<void> => {
    const nieuw =
      wat === 'groep'
        ? metGroep(kader, naam, [t.toevoegen.niet, t.toevoegen.wel])
        : { scenarios: metScenario(kader.peaScenarios, groep, naam), cellen: undefined }
    zetBezig(true)
    const antwoord = await stuur({
      type: 'wijzig_pea_scenarios',
      scenarios: nieuw.scenarios.map(({ id, label }) => ({ id, label })),
    })
    zetBezig(false)
    if (antwoord.kind === 'geweigerd') return zetFout(antwoord.weigering.zin)
    if (nieuw.cellen) schrijver?.schrijf({ cellen: nieuw.cellen })
    sluit()
  }
  return { fout, bezig, voegToe }
}
