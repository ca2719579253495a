// The edit field inside a cell: a text, or a choice; an ambiguous number is asked about before it counts. Source: docs/spec/parameters.md (PA-13, PA-52).
// reason: the question keeps keys and mouse for itself, so that they do not reach the grid around it
/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions */

import { useEffect, useRef, type KeyboardEvent } from 'react'
import { leesCel } from '@ketenbeeld/engine/catalogus/cel'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { celTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import { useTekst } from '../../i18n/tekst.ts'
import { celNaam } from './cel-naam.ts'
import type { Bediening, Bewerking } from './gebruik-bediening.ts'
import type { Tabel } from './gebruik-tabel.ts'
import type { Zet } from './selectie.ts'
import { teksten } from './teksten.ts'

export interface CelBewerkerProps {
  readonly tabel: Tabel
  readonly bediening: Bediening
  readonly bewerking: Bewerking
}

export function CelBewerker(props: CelBewerkerProps) {
  const { tabel, bewerking } = props
  const declaratie = declaratieVan(leesCel(bewerking.cel)?.parameter ?? '')
  const grenzen = declaratie?.grenzen
  if (bewerking.keuzes) return <Duidingvraag {...props} keuzes={bewerking.keuzes} />
  const woorden = grenzen && (grenzen.soort === 'keuze' || grenzen.soort === 'ja_nee') ? grenzen.waarden : undefined
  return woorden ? (
    <Keuzeveld {...props} woorden={woorden} />
  ) : (
    <Tekstveld {...props} datum={grenzen?.soort === 'datum'} naam={celNaam(tabel, bewerking.cel)} />
  )
}

const na: Readonly<Record<string, Zet>> = { Enter: 'omlaag', Tab: 'rechts' }

function Tekstveld({
  bediening,
  bewerking,
  naam,
}: CelBewerkerProps & { readonly datum: boolean; readonly naam: string }) {
  const t = useTekst(teksten)
  const veld = useRef<HTMLInputElement>(null)
  const klaar = useRef(false)
  useEffect(() => {
    const input = veld.current
    input?.focus()
    input?.setSelectionRange(input.value.length, input.value.length)
  }, [])
  const opToets = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation()
    const richting = na[event.key]
    if (event.key !== 'Escape' && !richting) return
    event.preventDefault()
    klaar.current = true
    if (!richting) bediening.breekAf()
    else
      bediening.legVast(
        event.currentTarget.value,
        event.shiftKey ? (event.key === 'Tab' ? 'links' : 'omhoog') : richting,
      )
  }
  return (
    <input
      ref={veld}
      className="pt__veld"
      // Also when the table is drawn anew under the hand, by a turned screen for instance.
      defaultValue={bewerking.getypt ?? bewerking.tekst}
      aria-label={t.bewerk(naam)}
      maxLength={400}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => bediening.typ(event.currentTarget.value)}
      onKeyDown={opToets}
      onBlur={(event) => {
        if (!klaar.current) bediening.legVast(event.currentTarget.value)
      }}
    />
  )
}

function Keuzeveld({
  tabel,
  bediening,
  bewerking,
  woorden,
}: CelBewerkerProps & { readonly woorden: readonly string[] }) {
  const t = useTekst(teksten)
  const veld = useRef<HTMLSelectElement>(null)
  const klaar = useRef(false)
  useEffect(() => veld.current?.focus(), [])
  const nu = tabel.waardeVan(bewerking.cel)
  const leg = (zet?: Zet): void => {
    klaar.current = true
    bediening.legVast(veld.current?.value ?? '', zet)
  }
  return (
    <select
      ref={veld}
      className="pt__veld"
      defaultValue={bewerking.getypt ?? (typeof nu === 'string' && woorden.includes(nu) ? nu : '')}
      aria-label={t.bewerk(celNaam(tabel, bewerking.cel))}
      onChange={(event) => bediening.typ(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') {
          klaar.current = true
          bediening.breekAf()
        } else if (event.key === 'Enter' || event.key === 'Tab') {
          event.preventDefault()
          leg(na[event.key])
        }
      }}
      onBlur={() => {
        if (!klaar.current) leg()
      }}
    >
      <option value="">{t.leegWoord}</option>
      {woorden.map((woord) => (
        <option key={woord} value={woord}>
          {woord.replaceAll('_', ' ')}
        </option>
      ))}
    </select>
  )
}

/** Enter takes the reading that has the focus, the Dutch one first; Esc goes back to the cell without changing anything. */
function Duidingvraag({
  bediening,
  bewerking,
  keuzes,
}: CelBewerkerProps & { readonly keuzes: NonNullable<Bewerking['keuzes']> }) {
  const t = useTekst(teksten)
  const vak = useRef<HTMLSpanElement>(null)
  useEffect(() => vak.current?.querySelector('button')?.focus(), [])
  const links = (bediening.actief?.kolom ?? 0) > 6
  return (
    <>
      <span className="pt__w">{bewerking.tekst}</span>
      <span
        ref={vak}
        className={links ? 'pt__vraag' : 'pt__vraag pt__vraag--rechts'}
        role="group"
        aria-label={t.bedoelt(bewerking.tekst)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') bediening.breekAf()
        }}
        onMouseDown={(event) => event.stopPropagation()}
      >
        <span>{t.bedoelt(bewerking.tekst)}</span>
        {keuzes.map((keuze) => (
          <button
            key={keuze.waarde}
            type="button"
            className="knop knop--secundair knop--klein"
            onClick={() => bediening.kies(bewerking.cel, keuze.waarde, bewerking.daarna)}
          >
            {celTekst(bewerking.cel, keuze.waarde)}
          </button>
        ))}
      </span>
    </>
  )
}
