// The chart of one indicator: the band of a lane, the other lane dashed beside it, and what they differ in a strip of its own scale. Source: screens 06; docs/spec/grafiek.md (GR-2, GR-7).

import { useCallback, useId, useMemo } from 'react'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import { bandSpec } from '@ketenbeeld/shared/grafiek/band'
import { tabelVan } from '@ketenbeeld/shared/grafiek/beschrijving'
import type { Palet } from '@ketenbeeld/shared/grafiek/palet'
import { eenheidTekst, grafiekTitel, type Grafiekvraag } from '@ketenbeeld/shared/grafiek/reeks'
import { verschillen, verschilSpec, verschilt } from '@ketenbeeld/shared/grafiek/verschil'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { Grafiek } from '../../components/grafiek.tsx'
import { GrafiekSvg } from '../../components/grafiek-svg.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { CijferKnop } from '../../verklaring/cijfer-knop.tsx'
import { CijferRaster } from '../../verklaring/cijfer-raster.tsx'
import { vraagBij } from '../../verklaring/vraag.ts'
import { grafiekvraag, heeftCijfers, keuzegroepen } from './cijfers.ts'
import type { Module } from './delen.ts'
import { teksten } from './teksten.ts'
import type { Spoorkeuze } from './weergave.ts'

const hoogteVan = (breedte: number): number => (breedte < 520 ? 300 : 340)

export interface UitkomstGrafiekProps {
  readonly module: Module
  readonly indicator: string
  readonly ronde: string
  readonly keuze: Spoorkeuze
  readonly spoor: Spoor
  readonly uitkomst: Uitkomst
  /** Both lanes, as far as they were calculated. */
  readonly sporen: Readonly<Partial<Record<Spoor, Uitkomst>>>
  readonly bezig: boolean
  readonly toon: (indicator: string) => void
}

export function UitkomstGrafiek(props: UitkomstGrafiekProps) {
  const { module, indicator, ronde, keuze, spoor, uitkomst, sporen, bezig, toon } = props
  const t = useTekst(teksten)
  const { vastgesteld, voorlopig } = sporen
  const beide = useMemo(
    () => vastgesteld && voorlopig && grafiekvraag(indicator, ronde, 'vastgesteld', vastgesteld, voorlopig),
    [indicator, ronde, vastgesteld, voorlopig],
  )
  const alleen = useMemo(() => grafiekvraag(indicator, ronde, spoor, uitkomst), [indicator, ronde, spoor, uitkomst])
  const anders = beide !== undefined && verschilt(verschillen(beide))
  const isNaast = keuze === 'naast' && beide !== undefined
  const vraag = isNaast && anders ? beide : alleen
  const maak = useCallback(
    (breedte: number, palet: Palet) => bandSpec(vraag, palet, { breedte, hoogte: hoogteVan(breedte) }),
    [vraag],
  )
  return (
    <section className="blok runs__grafiek" aria-busy={bezig}>
      <Kiezer {...{ module, indicator, uitkomst, toon }} />
      {heeftCijfers(uitkomst, indicator) ? (
        <CijferRaster>
          <Grafiek
            titel={grafiekTitel(indicator)}
            bij={bijschrift(vraag, t)}
            sporen={isNaast ? ['vastgesteld', 'voorlopig'] : [spoor]}
            tabel={tabelVan(vraag)}
            maak={maak}
            hoogte={hoogteVan(0)}
            tabelOpen
            strook={beide && anders && <Strook vraag={beide} />}
            toonCel={(tekst, soort, jaar) => (
              <CijferKnop
                vraag={vraagBij(uitkomst.kader, {
                  indicator,
                  jaar,
                  scenario: soort === 'ernaast' ? 'medio' : soort,
                  spoor: soort === 'ernaast' ? (vraag.ernaast?.spoor ?? spoor) : vraag.spoor,
                })}
              >
                {tekst}
              </CijferKnop>
            )}
            bron={`${isNaast && !anders ? `${t.hierGelijk} ` : ''}${bronzin(indicator, t)}`}
          />
        </CijferRaster>
      ) : (
        <p className="runs__leeg">
          {t.nietBerekend(indicatorVan(indicator)?.label ?? indicator)} {uitkomst.redenen[indicator]}
        </p>
      )}
    </section>
  )
}

function Kiezer({
  module,
  indicator,
  uitkomst,
  toon,
}: Pick<UitkomstGrafiekProps, 'module' | 'indicator' | 'uitkomst' | 'toon'>) {
  const t = useTekst(teksten)
  const id = useId()
  const groepen = useMemo(() => keuzegroepen(module, uitkomst), [module, uitkomst])
  const bekend = groepen.some(({ keuzes }) => keuzes.some((k) => k.id === indicator))
  return (
    <div className="runs__kiezer">
      <label htmlFor={id}>{t.uitkomst}</label>
      <select id={id} className="invoer" value={indicator} onChange={(event) => toon(event.target.value)}>
        {!bekend && <option value={indicator}>{indicatorVan(indicator)?.label ?? indicator}</option>}
        {groepen.map(({ groep, keuzes }) => (
          <optgroup key={groep} label={groep}>
            {keuzes.map((keuze) => (
              <option key={keuze.id} value={keuze.id}>
                {keuze.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function Strook({ vraag }: { readonly vraag: Grafiekvraag }) {
  const t = useTekst(teksten)
  const maak = useCallback((breedte: number, palet: Palet) => verschilSpec(vraag, palet, breedte), [vraag])
  return (
    <div className="runs__strook">
      <p className="sm sub">{t.strook}</p>
      <GrafiekSvg maak={maak} hoogte={64} />
    </div>
  )
}

type Tekst = (typeof teksten)['nl']

function bijschrift({ indicator, ronde, reeksen }: Grafiekvraag, t: Tekst): string {
  const welke = reeksen.some((r) => r.scenario === 'mediaan') ? t.metMediaan : t.minimaal
  return t.bij(welke, eenheidTekst(indicator), ronde)
}

function bronzin(indicator: string, t: Tekst): string {
  const stap = indicatorVan(indicator)?.afronding ?? '-'
  return `${t.afgerond(t.afronding[stap])} ${t.band} ${t.betrouwbaar}`
}
