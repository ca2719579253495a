// The board as a table: ketenpartners down, groups of parameters and the report across, what is still needed at the foot. Source: screens §4 Bord.

import { useState } from 'react'
import { rapportageKolom, type Bord } from '@ketenbeeld/shared/ronde/bord'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { Icoon } from '../../components/icoon.tsx'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { BordCelKnop } from './bord-cel.tsx'
import { celBeeld, nogNodig, rijenVan, type Toon } from './bord-beeld.ts'
import { celAdres, type CelAdres } from './celwissel.ts'
import { kolomNaam } from './kolommen.ts'
import { plekTekst } from './pijltoetsen.ts'
import { teksten } from './teksten.ts'

export interface BordProps {
  readonly bord: Bord
  readonly toon: Toon
  /** Own organisation of somebody who does not chair: its row comes first. */
  readonly eerst: Ketenpartner | undefined
  readonly gekozen: CelAdres | undefined
  readonly net: ReadonlySet<CelAdres>
  readonly kies: (rij: Ketenpartner, kolom: string) => void
}

export function BordTabel(props: BordProps) {
  const t = useTekst(teksten)
  const { bord, toon, eerst } = props
  const rijen = rijenVan(bord, toon, eerst)
  const [laatst, zetLaatst] = useState('')
  const plekken = rijen.flatMap((rij, r) =>
    bord.kolommen.flatMap((kolom, k) => (celBeeld(bord.cel(rij, kolom), toon) ? [plekTekst(r, k)] : [])),
  )
  const tabStop = plekken.includes(laatst) ? laatst : plekken[0]
  return (
    <table className="bord">
      <caption className="vh">
        {t.bordBijschrift} {t.bordUitleg}
      </caption>
      <BordKop bord={bord} />
      <tbody>
        {rijen.map((rij, r) => (
          <BordRij key={rij} {...props} rij={rij} nummer={r} tabStop={tabStop} bijFocus={zetLaatst} />
        ))}
      </tbody>
      {toon === 'alles' && <NogNodig bord={bord} />}
    </table>
  )
}

const scheid = (kolom: string, eerste: string | undefined): string | undefined =>
  kolom === rapportageKolom || kolom === eerste ? 'bord__scheid' : undefined

function BordKop({ bord }: { readonly bord: Bord }) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const groepen = bord.kolommen.filter((kolom) => kolom !== rapportageKolom)
  return (
    <thead>
      <tr className="bord__boven">
        <th scope="col" rowSpan={2} className="bord__partner">
          <span className="vh">{t.ketenpartner}</span>
        </th>
        {groepen.length > 0 && (
          <th scope="colgroup" colSpan={groepen.length} className="bord__scheid">
            {t.parametergroepen}
          </th>
        )}
        {groepen.length < bord.kolommen.length && (
          <th scope="colgroup" className="bord__scheid">
            {t.producten}
          </th>
        )}
      </tr>
      <tr>
        {bord.kolommen.map((kolom) => (
          <th key={kolom} scope="col" className={scheid(kolom, groepen[0])} title={kolom}>
            {kolomNaam(kolom, taal)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface BordRijProps extends BordProps {
  readonly rij: Ketenpartner
  readonly nummer: number
  readonly tabStop: string | undefined
  readonly bijFocus: (plek: string) => void
}

function BordRij({ bord, toon, eerst, gekozen, net, kies, rij, nummer, tabStop, bijFocus }: BordRijProps) {
  const t = useTekst(teksten)
  return (
    <tr className={rij === eerst ? 'bord__eigen' : undefined}>
      <th scope="row">
        {rij}
        {rij === eerst && <small>{t.uw}</small>}
      </th>
      {bord.kolommen.map((kolom, k) => {
        const beeld = celBeeld(bord.cel(rij, kolom), toon)
        const plek = plekTekst(nummer, k)
        const adres = celAdres(rij, kolom)
        return (
          <td key={kolom} className={scheid(kolom, bord.kolommen[0])}>
            {beeld ? (
              <BordCelKnop
                rij={rij}
                kolom={kolom}
                {...beeld}
                gekozen={gekozen === adres}
                net={net.has(adres)}
                tabStop={plek === tabStop}
                plek={plek}
                bijFocus={bijFocus}
                kies={kies}
              />
            ) : (
              <Leeg toon={toon} />
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** Nothing asked: a dash. Under a filter nothing at all, so that what is looked for stands out. */
function Leeg({ toon }: { readonly toon: Toon }) {
  const t = useTekst(teksten)
  if (toon !== 'alles') return null
  return (
    <span className="bord__leeg">
      <Icoon name="streep" label={t.niets} />
    </span>
  )
}

function NogNodig({ bord }: { readonly bord: Bord }) {
  const t = useTekst(teksten)
  return (
    <tfoot>
      <tr>
        <th scope="row">{t.nogNodig}</th>
        {bord.kolommen.map((kolom) => (
          <td key={kolom} className={scheid(kolom, bord.kolommen[0])}>
            {nogNodig(bord, kolom) || '–'}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
