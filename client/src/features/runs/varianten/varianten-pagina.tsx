// Varianten: what was kept, what it changes and does, and a place to make one. Source: model specification F4; docs/spec/variant.md (VA).

import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Invoer } from '@ketenbeeld/engine/run'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { BewaardeVariant } from '@ketenbeeld/shared/variant/varianten'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useIk } from '../../../api/ik.tsx'
import { useRonde } from '../../../api/ronde.tsx'
import { Icoon } from '../../../components/icoon.tsx'
import { Knop } from '../../../components/knop.tsx'
import { Laden } from '../../../components/laden.tsx'
import { naamMetOrganisatie } from '../../../components/organisatie.tsx'
import { usePaginatitel } from '../../../components/paginatitel.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import '../runs.css'
import { Tabbladen } from '../tabbladen.tsx'
import { teksten } from '../teksten.ts'
import { variantTeksten } from './teksten.ts'
import { VariantFormulier } from './variant-formulier.tsx'
import { VariantGevolg, VariantLabel, Wijzigingen } from './variant-gevolg.tsx'
import { VerwijderDialoog } from './verwijder-dialoog.tsx'
import './varianten.css'

export function VariantenPagina() {
  const t = useTekst(teksten)
  const v = useTekst(variantTeksten)
  usePaginatitel(v.titel)
  const { stand } = useRonde()
  return (
    <main id="inhoud" className="pagina runs var" tabIndex={-1}>
      <div className="pagina__kop">
        <h1>{t.titel}</h1>
      </div>
      <Tabbladen />
      <p className="md mid var__uitleg">{v.uitleg}</p>
      {stand.opening ? <Inhoud stand={stand} /> : <Laden wat={v.laden} rijen={8} />}
    </main>
  )
}

function Inhoud({ stand }: { readonly stand: RondeStand }) {
  const v = useTekst(variantTeksten)
  const [zoek, zet] = useSearchParams()
  const spoor: Spoor = zoek.get('spoor') === 'voorlopig' ? 'voorlopig' : 'vastgesteld'
  const invoer = useMemo(() => invoerSet(stand, spoor), [stand, spoor])
  const [maakt, zetMaakt] = useState<'nieuw' | string>()
  const gekozen = stand.varianten.find((b) => b.variant.id === zoek.get('variant')) ?? stand.varianten[0]
  const kies = (id: string): void => {
    zetMaakt(undefined)
    zet((oud) => new URLSearchParams({ ...Object.fromEntries(oud), variant: id }), { replace: true })
  }
  const bewerkt = stand.varianten.find((b) => b.variant.id === maakt)?.variant
  return (
    <div className="var__twee">
      <section className="blok" aria-labelledby="var-lijst">
        <div className="blok__kop">
          <h2 id="var-lijst">{v.lijst}</h2>
          <Knop klein onClick={() => zetMaakt('nieuw')}>
            <Icoon name="plus" /> {v.nieuw}
          </Knop>
        </div>
        {stand.varianten.length === 0 && <p className="md mid">{v.leeg}</p>}
        <ul className="var__lijst">
          {stand.varianten.map((bewaard) => (
            <li key={bewaard.variant.id}>
              <button
                type="button"
                aria-current={!maakt && bewaard === gekozen ? 'true' : undefined}
                onClick={() => kies(bewaard.variant.id)}
              >
                <b>{bewaard.variant.naam}</b>
                <VariantLabel soort={bewaard.variant.soort} />
                <span className="sm sub">{bewaard.organisatie}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {maakt ? (
        <VariantFormulier
          key={maakt}
          invoer={invoer}
          spoor={spoor}
          bestaand={bewerkt}
          klaar={(id) => (id ? kies(id) : zetMaakt(undefined))}
        />
      ) : (
        gekozen && (
          <Blad
            key={gekozen.variant.id}
            {...{ gekozen, invoer }}
            wijzig={() => zetMaakt(gekozen.variant.id)}
            spoor={spoor}
          />
        )
      )}
    </div>
  )
}

interface BladProps {
  readonly gekozen: BewaardeVariant
  readonly invoer: Invoer
  readonly spoor: Spoor
  readonly wijzig: () => void
}

function Blad({ gekozen: { variant, organisatie, persoon, op }, invoer, spoor, wijzig }: BladProps) {
  const t = useTekst(teksten)
  const v = useTekst(variantTeksten)
  const ik = useIk()
  const { personen } = useRonde()
  const [verwijdert, zetVerwijdert] = useState(false)
  const nietMijn = ik.organisatie === organisatie ? undefined : v.vanAnder(organisatie)
  const wie = naamMetOrganisatie(personen.get(persoon)?.naam ?? organisatie, organisatie)
  return (
    <section className="blok" aria-labelledby="var-naam">
      <div className="blok__kop">
        <h2 id="var-naam">{variant.naam}</h2>
        <span className="knoppen">
          <Knop klein nietBeschikbaar={nietMijn} onClick={wijzig}>
            {v.bewerk}
          </Knop>
          <Knop klein soort="stil" nietBeschikbaar={nietMijn} onClick={() => zetVerwijdert(true)}>
            {v.verwijder}
          </Knop>
        </span>
      </div>
      <p className="sm sub">
        {v.van(wie, dagEnTijd(op))} · {v.basis(variant.basis)}
      </p>
      <h3>{v.motief}</h3>
      <p className="var__motief">{variant.motief}</p>
      <h3>{v.wijzigingen}</h3>
      <Wijzigingen variant={variant} invoer={invoer} />
      <h3>{v.gevolg}</h3>
      <VariantGevolg {...{ variant, invoer, spoor }} />
      <p className="sm sub">{v.spoorNoot(t.spoor[spoor].toLowerCase())}</p>
      {verwijdert && <VerwijderDialoog variant={variant} sluit={() => zetVerwijdert(false)} />}
    </section>
  )
}
