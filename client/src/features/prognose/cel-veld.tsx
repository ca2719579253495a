// One editable number of a scenario: shown short, edited in full, drawn while typing, written on Enter or on leaving. Source: screens 07; docs/spec/prognose.md (PR-21); docs/spec/parameters.md (PA-5, PA-12).

import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { celTekst, duidingenVanCel, invoerTekst, leesIngetypt } from '@ketenbeeld/shared/parameters/cel-tekst'
import { schaalVanCel } from '@ketenbeeld/shared/parameters/raster'
import { toonGetal } from '../../i18n/getal.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Prognose } from './gebruik-prognose.ts'
import { teksten } from './teksten.ts'

export interface CelVeldProps {
  readonly prognose: Prognose
  readonly cel: CelSleutel
  readonly naam: string
  /** Name of the column, so that up and down stay in it. */
  readonly kolom: string
  readonly fout: string | undefined
}

/** Short: '30', '22.320'. The exact value stands in the field as soon as it has the focus. */
export function kortVeld(cel: CelSleutel, waarde: CelWaarde): string {
  if (typeof waarde !== 'number') return waarde ?? ''
  return schaalVanCel(cel) === 'procent' ? toonGetal(waarde * 100, 2) : toonGetal(waarde, 1)
}

export function CelVeld(props: CelVeldProps) {
  const { prognose, cel, naam, kolom, fout } = props
  const waarde = prognose.getoond[cel] ?? null
  const bewerking = useBewerking(prognose, cel, waarde)
  const { tekst, keuzes, inFocus } = bewerking
  if (!prognose.schrijver) return <span className="pg__waarde">{kortVeld(cel, waarde)}</span>
  return (
    <span className="pg__vak">
      <input
        className={fout === undefined ? 'pg__cel' : 'pg__cel pg__cel--fout'}
        aria-label={naam}
        value={tekst ?? (inFocus ? invoerTekst(cel, waarde) : kortVeld(cel, waarde))}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        data-pea-kolom={kolom}
        {...(tekst !== undefined && { 'data-vuil': '' })}
        {...(fout !== undefined && { 'aria-invalid': true, 'aria-describedby': fout })}
        onChange={(event) => bewerking.typ(event.target.value)}
        onFocus={(event) => {
          bewerking.pak()
          const veld = event.currentTarget
          requestAnimationFrame(() => veld.select())
        }}
        onBlur={bewerking.verlaat}
        onKeyDown={bewerking.toets}
      />
      {keuzes && <Duiding cel={cel} tekst={tekst ?? ''} keuzes={keuzes} kies={bewerking.kies} />}
    </span>
  )
}

interface DuidingProps {
  readonly cel: CelSleutel
  readonly tekst: string
  readonly keuzes: readonly number[]
  readonly kies: (waarde: CelWaarde) => void
}

/** A text with two readings is asked about; nothing is chosen for anybody. */
function Duiding({ cel, tekst, keuzes, kies }: DuidingProps) {
  const t = useTekst(teksten)
  const id = useId()
  return (
    <span className="pg__vraag" role="group" aria-labelledby={id}>
      <span id={id}>{t.bedoelt(tekst)}</span>
      {keuzes.map((keuze) => (
        <button key={keuze} type="button" className="knop knop--secundair knop--klein" onClick={() => kies(keuze)}>
          {celTekst(cel, keuze)}
        </button>
      ))}
    </span>
  )
}

function useBewerking({ schrijver, zetConcept }: Prognose, cel: CelSleutel, waarde: CelWaarde) {
  const [tekst, zetTekst] = useState<string>()
  const [inFocus, zetFocus] = useState(false)
  const [keuzes, zetKeuzes] = useState<readonly number[]>()
  const klaar = useRef(false)

  const sluit = (): void => {
    zetTekst(undefined)
    zetKeuzes(undefined)
    zetConcept(undefined)
  }
  const kies = (nieuw: CelWaarde): void => {
    schrijver?.schrijf({ cellen: new Map([[cel, nieuw]]) })
    sluit()
  }
  /** Write what was typed; false when it has more than one reading and is asked about first. */
  const leg = (): boolean => {
    if (tekst === undefined || tekst === invoerTekst(cel, waarde)) {
      sluit()
      return true
    }
    const lezing = leesIngetypt(cel, tekst)
    if (lezing.kind === 'vraag') {
      zetKeuzes(duidingenVanCel(cel, tekst).map((d) => d.waarde))
      return false
    }
    kies(lezing.kind === 'waarde' ? lezing.waarde : lezing.tekst)
    return true
  }
  return {
    tekst,
    keuzes,
    inFocus,
    kies,
    pak: (): void => {
      klaar.current = false
      zetFocus(true)
    },
    typ: (nieuw: string): void => {
      zetTekst(nieuw)
      zetKeuzes(undefined)
      const lezing = leesIngetypt(cel, nieuw)
      zetConcept(lezing.kind === 'waarde' ? [cel, lezing.waarde] : undefined)
    },
    verlaat: (): void => {
      zetFocus(false)
      if (!klaar.current) leg()
      klaar.current = false
    },
    toets: (event: KeyboardEvent<HTMLInputElement>): void => {
      const zet = stappen[event.key]
      if (event.key === 'Escape') {
        klaar.current = true
        sluit()
        event.currentTarget.blur()
        event.currentTarget.focus()
      } else if (zet !== undefined) {
        event.preventDefault()
        if (leg()) ga(event.currentTarget, event.key === 'Enter' && event.shiftKey ? -1 : zet)
      }
    },
  }
}

const stappen: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }

/** Up and down in the same column, over the groups; at the end the focus stays. */
function ga(van: HTMLInputElement, stap: number): void {
  const kolom = van.dataset['peaKolom'] ?? ''
  const velden = [...document.querySelectorAll<HTMLInputElement>(`[data-pea-kolom="${CSS.escape(kolom)}"]`)]
  velden[velden.indexOf(van) + stap]?.focus()
}
