// The two dialogs of the remarks: report a question or factual error, and APM's answer. What was typed stays when it is refused. Source: screens §1.5; docs/spec/prognose.md (PR-1, PR-2).

import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import type { Opmerking, OpmerkingBesluit, OpmerkingSoort } from '@ketenbeeld/shared/prognose/prognose'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import { useOpdracht } from '../../api/ronde.tsx'
import { Dialoog } from '../../components/dialoog.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { useToast } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Prognose } from './gebruik-prognose.ts'
import { teksten } from './teksten.ts'

type MeldFormulierProps = Pick<Prognose, 'ik' | 'jaren'> & { readonly sluit: () => void }

export function MeldFormulier({ ik, jaren, sluit }: MeldFormulierProps) {
  const t = useTekst(teksten).opmerkingen
  const [soort, zetSoort] = useState<OpmerkingSoort>('vraag')
  const [jaar, zetJaar] = useState<number>()
  return (
    <TekstDialoog
      titel={t.meld}
      veld={t.tekst}
      uitleg={t.tekstUitleg}
      knop={t.stuur}
      gelukt={t.gemeld}
      sluit={sluit}
      maak={(tekst) => ({
        type: 'plaats_opmerking',
        organisatie: ik.organisatie,
        soort,
        tekst,
        ...(jaar !== undefined && { jaar }),
      })}
    >
      <Keuzes
        titel={t.welk}
        keuzes={['vraag', 'onjuistheid'] as const}
        gekozen={soort}
        naam={t.soort}
        kies={zetSoort}
      />
      <label className="veld">
        <span className="label">{t.welkJaar}</span>
        <select
          className="invoer"
          value={jaar ?? ''}
          onChange={(event) => zetJaar(event.target.value === '' ? undefined : Number(event.target.value))}
        >
          <option value="">{t.alleJaren}</option>
          {jaren.map((j) => (
            <option key={j}>{j}</option>
          ))}
        </select>
      </label>
    </TekstDialoog>
  )
}

interface AntwoordFormulierProps {
  readonly opmerking: Opmerking
  readonly afzender: string
  readonly sluit: () => void
}

export function AntwoordFormulier({ opmerking, afzender, sluit }: AntwoordFormulierProps) {
  const t = useTekst(teksten).opmerkingen
  const keuzes: readonly OpmerkingBesluit[] =
    opmerking.soort === 'vraag' ? ['beantwoord'] : ['hersteld', 'niet_overgenomen', 'beantwoord']
  const [besluit, zetBesluit] = useState<OpmerkingBesluit>(keuzes[0]!)
  return (
    <TekstDialoog
      titel={t.beantwoordNaam(afzender)}
      veld={t.antwoord}
      uitleg={t.tekstUitleg}
      knop={t.stuurAntwoord}
      gelukt={t.geantwoord}
      sluit={sluit}
      maak={(tekst) => ({ type: 'beantwoord_opmerking', opmerking: opmerking.nummer, besluit, tekst })}
    >
      <blockquote className="pg__citaat">{opmerking.tekst}</blockquote>
      {keuzes.length > 1 && (
        <Keuzes titel={t.uitkomst} keuzes={keuzes} gekozen={besluit} naam={t.besluit} kies={zetBesluit} />
      )}
    </TekstDialoog>
  )
}

interface KeuzesProps<K extends string> {
  readonly titel: string
  readonly keuzes: readonly K[]
  readonly gekozen: K
  readonly naam: Readonly<Record<K, string>>
  readonly kies: (keuze: K) => void
}

function Keuzes<K extends string>({ titel, keuzes, gekozen, naam, kies }: KeuzesProps<K>) {
  const groep = useId()
  return (
    <fieldset className="pg__keuzes">
      <legend className="label">{titel}</legend>
      {keuzes.map((keuze) => (
        <label key={keuze} className="pg__keuze">
          <input type="radio" name={groep} checked={keuze === gekozen} onChange={() => kies(keuze)} /> {naam[keuze]}
        </label>
      ))}
    </fieldset>
  )
}

interface TekstDialoogProps {
  readonly titel: string
  readonly veld: string
  readonly uitleg: string
  readonly knop: string
  readonly gelukt: string
  readonly maak: (tekst: string) => Opdracht
  readonly sluit: () => void
  readonly children: ReactNode
}

function TekstDialoog({ titel, veld, uitleg, knop, gelukt, maak, sluit, children }: TekstDialoogProps) {
  const t = useTekst(teksten).opmerkingen
  const stuur = useOpdracht()
  const toast = useToast()
  const [tekst, zet] = useState('')
  const [weigering, zetWeigering] = useState<string>()
  const bezig = useRef(false)
  const [formId, uitlegId] = [useId(), useId()]
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (bezig.current || tekst.trim() === '') return
    bezig.current = true
    const antwoord = await stuur(maak(tekst.trim()))
    bezig.current = false
    if (antwoord.kind === 'geweigerd') return zetWeigering(antwoord.weigering.zin)
    toast({ tekst: gelukt, icoon: 'bericht' })
    sluit()
  }
  return (
    <Dialoog
      titel={titel}
      bijSluiten={sluit}
      voet={
        <>
          <Knop soort="stil" onClick={sluit}>
            {t.annuleer}
          </Knop>
          <Knop soort="primair" type="submit" form={formId} {...(tekst.trim() === '' && { nietBeschikbaar: t.leeg })}>
            {knop}
          </Knop>
        </>
      }
    >
      <form id={formId} className="pg__form" onSubmit={(event) => void send(event)}>
        {children}
        <label className="veld">
          <span className="label">{veld}</span>
          <textarea
            className="invoer"
            rows={4}
            maxLength={2000}
            value={tekst}
            aria-describedby={uitlegId}
            onChange={(event) => zet(event.target.value)}
          />
        </label>
        <p id={uitlegId} className="sm sub">
          {uitleg}
        </p>
        {weigering !== undefined && <Melding soort="fout">{weigering}</Melding>}
      </form>
    </Dialoog>
  )
}
