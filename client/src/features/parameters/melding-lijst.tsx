// The sentences under the table: which cells hold no value, and which do not fit together. Source: screens §6.02; docs/spec/parameters.md (PA-5, PA-56).

import { useState } from 'react'
import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { Icoon } from '../../components/icoon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { celNaam } from './cel-naam.ts'
import type { Tabel } from './gebruik-tabel.ts'
import type { TabelMelding } from './tabel-beeld.ts'
import { teksten } from './teksten.ts'

const direct = 4

/** The id under which a cell points at its sentence. */
export const meldingId = (cel: CelSleutel): string => `melding-${cel.replace(/[^\w-]/g, '_')}`

export function MeldingLijst({
  tabel,
  naarCel,
}: {
  readonly tabel: Tabel
  readonly naarCel: (cel: CelSleutel) => void
}) {
  const t = useTekst(teksten)
  const [alles, zetAlles] = useState(false)
  const { meldingen } = tabel.beeld
  if (meldingen.length === 0) return null
  const getoond = alles ? meldingen : meldingen.slice(0, direct)
  return (
    <div className="pt-meldingen">
      <ul>
        {meldingen.map((m, i) => (
          <li key={i} hidden={!getoond.includes(m)} className={m.niveau === 'fout' ? 'fout' : 'pt-letop'}>
            <Icoon name={m.niveau === 'fout' ? 'waarschuwing' : 'informatie'} klein />
            <Zin melding={m} tabel={tabel} naarCel={naarCel} />
          </li>
        ))}
      </ul>
      {meldingen.length > direct && !alles && (
        <button type="button" className="knop knop--stil knop--klein" onClick={() => zetAlles(true)}>
          {t.alleMeldingen(meldingen.length)}
        </button>
      )}
    </div>
  )
}

function Zin({
  melding,
  tabel,
  naarCel,
}: {
  readonly melding: TabelMelding
  readonly tabel: Tabel
  readonly naarCel: (cel: CelSleutel) => void
}) {
  const { cel, zin } = melding
  const t = useTekst(teksten)
  if (cel === undefined) return <span>{zin}</span>
  const los = tabel.beeld.cel(cel).ongeldig !== undefined
  return (
    <span>
      <button type="button" className="pt-naarcel" onClick={() => naarCel(cel)}>
        {celNaam(tabel, cel)}
      </button>
      : <span {...(los && { id: meldingId(cel) })}>{los ? `${zin} ${t.teltNiet}` : zin}</span>
    </span>
  )
}
