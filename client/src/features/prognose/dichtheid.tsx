// The distribution of one year: thick line for all scenarios, thin ones for each, quantiles, the 75 % area and the hatched part above the threshold. Drawn by hand because it redraws while somebody types. Source: screens 07; docs/spec/prognose.md (PR-31).

import { memo, useId, useRef, type PointerEvent } from 'react'
import type { Kromme } from '@ketenbeeld/engine/prognose/kromme'
import type { PeaBeeld, PeaJaarBeeld } from '@ketenbeeld/engine/prognose/beeld'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { useMeetbreedte } from '../../components/meetbreedte.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { procent } from '../../i18n/kans.ts'
import { ingevuldProcent } from './kanszin.ts'
import { lijnVan, schaalVan, spreid, streepjes, topVan, vlakOnder, type Schaal, type Vlak } from './tekening.ts'
import { teksten } from './teksten.ts'
import { aantal, personen } from './weergave.ts'

export interface DichtheidProps {
  readonly beeld: PeaBeeld
  readonly kromme: Kromme
  readonly jaar: number
  readonly jaarBeeld: PeaJaarBeeld | undefined
  readonly drempel: number
  readonly zetDrempel: (drempel: number) => void
}

const volgorde: readonly Scenario[] = ['min', 'mediaan', 'medio', 'max']

/** Drawn again only when the picture or the threshold changed. */
export const Dichtheid = memo(function Dichtheid(props: DichtheidProps) {
  const { beeld, kromme, jaarBeeld, drempel, zetDrempel } = props
  const t = useTekst(teksten)
  const plek = useRef<HTMLDivElement>(null)
  const breedte = useMeetbreedte(plek)
  const vlak: Vlak = { breedte, hoogte: breedte < 520 ? 330 : 420, links: 10, rechts: 10, boven: 86, onder: 26 }
  const hoogste = Math.max(...kromme.dichtheid, ...kromme.delen.flatMap((d) => d.dichtheid))
  const schaal = schaalVan(vlak, beeld.tot, hoogste)
  const patroon = useId()
  /** Pointing in the drawing moves the threshold; by keyboard the slider under it does the same. */
  const wijs = (event: PointerEvent<SVGSVGElement>): void => {
    const fijn = beeld.stap / 20
    const persoon = schaal.persoon(event.clientX - event.currentTarget.getBoundingClientRect().left)
    zetDrempel(Math.min(Math.max(Math.round(persoon / fijn) * fijn, 0), beeld.tot))
  }
  return (
    <div ref={plek} className="pg__plek" style={{ minBlockSize: vlak.hoogte }}>
      {breedte > 0 && (
        <svg
          className="gr pg__plot"
          role="img"
          aria-label={beschrijving(props, t)}
          width={breedte}
          height={vlak.hoogte}
          viewBox={`0 0 ${breedte} ${vlak.hoogte}`}
          onPointerDown={wijs}
          onPointerMove={(event) => event.buttons === 1 && wijs(event)}
        >
          <defs>
            <pattern id={patroon} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line className="pg__arceerlijn" x1="0" y1="0" x2="0" y2="7" />
            </pattern>
          </defs>
          {jaarBeeld && (
            <path
              className="band"
              d={vlakOnder(kromme.x, kromme.dichtheid, [jaarBeeld.kwantielen.min, jaarBeeld.kwantielen.max], schaal)}
            />
          )}
          {jaarBeeld && (
            <path
              fill={`url(#${patroon})`}
              d={vlakOnder(kromme.x, kromme.dichtheid, [Math.min(drempel, beeld.tot), beeld.tot], schaal)}
            />
          )}
          <As tot={beeld.tot} vlak={vlak} schaal={schaal} />
          <Delen kromme={kromme} schaal={schaal} />
          <path className="pg__samen" d={lijnVan(kromme.x, kromme.dichtheid, schaal)} />
          {jaarBeeld && <Kwantiellijnen jaarBeeld={jaarBeeld} schaal={schaal} vlak={vlak} tot={beeld.tot} />}
          <Punten kromme={kromme} schaal={schaal} vlak={vlak} />
          <Deelnamen kromme={kromme} schaal={schaal} breedte={breedte} />
          {jaarBeeld && drempel <= beeld.tot && <Drempellijn {...props} schaal={schaal} vlak={vlak} />}
        </svg>
      )}
      <p className="vh">{t.plot.legenda}</p>
    </div>
  )
})

function beschrijving({ jaar, jaarBeeld, drempel }: DichtheidProps, t: (typeof teksten)['nl']): string {
  if (!jaarBeeld) return t.plot.alt(jaar, t.plot.nietOp, '')
  const [min, mediaan, medio, max] = volgorde.map((s) => personen(jaarBeeld.kwantielen[s]))
  return t.plot.alt(
    jaar,
    t.plot.altKwantielen(min!, mediaan!, medio!, max!),
    t.plot.altKans(procent(jaarBeeld.kansGroter), aantal(drempel)),
  )
}

interface DeelProps {
  readonly schaal: Schaal
  readonly vlak: Vlak
}

