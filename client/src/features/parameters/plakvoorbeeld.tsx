// The preview of a paste: counts, old, new and difference per cell, the question, the source, and what lapses. Nothing changes before the button. Source: screens 02b; docs/spec/parameters.md (PA-40 … PA-49).

import { useMemo, useState, type KeyboardEvent } from 'react'
import type { Antwoord } from '@ketenbeeld/shared/parameters/cel-tekst'
import { maakPlakPlan, type PlakPlan, type PlakVorm } from '@ketenbeeld/shared/parameters/plakplan'
import { koppen, pastAlsScenarios } from '@ketenbeeld/shared/parameters/plakplaats'
import type { Herkomst } from '@ketenbeeld/shared/parameters/parameter-stand'
import { Dialoog } from '../../components/dialoog.tsx'
import { Icoon, Wordt } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { useMelden } from '../../components/toon.tsx'
import { toonGetal, toonVerschil } from '../../i18n/getal.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Plakken } from './gebruik-bediening.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { GevolgBlok } from './gevolg-blok.tsx'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { PlakTabel } from './plak-tabel.tsx'
import { PlakVragen } from './plak-vragen.tsx'
import type { Veld } from './selectie.ts'
import { teksten } from './teksten.ts'

export interface PlakvoorbeeldProps {
  readonly tabel: Tabel
  readonly veld: Veld
  readonly plakken: Plakken
  readonly bijSluiten: () => void
  readonly bijOvernemen: (wijzigingen: PlakPlan['wijzigingen'], herkomst: ReadonlyMap<string, Herkomst>) => void
}

export function Plakvoorbeeld({ tabel, veld, plakken, bijSluiten, bijOvernemen }: PlakvoorbeeldProps) {
  const t = useTekst(teksten)
  const { alsOvergenomen } = useTekst(gevolgTeksten)
  const meld = useMelden()
  const { blok, doel } = plakken
  const { kader, waardeVan } = tabel
  const kanScenarios = pastAlsScenarios(blok, veld.rijen[doel.rij], kader)
  const [vorm, zetVorm] = useState<PlakVorm>(kanScenarios ? 'scenarios' : 'tabel')
  const [antwoord, zetAntwoord] = useState<Antwoord>({})
  const [bron, zetBron] = useState('')
  const [peildatum, zetPeildatum] = useState('')
  const rijen = useMemo(
    () =>
      veld.rijen.map((r, i) => (veld.deel[i] === veld.deel[doel.rij] ? r : undefined)).filter((r) => r !== undefined),
    [veld, doel.rij],
  )
  const begin = veld.deel.indexOf(veld.deel[doel.rij]!)
  const schets = tabel.watAls.aan
  // A sketch may lie on any table; only the owner writes in a real one.
  const schrijver = schets ? tabel.eigenaar : tabel.ik.organisatie
  const plan = useMemo(
    () =>
      maakPlakPlan({
        rijen,
        doel: { ...doel, rij: doel.rij - begin, totRij: doel.totRij - begin },
        blok,
        vorm,
        kader,
        waardeVan,
        schrijver,
        antwoord,
      }),
    [rijen, doel, begin, blok, vorm, kader, waardeVan, schrijver, antwoord],
  )
  const { telling, wijzigingen } = plan
  const strip = koppen(blok, kader)
  const waarom = telling.vraag > 0 ? t.plak.eerstVraag : wijzigingen.size === 0 ? t.plak.niets : undefined
  const herkomst = useHerkomst(tabel, wijzigingen, bron, peildatum)
  const { cellen: geschetst } = tabel.watAls
  const voorstel = useMemo(
    () =>
      wijzigingen.size === 0
        ? undefined
        : { cellen: schets ? new Map([...geschetst, ...wijzigingen]) : wijzigingen, herkomst },
    [wijzigingen, herkomst, schets, geschetst],
  )
  const neemOver = (): void => bijOvernemen(wijzigingen, herkomst)
  const opEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    if (waarom === undefined) neemOver()
    else meld(waarom)
  }
  return (
    <Dialoog
      breed
      titel={t.plak.titel(veld.rijen[doel.rij]?.label ?? '')}
      bijSluiten={bijSluiten}
      voet={
        <>
          <span className="md mid pt-plak__stap">{t.plak.eenStap}</span>
          <Knop soort="stil" onClick={bijSluiten}>
            {t.plak.annuleren}
          </Knop>
          <Knop
            soort="primair"
            nietBeschikbaar={waarom}
            {...(plan.vragen.length === 0 && { 'data-eerst': '' })}
            onClick={neemOver}
          >
            {t.plak.overnemen(wijzigingen.size)}
          </Knop>
        </>
      }
    >
      {/* reason: as in every form, Enter in a field does what the button does */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div role="presentation" onKeyDown={opEnter}>
        <p className="mid">{t.plak.omvang(blok.length, blok[0]?.length ?? 0)}</p>
        {(strip.boven > 0 || strip.van > 0) && <p className="mid">{t.plak.koppen}</p>}
        <Telling telling={telling} />
        {kanScenarios && <Vormkeuze vorm={vorm} bijKeuze={zetVorm} />}
        <PlakTabel plan={plan} kader={kader} />
        {plan.som && (
          <p className="md pt-plak__som">
            {t.plak.som(plan.som.eenheid)}: <PlakSom plan={plan} />
          </p>
        )}
        <div className="pt-plak__onder">
          <PlakVragen vragen={plan.vragen} antwoord={antwoord} bijAntwoord={zetAntwoord} />
          {!schets && <Bronvelden bron={bron} bijBron={zetBron} peildatum={peildatum} bijPeildatum={zetPeildatum} />}
        </div>
        {voorstel && <GevolgBlok tabel={tabel} voorstel={voorstel} kop={alsOvergenomen} />}
      </div>
    </Dialoog>
  )
}

