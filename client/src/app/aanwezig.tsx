// Who is here: a chip per organisation, opening a list with names and places; Alt+P reads it once. Joining and leaving is never announced. Source: screens §4 Aanwezig.

import { useEffect } from 'react'
import type { Aanwezige } from '@ketenbeeld/shared/ronde/kanaal'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { useIk } from '../api/ik.tsx'
import { useRondeDeel } from '../api/ronde.tsx'
import { naamMetOrganisatie, OrganisatieChip } from '../components/organisatie.tsx'
import { useMelden } from '../components/toon.tsx'
import { Uitklap } from '../components/uitklap.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { navVan } from './navigatie.ts'
import { teksten } from './teksten.ts'

const hoogstensChips = 5

export function Aanwezig() {
  const t = useTekst(teksten)
  const aanwezig = useRondeDeel((b) => b.aanwezig)
  const mensen = perPersoon(aanwezig)
  useReadOnce(mensen)
  if (mensen.length === 0) return null
  const organisaties = [...new Set(mensen.map((m) => m.organisatie))]
  const rest = organisaties.length - hoogstensChips
  return (
    <Uitklap
      label={t.aanwezigOpen(mensen.length)}
      klasse="aanwezig"
      knop={
        <>
          {organisaties.slice(0, hoogstensChips).map((organisatie) => (
            <OrganisatieChip key={organisatie} organisatie={organisatie} />
          ))}
          {rest > 0 && <span className="pers pers--rest">+{rest}</span>}
        </>
      }
    >
      <AanwezigLijst mensen={mensen} organisaties={organisaties} />
    </Uitklap>
  )
}

export function AanwezigLijst(props: {
  readonly mensen: readonly Aanwezige[]
  readonly organisaties: readonly Ketenpartner[]
}) {
  const t = useTekst(teksten)
  const ik = useIk()
  const plek = usePlekTekst()
  return (
    <ul className="aanwezig-lijst" aria-label={t.aanwezig}>
      {props.organisaties.flatMap((organisatie) =>
        props.mensen
          .filter((m) => m.organisatie === organisatie)
          .map((m) => (
            <li key={m.persoon}>
              <OrganisatieChip organisatie={m.organisatie} />
              <span>
                {m.naam}
                {m.persoon === ik.persoon && ` (${t.ik})`}
              </span>
              <span className="sub">{plek(m.plek)}</span>
            </li>
          )),
      )}
    </ul>
  )
}

function usePlekTekst(): (pad: string) => string {
  const t = useTekst(teksten)
  return (pad) => t.plek[navVan(pad) ?? 'elders']
}

/** Alt+P reads the list once. */
function useReadOnce(mensen: readonly Aanwezige[]): void {
  const t = useTekst(teksten)
  const meld = useMelden()
  const plek = usePlekTekst()
  useEffect(() => {
    const read = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyP') return
      event.preventDefault()
      const lijst = mensen.map((m) => `${naamMetOrganisatie(m.naam, m.organisatie)} ${plek(m.plek)}`).join('; ')
      meld(lijst === '' ? t.aanwezigNiemand : t.aanwezigZin(lijst))
    }
    addEventListener('keydown', read)
    return () => removeEventListener('keydown', read)
  }, [mensen, meld, plek, t])
}

/** One line per person, however many screens they have open. */
function perPersoon(aanwezig: readonly Aanwezige[]): readonly Aanwezige[] {
  return [...new Map(aanwezig.map((m) => [m.persoon, m])).values()]
}
