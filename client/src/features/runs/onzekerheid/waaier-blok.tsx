// The fan with its table, and how to read it. Source: docs/spec/grafiek.md (GR-5, GR-6, GR-14).

import { useCallback, useId, useMemo, useState } from 'react'
import type { Palet } from '@ketenbeeld/shared/grafiek/palet'
import { eenheidTekst, grafiekTitel } from '@ketenbeeld/shared/grafiek/reeks'
import { waaierBestand, waaierTabel, type Waaierrij } from '@ketenbeeld/shared/grafiek/waaier-tabel'
import type { Waaiervraag } from '@ketenbeeld/shared/grafiek/waaier-vraag'
import { waaierSpec } from '@ketenbeeld/shared/grafiek/waaier'
import { csv, excelNl } from '@ketenbeeld/shared/vocabulary/csv'
import { tekstenOnzekerheid } from '@ketenbeeld/engine/onzekerheid/teksten'
import { standaardfout } from '@ketenbeeld/engine/onzekerheid/spreiding'
import { download } from '../../../components/download.ts'
import { GrafiekSvg } from '../../../components/grafiek-svg.tsx'
import { Vorm } from '../../../components/grafiek-tabel.tsx'
import { grafiekTeksten } from '../../../components/grafiek-teksten.ts'
import '../../../components/grafiek.css'
import { Icoon } from '../../../components/icoon.tsx'
import { Knop } from '../../../components/knop.tsx'
import { SpoorBadge } from '../../../components/spoor-badge.tsx'
import { toonGetal } from '../../../i18n/getal.ts'
import { useTaal, useTekst } from '../../../i18n/tekst.ts'
import { teksten } from '../teksten.ts'
import type { Getrokken } from './gebruik-trekking.ts'
import { isVast } from './kans-jaar.ts'
import { onzekerheidTeksten } from './teksten.ts'

const hoogteVan = (breedte: number): number => (breedte < 520 ? 340 : 410)

export function WaaierBlok({ getrokken, ronde }: { readonly getrokken: Getrokken; readonly ronde: string }) {
  const o = useTekst(onzekerheidTeksten)
  const { taal } = useTaal()
  const vraag = useMemo(() => waaiervraag(getrokken, ronde, taal), [getrokken, ronde, taal])
  const maak = useCallback(
    (breedte: number, palet: Palet) => waaierSpec(vraag, palet, { breedte, hoogte: hoogteVan(breedte) }),
    [vraag],
  )
  const id = useId()
  const reden = getrokken.uitkomst.redenen[getrokken.indicator]
  return (
    <section className="blok oz__waaier">
      <figure className="grafiek" aria-labelledby={`${id}-titel`}>
        <figcaption className="blok__kop">
          <h2 id={`${id}-titel`}>
            {grafiekTitel(vraag.indicator)}{' '}
            <span className="grafiek__bij">{o.waaier.bij(eenheidTekst(vraag.indicator), ronde)}</span>
          </h2>
          <SpoorBadge spoor={vraag.spoor} />
        </figcaption>
        {isVast(getrokken) && <p className="md mid">{o.altijdGelijk}</p>}
        {reden && <p className="md mid">{reden}</p>}
        {!isVast(getrokken) && (
          <>
            <GrafiekSvg maak={maak} hoogte={hoogteVan(0)} />
            <p className="oz__kern">{tekstenOnzekerheid[taal].kern}</p>
            <Leeswijzer vraag={vraag} />
          </>
        )}
        <Tabel vraag={vraag} />
      </figure>
    </section>
  )
}

function waaiervraag(
  { indicator, spoor, uitkomst, momenten }: Getrokken,
  ronde: string,
  taal: 'nl' | 'en',
): Waaiervraag {
  const { trekkingen, zaad, rho } = uitkomst
  return { indicator, ronde, spoor, taal, trekkingen, zaad, rho, momenten }
}

function Leeswijzer({ vraag }: { readonly vraag: Waaiervraag }) {
  const o = useTekst(onzekerheidTeksten)
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const w = tekstenOnzekerheid[taal]
  return (
    <p className="sm sub">
      {o.waaier.hoe} {o.waaier.hoeRuns} {t.betrouwbaar} {o.waaier.bron(toonGetal(vraag.trekkingen, 0), vraag.zaad)}{' '}
      {w.percentielfout(standaardfout(0.125, vraag.trekkingen) * 100)}
    </p>
  )
}

function Tabel({ vraag }: { readonly vraag: Waaiervraag }) {
  const o = useTekst(onzekerheidTeksten)
  const g = useTekst(grafiekTeksten)
  const [open, zet] = useState(true)
  const id = useId()
  const titel = grafiekTitel(vraag.indicator)
  const rijen = useMemo(() => waaierTabel(vraag), [vraag])
  const isRun = (rij: Waaierrij): boolean => rij.soort !== 'percentiel' && rij.soort !== 'gemiddelde'
  return (
    <>
      <div className="grafiek__voet">
        <Knop klein soort="stil" aria-expanded={open} aria-controls={id} onClick={() => zet(!open)}>
          <Icoon name="tabel" />
          {g.tabel}
        </Knop>
        <Knop klein soort="stil" aria-label={g.csvVan(titel)} onClick={() => save(vraag, g.jaar)}>
          <Icoon name="downloaden" />
          {g.csv}
        </Knop>
      </div>
      <div id={id}>
        {open && (
          // reason: a table that scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <div className="grafiek__rol" role="region" aria-label={o.waaier.tabel} tabIndex={0}>
            <table className="tabel tab grafiek__tabel oz__tabel">
              <caption className="vh">{o.waaier.tabel}</caption>
              <thead>
                <tr>
                  <th scope="col">{o.waaier.kop}</th>
                  {vraag.momenten.map(({ jaar }) => (
                    <th key={jaar} scope="col" className="num">
                      {jaar}
                    </th>
                  ))}
                </tr>
              </thead>
              <Groep kop={o.waaier.trekkingen} jaren={vraag.momenten.length} rijen={rijen.filter((r) => !isRun(r))} />
              <Groep kop={o.waaier.runs} jaren={vraag.momenten.length} rijen={rijen.filter(isRun)} />
            </table>
          </div>
        )}
      </div>
    </>
  )
}

interface GroepProps {
  readonly kop: string
  readonly jaren: number
  readonly rijen: readonly Waaierrij[]
}

function Groep({ kop, jaren, rijen }: GroepProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={jaren + 1} className="oz__groep">
          {kop}
        </th>
      </tr>
      {rijen.map(({ naam, soort, cellen }) => (
        <tr key={naam} className={naam === 'P66,7' || naam === 'P66.7' || soort === 'medio' ? 'b' : undefined}>
          <th scope="row">
            {soort !== 'percentiel' && soort !== 'gemiddelde' && <Vorm soort={soort} />}
            {naam.charAt(0).toUpperCase() + naam.slice(1)}
          </th>
          {cellen.map((cel, i) => (
            <td key={i} className="num">
              {cel}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function save(vraag: Waaiervraag, jaar: string): void {
  const titel = `onzekerheid ${grafiekTitel(vraag.indicator)} ${vraag.spoor} zaad ${vraag.zaad}`
  const naam = titel.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  download(`${naam}.csv`, csv(excelNl, waaierBestand(vraag, jaar)), 'text/csv')
}
