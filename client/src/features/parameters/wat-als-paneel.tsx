// Beside the table in wat-als: the sketched cells and what they do to the figures of every ketenpartner. Source: docs/spec/wat-als.md (WA-20 … WA-25).

import { useMemo, useState } from 'react'
import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { grootstePerIndicator } from '@ketenbeeld/shared/ronde/beweging'
import { Icoon } from '../../components/icoon.tsx'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { useGevolg, type GevolgUitkomst } from './gebruik-gevolg.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { RekeningZin, VervalLijst } from './gevolg-blok.tsx'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { PartnerCijfers } from './partner-cijfers.tsx'
import { teksten } from './teksten.ts'
import { useReadAloud } from './voorlezen.ts'
import { WatAlsCellen } from './wat-als-cellen.tsx'
import { WatAlsOvernemen } from './wat-als-overnemen.tsx'
import type { Schets } from './wat-als.ts'

export interface WatAlsPaneelProps {
  readonly tabel: Tabel
  /** The cell under the hand, not in the sketch yet. */
  readonly onderhanden: Schets | undefined
  readonly bijSluiten: () => void
  readonly bijOvergenomen: (cel: CelSleutel) => void
}

export function WatAlsPaneel({ tabel, onderhanden, bijSluiten, bijOvergenomen }: WatAlsPaneelProps) {
  const t = useTekst(gevolgTeksten)
  const { zij } = useTekst(teksten)
  const [overnemen, zetOvernemen] = useState(false)
  const [scenario, zetScenario] = useState<Scenario>('medio')
  const [jaren, zetJaren] = useState<'grootste' | 'alle'>('grootste')
  const { cellen } = tabel.watAls
  const voorstel = useMemo(() => {
    const alles = new Map([...cellen, ...(onderhanden ?? [])])
    return alles.size === 0 ? undefined : { cellen: alles }
  }, [cellen, onderhanden])
  const scenarios = useMemo(() => [scenario], [scenario])
  const uitkomst = useGevolg(tabel.stand, voorstel, scenarios)
  useReadAloud(uitkomst, tabel.ik.organisatie)
  return (
    <aside className="pt-zij pt-zij--schets" aria-label={t.schets.kop}>
      <div className="pt-zij__kop">
        <h2>{t.schets.kop}</h2>
        <button type="button" className="knop knop--stil knop--klein" aria-label={zij.sluit} onClick={bijSluiten}>
          <Icoon name="sluiten" />
        </button>
      </div>
      <WatAlsCellen tabel={tabel} bijOvernemen={() => zetOvernemen(true)} />
      {uitkomst && (
        <section>
          <h3>
            {t.schets.gevolgen} <SpoorBadge spoor="voorlopig" />
          </h3>
          <Keuzes tabel={tabel} scenario={scenario} bijScenario={zetScenario} jaren={jaren} bijJaren={zetJaren} />
          <Cijfers uitkomst={uitkomst} tabel={tabel} scenario={scenario} jaren={jaren} />
          <RekeningZin rekening={uitkomst.rekening} />
        </section>
      )}
      {uitkomst && (
        <section>
          <h3>{t.schets.antwoorden}</h3>
          <VervalLijst gevolg={uitkomst.gevolg} />
        </section>
      )}
      {overnemen && (
        <WatAlsOvernemen tabel={tabel} bijSluiten={() => zetOvernemen(false)} bijOvergenomen={bijOvergenomen} />
      )}
    </aside>
  )
}

function Keuzes({
  tabel,
  scenario,
  bijScenario,
  jaren,
  bijJaren,
}: {
  readonly tabel: Tabel
  readonly scenario: Scenario
  readonly bijScenario: (scenario: Scenario) => void
  readonly jaren: 'grootste' | 'alle'
  readonly bijJaren: (jaren: 'grootste' | 'alle') => void
}) {
  const t = useTekst(gevolgTeksten).schets
  return (
    <div className="pt-schets__keuzes">
      <span className="schakel" role="group" aria-label={t.scenario}>
        {tabel.kader.scenarios.map((s) => (
          <button key={s} type="button" aria-pressed={s === scenario} onClick={() => bijScenario(s)}>
            {s}
          </button>
        ))}
      </span>
      <span className="schakel" role="group" aria-label={t.tonen}>
        {(['grootste', 'alle'] as const).map((j) => (
          <button key={j} type="button" aria-pressed={j === jaren} onClick={() => bijJaren(j)}>
            {t.jaren[j]}
          </button>
        ))}
      </span>
    </div>
  )
}

function Cijfers({
  uitkomst,
  tabel,
  scenario,
  jaren,
}: {
  readonly uitkomst: GevolgUitkomst
  readonly tabel: Tabel
  readonly scenario: Scenario
  readonly jaren: 'grootste' | 'alle'
}) {
  const t = useTekst(gevolgTeksten)
  const { rekening, laatste } = uitkomst
  const klaar = rekening.kind === 'klaar' ? rekening : rekening.kind === 'rekent' ? laatste : undefined
  if (!klaar) return null
  return (
    <PartnerCijfers
      cijfers={jaren === 'grootste' ? grootstePerIndicator(klaar.cijfers) : klaar.cijfers}
      eigen={tabel.ik.organisatie}
      scenario={scenario}
      kolom={t.watAls}
      metVerschil
      eigenHoogstens={6}
      anderHoogstens={4}
      oud={rekening.kind === 'rekent'}
    />
  )
}
