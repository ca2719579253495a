// The panel beside the table: one cell with its value, answers, effect, source and history. Source: screens §6.02; docs/spec/parameters.md (PA-60 … PA-62).

import { useMemo } from 'react'
import { leesCel, type CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { celTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import { naamVanCel, type RasterRij } from '@ketenbeeld/shared/parameters/raster'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { useRondeDeel } from '../../api/ronde.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { CijferKnop } from '../../verklaring/cijfer-knop.tsx'
import { BronBlok } from './bron-blok.tsx'
import { GeschiedenisBlok } from './geschiedenis-blok.tsx'
import type { Tabel } from './gebruik-tabel.ts'
import { GevolgBlok } from './gevolg-blok.tsx'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { gevolgVoor } from './gevolg.ts'
import { StatusBlok } from './status-blok.tsx'
import { teksten } from './teksten.ts'
import type { Schets } from './wat-als.ts'

export interface ZijpaneelProps {
  readonly tabel: Tabel
  readonly rij: RasterRij
  readonly cel: CelSleutel
  /** This cell with the value in the edit field, while it is being edited. */
  readonly onderhanden: Schets | undefined
  readonly bijSluiten: () => void
}

export function Zijpaneel({ tabel, rij, cel, onderhanden, bijSluiten }: ZijpaneelProps) {
  const t = useTekst(teksten)
  const { alsOpgeslagen } = useTekst(gevolgTeksten)
  const voorstel = useMemo(() => onderhanden && { cellen: onderhanden }, [onderhanden])
  const { parameter, delen } = naamVanCel(cel, tabel.kader)
  const beeld = tabel.beeld.cel(cel)
  const eenheid = rij.schaal === 'procent' ? '' : rij.eenheid
  const id = leesCel(cel)!.parameter
  return (
    <aside className="pt-zij" aria-label={t.zij.label}>
      <div className="pt-zij__kop">
        <h2>{parameter}</h2>
        <button type="button" className="knop knop--stil knop--klein" aria-label={t.zij.sluit} onClick={bijSluiten}>
          <Icoon name="sluiten" />
        </button>
      </div>
      <p className="mid">{[...delen, eenheid].filter((d) => d !== '').join(' · ')}</p>
      <p className="pt-zij__waarde">
        <b>{celTekst(cel, beeld.waarde) || t.leegWoord}</b>
        {!Object.is(beeld.start, beeld.waarde) && (
          <span className="mid">{t.zij.begin(celTekst(cel, beeld.start) || t.leegWoord)}</span>
        )}
      </p>
      {beeld.ongeldig !== undefined && (
        <p className="fout">
          <Icoon name="waarschuwing" klein />
          <span>
            {beeld.ongeldig} {t.teltNiet}
          </span>
        </p>
      )}
      {voorstel && <GevolgBlok tabel={tabel} voorstel={voorstel} kop={alsOpgeslagen} />}
      <StatusBlok tabel={tabel} id={id} cel={cel} />
      <SindsVastgesteld tabel={tabel} />
      <BronBlok key={id} tabel={tabel} id={id} />
      <GeschiedenisBlok tabel={tabel} cel={cel} />
      <OverBlok id={id} />
    </aside>
  )
}

/** What all changes of everybody since the agreed state do to the reader's own figures. */
function SindsVastgesteld({ tabel }: { readonly tabel: Tabel }) {
  const t = useTekst(teksten)
  const uitkomsten = useRondeDeel((b) => b.uitkomsten)
  const rekent = useRondeDeel((b) => b.rekent.length > 0)
  const gevolg = useMemo(() => gevolgVoor(uitkomsten, tabel.ik.organisatie), [uitkomsten, tabel.ik.organisatie])
  if (gevolg.kind === 'geen-uitkomst') return null
  return (
    <section>
      <h3>
        {t.zij.gevolg} {gevolg.kind === 'verschil' && <SpoorBadge spoor="voorlopig" />}
      </h3>
      {gevolg.kind === 'gelijk' ? (
        <p className="mid">{t.zij.gevolgGeen}</p>
      ) : (
        <>
          <table className="tabel tab">
            <caption className="vh">{t.zij.gevolgUitleg}</caption>
            <thead>
              <tr>
                <th scope="col">{tabel.ik.organisatie}, medio</th>
                <th scope="col" className="num">
                  {t.zij.vast}
                </th>
                <th scope="col" className="num">
                  {t.zij.voor}
                </th>
              </tr>
            </thead>
            <tbody>
              {gevolg.regels.map((r) => (
                <tr key={r.naam}>
                  <th scope="row">
                    {r.naam} {r.jaar}
                  </th>
                  <td className="num">
                    <CijferKnop vraag={{ indicator: r.id, jaar: r.jaar, scenario: 'medio', spoor: 'vastgesteld' }}>
                      {r.vast}
                    </CijferKnop>
                  </td>
                  <td className="num">
                    <CijferKnop
                      className="cijfer cijfer--voor b"
                      vraag={{ indicator: r.id, jaar: r.jaar, scenario: 'medio', spoor: 'voorlopig' }}
                    >
                      {r.voor}
                    </CijferKnop>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="sm mid">{t.zij.gevolgUitleg}</p>
        </>
      )}
      {rekent && <p className="sm mid">{t.zij.gevolgRekent}</p>}
    </section>
  )
}

function OverBlok({ id }: { readonly id: string }) {
  const t = useTekst(teksten)
  const declaratie = declaratieVan(id)
  if (!declaratie) return null
  const { standaard, magLeeg } = declaratie
  return (
    <section>
      <h3>{t.zij.parameter}</h3>
      <dl className="pt-zij__over">
        <dt>{t.zij.eigenaar}</dt>
        <dd>{declaratie.eigenaar}</dd>
        <dt>{t.zij.mag}</dt>
        <dd>
          {declaratie.grenzen.tekst.replaceAll('_', ' ')}
          {magLeeg && (standaard === undefined ? ` · ${t.zij.magLeeg.toLowerCase()}` : '')}
        </dd>
        {standaard !== undefined && (
          <>
            <dt />
            <dd>{t.zij.standaard(celTekst(`${id}|||`, standaard).replaceAll('_', ' '))}</dd>
          </>
        )}
        <dt>{t.zij.herkomst}</dt>
        <dd>{declaratie.herkomst}</dd>
      </dl>
    </section>
  )
}
