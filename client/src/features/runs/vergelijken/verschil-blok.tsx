// The difference between two runs on one figure: waterfall, its table, and what it does to the key figures. Source: model specification F1; docs/spec/vergelijking.md (VG-3 … VG-8).

import { useCallback, useMemo } from 'react'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { Invoer } from '@ketenbeeld/engine/run'
import type { Bijdragen, BijdrageRegel } from '@ketenbeeld/engine/vergelijking/bijdragen'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Palet } from '@ketenbeeld/shared/grafiek/palet'
import { asbegin, signed, watervalSpec, type Watervalvraag } from '@ketenbeeld/shared/grafiek/waterval'
import { sporen } from '@ketenbeeld/shared/vocabulary/spoor'
import { GrafiekSvg } from '../../../components/grafiek-svg.tsx'
import { Laden } from '../../../components/laden.tsx'
import { Melding } from '../../../components/melding.tsx'
import { useTekst } from '../../../i18n/tekst.ts'
import { useReken } from '../../../reken/gebruik-reken.ts'
import { CijferKnop } from '../../../verklaring/cijfer-knop.tsx'
import { JaarTabel } from '../jaar-tabel.tsx'
import { kerncijfers } from '../kerncijfers.ts'
import { vergelijkTeksten } from './teksten.ts'
import type { Vergelijkvraag } from './vraag.ts'

export interface VerschilBlokProps {
  readonly vraag: Vergelijkvraag
  readonly van: Invoer
  readonly naar: Invoer
  readonly namen: { readonly van: string; readonly naar: string }
  readonly gelijk: boolean
}

const kern = kerncijfers.asiel.map((k) => k.id)

export function VerschilBlok(props: VerschilBlokProps) {
  const { vraag, van, naar, namen, gelijk } = props
  const v = useTekst(vergelijkTeksten)
  const { indicator, scenario } = vraag
  const opties = useMemo(() => ({ indicatoren: [...new Set([indicator, ...kern])], scenario }), [indicator, scenario])
  const { waarde } = useReken('bijdragen', gelijk ? undefined : [van, naar, opties])
  if (gelijk)
    return (
      <Melding soort="info" kop={v.gelijk}>
        {v.gelijkTip}
      </Melding>
    )
  if (!waarde) return <Laden wat={v.laden} rijen={6} />
  if (waarde.kind === 'geweigerd')
    return (
      <Melding soort="fout" kop={v.kanNiet}>
        {waarde.meldingen.map((m) => m.zin).join(' ')}
      </Melding>
    )
  return (
    <>
      <Waterval vraag={vraag} bijdragen={waarde} namen={namen} />
      <Kerntabel vraag={vraag} bijdragen={waarde} namen={namen} />
    </>
  )
}

interface DeelProps {
  readonly bijdragen: Bijdragen
  readonly namen: VerschilBlokProps['namen']
}

function Waterval({ vraag, bijdragen, namen }: DeelProps & { readonly vraag: Vergelijkvraag }) {
  const v = useTekst(vergelijkTeksten)
  const { indicator, jaar } = vraag
  const regel = bijdragen.regels.find((r) => r.indicator === indicator && r.jaar === jaar)
  const beeld = useMemo(() => regel && watervalVan(regel, bijdragen, namen), [regel, bijdragen, namen])
  const maak = useCallback(
    (breedte: number, palet: Palet) => watervalSpec(beeld!, palet, { breedte, hoogte: breedte < 700 ? 360 : 340 }),
    [beeld],
  )
  return (
    <section className="blok" aria-labelledby="vgl-waterval">
      <div className="blok__kop">
        <h2 id="vgl-waterval">{v.waterval(indicatorVan(indicator)?.label ?? indicator, jaar)}</h2>
      </div>
      <p className="sm sub">
        {v.watervalBij} {beeld && asbegin(beeld) > 0 && v.asBegint}
      </p>
      {!beeld || !regel ? (
        <p className="md mid">{regel?.reden ?? v.ditGelijk}</p>
      ) : (
        <div className="vgl__waterval">
          <GrafiekSvg maak={maak} hoogte={340} />
          <Bijdragentabel regel={regel} bijdragen={bijdragen} />
        </div>
      )}
    </section>
  )
}

