// The figures that move, a table per ketenpartner, the reader's own first. Source: docs/spec/wat-als.md (WA-14, WA-15); screens §5.

import { useState } from 'react'
import { indicator } from '@ketenbeeld/engine/catalogus/indicatoren'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import { perPartner, type Beweging } from '@ketenbeeld/shared/ronde/beweging'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { useTekst } from '../../i18n/tekst.ts'
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
}

export function PartnerCijfers({ eigenHoogstens, anderHoogstens, ...props }: PartnerCijfersProps) {
  const t = useTekst(gevolgTeksten)
  const { cijfers, eigen, oud } = props
  if (cijfers.length === 0) return <p className="mid">{t.geenEnkel}</p>
  const groepen = perPartner(cijfers, eigen)
  return (
    <div className={oud ? 'pt-gevolg__cijfers is-oud' : 'pt-gevolg__cijfers'}>
      {groepen[0]!.organisatie !== eigen && <p className="mid">{t.geenEigen(eigen)}</p>}
      {groepen.map(({ organisatie, bewegingen }) => (
        <PartnerTabel
          key={organisatie}
          {...props}
          organisatie={organisatie}
          bewegingen={bewegingen}
          hoogstens={organisatie === eigen ? eigenHoogstens : anderHoogstens}
        />
      ))}
    </div>
  )
}

type TabelProps = Omit<PartnerCijfersProps, 'eigenHoogstens' | 'anderHoogstens' | 'cijfers'> & {
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
              <td className="num">{toonCijfer(b.indicator, b.van)}</td>
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
