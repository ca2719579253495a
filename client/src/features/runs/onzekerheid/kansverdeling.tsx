// The draws of one year as bars, hatched above the threshold, with the band of the outcome and the runs over them. Drawn by hand because it moves with the slider. Source: screens 07; docs/spec/grafiek.md (GR-16).

import { useId, useMemo, useRef } from 'react'
import type { Spreiding } from '@ketenbeeld/engine/onzekerheid/spreiding'
import { tweeBanden } from '@ketenbeeld/engine/onzekerheid/teksten'
import type { Moment } from '@ketenbeeld/engine/onzekerheid/trekking'
import { eenheidTekst } from '@ketenbeeld/shared/grafiek/reeks'
import { toonGetal } from '../../../i18n/getal.ts'
import { useMeetbreedte } from '../../../components/meetbreedte.ts'
import { procent } from '../../../i18n/kans.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { staven, type Leesas } from './kans.ts'
import { useMomentNaam } from './moment-naam.ts'
import { onzekerheidTeksten } from './teksten.ts'

export interface KansverdelingProps {
  readonly indicator: string
  readonly moment: Moment
  readonly spreiding: Spreiding
  readonly as: Leesas
  readonly factor: number
  readonly grens: number
  readonly kans: number
}

const hoogte = 270
const boven = 86
const nul = hoogte - 26
const zij = 10

export function Kansverdeling(props: KansverdelingProps) {
  const { indicator, moment, spreiding, as, factor, grens, kans } = props
  const o = useTekst(onzekerheidTeksten)
  const naamVan = useMomentNaam()
  const plek = useRef<HTMLDivElement>(null)
  const breedte = useMeetbreedte(plek)
  const patroon = useId()
  const { van, tot, klasse, decimalen } = as
  const balken = useMemo(
    () => staven(moment.verzameling, { van, tot, klasse }, factor),
    [moment, van, tot, klasse, factor],
  )
  const hoogste = Math.max(...balken.map((b) => b.deel))
  const x = (waarde: number): number => rond(zij + ((waarde - van) / (tot - van)) * (breedte - 2 * zij))
  const y = (deel: number): number => rond(nul - (deel / hoogste) * (nul - boven))
  const getal = (w: number): string => toonGetal(w, decimalen)
  return (
    <div ref={plek} className="oz__plek" style={{ minBlockSize: hoogte }}>
      {breedte > 0 && (
        <svg
          className="gr"
          role="img"
          aria-label={o.kans.beeld(
            naamVan(indicator, moment.jaar),
            getal(spreiding.laagste * factor),
            getal(spreiding.hoogste * factor),
            procent(kans),
            getal(grens),
          )}
          width={breedte}
          height={hoogte}
          viewBox={`0 0 ${breedte} ${hoogte}`}
        >
          <defs>
            <pattern id={patroon} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line className="oz__arceerlijn" x1="0" y1="0" x2="0" y2="7" />
            </pattern>
          </defs>
          {balken.map((b) => (
            <rect
              key={b.van}
              className="oz__staaf"
              x={x(b.van) + 0.5}
              width={Math.max(0.5, x(b.tot) - x(b.van) - 1)}
              y={y(b.deel)}
              height={nul - y(b.deel)}
            />
          ))}
          {balken.flatMap((b) =>
            b.tot <= grens ? (
              []
            ) : (
              <rect
                key={b.van}
                fill={`url(#${patroon})`}
                x={x(Math.max(b.van, grens)) + 0.5}
                width={Math.max(0, x(b.tot) - x(Math.max(b.van, grens)) - 1)}
                y={y(b.deel)}
                height={nul - y(b.deel)}
              />
            ),
          )}
          <As {...{ as, x, breedte }} />
          <Banden {...{ moment, factor, x, breedte }} />
          <Grenslijn x={x(grens)} breedte={breedte} tekst={o.kans.boven(procent(kans), getal(grens))} />
        </svg>
      )}
      <p className="sm sub">{o.kans.staven(`${getal(klasse)} ${eenheidTekst(indicator).replace('aantal ', '')}`)}</p>
    </div>
  )
}

type X = (waarde: number) => number

function As({ as, x, breedte }: { readonly as: Leesas; readonly x: X; readonly breedte: number }) {
  const aantal = Math.round((as.tot - as.van) / as.klasse)
  const per = [1, 2, 5, 10, 20].find((n) => aantal / n <= Math.max(2, Math.floor(breedte / 76))) ?? 20
  const eerste = Math.ceil(Math.round(as.van / as.klasse) / per) * per
  const streepjes = Array.from(
    { length: Math.floor((Math.round(as.tot / as.klasse) - eerste) / per) + 1 },
    (_, i) => (eerste + i * per) * as.klasse,
  )
  return (
    <g>
      <line className="nul" x1={zij} x2={breedte - zij} y1={nul} y2={nul} />
      {streepjes.map((w) => (
        <g key={w}>
          <line className="nul" x1={x(w)} x2={x(w)} y1={nul} y2={nul + 5} />
          <text
            className="klein"
            x={x(w)}
            y={nul + 19}
            textAnchor={x(w) < 26 ? 'start' : x(w) > breedte - 26 ? 'end' : 'middle'}
          >
            {toonGetal(w, as.decimalen)}
          </text>
        </g>
      ))}
    </g>
  )
}

interface BandenProps {
  readonly moment: Moment
  readonly factor: number
  readonly x: X
  readonly breedte: number
}

/** The two bands of this year, one above the other: two things, two lines. */
function Banden({ moment, factor, x, breedte }: BandenProps) {
  const o = useTekst(onzekerheidTeksten)
  const { kwantielband, runs } = tweeBanden(moment)
  const naam = (tekst: string, links: number, hoog: number) => (
    <text className="klein" x={Math.max(zij, Math.min(links, breedte - 130))} y={hoog}>
      {tekst}
    </text>
  )
  const medio = moment.runs.medio
  return (
    <g>
      {kwantielband && (
        <g>
          {naam(o.kans.band, x(kwantielband[0] * factor), 11)}
          <path
            className="oz__bandlijn"
            d={`M${x(kwantielband[0] * factor)} 16v8m0 -4H${x(kwantielband[1] * factor)}m0 -4v8`}
          />
        </g>
      )}
      {runs && (
        <g>
          {naam(o.kans.runs, x(runs[0] * factor), 42)}
          <path className="oz__runlijn" d={`M${x(runs[0] * factor)} 54H${x(runs[1] * factor)}`} />
          <path className="oz__run" d={driehoek(x(runs[0] * factor), 54, -1)} />
          <path className="oz__run" d={driehoek(x(runs[1] * factor), 54, 1)} />
          {typeof medio === 'number' && <circle className="st-medio" cx={x(medio * factor)} cy={54} r="4.5" />}
        </g>
      )}
    </g>
  )
}

/** ▲ at 1, ▼ at −1. */
const driehoek = (x: number, y: number, kant: 1 | -1): string =>
  `M${rond(x - 5.5)} ${y + kant * 4.5}h11L${x} ${y - kant * 5}z`

function Grenslijn({ x, breedte, tekst }: { readonly x: number; readonly breedte: number; readonly tekst: string }) {
  const isRechts = x > breedte * 0.55
  return (
    <g>
      <path className="oz__grenslijn" d={`M${x} ${boven - 14}V${nul}`} />
      <text className="lab oz__halo" x={x + (isRechts ? -7 : 7)} y={boven - 8} textAnchor={isRechts ? 'end' : 'start'}>
        {tekst}
      </text>
    </g>
  )
}

const rond = (n: number): number => Math.round(n * 10) / 10