interface BronveldenProps {
  readonly bron: string
  readonly bijBron: (bron: string) => void
  readonly peildatum: string
  readonly bijPeildatum: (peildatum: string) => void
}

function Bronvelden({ bron, bijBron, peildatum, bijPeildatum }: BronveldenProps) {
  const t = useTekst(teksten)
  return (
    <div className="pt-plak__bron">
      <div className="veld">
        <label htmlFor="plak-bron">{t.plak.bron}</label>
        <input
          id="plak-bron"
          className="invoer"
          maxLength={400}
          value={bron}
          onChange={(e) => bijBron(e.target.value)}
          aria-describedby="plak-bron-hulp"
        />
      </div>
      <div className="veld">
        <label htmlFor="plak-peildatum">{t.plak.peildatum}</label>
        <input
          id="plak-peildatum"
          type="date"
          className="invoer"
          value={peildatum}
          onChange={(e) => bijPeildatum(e.target.value)}
        />
      </div>
      <span id="plak-bron-hulp" className="sub sm">
        {t.plak.bronLeeg}
      </span>
    </div>
  )
}

/** The source that goes along, per parameter that changes; nothing was filled in is nothing changed. */
function useHerkomst(
  { beeld }: Pick<Tabel, 'beeld'>,
  wijzigingen: PlakPlan['wijzigingen'],
  bron: string,
  peildatum: string,
): ReadonlyMap<string, Herkomst> {
  return useMemo(() => {
    const nieuw = new Map<string, Herkomst>()
    if (bron.trim() === '' && peildatum === '') return nieuw
    for (const cel of wijzigingen.keys()) {
      const id = cel.split('|')[0]!
      const nu = beeld.parameter(id).herkomst
      nieuw.set(id, { bron: bron.trim() || nu.bron, peildatum: peildatum || nu.peildatum })
    }
    return nieuw
  }, [beeld, wijzigingen, bron, peildatum])
}

function Telling({ telling }: { readonly telling: PlakPlan['telling'] }) {
  const t = useTekst(teksten)
  return (
    <p className="pt-telling md">
      <span>
        <b className="b">{telling.gewijzigd}</b> {t.plak.gewijzigd}
      </span>
      <span>
        <b className="b">{telling.gelijk}</b> {t.plak.gelijk}
      </span>
      {telling.vraag > 0 && (
        <span className="pt-telling--vraag">
          <Icoon name="informatie" klein /> <b className="b">{telling.vraag}</b> {t.plak.vraag(telling.vraag)}
        </span>
      )}
      {telling.geweigerd > 0 && (
        <span className="pt-telling--fout">
          <Icoon name="waarschuwing" klein /> <b className="b">{telling.geweigerd}</b>{' '}
          {t.plak.geweigerd(telling.geweigerd)}
        </span>
      )}
    </p>
  )
}

function Vormkeuze({ vorm, bijKeuze }: { readonly vorm: PlakVorm; readonly bijKeuze: (vorm: PlakVorm) => void }) {
  const t = useTekst(teksten)
  return (
    <fieldset className="pt-keuze">
      <legend>{t.plak.vorm}</legend>
      {(['scenarios', 'tabel'] as const).map((v) => (
        <label key={v} className="pt-keuze__optie">
          <input type="radio" name="plak-vorm" checked={vorm === v} onChange={() => bijKeuze(v)} />
          {v === 'tabel' ? t.plak.vormTabel : t.plak.vormScenarios}
        </label>
      ))}
    </fieldset>
  )
}

function PlakSom({ plan }: { readonly plan: PlakPlan }) {
  const { oud, nieuw } = plan.som!
  const tekst = (x: number): string => toonGetal(x, 1)
  return (
    <span className="tab">
      {tekst(oud)} <Wordt /> <b className="b">{tekst(nieuw)}</b> ({toonVerschil(nieuw - oud, 1)})
    </span>
  )
}
