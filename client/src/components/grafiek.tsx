// A chart as every screen shows it: title and lane, drawing with its description, table and CSV one press away. Source: screens §4 Grafiek; docs/spec/grafiek.md (GR-5, GR-6).

import { useId, useState, type ReactNode } from 'react'
import type { Tabel } from '@ketenbeeld/shared/grafiek/beschrijving'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { useTekst } from '../i18n/tekst.ts'
import { csv, excelNl } from '@ketenbeeld/shared/vocabulary/csv'
import { download } from './download.ts'
import { GrafiekSvg, type MaakSpec } from './grafiek-svg.tsx'
import { GrafiekTabel, type GrafiekTabelProps } from './grafiek-tabel.tsx'
import { grafiekTeksten } from './grafiek-teksten.ts'
import './grafiek.css'
import { Icoon } from './icoon.tsx'
import { Knop } from './knop.tsx'
import { SpoorBadge } from './spoor-badge.tsx'

export interface GrafiekProps {
  /** What it shows; `bij` says unit, scenarios and edition in lighter type. */
  readonly titel: string
  readonly bij: string
  readonly sporen: readonly Spoor[]
  readonly tabel: Tabel
  readonly maak: MaakSpec
  readonly hoogte?: number
  /** The table stands open at first. */
  readonly tabelOpen?: boolean
  /** Under the drawing: a strip with differences. */
  readonly strook?: ReactNode
  /** Draw a figure of the table in another way, for instance as a button. */
  readonly toonCel?: GrafiekTabelProps['toonCel']
  /** Source and rounding. */
  readonly bron: string
}

export function Grafiek(props: GrafiekProps) {
  const { titel, bij, sporen, tabel, maak, hoogte = 340, tabelOpen = false, strook, toonCel, bron } = props
  const t = useTekst(grafiekTeksten)
  const [open, zet] = useState(tabelOpen)
  const id = useId()
  return (
    <figure className="grafiek" aria-labelledby={`${id}-titel`}>
      <figcaption className="blok__kop">
        <h2 id={`${id}-titel`}>
          {titel} <span className="grafiek__bij">{bij}</span>
        </h2>
        <span className="grafiek__sporen">
          {sporen.map((spoor) => (
            <SpoorBadge key={spoor} spoor={spoor} />
          ))}
        </span>
      </figcaption>
      <GrafiekSvg maak={maak} hoogte={hoogte} />
      {strook}
      <div className="grafiek__voet">
        <p className="sm sub">{bron}</p>
        <Knop klein soort="stil" aria-expanded={open} aria-controls={`${id}-tabel`} onClick={() => zet(!open)}>
          <Icoon name="tabel" />
          {t.tabel}
        </Knop>
        <Knop klein soort="stil" aria-label={t.csvVan(titel)} onClick={() => save(tabel, t.jaar)}>
          <Icoon name="downloaden" />
          {t.csv}
        </Knop>
      </div>
      <div id={`${id}-tabel`}>{open && <GrafiekTabel tabel={tabel} kop={titel} toonCel={toonCel} />}</div>
    </figure>
  )
}

function save(tabel: Tabel, jaar: string): void {
  const rijen = [
    [jaar, ...tabel.rijen.map((r) => r.naam)],
    ...tabel.jaren.map((j, i) => [j, ...tabel.rijen.map((r) => r.waarden[i] ?? null)]),
  ]
  const naam = tabel.titel.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  download(`${naam}.csv`, csv(excelNl, rijen), 'text/csv')
}
