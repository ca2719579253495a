// Makes or changes a variant; its effect is calculated while it is being made, and only keeping it shows it to others. Source: model specification F4; docs/spec/variant.md (VA-4, VA-20).

import { useMemo, useState, type FormEvent } from 'react'
import { isScenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Invoer } from '@ketenbeeld/engine/run'
import { type Variant, variantsoorten } from '@ketenbeeld/engine/variant/variant'
import type { Eigenaar } from '@ketenbeeld/engine/catalogus/eigenaar'
import type { Spoor } from '@ketenbeeld/shared/vocabulary/spoor'
import { useIk } from '../../../api/ik.tsx'
import { useOpdracht, useRonde } from '../../../api/ronde.tsx'
import { Icoon } from '../../../components/icoon.tsx'
import { Knop } from '../../../components/knop.tsx'
import { Melding } from '../../../components/melding.tsx'
import { useToast } from '../../../components/toon.tsx'
import { celNaam } from '../../../i18n/celtekst.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { type Keuze, kenmerkVan, nieuwePatches, samengevoegd } from './nieuwe-patches.ts'
import { bewerkingTekst } from './patch-tekst.ts'
import { variantTeksten } from './teksten.ts'
import { VariantGevolg } from './variant-gevolg.tsx'
import { WijzigingKiezer } from './wijziging-kiezer.tsx'

export interface VariantFormulierProps {
  readonly invoer: Invoer
  /** The lane the input is of. */
  readonly spoor: Spoor
  readonly bestaand: Variant | undefined
  /** With the id of what was kept, or without when it was left. */
  readonly klaar: (id?: string) => void
}

export function VariantFormulier({ invoer, spoor, bestaand, klaar }: VariantFormulierProps) {
  const v = useTekst(variantTeksten)
  const t = v.formulier
  const { stand } = useRonde()
  const { organisatie } = useIk()
  const stuur = useOpdracht()
  const toast = useToast()
  const [variant, zet] = useState<Variant>(() => bestaand ?? leeg(organisatie as Eigenaar))
  const [weigering, zetWeigering] = useState<string>()
  const change = (deel: Partial<Variant>): void => {
    zetWeigering(undefined)
    zet({ ...variant, ...deel })
  }
  const voegToe = (keuze: Keuze): boolean => {
    const nieuw = nieuwePatches(keuze, variant.basis)
    if (!nieuw || nieuw.length === 0) return false
    change({ patches: samengevoegd(variant.patches, nieuw) })
    return true
  }
  const bewaar = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const bezet = stand.varianten.map((b) => b.variant.id)
    const id = bestaand?.id ?? kenmerkVan(variant.naam, bezet)
    const antwoord = await stuur({ type: 'bewaar_variant', variant: { ...variant, id } })
    if (antwoord.kind === 'geweigerd') return zetWeigering(antwoord.weigering.zin)
    toast({ tekst: t.bewaard(variant.naam) })
    klaar(id)
  }
  return (
    <section className="blok" aria-labelledby="var-maak">
      <div className="blok__kop">
        <h2 id="var-maak">{bestaand ? t.kopWijzig(bestaand.naam) : t.kop}</h2>
      </div>
      <form onSubmit={(event) => void bewaar(event)}>
        <p className="sm sub">{t.alleenU}</p>
        <Vorm {...{ variant, change, invoer }} />
        <ul className="var__patches">
          {variant.patches.map((patch) => (
            <li key={patch.cel}>
              {celNaam(patch.cel, invoer.kader)} <b>{bewerkingTekst(patch)}</b>
              <button
                type="button"
                className="knop knop--stil"
                aria-label={t.weg(celNaam(patch.cel, invoer.kader))}
                onClick={() => change({ patches: variant.patches.filter((p) => p !== patch) })}
              >
                <Icoon name="sluiten" klein />
              </button>
            </li>
          ))}
        </ul>
        <WijzigingKiezer kader={invoer.kader} voegToe={voegToe} />
        {weigering && <Melding soort="fout">{weigering}</Melding>}
        <div className="knoppen var__knoppen">
          <Knop soort="stil" onClick={() => klaar()}>
            {v.annuleer}
          </Knop>
          <Knop soort="primair" type="submit">
            {t.bewaar}
          </Knop>
        </div>
      </form>
      <Voorproef {...{ variant, invoer, spoor }} />
    </section>
  )
}

interface VormProps {
  readonly variant: Variant
  readonly invoer: Invoer
  readonly change: (deel: Partial<Variant>) => void
}

function Vorm({ variant, invoer, change }: VormProps) {
  const v = useTekst(variantTeksten)
  const t = v.formulier
  return (
    <div className="var__vorm">
      <div className="veld">
        <label htmlFor="var-f-naam">{t.naam}</label>
        <input
          id="var-f-naam"
          className="invoer"
          required
          maxLength={120}
          value={variant.naam}
          onChange={(e) => change({ naam: e.target.value })}
        />
      </div>
      <div className="veld">
        <label htmlFor="var-f-soort">{t.soort}</label>
        <select
          id="var-f-soort"
          className="invoer"
          value={variant.soort}
          onChange={(e) => change({ soort: variantsoorten.find((s) => s === e.target.value) ?? 'variant' })}
        >
          {variantsoorten.map((s) => (
            <option key={s} value={s}>
              {v.label[s]}
            </option>
          ))}
        </select>
      </div>
      <div className="veld">
        <label htmlFor="var-f-basis">{t.basis}</label>
        <select
          id="var-f-basis"
          className="invoer"
          value={variant.basis}
          onChange={(e) => isScenario(e.target.value) && change({ basis: e.target.value, patches: [] })}
        >
          {invoer.kader.scenarios.map((s) => (
            <option key={s}>{s}</option>
          ))}
        </select>
      </div>
      <div className="veld var__breed">
        <label htmlFor="var-f-motief">{t.motief}</label>
        <textarea
          id="var-f-motief"
          className="invoer"
          rows={2}
          required
          maxLength={2000}
          value={variant.motief}
          onChange={(e) => change({ motief: e.target.value })}
        />
      </div>
    </div>
  )
}

/** The effect while it is being made; words that are not there yet do not stop it. */
function Voorproef({ variant, invoer, spoor }: Omit<VormProps, 'change'> & { readonly spoor: Spoor }) {
  const v = useTekst(variantTeksten)
  const { patches, basis, soort, eigenaar } = variant
  const proef = useMemo<Variant>(
    () => ({ id: 'proef', naam: 'proef', motief: 'proef', patches, basis, soort, eigenaar }),
    [patches, basis, soort, eigenaar],
  )
  if (patches.length === 0) return null
  return (
    <>
      <h3>{v.gevolg}</h3>
      <VariantGevolg variant={proef} {...{ invoer, spoor }} wacht={150} />
    </>
  )
}

const leeg = (eigenaar: Eigenaar): Variant => ({
  id: '',
  naam: '',
  soort: 'variant',
  basis: 'medio',
  motief: '',
  eigenaar,
  patches: [],
})
