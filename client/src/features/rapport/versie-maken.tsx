// The chair keeps the text of this moment under a name. Source: docs/spec/rapport.md (RA-34).

import { useId, useState, type FormEvent } from 'react'
import type { VersieBevroren } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { HttpProbleem, stuur } from '../../api/http.ts'
import { useRondeDeel, type RondeBeeld } from '../../api/ronde.tsx'
import { Dialoog } from '../../components/dialoog.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { useToast } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

const rondeVan = (b: RondeBeeld) => b.ronde
const aantalVan = (b: RondeBeeld) => b.stand.versies.length

export function VersieMaken({ document, bijSluiten }: { readonly document: string; readonly bijSluiten: () => void }) {
  const t = useTekst(teksten).versies
  const id = useId()
  const toast = useToast()
  const ronde = useRondeDeel(rondeVan)
  const aantal = useRondeDeel(aantalVan)
  const [naam, zetNaam] = useState(`Concept ${aantal + 1}`)
  const [zin, zetZin] = useState<string>()
  const [bezig, zetBezig] = useState(false)
  const [sleutel] = useState(makeKey)
  const bewaar = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (bezig) return
    zetBezig(true)
    try {
      const versie = await stuur<VersieBevroren>('POST', `/v1/ronden/${ronde}/versies/${document}`, { naam, sleutel })
      toast({ tekst: t.gemaakt(versie.naam) })
      bijSluiten()
    } catch (fout) {
      if (!(fout instanceof HttpProbleem)) throw fout
      zetZin(fout.message)
      zetBezig(false)
    }
  }
  return (
    <Dialoog
      titel={t.maakKop}
      bijSluiten={bijSluiten}
      voet={
        <>
          <Knop soort="secundair" onClick={bijSluiten}>
            {t.annuleren}
          </Knop>
          <Knop soort="primair" type="submit" form={`${id}-vorm`}>
            {t.bewaar}
          </Knop>
        </>
      }
    >
      <form id={`${id}-vorm`} className="rap-vorm" onSubmit={(event) => void bewaar(event)}>
        <label htmlFor={id}>{t.naam}</label>
        <input
          id={id}
          data-eerst
          className="rap-veld"
          required
          maxLength={80}
          value={naam}
          aria-describedby={`${id}-hulp`}
          onChange={(event) => zetNaam(event.target.value)}
        />
        <p id={`${id}-hulp`} className="sub sm">
          {t.hulp}
        </p>
        {zin && <Melding soort="fout">{zin}</Melding>}
      </form>
    </Dialoog>
  )
}

/** One key per open dialog, so that a double click makes one version; works without https too. */
function makeKey(): string {
  const b = crypto.getRandomValues(new Uint8Array(16))
  b[6] = (b[6]! & 0x0f) | 0x40
  b[8] = (b[8]! & 0x3f) | 0x80
  const hex = Array.from(b, (x) => x.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
