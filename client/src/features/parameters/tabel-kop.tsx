// Title, tabs, the reason why a table is read-only, filters and tools. Source: screens §6.02; docs/spec/parameters.md (PA-8, PA-65).

import { Link, NavLink } from 'react-router'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { slugOf, type Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { download as offer } from '../../components/download.ts'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { alsCsv } from './kopieer.ts'
import { toonKeuzes, type Toon } from './tabel-beeld.ts'
import { teksten } from './teksten.ts'

export interface TabelKopProps {
  readonly tabel: Tabel
  readonly eigenaren: readonly Ketenpartner[]
  readonly toon: Toon
  readonly vergelijk: boolean
  readonly bijVergelijk: () => void
  readonly paneel: boolean
  readonly bijPaneel: () => void
  readonly bijToetsen: () => void
  readonly bijWatAls: () => void
}

export function TabelKop(props: TabelKopProps) {
  const { tabel, eigenaren, toon, vergelijk, bijVergelijk, paneel, bijPaneel, bijWatAls } = props
  const t = useTekst(teksten)
  const { schets } = useTekst(gevolgTeksten)
  return (
    <>
      <div className="pt-titel">
        <h1>{t.titel(tabel.eigenaar)}</h1>
        {tabel.opening.herkomstNoot !== '' && (
          <span className="merkje" title={tabel.opening.herkomstNoot}>
            <Icoon name="informatie" klein />
            {t.gekalibreerd}
          </span>
        )}
      </div>
      <Tabbladen tabel={tabel} eigenaren={eigenaren} />
      {!tabel.watAls.aan && <Waarom tabel={tabel} />}
      <div className="pt-gereedschap">
        <nav className="schakel" aria-label={t.rijen}>
          {toonKeuzes.map((keuze) => (
            <Link
              key={keuze}
              to={keuze === 'alles' ? '?' : `?toon=${keuze}`}
              {...(keuze === toon && { 'aria-current': true })}
            >
              {t.toon[keuze]} <span className="tab">{tabel.beeld.telling[keuze]}</span>
            </Link>
          ))}
        </nav>
        <span className="pt-gereedschap__breed">
          <Knop soort="stil" klein aria-pressed={vergelijk} onClick={bijVergelijk}>
            <span className="vink" {...(vergelijk && { 'data-aan': '' })} aria-hidden="true">
              {vergelijk && <Icoon name="bewaard" klein />}
            </span>
            {t.vergelijk} <kbd>V</kbd>
          </Knop>
          <span className="knoppen">
            <Knop klein className="pt-watals" aria-pressed={tabel.watAls.aan} onClick={bijWatAls}>
              <Icoon name="slot" />
              {schets.knop} <kbd>W</kbd>
            </Knop>
            <Knop klein onClick={() => download(tabel, (status) => t.antwoordWoord[status])}>
              <Icoon name="downloaden" />
              {t.exporteren}
            </Knop>
            <Knop klein aria-pressed={paneel} onClick={bijPaneel}>
              <Icoon name="geschiedenis" />
              {t.paneel} <kbd>H</kbd>
            </Knop>
          </span>
        </span>
      </div>
    </>
  )
}

function Tabbladen({ tabel, eigenaren }: Pick<TabelKopProps, 'tabel' | 'eigenaren'>) {
  const t = useTekst(teksten)
  const { organisatie } = tabel.ik
  return (
    <nav className="pt-tabbladen" aria-label={t.tabellen}>
      {eigenaren.map((eigenaar) => (
        <NavLink key={eigenaar} to={`/parameters/${slugOf(eigenaar)}`}>
          {eigenaar === organisatie ? (
            t.eigen(eigenaar)
          ) : (
            <>
              <Icoon name="slot" klein />
              {eigenaar}
            </>
          )}
        </NavLink>
      ))}
    </nav>
  )
}

/** Why nothing can be changed here, in one sentence; nothing when it can. */
function Waarom({ tabel }: { readonly tabel: Tabel }) {
  const t = useTekst(teksten)
  const { reden, gesloten, kamer, beeld } = tabel
  if (gesloten) {
    return <Melding soort="vast">{t.gesloten(dagEnTijd(gesloten.moment))}</Melding>
  }
  if (reden) {
    const gevraagd = beeld.blokken.some((b) => beeld.parameter(b.declaratie.id).eigen)
    return (
      <p className="pt-waarom">
        <Icoon name="slot" klein /> {t.alleenLezen(tabel.eigenaar)} {gevraagd && t.welAntwoorden}
      </p>
    )
  }
  if (kamer.opslag.stand === 'fout') return <Melding soort="fout">{kamer.opslag.zin}</Melding>
  if (kamer.opslag.stand === 'offline') return <Melding soort="let-op">{t.offline}</Melding>
  return kamer.geladen ? null : <p className="pt-waarom">{t.kamerLaden}</p>
}

function download(
  tabel: Tabel,
  woord: (status: NonNullable<ReturnType<Tabel['beeld']['parameter']>['eigen']>['status']) => string,
): void {
  const csv = alsCsv(tabel.delen, tabel.echt.waardeVan, (id) =>
    tabel.beeld
      .parameter(id)
      .partners.map((p) => `${p.organisatie}: ${woord(p.status)}`)
      .join(', '),
  )
  offer(`parameters-${slugOf(tabel.eigenaar)}-${tabel.stand.ronde}.csv`, csv, 'text/csv')
}
