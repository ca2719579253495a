// Route A says what stands in the way, route B what is recorded; both always visible. Source: screens §6.03; MPP-protocol §7.1.1.

import type { ReactNode } from 'react'
import type { Bord } from '@ketenbeeld/shared/ronde/bord'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { Icoon, type IcoonNaam } from '../../components/icoon.tsx'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import type { Toon } from './bord-beeld.ts'
import { kolomNaam } from './kolommen.ts'
import { opsomming } from './opsomming.ts'
import { beletselen, isGereed, routeB, type Beletsel } from './route-stand.ts'
import { teksten } from './teksten.ts'

interface RoutesBlokProps {
  readonly stand: RondeStand
  readonly bord: Bord
  readonly kiesToon: (toon: Toon) => void
}

export function RoutesBlok({ stand, bord, kiesToon }: RoutesBlokProps) {
  const t = useTekst(teksten)
  const weg = beletselen(stand, bord)
  const staat = weg.length === 0 ? 'mogelijk' : stand.gesloten ? 'nietMeer' : 'nogNiet'
  return (
    <div className="routes">
      <section className="blok" aria-labelledby="h-route-a">
        <div className="blok__kop">
          <h2 id="h-route-a">{t.routeA}</h2>
          <span className="sub sm">{t.routeAStaat[staat]}</span>
        </div>
        <ul>
          {weg.map((beletsel) => (
            <BeletselRij key={beletsel.soort} beletsel={beletsel} kiesToon={kiesToon} />
          ))}
          {weg.length === 0 && (
            <li className="st--akkoord">
              <Icoon name="akkoord" />
              <span>{t.routeAMogelijk}</span>
            </li>
          )}
        </ul>
      </section>
      <RouteBBlok stand={stand} bord={bord} />
    </div>
  )
}

const icoon: Readonly<Record<Beletsel['soort'], IcoonNaam>> = {
  niet_akkoord: 'niet_akkoord',
  vervallen: 'vervallen',
  voorbehoud: 'voorbehoud',
  open: 'open',
  ongeldig: 'waarschuwing',
  geen_versie: 'document',
}

const klasse: Partial<Readonly<Record<Beletsel['soort'], string>>> = {
  niet_akkoord: 'st--niet',
  ongeldig: 'st--niet',
  vervallen: 'st--vervallen',
}

/** The filter that shows where an obstacle stands; an invalid value and a missing report stand elsewhere. */
const filterVan: Partial<Readonly<Record<Beletsel['soort'], Toon>>> = {
  niet_akkoord: 'niet_akkoord',
  vervallen: 'vervallen',
  voorbehoud: 'voorbehoud',
  open: 'ontbreekt',
}

function BeletselRij(props: { readonly beletsel: Beletsel; readonly kiesToon: (toon: Toon) => void }) {
  const t = useTekst(teksten)
  const { beletsel, kiesToon } = props
  const toon = filterVan[beletsel.soort]
  const kop = beletsel.soort === 'geen_versie' ? t.routeAZin.geen_versie : t.routeAZin[beletsel.soort](beletsel.aantal)
  return (
    <li className={klasse[beletsel.soort]}>
      <Icoon name={icoon[beletsel.soort]} />
      <span>
        {toon ? (
          <button type="button" className="routes__filter b" title={t.filterOp(kop)} onClick={() => kiesToon(toon)}>
            {kop}
          </button>
        ) : (
          <b className="b">{kop}</b>
        )}
        <Toelichting beletsel={beletsel} />
      </span>
    </li>
  )
}

function Toelichting({ beletsel }: { readonly beletsel: Beletsel }): ReactNode {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  if (!('per' in beletsel)) return null
  const wie = beletsel.per.map(({ organisatie, aantal, kolommen }) => {
    if (beletsel.soort !== 'niet_akkoord') return beletsel.per.length === 1 ? organisatie : `${organisatie} (${aantal})`
    const over = opsomming(
      t,
      kolommen.map((kolom) => kolomNaam(kolom, taal)),
      3,
    )
    return t.over(organisatie, over)
  })
  const zinnen = [
    opsomming(t, wie, 5),
    beletsel.soort === 'open' && t.zwijgen,
    beletsel.eersteTot && t.eersteTot(dagEnTijd(beletsel.eersteTot)),
  ]
  return `: ${zinnen.filter(Boolean).join('; ')}`
}

function RouteBBlok({ stand, bord }: { readonly stand: RondeStand; readonly bord: Bord }) {
  const t = useTekst(teksten)
  const { aanDeOrde, onderdelen } = routeB(stand, bord)
  const gereed = onderdelen.filter(isGereed).length
  return (
    <section className="blok" aria-labelledby="h-route-b">
      <div className="blok__kop">
        <h2 id="h-route-b">{t.routeB}</h2>
        <span className="sub sm">
          {aanDeOrde ? t.routeBStaat.gereed(gereed, onderdelen.length) : t.routeBStaat.nietNodig}
        </span>
      </div>
      {aanDeOrde ? (
        <ul>
          {onderdelen.map((deel) => (
            <li key={deel.naam}>
              <Icoon name={isGereed(deel) ? 'bewaard' : 'open'} label={`${isGereed(deel) ? t.gereed : t.nogTeDoen}:`} />
              <span className={isGereed(deel) ? undefined : 'm'}>
                {t.routeBOnderdeel[deel.naam](deel.aantal, deel.van)}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="md">{t.routeBNodigAls}</p>
      )}
      <p className="sm sub">{t.routeBNoot}</p>
    </section>
  )
}
