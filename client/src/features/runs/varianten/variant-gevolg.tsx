// What a variant does: its changes, and key figures of the MPP, of the variant and their difference, labelled throughout. Source: docs/spec/variant.md (VA-8, VA-10).

import { Fragment, type CSSProperties } from 'react'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { Invoer } from '@ketenbeeld/engine/run'
import { cijfersVanIndicator, type Variantcijfer, type VariantUitkomst } from '@ketenbeeld/engine/variant/run-variant'
import type { Variant, Variantsoort } from '@ketenbeeld/engine/variant/variant'
import type { Spoor } from '@ketenbeeld/shared/vocabulary/spoor'
import { Laden } from '../../../components/laden.tsx'
import { Melding } from '../../../components/melding.tsx'
import { useTekst } from '../../../i18n/tekst.ts'
import { useReken } from '../../../reken/gebruik-reken.ts'
import { CijferKnop } from '../../../verklaring/cijfer-knop.tsx'
import { JaarTabel } from '../jaar-tabel.tsx'
import { patchRegel } from './patch-tekst.ts'
import { variantTeksten } from './teksten.ts'

/** Figures a variant is judged by. */
const getoond = [
  'u.asiel.instroom.totaal',
  'u.ind.werkvoorraad',
  'u.ind.afdoening.totaal',
  'u.coa.bezetting',
  'u.coa.capaciteitsbehoefte',
  'u.dtv.instroom',
  'u.rvdr.beroep_instroom',
  'u.nidos.caseload',
]

export function VariantLabel({ soort }: { readonly soort: Variantsoort }) {
  const t = useTekst(variantTeksten)
  return <span className={`var__label var__label--${soort}`}>{t.label[soort]}</span>
}

export function Wijzigingen({ variant, invoer }: { readonly variant: Variant; readonly invoer: Invoer }) {
  const t = useTekst(variantTeksten)
  return (
    <table className="tabel tab">
      <caption className="vh">{t.wijzigingen}</caption>
      <thead>
        <tr>
          <th scope="col">{t.parameter}</th>
          <th scope="col" className="num">
            {t.was}
          </th>
          <th scope="col" className="num">
            {t.bewerking}
          </th>
          <th scope="col" className="num">
            {t.wordt}
          </th>
        </tr>
      </thead>
      <tbody>
        {variant.patches.map((patch) => {
          const regel = patchRegel(patch, invoer)
          return (
            <tr key={patch.cel}>
              <th scope="row">{regel.naam}</th>
              <td className="num">{regel.was}</td>
              <td className="num">{regel.bewerking}</td>
              <td className="num b">{regel.wordt}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export interface VariantGevolgProps {
  readonly variant: Variant
  readonly invoer: Invoer
  /** The lane the input is of. */
  readonly spoor: Spoor
  readonly wacht?: number
}

/** Calculated in this tab; `wacht` for a variant that is still being made. */
export function VariantGevolg({ variant, invoer, spoor, wacht = 0 }: VariantGevolgProps) {
  const t = useTekst(variantTeksten)
  const { waarde, stand } = useReken('variant', [invoer, variant], { wacht })
  if (!waarde) return stand === 'fout' ? null : <Laden wat={t.rekent} rijen={6} />
  if (waarde.kind === 'geweigerd')
    return (
      <Melding soort="fout" kop={t.kanNiet}>
        {waarde.meldingen
          .filter((m) => m.niveau === 'fout')
          .map((m) => m.zin)
          .join(' ')}
      </Melding>
    )
  return <Cijfers uitkomst={waarde.uitkomst} spoor={spoor} />
}

function Cijfers({ uitkomst, spoor }: { readonly uitkomst: VariantUitkomst; readonly spoor: Spoor }) {
  const t = useTekst(variantTeksten)
  return (
    <>
      <VariantLabel soort={uitkomst.variant.soort} />
      <JaarTabel naam={`${t.gevolg}: ${t.label[uitkomst.variant.soort]}`} kop={t.indicator} jaren={uitkomst.jaren}>
        <tbody>
          {getoond.map((id) => (
            <Rijen
              key={id}
              {...{ id, spoor }}
              scenario={uitkomst.scenario}
              cijfers={cijfersVanIndicator(uitkomst, id)}
            />
          ))}
        </tbody>
      </JaarTabel>
    </>
  )
}

interface RijenProps {
  readonly id: string
  readonly scenario: Scenario
  readonly spoor: Spoor
  readonly cijfers: readonly Variantcijfer[]
}

function Rijen({ id, scenario, spoor, cijfers }: RijenProps) {
  const t = useTekst(variantTeksten)
  const naam = indicatorVan(id)?.label ?? id
  const grootste = Math.max(...cijfers.map((c) => Math.abs(c.verschil ?? 0)), 1)
  const toon = (w: number | null): string => toonCijfer(id, w).replace('-', '\u2212')
  return (
    <Fragment>
      <tr>
        <th scope="row">
          {naam} <span className="sub sm">{t.regel.basis}</span>
        </th>
        {cijfers.map((c) => (
          <td key={c.jaar} className="num sub">
            {/* the figure of the MPP is that of the lane; the one of the variant is of nobody's lane */}
            <CijferKnop vraag={{ indicator: id, jaar: c.jaar, scenario, spoor }}>{toon(c.basis)}</CijferKnop>
          </td>
        ))}
      </tr>
      <tr className="var__rij">
        <th scope="row">
          <span className="vh">{naam} </span>
          <span className="sub sm">{t.regel.variant}</span>
        </th>
        {cijfers.map((c) => (
          <td key={c.jaar} className="num b">
            {toon(c.waarde)}
          </td>
        ))}
      </tr>
      <tr className="var__rij var__rij--laatst">
        <th scope="row">
          <span className="vh">{naam} </span>
          <span className="sub sm">{t.regel.verschil}</span>
        </th>
        {cijfers.map((c) => (
          <td key={c.jaar} className="num">
            <span className="var__staaf" style={staaf(c.verschil ?? 0, grootste)} aria-hidden="true" />
            {verschilTekst(id, c.verschil)}
          </td>
        ))}
      </tr>
    </Fragment>
  )
}

const staaf = (verschil: number, grootste: number): CSSProperties => ({
  inlineSize: `${Math.round((Math.abs(verschil) / grootste) * 40)}px`,
  background: verschil < 0 ? 'var(--basis-dataset-categorical-1)' : 'var(--basis-dataset-categorical-3)',
})

/** The rounded difference of unrounded values; a difference that rounds to nothing is 0. */
function verschilTekst(id: string, verschil: number | null): string {
  if (verschil === null) return '–'
  const tekst = toonCijfer(id, Math.abs(verschil))
  if (Math.abs(verschil) < 1e-9) return '0'
  return `${verschil < 0 ? '\u2212' : '+'}${tekst}`
}
