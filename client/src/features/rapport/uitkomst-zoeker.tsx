// Find an outcome by typing: a combobox with a list, all by keyboard. Source: WAI-ARIA combobox pattern; docs/spec/rapport.md (RA-43).

import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { indicatoren, type IndicatorDeclaratie } from '@ketenbeeld/engine/catalogus/indicatoren'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

/** Only outcomes that are a number per year can stand in a text. */
const kiesbaar = indicatoren.filter((i) => ['stroom', 'stand', 'verhouding', 'kwantiel'].includes(i.soort))

export interface UitkomstZoekerProps {
  readonly gekozen: string | undefined
  readonly heeftWaarde: (indicator: string) => boolean
  readonly kies: (indicator: IndicatorDeclaratie) => void
}

export function UitkomstZoeker({ gekozen, heeftWaarde, kies }: UitkomstZoekerProps) {
  const t = useTekst(teksten).invoegen
  const id = useId()
  const [zoek, zetZoek] = useState('')
  const treffers = useMemo(() => zoekUitkomsten(zoek, heeftWaarde), [zoek, heeftWaarde])
  const [plek, zetPlek] = useState(() =>
    Math.max(
      0,
      treffers.findIndex((i) => i.id === gekozen),
    ),
  )
  useEffect(() => {
    document.getElementById(`${id}-${plek}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, plek])
  const actief = treffers[Math.min(plek, treffers.length - 1)]
  const bijToets = (event: KeyboardEvent): void => {
    const stap = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (stap !== undefined) {
      event.preventDefault()
      const nieuw = Math.min(Math.max(plek + stap, 0), treffers.length - 1)
      zetPlek(nieuw)
    }
    // reason: a second Enter on the same outcome goes on to the form and inserts it
    if (event.key === 'Enter' && actief && actief.id !== gekozen) {
      event.preventDefault()
      kies(actief)
    }
  }
  return (
    <div>
      <label htmlFor={id}>{t.zoek}</label>
      <input
        id={id}
        data-eerst
        className="rap-veld"
        role="combobox"
        aria-expanded={treffers.length > 0}
        aria-controls={`${id}-lijst`}
        aria-autocomplete="list"
        aria-activedescendant={actief ? `${id}-${Math.min(plek, treffers.length - 1)}` : undefined}
        aria-describedby={`${id}-hulp`}
        autoComplete="off"
        value={zoek}
        onChange={(event) => {
          zetZoek(event.target.value)
          zetPlek(0)
        }}
        onKeyDown={bijToets}
      />
      <p id={`${id}-hulp`} className="sub sm">
        {t.zoekHulp} <span role="status">{t.gevonden(treffers.length)}</span>
      </p>
      <div id={`${id}-lijst`} className="rap-treffers" role="listbox" aria-label={t.zoek} tabIndex={-1}>
        {treffers.map((i, index) => (
          // reason: the keys of this list are heard by the field above it, as the combobox pattern has it
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={i.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={i.id === gekozen}
            data-actief={i === actief || undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              zetPlek(index)
              kies(i)
            }}
          >
            <span>{i.label}</span>
            <span className="sub sm">
              {i.groep} · {i.eenheid}
              {heeftWaarde(i.id) ? '' : ` · ${t.zonderWaarde}`}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}

/** Every word must occur somewhere; what has a value comes first, then the order of the catalogue. */
export function zoekUitkomsten(
  zoek: string,
  heeftWaarde: (indicator: string) => boolean,
): readonly IndicatorDeclaratie[] {
  const woorden = zoek.toLowerCase().split(/\s+/).filter(Boolean)
  const past = (i: IndicatorDeclaratie): boolean => {
    const tekst = `${i.label} ${i.groep} ${i.eigenaar} ${i.id}`.toLowerCase()
    return woorden.every((woord) => tekst.includes(woord))
  }
  const gevonden = kiesbaar.filter(past)
  return [...gevonden.filter((i) => heeftWaarde(i.id)), ...gevonden.filter((i) => !heeftWaarde(i.id))]
}
