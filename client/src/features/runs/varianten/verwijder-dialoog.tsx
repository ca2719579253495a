// Asks why a variant goes; the reason stays in the grootboek. Source: docs/spec/variant.md (VA-20).

import { useState } from 'react'
import type { Variant } from '@ketenbeeld/engine/variant/variant'
import { useOpdracht } from '../../../api/ronde.tsx'
import { Dialoog } from '../../../components/dialoog.tsx'
import { Knop } from '../../../components/knop.tsx'
import { Melding } from '../../../components/melding.tsx'
import { useToast } from '../../../components/toon.tsx'
import { useTekst } from '../../../i18n/tekst.ts'
import { variantTeksten } from './teksten.ts'

export function VerwijderDialoog({ variant, sluit }: { readonly variant: Variant; readonly sluit: () => void }) {
  const t = useTekst(variantTeksten)
  const stuur = useOpdracht()
  const toast = useToast()
  const [reden, zetReden] = useState('')
  const [weigering, zetWeigering] = useState<string>()
  const verwijder = async (): Promise<void> => {
    const antwoord = await stuur({ type: 'trek_variant_in', id: variant.id, reden: reden.trim() })
    if (antwoord.kind === 'geweigerd') return zetWeigering(antwoord.weigering.zin)
    toast({ tekst: t.formulier.verwijderd(variant.naam) })
    sluit()
  }
  return (
    <Dialoog
      titel={t.verwijderKop}
      bijSluiten={sluit}
      voet={
        <>
          <Knop soort="stil" onClick={sluit}>
            {t.annuleer}
          </Knop>
          <Knop soort="primair" onClick={() => void verwijder()}>
            {t.verwijder}
          </Knop>
        </>
      }
    >
      <div className="veld">
        <label htmlFor="var-reden">{t.reden}</label>
        <textarea
          id="var-reden"
          className="invoer"
          rows={2}
          maxLength={2000}
          value={reden}
          onChange={(event) => zetReden(event.target.value)}
        />
      </div>
      {weigering && <Melding soort="fout">{weigering}</Melding>}
    </Dialoog>
  )
}
