// Source and peildatum of a parameter, editable by its owner; they are part of what is signed. Source: docs/spec/parameters.md (PA-3, PA-61).

import { useEffect, useRef, useState } from 'react'
import { Knop } from '../../components/knop.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { teksten } from './teksten.ts'

export function BronBlok({ tabel, id }: { readonly tabel: Tabel; readonly id: string }) {
  const t = useTekst(teksten)
  const [open, zetOpen] = useState(false)
  const { herkomst } = tabel.beeld.parameter(id)
  return (
    <section>
      <h3>
        {t.zij.bron}
        {tabel.schrijver && !open && (
          <button type="button" className="knop knop--stil knop--klein pt-zij__wijzig" onClick={() => zetOpen(true)}>
            {t.zij.wijzig}
          </button>
        )}
      </h3>
      {open && tabel.schrijver ? (
        <BronVorm tabel={tabel} id={id} bijSluiten={() => zetOpen(false)} />
      ) : (
        <p>
          {herkomst.bron || <span className="mid">{t.zij.geenBron}</span>}
          {herkomst.peildatum !== '' && (
            <span className="mid pt-zij__zin">{t.zij.peildatum(dutchDate(herkomst.peildatum))}</span>
          )}
        </p>
      )}
    </section>
  )
}

function BronVorm({
  tabel,
  id,
  bijSluiten,
}: {
  readonly tabel: Tabel
  readonly id: string
  readonly bijSluiten: () => void
}) {
  const t = useTekst(teksten)
  const { herkomst } = tabel.beeld.parameter(id)
  const [bron, zetBron] = useState(herkomst.bron)
  const [peildatum, zetPeildatum] = useState(herkomst.peildatum)
  const veld = useRef<HTMLInputElement>(null)
  useEffect(() => veld.current?.focus(), [])
  return (
    <form
      className="pt-zij__vorm"
      onSubmit={(event) => {
        event.preventDefault()
        tabel.schrijver?.schrijf({ herkomst: new Map([[id, { bron: bron.trim(), peildatum }]]) })
        bijSluiten()
      }}
    >
      <div className="veld">
        <label htmlFor="zij-bron">{t.plak.bron}</label>
        <input
          ref={veld}
          id="zij-bron"
          className="invoer"
          maxLength={400}
          value={bron}

          onChange={(e) => zetBron(e.target.value)}
        />
      </div>
      <div className="veld">
        <label htmlFor="zij-peildatum">{t.plak.peildatum}</label>
        <input
          id="zij-peildatum"
          type="date"
          className="invoer"
          value={peildatum}
          onChange={(e) => zetPeildatum(e.target.value)}
        />
      </div>
      <div className="knoppen">
        <Knop soort="stil" klein onClick={bijSluiten}>
          {t.zij.annuleren}
        </Knop>
        <Knop soort="secundair" klein type="submit">
          {t.zij.bewaar}
        </Knop>
      </div>
    </form>
  )
}

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** '2024-06-01' → '1 juni 2024'. */
function dutchDate(iso: string): string {
  const [jaar, maand, dag] = iso.split('-').map(Number)
  return `${dag} ${maanden[(maand ?? 1) - 1]} ${jaar}`
}
