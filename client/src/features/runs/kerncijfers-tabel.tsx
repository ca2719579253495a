// The key figures of a module: a group per indicator, a row per scenario, a column per year; its name puts it in the chart. Source: screens 06.

import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { ModelKader, Uitkomst } from '@ketenbeeld/engine/run'
import { eenheidTekst, periodeTekst, scenarioTekst } from '@ketenbeeld/shared/grafiek/reeks'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { Vorm } from '../../components/grafiek-tabel.tsx'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { CijferKnop } from '../../verklaring/cijfer-knop.tsx'
import { CijferRaster } from '../../verklaring/cijfer-raster.tsx'
import { vraagBij } from '../../verklaring/vraag.ts'
import type { Module } from './delen.ts'
import { kernGroepen, type KernGroep } from './kerncijfers.ts'
import { teksten } from './teksten.ts'

export interface KerncijfersProps {
  readonly module: Module
  readonly uitkomst: Uitkomst
  readonly spoor: Spoor
  /** The other lane, to show where it publishes something else. */
  readonly ander?: Uitkomst | undefined
  readonly bezig: boolean
  readonly gekozen: string
  readonly toon: (indicator: string) => void
}

export function KerncijfersTabel({ module, uitkomst, spoor, ander, bezig, gekozen, toon }: KerncijfersProps) {
  const t = useTekst(teksten)
  const jaren = jarenVan(uitkomst.kader)
  const titel = t.kerncijfers[module]
  return (
    <section className="blok runs__kern" aria-busy={bezig}>
      <div className="blok__kop">
        <h2>{titel}</h2>
        <span className="runs__badges">
          <SpoorBadge spoor={spoor} />
          {ander && <SpoorBadge spoor="voorlopig" />}
        </span>
      </div>
      {/* reason: a table that scrolls sideways must be reachable by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="runs__rol" role="region" aria-label={titel} tabIndex={0}>
        <CijferRaster>
          <table className="tabel tab runs__kerntabel">
            <caption className="vh">
              {titel}, {t.spoor[spoor].toLowerCase()}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t.scenario}</th>
                {jaren.map((jaar) => (
                  <th key={jaar} scope="col" className="num">
                    {jaar}
                  </th>
                ))}
              </tr>
            </thead>
            {kernGroepen(module, uitkomst, ander).map((groep) => (
              <Groep
                key={groep.id}
                {...{ groep, spoor, toon }}
                kader={uitkomst.kader}
                isGekozen={groep.id === gekozen}
              />
            ))}
          </table>
        </CijferRaster>
      </div>
    </section>
  )
}

interface GroepProps {
  readonly groep: KernGroep
  readonly kader: ModelKader
  readonly spoor: Spoor
  readonly isGekozen: boolean
  readonly toon: (indicator: string) => void
}

function Groep({ groep: { id, rijen }, kader, spoor, isGekozen, toon }: GroepProps) {
  const t = useTekst(teksten)
  const jaren = jarenVan(kader)
  const naam = t.kern[id] ?? indicatorVan(id)?.label ?? id
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={jaren.length + 1}>
          <button
            type="button"
            className="runs__naam"
            aria-pressed={isGekozen}
            title={t.toonInGrafiek(naam)}
            onClick={() => toon(id)}
          >
            {naam}
          </button>{' '}
          <span className="runs__eenheid">
            · {eenheidTekst(id)} {periodeTekst(id)}
          </span>
        </th>
      </tr>
      {rijen.map(({ scenario, ander, cellen }) => (
        <tr key={`${scenario}${ander}`} className={scenario === 'medio' && !ander ? 'runs__medio' : undefined}>
          <th scope="row">
            <Vorm soort={ander ? 'ernaast' : scenario} />
            {ander ? t.voorlopigRij(scenarioTekst(scenario)) : scenarioTekst(scenario)}
          </th>
          {jaren.map((jaar, i) => (
            <td key={jaar} className="num">
              <CijferKnop
                className={ander ? 'cijfer cijfer--voor' : undefined}
                vraag={vraagBij(kader, { indicator: id, jaar, scenario, spoor: ander ? 'voorlopig' : spoor })}
              >
                {cellen[i]}
              </CijferKnop>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

const jarenVan = ({ startjaar, jaren }: ModelKader): readonly number[] =>
  Array.from({ length: jaren }, (_, i) => startjaar + i)
