// The quantiles over the years as a small fan; its table stands above it. Source: screens §4 Grafiek; docs/spec/prognose.md (PR-31).

import { memo, useRef } from 'react'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { PeaJaarBeeld } from '@ketenbeeld/engine/prognose/beeld'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { useMeetbreedte } from '../../components/meetbreedte.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Prognose } from './gebruik-prognose.ts'
import { spreid, streepjes } from './tekening.ts'
import { teksten } from './teksten.ts'
import { aantal, personen } from './weergave.ts'

const volgorde: readonly Scenario[] = ['max', 'medio', 'mediaan', 'min']
const hoogte = 230
const [links, boven, onder] = [46, 10, 24]

export const Waaier = memo(function Waaier({ beeld, jaar, spoor }: Pick<Prognose, 'beeld' | 'jaar' | 'spoor'>) {
  const t = useTekst(teksten)
  const jaren = (beeld?.jaren ?? []).flatMap((j) => j ?? [])
  if (jaren.length < 2) return null
  return (
    <section aria-labelledby="h-waaier">
      <div className="blok__kop">
        <h3 id="h-waaier" className="pg__h3">
          {t.waaier.kop} <span className="grafiek__bij">{t.plot.bij}</span>
        </h3>
        <SpoorBadge spoor={spoor} />
      </div>
      <Tekening jaren={jaren} gekozen={jaar} />
    </section>
  )
})

function Tekening({ jaren, gekozen }: Omit<BeeldProps, 'breedte'>) {
  const t = useTekst(teksten)
  const plek = useRef<HTMLDivElement>(null)
  const breedte = useMeetbreedte(plek)
  return (
    <div ref={plek} className="pg__plek" style={{ minBlockSize: hoogte }}>
      {breedte > 0 && (
        <svg
          className="gr"
          role="img"
          aria-label={t.waaier.alt(jaren[0]!.jaar, jaren.at(-1)!.jaar)}
          width={breedte}
          height={hoogte}
          viewBox={`0 0 ${breedte} ${hoogte}`}
        >
          <Beeld jaren={jaren} breedte={breedte} gekozen={gekozen} />
        </svg>
      )}
    </div>
  )
}

interface BeeldProps {
  readonly jaren: readonly PeaJaarBeeld[]
  readonly breedte: number
  readonly gekozen: number
}

function Beeld({ jaren, breedte, gekozen }: BeeldProps) {
  const t = useTekst(teksten)
  const rechts = breedte < 520 ? 108 : 118
  const woord = breedte < 520 ? t.kwantielKort : t.kwantiel
  const assen = streepjes(Math.max(...jaren.map((j) => j.kwantielen.max)), 4)
  const top = assen.at(-1) ?? 1
  const [van, tot] = [jaren[0]!.jaar, jaren.at(-1)!.jaar]
  const x = (jaar: number): number => links + 8 + ((jaar - van) / (tot - van)) * (breedte - links - 8 - rechts)
  const y = (n: number): number => hoogte - onder - (n / top) * (hoogte - boven - onder)
  const lijn = (s: Scenario): string => jaren.map((j) => `${x(j.jaar)} ${y(j.kwantielen[s])}`).join('L')
  const terug = [...jaren].reverse().map((j) => `${x(j.jaar)} ${y(j.kwantielen.min)}`).join('L') // prettier-ignore
  const labels = spreid(volgorde.map((s) => y(jaren.at(-1)!.kwantielen[s])), 16, boven - 8, hoogte - onder + 8) // prettier-ignore
  return (
    <>
      {assen.map((n) => (
        <g key={n}>
          <line className={n === 0 ? 'nul' : 'as'} x1={links} x2={breedte - rechts + 8} y1={y(n)} y2={y(n)} />
          <text className="klein" x={links - 6} y={y(n) + 4} textAnchor="end">
            {aantal(n)}
          </text>
        </g>
      ))}
      <path className="band" d={`M${lijn('max')}L${terug}Z`} />
      {volgorde.map((s) => (
        <path key={s} className={`pg__waaier pg__waaier--${s}`} d={`M${lijn(s)}`} />
      ))}
      {jaren.map((j) => (
        <g key={j.jaar}>
          {volgorde.map((s) => (
            <Teken key={s} scenario={s} x={x(j.jaar)} y={y(j.kwantielen[s])} />
          ))}
          <text className={j.jaar === gekozen ? 'lab' : 'klein'} x={x(j.jaar)} y={hoogte - 6} textAnchor="middle">
            {j.jaar}
          </text>
        </g>
      ))}
      {volgorde.map((s, i) => (
        <text key={s} className={s === 'medio' ? 'lab' : 'klein'} x={breedte - rechts + 14} y={labels[i]! + 4}>
          {`${woord[s]} ${personen(jaren.at(-1)!.kwantielen[s])}`}
        </text>
      ))}
    </>
  )
}

/** ▲ maximum, ● medio, ○ mediaan, ▼ minimum. */
function Teken({ scenario, x, y }: { readonly scenario: Scenario; readonly x: number; readonly y: number }) {
  if (scenario === 'medio') return <circle className="st-medio" cx={x} cy={y} r="4.5" />
  if (scenario === 'mediaan') return <circle className="st-grens" cx={x} cy={y} r="3.5" />
  const op = scenario === 'max' ? -1 : 1
  return <path className="st-grens" d={`M${x - 4.5} ${y - op * 3.5}h9l-4.5 ${op * 8}z`} />
}
