// Insert or change a figure or chart: outcome, year, scenario and lane, with what it will say. Source: docs/spec/rapport.md (RA-2, RA-43); product §2.2.

import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useCallback, useState, type FormEvent } from 'react'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { cijferNaam, indicatorNaam, waardeVan, type Cijferbronnen } from '@ketenbeeld/shared/rapport/cijferbron'
import { cijferTekst } from '@ketenbeeld/shared/rapport/cijfertekst'
import { leesCijfer, leesGrafiek, type Knoop } from '@ketenbeeld/shared/rapport/inhoud'
import { sporen, type Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { useRondeDeel, type RondeBeeld } from '../../api/ronde.tsx'
import { Dialoog } from '../../components/dialoog.tsx'
import { Knop } from '../../components/knop.tsx'
import { teksten as gedeeld } from '../../components/teksten.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import { UitkomstZoeker } from './uitkomst-zoeker.tsx'

interface Keuze {
  readonly soort: 'cijfer' | 'grafiek'
  readonly indicator: string | undefined
  readonly jaar: number
  readonly scenario: Scenario
  readonly scenarios: readonly Scenario[]
  readonly spoor: Spoor
  readonly bijschrift: string
}

const kaderVan = (b: RondeBeeld) => b.stand.opening?.kader

export interface InvoegmenuProps {
  readonly editor: Editor
  readonly bronnen: Cijferbronnen
  readonly bijSluiten: () => void
}

export function Invoegmenu({ editor, bronnen, bijSluiten }: InvoegmenuProps) {
  const t = useTekst(teksten).invoegen
  const kader = useRondeDeel(kaderVan)
  const scenarios = kader?.scenarios ?? ['min', 'medio', 'max']
  const jaren = Array.from({ length: kader?.jaren ?? 5 }, (_, i) => (kader?.startjaar ?? 2024) + i)
  const [bestaand] = useState(() => gekozenKnoop(editor))
  const [keuze, zet] = useState<Keuze>(() => begin(bestaand, jaren, scenarios))
  const [fout, zetFout] = useState<string>()
  const wijzig = (deel: Partial<Keuze>): void => {
    zet({ ...keuze, ...deel })
    zetFout(undefined)
  }
  const heeftWaarde = useCallback(
    (id: string) =>
      sporen.some((spoor) => jaren.some((jaar) => bronnen[spoor]?.waarde(id, jaar, 'medio') !== undefined)),
    // reason: the years follow from the ronde and do not change while the menu is open
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [bronnen],
  )
  const sluit = (): void => {
    bijSluiten()
    editor.commands.focus()
  }
  const voegIn = (event: FormEvent): void => {
    event.preventDefault()
    if (!keuze.indicator) return zetFout(t.kies)
    if (keuze.soort === 'grafiek' && keuze.scenarios.length === 0) return zetFout(t.eenScenario)
    editor.chain().focus().insertContent(knoopVan(keuze, scenarios)).run()
    sluit()
  }
  return (
    <Dialoog
      titel={bestaand ? t.wijzig : t.kop}
      bijSluiten={sluit}
      voet={
        <>
          <Knop soort="secundair" onClick={sluit}>
            {t.annuleren}
          </Knop>
          <Knop soort="primair" type="submit" form="rap-invoegen">
            {bestaand ? t.vervangen : t.invoegen}
          </Knop>
        </>
      }
    >
      <form id="rap-invoegen" className="rap-vorm" onSubmit={voegIn}>
        <Schakel
          label={t.soort}
          waarde={keuze.soort}
          keuzes={[['cijfer', t.cijfer] as const, ['grafiek', t.grafiek] as const]}
          kies={(soort) => wijzig({ soort })}
        />
        <UitkomstZoeker
          gekozen={keuze.indicator}
          heeftWaarde={heeftWaarde}
          kies={(i) => wijzig({ indicator: i.id, bijschrift: bijschriftVan(i.id) })}
        />
        <Bijzonderheden keuze={keuze} wijzig={wijzig} jaren={jaren} scenarios={scenarios} />
        <Voorbeeld keuze={keuze} bronnen={bronnen} />
        {fout && (
          <p className="rap-fout" role="alert">
            {fout}
          </p>
        )}
      </form>
    </Dialoog>
  )
}

interface BijzonderhedenProps {
  readonly keuze: Keuze
  readonly wijzig: (deel: Partial<Keuze>) => void
  readonly jaren: readonly number[]
  readonly scenarios: readonly Scenario[]
}

function Bijzonderheden({ keuze, wijzig, jaren, scenarios }: BijzonderhedenProps) {
  const t = useTekst(teksten).invoegen
  const woorden = useTekst(gedeeld).spoor
  return (
    <div className="rap-rij">
      {keuze.soort === 'cijfer' ? (
        <>
          <Keuzelijst
            label={t.jaar}
            waarde={String(keuze.jaar)}
            keuzes={jaren.map(String)}
            kies={(jaar) => wijzig({ jaar: Number(jaar) })}
          />
          <Keuzelijst
            label={t.scenario}
            waarde={keuze.scenario}
            keuzes={scenarios}
            kies={(scenario) => wijzig({ scenario: scenario as Scenario })}
          />
        </>
      ) : (
        <ScenarioKeuzes keuze={keuze} wijzig={wijzig} scenarios={scenarios} />
      )}
      <Schakel
        label={t.spoor}
        waarde={keuze.spoor}
        keuzes={sporen.map((spoor) => [spoor, woorden[spoor]] as const)}
        kies={(spoor) => wijzig({ spoor })}
      />
      {keuze.soort === 'grafiek' && (
        <label className="rap-breed">
          {t.bijschrift}
          <input
            className="rap-veld"
            value={keuze.bijschrift}
            onChange={(event) => wijzig({ bijschrift: event.target.value })}
          />
        </label>
      )}
    </div>
  )
}

function ScenarioKeuzes({ keuze, wijzig, scenarios }: Omit<BijzonderhedenProps, 'jaren'>) {
  const t = useTekst(teksten).invoegen
  const wissel = (scenario: Scenario): void =>
    wijzig({
      scenarios: keuze.scenarios.includes(scenario)
        ? keuze.scenarios.filter((s) => s !== scenario)
        : [...keuze.scenarios, scenario],
    })
  return (
    <fieldset className="rap-vinkjes">
      <legend>{t.scenarios}</legend>
      {scenarios.map((scenario) => (
        <label key={scenario}>
          <input type="checkbox" checked={keuze.scenarios.includes(scenario)} onChange={() => wissel(scenario)} />{' '}
          {scenario}
        </label>
      ))}
    </fieldset>
  )
}

function Keuzelijst(props: {
  readonly label: string
  readonly waarde: string
  readonly keuzes: readonly string[]
  readonly kies: (waarde: string) => void
}) {
  return (
    <label>
      {props.label}
      <select className="rap-veld" value={props.waarde} onChange={(event) => props.kies(event.target.value)}>
        {props.keuzes.map((keuze) => (
          <option key={keuze}>{keuze}</option>
        ))}
      </select>
    </label>
  )
}

function Schakel<T extends string>(props: {
  readonly label: string
  readonly waarde: T
  readonly keuzes: readonly (readonly [T, string])[]
  readonly kies: (waarde: T) => void
}) {
  return (
    <fieldset className="rap-schakel">
      <legend>{props.label}</legend>
      <div className="schakel">
        {props.keuzes.map(([waarde, woord]) => (
          <button key={waarde} type="button" aria-pressed={waarde === props.waarde} onClick={() => props.kies(waarde)}>
            {woord}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

function Voorbeeld({ keuze, bronnen }: { readonly keuze: Keuze; readonly bronnen: Cijferbronnen }) {
  const t = useTekst(teksten).invoegen
  if (!keuze.indicator || keuze.soort === 'grafiek') return null
  const cijfer = { ...keuze, indicator: keuze.indicator }
  const tekst = cijferTekst(keuze.indicator, waardeVan(bronnen, cijfer))
  return (
    <p className="rap-voorbeeld">
      <span className="sub sm">{t.zo}</span>
      <span className={keuze.spoor === 'voorlopig' ? 'cijfer cijfer--voor' : 'cijfer'}>{tekst}</span>
      <span className="sub sm">{cijferNaam(cijfer, tekst).slice(tekst.length + 2)}</span>
    </p>
  )
}

const bijschriftVan = (id: string): string =>
  `${indicatorNaam(id)}${indicatorVan(id)?.soort === 'stand' ? ' op 1 januari' : ' per jaar'}`

/** The figure or chart that is selected now: then it is changed instead of inserted. */
function gekozenKnoop({ state }: Editor): Knoop | undefined {
  const { selection } = state
  if (!(selection instanceof NodeSelection) || !['cijfer', 'grafiek'].includes(selection.node.type.name))
    return undefined
  return { type: selection.node.type.name, attrs: selection.node.attrs }
}

function begin(knoop: Knoop | undefined, jaren: readonly number[], scenarios: readonly Scenario[]): Keuze {
  const leeg: Keuze = {
    soort: 'cijfer',
    indicator: undefined,
    jaar: jaren[1] ?? jaren[0] ?? 2024,
    scenario: 'medio',
    scenarios: scenarios.filter((s) => s !== 'mediaan'),
    spoor: 'vastgesteld',
    bijschrift: '',
  }
  const cijfer = knoop && leesCijfer(knoop)
  if (cijfer) return { ...leeg, ...cijfer, bijschrift: bijschriftVan(cijfer.indicator) }
  const grafiek = knoop && leesGrafiek(knoop)
  return grafiek ? { ...leeg, soort: 'grafiek', ...grafiek } : leeg
}

function knoopVan(keuze: Keuze, scenarios: readonly Scenario[]) {
  const { soort, indicator, jaar, scenario, spoor, bijschrift } = keuze
  if (soort === 'cijfer') return { type: 'cijfer', attrs: { indicator, jaar, scenario, spoor } }
  const opVolgorde = scenarios.filter((s) => keuze.scenarios.includes(s))
  return { type: 'grafiek', attrs: { indicator, scenarios: opVolgorde, spoor, bijschrift: bijschrift.trim() } }
}
