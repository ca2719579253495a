// Vergelijken: two runs beside each other, the difference divided over the inputs, what moves a figure most, and earlier MPPs. Source: model specification F; screens 06.

import { useMemo } from 'react'
import { indicatoren } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { scenarioTekst } from '@ketenbeeld/shared/grafiek/reeks'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRonde } from '../../../api/ronde.tsx'
import { Laden } from '../../../components/laden.tsx'
import { usePaginatitel } from '../../../components/paginatitel.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import '../runs.css'
import { Tabbladen } from '../tabbladen.tsx'
import { teksten } from '../teksten.ts'
import { bronnenVan, invoerVanBron, type Bron } from './bronnen.ts'
import { GevoeligheidBlok } from './gevoeligheid-blok.tsx'
import { TaakstellingBlok } from './taakstelling-blok.tsx'
import { vergelijkTeksten } from './teksten.ts'
import { VerschilBlok } from './verschil-blok.tsx'
import { VorigeBlok } from './vorige-blok.tsx'
import { useVraag, type Vergelijkvraag } from './vraag.ts'
import './vergelijken.css'

export function VergelijkenPagina() {
  const t = useTekst(teksten)
  const v = useTekst(vergelijkTeksten)
  usePaginatitel(v.titel)
  const { stand, feiten } = useRonde()
  return (
    <main id="inhoud" className="pagina runs vgl" tabIndex={-1}>
      <div className="pagina__kop">
        <h1>{t.titel}</h1>
      </div>
      <Tabbladen />
      <p className="md mid">{v.uitleg}</p>
      {stand.opening ? <Inhoud stand={stand} feiten={feiten} /> : <Laden wat={t.laden} rijen={8} />}
    </main>
  )
}

interface InhoudProps {
  readonly stand: RondeStand
  readonly feiten: readonly Feit[]
}

function Inhoud({ stand, feiten }: InhoudProps) {
  const v = useTekst(vergelijkTeksten)
  const vraag = useVraag(stand.opening!.kader)
  const { parameters, afgesproken, opening } = stand
  // reason: an answer or a deadline changes the stand, not what can be compared
  // oxlint-disable-next-line react/exhaustive-deps
  const bronnen = useMemo(() => bronnenVan(stand, feiten), [parameters, afgesproken, opening, stand.run])
  // oxlint-disable-next-line react/exhaustive-deps
  const van = useMemo(() => invoerVanBron(vraag.van, stand, feiten), [vraag.van, parameters, afgesproken, opening])
  // oxlint-disable-next-line react/exhaustive-deps
  const naar = useMemo(() => invoerVanBron(vraag.naar, stand, feiten), [vraag.naar, parameters, afgesproken, opening])
  const naamVan = useNaam()
  const namen = { van: naamVan(bronnen, vraag.van), naar: naamVan(bronnen, vraag.naar) }
  return (
    <>
      <Keuzes vraag={vraag} bronnen={bronnen} jaren={jarenVan(stand)} scenarios={opening!.kader.scenarios} />
      {!van || !naar ? (
        <p className="leeg">{v.weg}</p>
      ) : (
        <VerschilBlok
          {...{ vraag, van, naar, namen }}
          gelijk={hashOf(bronnen, vraag.van) === hashOf(bronnen, vraag.naar)}
        />
      )}
      {naar && (
        <div className="vgl__twee">
          <GevoeligheidBlok vraag={vraag} invoer={naar} />
          <TaakstellingBlok invoer={naar} scenario={vraag.scenario} />
        </div>
      )}
      {naar && <VorigeBlok invoer={naar} ronde={opening!.naam} />}
    </>
  )
}

const hashOf = (bronnen: readonly Bron[], id: string): string => bronnen.find((b) => b.id === id)?.hash ?? id

const jarenVan = ({ opening }: RondeStand): readonly number[] =>
  Array.from({ length: opening!.kader.jaren }, (_, i) => opening!.kader.startjaar + i)

/** What a source is called; a run of before by its moment. */
function useNaam(): (bronnen: readonly Bron[], id: string) => string {
  const v = useTekst(vergelijkTeksten)
  return (bronnen, id) => {
    const bron = bronnen.find((b) => b.id === id)
    if (!bron) return id
    return bron.soort === 'run' ? v.run(bron.op ? dagEnTijd(bron.op) : '') : v.bron[bron.soort]
  }
}

interface KeuzesProps {
  readonly vraag: Vergelijkvraag
  readonly bronnen: readonly Bron[]
  readonly jaren: readonly number[]
  readonly scenarios: readonly Scenario[]
}

/** Kinds that are one figure per year. */
const perJaar: ReadonlySet<string> = new Set(['stroom', 'stand', 'verhouding'])

function Keuzes({ vraag, bronnen, jaren, scenarios }: KeuzesProps) {
  const v = useTekst(vergelijkTeksten)
  const naamVan = useNaam()
  const bron = (naam: 'van' | 'naar') => (
    <Kies label={v[naam]} waarde={vraag[naam]} zet={(w) => vraag.zet(naam, w)}>
      {bronnen.map((b) => (
        <option key={b.id} value={b.id}>
          {naamVan(bronnen, b.id)} · {v.hash(b.hash.slice(0, 6))}
        </option>
      ))}
    </Kies>
  )
  return (
    <div className="vgl__keuzes">
      {bron('van')}
      {bron('naar')}
      <Kies label={v.uitkomst} waarde={vraag.indicator} zet={(w) => vraag.zet('indicator', w)}>
        {[...Map.groupBy(indicatoren, (i) => i.groep)].map(([groep, lijst]) => {
          const keuzes = lijst.filter((i) => perJaar.has(i.soort) && !i.id.startsWith('u.monitor.'))
          return (
            keuzes.length > 0 && (
              <optgroup key={groep} label={groep}>
                {keuzes.map((i) => (
                  <option key={i.id} value={i.id}>
                    {i.label}
                  </option>
                ))}
              </optgroup>
            )
          )
        })}
      </Kies>
      <Kies label={v.jaar} waarde={String(vraag.jaar)} zet={(w) => vraag.zet('jaar', w)}>
        {jaren.map((jaar) => (
          <option key={jaar}>{jaar}</option>
        ))}
      </Kies>
      <Kies label={v.scenario} waarde={vraag.scenario} zet={(w) => vraag.zet('scenario', w)}>
        {scenarios.map((s) => (
          <option key={s} value={s}>
            {scenarioTekst(s)}
          </option>
        ))}
      </Kies>
    </div>
  )
}

interface KiesProps {
  readonly label: string
  readonly waarde: string
  readonly zet: (waarde: string) => void
  readonly children: React.ReactNode
}

function Kies({ label, waarde, zet, children }: KiesProps) {
  return (
    <label className="veld">
      <span className="b">{label}</span>
      <select className="invoer" value={waarde} onChange={(e) => zet(e.target.value)}>
        {children}
      </select>
    </label>
  )
}
