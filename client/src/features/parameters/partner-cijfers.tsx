// The figures that move, a table per ketenpartner, the reader's own first. Source: docs/spec/wat-als.md (WA-14, WA-15); screens §5.

import { useState, type ReactNode } from 'react'
import { indicator } from '@ketenbeeld/engine/catalogus/indicatoren'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import { perPartner, type Beweging } from '@ketenbeeld/shared/ronde/beweging'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { useTekst } from '../../i18n/tekst.ts'
import { CijferKnop } from '../../verklaring/cijfer-knop.tsx'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { isVoorbeeldcijfer, verschilTekst } from './gevolg-beeld.ts'

export interface PartnerCijfersProps {
  readonly cijfers: readonly Beweging[]
  readonly eigen: Ketenpartner
  readonly scenario: string
  /** Head of the second column: straks, or wat-als. */
  readonly kolom: string
  readonly metVerschil?: boolean
  readonly eigenHoogstens: number
  readonly anderHoogstens: number
  /** Newer figures are on their way. */
  readonly oud?: boolean
  /** Stands between the own figures and those of the others. */
  readonly tussen?: ReactNode
}

export function PartnerCijfers({ eigenHoogstens, anderHoogstens, ...props }: PartnerCijfersProps) {
  const t = useTekst(gevolgTeksten)
  const { cijfers, eigen, oud, tussen } = props
  const groepen = perPartner(cijfers, eigen)
  const tabel = ({ organisatie, bewegingen }: (typeof groepen)[number], hoogstens: number) => (
    <PartnerTabel
      key={organisatie}
      {...props}
      organisatie={organisatie}
      bewegingen={bewegingen}
      hoogstens={hoogstens}
    />
  )
  const uw = groepen.find((g) => g.organisatie === eigen)
  return (
    <div className={oud ? 'pt-gevolg__cijfers is-oud' : 'pt-gevolg__cijfers'}>
      {uw ? (
        tabel(uw, eigenHoogstens)
      ) : (
        <p className="mid">{groepen.length === 0 ? t.geenEnkel : t.geenEigen(eigen)}</p>
      )}
      {tussen}
      {groepen.filter((g) => g !== uw).map((g) => tabel(g, anderHoogstens))}
    </div>
  )
}

type TabelProps = Omit<PartnerCijfersProps, 'eigenHoogstens' | 'anderHoogstens' | 'cijfers' | 'tussen'> & {
  readonly organisatie: Ketenpartner
  readonly bewegingen: readonly Beweging[]
  readonly hoogstens: number
}

function PartnerTabel({ organisatie, bewegingen, hoogstens, eigen, scenario, kolom, metVerschil }: TabelProps) {
  const t = useTekst(gevolgTeksten)
  const [alles, zetAlles] = useState(false)
  const meer = bewegingen.length - hoogstens
  const getoond = alles || meer <= 1 ? bewegingen : bewegingen.slice(0, hoogstens)
  return (
    <>
      <table className="tabel tab pt-gevolg__tabel">
        <caption className="vh">{t.bijschrift(organisatie, scenario)}</caption>
        <thead>
          <tr>
            <th scope="col">{organisatie === eigen ? t.uwCijfers(organisatie) : organisatie}</th>
            <th scope="col" className="num">
              {t.nu}
            </th>
            <th scope="col" className="num">
              {kolom}
            </th>
            {metVerschil && (
              <th scope="col" className="num">
                {t.verschil}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {getoond.map((b) => (
            <tr key={`${b.indicator} ${b.jaar} ${b.scenario}`}>
              <th scope="row">
                {indicator(b.indicator)?.label} {b.jaar}
                {isVoorbeeldcijfer(b.indicator) && <span className="pt-gevolg__voorbeeld">{t.voorbeeldcijfer}</span>}
              </th>
              <td className="num">
                <CijferKnop vraag={{ indicator: b.indicator, jaar: b.jaar, scenario: b.scenario, spoor: 'voorlopig' }}>
                  {toonCijfer(b.indicator, b.van)}
                </CijferKnop>
              </td>
              <td className="num">
                <span className="cijfer cijfer--voor b">{toonCijfer(b.indicator, b.naar)}</span>
              </td>
              {metVerschil && <td className="num mid">{verschilTekst(b)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {meer > 1 && (
        <button
          type="button"
          className="knop knop--stil knop--klein pt-gevolg__meer"
          aria-expanded={alles}
          onClick={() => zetAlles((a) => !a)}
        >
          {alles ? t.minder : t.enNog(meer)}
          <span className="vh"> ({organisatie})</span>
        </button>
      )}
    </>
  )
}
