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
  readonly gemeten: ReadonlyMap<string, readonly GemetenGevolg[]> | undefined
}

export function VerbandLijst({ kop, leeg, verbanden, gemeten }: VerbandLijstProps) {
  return (
    <section className="blok">
      <div className="blok__kop">
        <h2>{kop}</h2>
      </div>
      {verbanden.length === 0 && <p className="md mid">{leeg}</p>}
      <ul className="keten__lijst">
        {[...Map.groupBy(verbanden, ({ van, oorzaak }) => `${van} ${oorzaak}`)].map(([oorzaak, samen]) => (
          <Rij key={oorzaak} verbanden={samen} gemeten={gemeten} />
        ))}
      </ul>
    </section>
  )
}

interface RijProps {
  /** Edges with the same cause. */
  readonly verbanden: readonly Verband[]
  readonly gemeten: VerbandLijstProps['gemeten']
}

function Rij({ verbanden, gemeten }: RijProps) {
  const t = useTekst(ketenTeksten)
  const eerste = verbanden[0]
  if (!eerste) return null
  return (
    <li>
      <p className="keten__oorzaak">
        <OrganisatieChip organisatie={eerste.van} /> {t.indienZin(eerste.oorzaak)}
      </p>
      <ul>
        {verbanden.flatMap((verband) =>
          verband.gevolgen.map((gevolg, i) => (
            <li key={gevolg.indicator}>
              <GevolgRegel
                gevolg={gevolg}
                gemeten={gemeten?.get(verband.id)?.[i]}
                vertraging={i === 0 ? verband.vertraging : ''}
              />
            </li>
          )),
        )}
      </ul>
    </li>
  )
}

interface GevolgProps {
  readonly gevolg: Gevolg
  readonly gemeten: GemetenGevolg | undefined
  readonly vertraging: string
}

function GevolgRegel({ gevolg, gemeten, vertraging }: GevolgProps) {
  const t = useTekst(ketenTeksten)
  const i = indicatorVan(gevolg.indicator)
  return (
    <>
      <span className={gevolg.teken === '+' ? 'keten__op' : 'keten__af'} aria-hidden="true">
        {gevolg.teken === '+' ? '▲' : '▼'}
      </span>{' '}
      {t.gevolg(i?.label ?? gevolg.indicator, gevolg.teken)} {i && <OrganisatieChip organisatie={i.eigenaar} />}
      <span className="sm sub keten__bij">
        {gemeten && t.gemeten(gemeten.meeste, i?.eenheid ?? '')}
        {vertraging && `${gemeten ? '; ' : ''}${t.wanneer(vertraging)}`}
      </span>
    </>
  )
}
