// The versions of a document, newest first, with who made them; the chair can make one more. Source: screens 04; docs/spec/rapport.md (RA-33, RA-34).

import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { rolVan } from '@ketenbeeld/shared/identity/mandaat'
import type { Versie } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useIk } from '../../api/ik.tsx'
import { useRondeDeel, useServertijd, type RondeBeeld } from '../../api/ronde.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { actorTekst } from '../../components/organisatie.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import { VersieMaken } from './versie-maken.tsx'

const standVan = (b: RondeBeeld) => b.stand
const feitenVan = (b: RondeBeeld) => b.feiten
const personenVan = (b: RondeBeeld) => b.personen

export interface VersiesLijstProps {
  readonly document: string
  /** The version on the screen; undefined for the working text. */
  readonly nummer?: number
  readonly schrijfbaar: boolean
}

export function VersiesLijst({ document, nummer, schrijfbaar }: VersiesLijstProps) {
  const t = useTekst(teksten).versies
  const stand = useRondeDeel(standVan)
  const versies = useMemo(
    () => stand.versies.filter((v) => v.document === document).toReversed(),
    [stand.versies, document],
  )
  const [maakt, zetMaakt] = useState(false)
  const isVoorzitter = useIsVoorzitter()
  return (
    <section className="blok" aria-labelledby="rap-versies">
      <div className="blok__kop">
        <h2 id="rap-versies">{t.kop}</h2>
        {isVoorzitter && schrijfbaar && (
          <Knop soort="stil" klein onClick={() => zetMaakt(true)}>
            {t.maak}
          </Knop>
        )}
      </div>
      <ol className="rap-versies">
        {schrijfbaar && (
          <li>{nummer === undefined ? <b className="b">{t.nu}</b> : <Link to="/rapport">{t.nu}</Link>}</li>
        )}
        {versies.map((versie) => (
          <VersieRegel key={versie.nummer} versie={versie} isHier={versie.nummer === nummer} />
        ))}
      </ol>
      {maakt && <VersieMaken document={document} bijSluiten={() => zetMaakt(false)} />}
    </section>
  )
}

function VersieRegel({ versie, isHier }: { readonly versie: Versie; readonly isHier: boolean }) {
  const t = useTekst(teksten).versies
  const feiten = useRondeDeel(feitenVan)
  const personen = useRondeDeel(personenVan)
  const feit = feiten[versie.seq - 1]
  const automatisch = versie.aanleiding === 'rondsturen'
  return (
    <li>
      {isHier ? (
        <b className="b" aria-current="page">
          {versie.naam}
        </b>
      ) : (
        <Link to={`/rapport/${versie.document}/versies/${versie.nummer}`}>{versie.naam}</Link>
      )}
      <span className="tab sub">{dagEnTijd(versie.op)}</span>
      <small>
        {automatisch && <Icoon name="slot" klein />}{' '}
        {automatisch ? t.automatisch : feit && actorTekst(feit.actor, personen)}
        {`, ${korteHash(versie.inhoudHash)}`}
      </small>
    </li>
  )
}

/** '7f3a 91c2' */
export const korteHash = (hash: string): string => `${hash.slice(0, 4)}\u00a0${hash.slice(4, 8)}`

function useIsVoorzitter(): boolean {
  const ik = useIk()
  const nu = useServertijd()
  return rolVan(useRondeDeel(standVan).mandaten, ik, nu()) === 'voorzitter'
}