function As({ tot, vlak, schaal }: DeelProps & { readonly tot: number }) {
  const punten = streepjes(tot, Math.max(2, Math.min(9, Math.floor(vlak.breedte / 68)))).filter((x) => x <= tot)
  return (
    <g>
      <line className="nul" x1={vlak.links} x2={vlak.breedte - vlak.rechts} y1={schaal.nul} y2={schaal.nul} />
      {punten.map((x) => {
        const rand = x === 0 ? 'start' : schaal.x(x) > vlak.breedte - 24 ? 'end' : 'middle'
        return (
          <g key={x}>
            <line className="nul" x1={schaal.x(x)} x2={schaal.x(x)} y1={schaal.nul} y2={schaal.nul + 5} />
            <text className="klein" x={schaal.x(x)} y={schaal.nul + 19} textAnchor={rand}>
              {aantal(x)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** Each scenario by itself. */
function Delen({ kromme, schaal }: { readonly kromme: Kromme; readonly schaal: Schaal }) {
  return (
    <g>
      {kromme.delen.map(
        (deel, i) =>
          topVan(kromme.x, deel.dichtheid)[1] > 0 && (
            <path key={deel.id} className={`pg__deel pg__k${i % 6}`} d={lijnVan(kromme.x, deel.dichtheid, schaal)} />
          ),
      )}
    </g>
  )
}

/** Named at its top, over everything else: no legend. */
function Deelnamen({
  kromme,
  schaal,
  breedte,
}: {
  readonly kromme: Kromme
  readonly schaal: Schaal
  readonly breedte: number
}) {
  return (
    <g>
      {kromme.delen.map((deel, i) => {
        const [x, f] = topVan(kromme.x, deel.dichtheid)
        if (f === 0) return null
        return (
          <text
            key={deel.id}
            className={`pg__deelnaam pg__k${i % 6}`}
            x={schaal.x(x)}
            y={schaal.y(f) + 20}
            textAnchor="middle"
          >
            {breedte < 560 ? ingevuldProcent(deel.kans) : `${deel.label} ${ingevuldProcent(deel.kans)}`}
          </text>
        )
      })}
    </g>
  )
}

/** What has a chance of its own stands as a pin, as high as its chance beside the largest one. */
function Punten({ kromme, schaal, vlak }: DeelProps & { readonly kromme: Kromme }) {
  const hoogste = Math.max(0, ...kromme.punten.map((p) => p.massa))
  return (
    <g>
      {kromme.punten.map((punt) => {
        const x = schaal.x(punt.x)
        const top = schaal.nul - (punt.massa / hoogste) * (schaal.nul - vlak.boven) * 0.8
        const isRechts = x > vlak.breedte * 0.7
        const naam =
          vlak.breedte < 560 ? undefined : kromme.delen.find((d) => d.punten.some((p) => p.x === punt.x))?.label
        return (
          <g key={punt.x}>
            <line className="pg__punt" x1={x} x2={x} y1={schaal.nul} y2={top} />
            <circle className="pg__puntkop" cx={x} cy={top} r="4" />
            <text
              className="lab pg__halo"
              x={x + (isRechts ? -8 : 8)}
              y={top + 4}
              textAnchor={isRechts ? 'end' : 'start'}
            >
              {naam === undefined ? ingevuldProcent(punt.massa) : `${naam} ${ingevuldProcent(punt.massa)}`}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function Kwantiellijnen({
  jaarBeeld,
  schaal,
  vlak,
}: DeelProps & { readonly jaarBeeld: PeaJaarBeeld; readonly tot: number }) {
  const t = useTekst(teksten)
  const xs = volgorde.map((s) => schaal.x(jaarBeeld.kwantielen[s]))
  const midden = spreid(xs, vlak.breedte < 520 ? 64 : 70, 0, vlak.breedte)
  return (
    <g>
      {volgorde.map((s, i) => (
        <g key={s}>
          <path
            className={s === 'medio' ? 'pg__kwantiel pg__kwantiel--medio' : 'pg__kwantiel'}
            d={`M${midden[i]} 35L${xs[i]} 46V${schaal.nul}`}
          />
          <text className="klein" x={midden[i]} y="14" textAnchor="middle">
            {t.kwantiel[s]}
          </text>
          <text className="lab" x={midden[i]} y="29" textAnchor="middle">
            {personen(jaarBeeld.kwantielen[s])}
          </text>
        </g>
      ))}
    </g>
  )
}

function Drempellijn({ jaarBeeld, drempel, schaal, vlak }: DichtheidProps & DeelProps) {
  const t = useTekst(teksten)
  const x = schaal.x(drempel)
  const y = vlak.boven - 20
  const isRechts = x > vlak.breedte * 0.58
  const kant = isRechts ? -1 : 1
  const kans = jaarBeeld && procent(jaarBeeld.kansGroter)
  const tekst = kans && (vlak.breedte < 520 ? kans : t.plot.kans(kans, aantal(drempel)))
  return (
    <g>
      <path className="pg__drempel" d={`M${x + kant * 26} ${y}H${x}V${schaal.nul}`} />
      {tekst && (
        <text className="lab pg__halo" x={x + kant * 31} y={y + 4} textAnchor={isRechts ? 'end' : 'start'}>
          {tekst}
        </text>
      )}
    </g>
  )
}
