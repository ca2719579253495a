// The edges of one ketenpartner in words, with what one per cent does in this ronde. Source: docs/spec/verbanden.md (VB-2, VB-3).

import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { GemetenGevolg } from '@ketenbeeld/engine/verbanden/meten'
import type { Gevolg, Verband } from '@ketenbeeld/engine/verbanden/verbanden'
import { OrganisatieChip } from '../../../components/organisatie.tsx'
import { useTekst } from '../../../i18n/tekst.ts'
import { ketenTeksten } from './teksten.ts'

export interface VerbandLijstProps {
  readonly kop: string
  readonly leeg: string
  readonly verbanden: readonly Verband[]
  readonly gemeten: ReadonlyMap<string, readonly GemetenGevolg[] | null> | undefined
}

export function VerbandLijst({ kop, leeg, verbanden, gemeten }: VerbandLijstProps) {
  return (
    <section className="blok">
      <div className="blok__kop">
        <h2>{kop}</h2>
      </div>
      {verbanden.length === 0 && <p className="md mid">{leeg}</p>}
      <ul className="keten__lijst">
        {verbanden.map((verband) => (
          <Rij key={verband.id} verband={verband} gemeten={gemeten?.get(verband.id)} />
        ))}
      </ul>
    </section>
  )
}

interface RijProps {
  readonly verband: Verband
  readonly gemeten: readonly GemetenGevolg[] | null | undefined
}

function Rij({ verband, gemeten }: RijProps) {
  const t = useTekst(ketenTeksten)
  return (
    <li>
      <p className="keten__oorzaak">
        <OrganisatieChip organisatie={verband.van} /> {t.indienZin(verband.oorzaak)}
      </p>
      <ul>
        {verband.gevolgen.map((gevolg, i) => (
          <li key={gevolg.indicator}>
            <GevolgRegel gevolg={gevolg} gemeten={gemeten?.[i]} />
          </li>
        ))}
      </ul>
      <p className="sm sub">{t.wanneer(verband.vertraging)}</p>
    </li>
  )
}

function GevolgRegel({ gevolg, gemeten }: { readonly gevolg: Gevolg; readonly gemeten: GemetenGevolg | undefined }) {
  const t = useTekst(ketenTeksten)
  const i = indicatorVan(gevolg.indicator)
  return (
    <>
      <span className={gevolg.teken === '+' ? 'keten__op' : 'keten__af'} aria-hidden="true">
        {gevolg.teken === '+' ? '▲' : '▼'}
      </span>{' '}
      {t.gevolg(i?.label ?? gevolg.indicator, gevolg.teken)} {i && <OrganisatieChip organisatie={i.eigenaar} />}
      {gemeten && <span className="sm sub"> {t.gemeten(gemeten.meeste, i?.eenheid ?? '')}</span>}
    </>
  )
}
