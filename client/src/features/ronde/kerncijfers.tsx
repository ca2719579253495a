// The figure of my own organisation per year in both lanes, and which changes make the difference. Source: screens §6 Vandaag; architecture law 5.

import { Link } from 'react-router'
import { indicator } from '@ketenbeeld/engine/catalogus/indicatoren'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { slugOf } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { useIk } from '../../api/ik.tsx'
import { useRonde } from '../../api/ronde.tsx'
import { Laden } from '../../components/laden.tsx'
import { Melding } from '../../components/melding.tsx'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { toonVerschil } from '../../i18n/getal.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { CijferKnop } from '../../verklaring/cijfer-knop.tsx'
import { kerncijferRijen, kerncijferVan, type KerncijferRij } from './kerncijfer.ts'
import { teksten } from './teksten.ts'

export function Kerncijfers() {
  const t = useTekst(teksten)
  const { organisatie } = useIk()
  const { uitkomsten, stand, rekent } = useRonde()
  const id = kerncijferVan(organisatie)
  const declaratie = indicator(id)
  const rijen = kerncijferRijen(id, outcomeOf(uitkomsten.vastgesteld), outcomeOf(uitkomsten.voorlopig))
  const geweigerd = refusalOf(uitkomsten.voorlopig) ?? refusalOf(uitkomsten.vastgesteld)
  const label = declaratie?.label ?? id
  return (
    <section className="blok" aria-busy={rekent.length > 0}>
      <div className="blok__kop">
        <h2>{declaratie?.soort === 'stand' ? t.opEenJanuari(label) : t.perJaar(label)}</h2>
        <Link className="md" to="/uitkomsten">
          {t.uitkomsten}
        </Link>
      </div>
      {rijen.length > 0 ? (
        <Cijfertabel id={id} naam={label} rijen={rijen} />
      ) : (
        <Laden wat={t.wordtBerekend} rijen={4} />
      )}
      {geweigerd && <Melding soort="let-op">{t.nietBerekend(geweigerd)}</Melding>}
      {rijen.length > 0 && <VerschilZin stand={stand} />}
    </section>
  )
}

function Cijfertabel(props: { readonly id: string; readonly naam: string; readonly rijen: readonly KerncijferRij[] }) {
  const t = useTekst(teksten)
  const { id, naam, rijen } = props
  return (
    <table className="tabel">
      <caption className="vh">{naam}</caption>
      <thead>
        <tr>
          <th scope="col">{t.jaar}</th>
          <th scope="col" className="num">
            <SpoorBadge spoor="vastgesteld" />
          </th>
          <th scope="col" className="num">
            <SpoorBadge spoor="voorlopig" />
          </th>
          <th scope="col" className="num">
            {t.verschil}
          </th>
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ jaar, vastgesteld, voorlopig, verschil }) => (
          <tr key={jaar}>
            <th scope="row" className="tab">
              {jaar}
            </th>
            <td className="num">
              <CijferKnop vraag={{ indicator: id, jaar, scenario: 'medio', spoor: 'vastgesteld' }}>
                {toonCijfer(id, vastgesteld)}
              </CijferKnop>
            </td>
            <td className="num">
              <CijferKnop vraag={{ indicator: id, jaar, scenario: 'medio', spoor: 'voorlopig' }}>
                {toonCijfer(id, voorlopig)}
              </CijferKnop>
            </td>
            <td className={verschil ? 'num b' : 'num sub'}>{verschil === null ? '–' : toonVerschil(verschil, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The lanes differ exactly by the parameters whose current values are not the agreed ones. */
function VerschilZin({ stand }: { readonly stand: RondeStand }) {
  const t = useTekst(teksten)
  const ids = Object.values(stand.parameters)
    .filter(({ id, cellen }) =>
      Object.entries(cellen).some(([cel, { waarde }]) => !Object.is(waarde, stand.afgesproken[id]?.[cel] ?? null)),
    )
    .map(({ id }) => id)
  if (ids.length === 0) return <p className="sm sub vandaag__noot">{t.geenVerschil}</p>
  return (
    <p className="sm sub vandaag__noot">
      {t.verschilDoor(ids.length)}
      {ids.slice(0, 3).map((id, i) => {
        const declaratie = declaratieVan(id)
        return (
          <span key={id}>
            {i > 0 && ', '}
            <Link to={`/parameters/${declaratie ? slugOf(declaratie.eigenaar) : ''}?parameter=${id}`}>
              {declaratie?.label ?? id}
            </Link>
          </span>
        )
      })}
      {ids.length > 3 && ` ${t.taak.enMeer(ids.length - 3)}`}.
    </p>
  )
}

const outcomeOf = (bericht: UitkomstBericht | undefined) =>
  bericht?.resultaat.kind === 'voltooid' ? bericht.resultaat.uitkomst : undefined

const refusalOf = (bericht: UitkomstBericht | undefined): string | undefined =>
  (bericht?.resultaat.kind === 'geweigerd' ? bericht.resultaat : bericht?.geweigerd)?.meldingen[0]?.zin
