// The three pages MPP Asiel, Regulier and Bewaring as they go on paper: all figures, watermark, source. Source: model specification E; screens 06.

import { NavLink, useParams, useSearchParams } from 'react-router'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useNu, useRonde } from '../../../api/ronde.tsx'
import { Icoon } from '../../../components/icoon.tsx'
import { Knop, KnopLink } from '../../../components/knop.tsx'
import { Laden } from '../../../components/laden.tsx'
import { usePaginatitel } from '../../../components/paginatitel.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { voltooid } from '../cijfers.ts'
import { isModule, modules, padVan, type Module } from '../delen.ts'
import { teksten } from '../teksten.ts'
import '../runs.css'
import './mpp.css'
import { mppGroepen } from './mpp-rijen.ts'
import { MppTabel } from './mpp-tabel.tsx'
import { mppTeksten } from './teksten.ts'

export function MppPagina() {
  const t = useTekst(mppTeksten)
  const r = useTekst(teksten)
  const { module: gevraagd } = useParams()
  const module: Module = isModule(gevraagd) ? gevraagd : 'asiel'
  const [zoek] = useSearchParams()
  const spoor: Spoor = zoek.get('spoor') === 'voorlopig' ? 'voorlopig' : 'vastgesteld'
  const titel = t.titel(r.deel[module])
  usePaginatitel(titel)
  const { stand, uitkomsten } = useRonde()
  const bericht = uitkomsten[spoor]
  return (
    <main id="inhoud" className="pagina mpp" tabIndex={-1}>
      <div className="mpp__knoppen">
        <nav className="runs__tabs" aria-label={t.modules}>
          {modules.map((m) => (
            <NavLink key={m} to={{ pathname: `/uitkomsten/mpp/${m}`, search: zoek.toString() }}>
              {t.titel(r.deel[m])}
            </NavLink>
          ))}
        </nav>
        <div className="knoppen">
          <KnopLink to={padVan(module)}>{t.terug}</KnopLink>
          <Knop soort="primair" onClick={() => window.print()}>
            <Icoon name="downloaden" /> {t.afdrukken}
          </Knop>
        </div>
      </div>
      {!stand.opening && <Laden wat={t.laden} rijen={8} />}
      {stand.opening && (
        <Blad naam={stand.opening.naam} isDemo={stand.opening.demo} {...{ titel, module, spoor, bericht }} />
      )}
    </main>
  )
}

interface BladProps {
  readonly naam: string
  /** The demo ronde starts from example inputs where nothing was published. */
  readonly isDemo: boolean
  readonly titel: string
  readonly module: Module
  readonly spoor: Spoor
  readonly bericht: UitkomstBericht | undefined
}

function Blad({ naam, isDemo, titel, module, spoor, bericht }: BladProps) {
  const t = useTekst(mppTeksten)
  const r = useTekst(teksten)
  const nu = useNu(60_000)
  const uitkomst = voltooid(bericht)
  if (!bericht || !uitkomst) return <p className="leeg">{t.geen}</p>
  return (
    <article className="mpp__blad" data-watermerk={t.concept}>
      <header className="mpp__kop">
        <h1>
          {titel} <span>{naam.replace(/^MPP /, '')}</span>
        </h1>
        <p className="mpp__concept">{t.concept}</p>
        <p className="sm">
          {t.stempel(r.spoor[spoor], bericht.invoerHash.slice(0, 8), uitkomst.modelVersie, dagEnTijd(nu))}
        </p>
      </header>
      {mppGroepen(module, uitkomst).map((groep) => (
        <MppTabel key={groep.groep} groep={groep} uitkomst={uitkomst} spoor={spoor} isDemo={isDemo} />
      ))}
      <footer className="sm">{t.voetnoot}</footer>
    </article>
  )
}
