// The preview of a paste: counts, old, new and difference per cell, the question, the source, and what lapses. Nothing changes before the button. Source: screens 02b; docs/spec/parameters.md (PA-40 … PA-49).

import { useMemo, useState } from 'react'
import type { Antwoord } from '@ketenbeeld/shared/parameters/cel-tekst'
import { maakPlakPlan, type PlakPlan, type PlakVorm } from '@ketenbeeld/shared/parameters/plakplan'
import { koppen, pastAlsScenarios } from '@ketenbeeld/shared/parameters/plakplaats'
import type { Herkomst } from '@ketenbeeld/shared/parameters/parameter-stand'
import { Dialoog } from '../../components/dialoog.tsx'
import { Icoon, Wordt } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { toonGetal, toonVerschil } from '../../i18n/getal.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Plakken } from './gebruik-bediening.ts'
import type { Tabel } from './gebruik-tabel.ts'
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
  const plan = maakPlakPlan({
    rijen,
    doel: { ...doel, rij: doel.rij - begin, totRij: doel.totRij - begin },
    blok,
    vorm,
    kader,
    waardeVan,
    schrijver: tabel.ik.organisatie,
    antwoord,
  })
  const { telling, wijzigingen } = plan
  const geraakt = [...new Set([...wijzigingen.keys()].map((cel) => cel.split('|')[0]!))]
  const vervallen = lapsing(tabel, geraakt)
  const strip = koppen(blok, kader)
  const waarom = telling.vraag > 0 ? t.plak.eerstVraag : wijzigingen.size === 0 ? t.plak.niets : undefined
  const neemOver = (): void => {
    const nieuw = (id: string): Herkomst => {
      const nu = tabel.beeld.parameter(id).herkomst
      return { bron: bron.trim() || nu.bron, peildatum: peildatum || nu.peildatum }
    }
    bijOvernemen(
      wijzigingen,
      new Map(bron.trim() === '' && peildatum === '' ? [] : geraakt.map((id) => [id, nieuw(id)])),
    )
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
        <div className="pt-plak__bron">
          <div className="veld">
            <label htmlFor="plak-bron">{t.plak.bron}</label>
            <input
              id="plak-bron"
              className="invoer"
              maxLength={400}
              value={bron}
              onChange={(e) => zetBron(e.target.value)}
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
              onChange={(e) => zetPeildatum(e.target.value)}
            />
          </div>
          <span id="plak-bron-hulp" className="sub sm">
            {t.plak.bronLeeg}
          </span>
        </div>
      </div>
      {vervallen.aantal > 0 && (
        <div className="melding melding--let-op">
          <Icoon name="vervallen" />
          <div>
            <b className="b">{t.plak.vervallen(vervallen.aantal)}</b> {vervallen.tekst}.
          </div>
          <span />
        </div>
      )}
    </Dialoog>
  )
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

/** Which answers lose their footing: those that hold now on a parameter that changes. */
function lapsing(tabel: Tabel, ids: readonly string[]): { aantal: number; tekst: string } {
  const per = new Map<string, number>()
  for (const id of ids) {
    for (const { organisatie, status } of tabel.beeld.parameter(id).partners) {
      if (status !== 'open' && status !== 'vervallen') per.set(organisatie, (per.get(organisatie) ?? 0) + 1)
    }
  }
  const aantal = [...per.values()].reduce((a, b) => a + b, 0)
  return { aantal, tekst: [...per].map(([organisatie, n]) => `${organisatie} (${n})`).join(', ') }
}