/** The groups in which something differs; those that do nothing to this figure stay out of the drawing. */
function watervalVan(
  regel: BijdrageRegel,
  { groepen }: Bijdragen,
  namen: DeelProps['namen'],
): Watervalvraag | undefined {
  const { indicator, jaar, van, naar } = regel
  if (van === null || naar === null || regel.bijdragen.every((b) => Math.abs(b.waarde) < 1e-9)) return undefined
  return {
    indicator,
    jaar,
    van: { naam: namen.van, waarde: van },
    naar: { naam: namen.van === namen.naar ? `${namen.naar}\u00a0` : namen.naar, waarde: naar },
    stappen: regel.bijdragen
      .filter((b) => Math.abs(b.waarde) > 1e-9)
      .map((b) => ({ naam: groepen.find((g) => g.id === b.groep)?.label ?? b.groep, waarde: b.waarde })),
  }
}

function Bijdragentabel({
  regel,
  bijdragen: { groepen },
}: {
  readonly regel: BijdrageRegel
  readonly bijdragen: Bijdragen
}) {
  const v = useTekst(vergelijkTeksten)
  return (
    <table className="tabel tab">
      <caption className="vh">{v.watervalBij}</caption>
      <thead>
        <tr>
          <th scope="col">{v.groep}</th>
          <th scope="col" className="num">
            {v.bijdrage}
          </th>
        </tr>
      </thead>
      <tbody>
        {regel.bijdragen.map((b) => {
          const groep = groepen.find((g) => g.id === b.groep)
          return (
            <tr key={b.groep}>
              <th scope="row">
                {groep?.label ?? b.groep} <span className="sub sm">{v.cellen(groep?.cellen ?? 0)}</span>
              </th>
              <td className="num">
                {signed(regel.indicator, b.waarde)}
                {b.significant && <span className="vgl__belangrijk"> {v.belangrijk}</span>}
              </td>
            </tr>
          )
        })}
        <tr className="vgl__samen">
          <th scope="row">{v.samen}</th>
          <td className="num">{signed(regel.indicator, regel.verschil ?? 0)}</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2} className="sm sub">
            {v.belangrijkUitleg}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

function Kerntabel({ vraag, bijdragen: { regels, jaren }, namen }: DeelProps & { readonly vraag: Vergelijkvraag }) {
  const v = useTekst(vergelijkTeksten)
  const veld = (id: string, jaar: number) => regels.find((r) => r.indicator === id && r.jaar === jaar)
  return (
    <section className="blok">
      <div className="blok__kop">
        <h2>{v.tabel}</h2>
      </div>
      <JaarTabel naam={v.verschil(namen.van, namen.naar)} kop={v.uitkomst} jaren={jaren}>
        <tbody>
          {kern.map((id) => (
            <tr key={id}>
              <th scope="row">{indicatorVan(id)?.label ?? id}</th>
              {jaren.map((jaar) => {
                const r = veld(id, jaar)
                const verschil = r?.verschil ?? null
                return (
                  <td key={jaar} className="num">
                    <span className="vgl__oud">
                      <Spoorcijfer
                        bron={vraag.van}
                        scenario={vraag.scenario}
                        {...{ id, jaar }}
                        waarde={r?.van ?? null}
                      />{' '}
                      →{' '}
                      <Spoorcijfer
                        bron={vraag.naar}
                        scenario={vraag.scenario}
                        {...{ id, jaar }}
                        waarde={r?.naar ?? null}
                      />
                    </span>
                    <b>{verschil === null ? '–' : Math.abs(verschil) < 1e-9 ? '0' : signed(id, verschil)}</b>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </JaarTabel>
    </section>
  )
}

interface SpoorcijferProps {
  readonly bron: string
  readonly id: string
  readonly jaar: number
  readonly scenario: Scenario
  readonly waarde: number | null
}

/** The figure of a lane of now explains itself; one of before is only written. */
function Spoorcijfer({ bron, id, jaar, scenario, waarde }: SpoorcijferProps) {
  const tekst = toonCijfer(id, waarde)
  const spoor = sporen.find((s) => s === bron)
  if (!spoor || waarde === null) return tekst
  return <CijferKnop vraag={{ indicator: id, jaar, scenario, spoor }}>{tekst}</CijferKnop>
}
