// The distribution of the chosen year with its control, what it means and its table. Source: screens 07; docs/spec/prognose.md (PR-14, PR-30, PR-31).

import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { Laden } from '../../components/laden.tsx'
import { Melding } from '../../components/melding.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { Dichtheid } from './dichtheid.tsx'
import { Drempel } from './drempel.tsx'
import type { Prognose } from './gebruik-prognose.ts'
import { procent } from '../../i18n/kans.ts'
import { PeaMeldingen } from './pea-meldingen.tsx'
import { teksten } from './teksten.ts'
import { aantal, personen } from './weergave.ts'

export function VerdelingBlok({ prognose }: { readonly prognose: Prognose }) {
  const t = useTekst(teksten)
  const { beeld, fout, jaar, drempel, zetDrempel, spoor, concept } = prognose
  const jaarBeeld = beeld?.jaren.find((j) => j?.jaar === jaar) ?? undefined
  const kwetsbaar = (beeld?.meldingen ?? []).filter((m) => m.jaar === jaar && m.scenario !== undefined)
  return (
    <section className="blok" aria-labelledby="h-verdeling">
      <div className="blok__kop">
        <h2 id="h-verdeling">
          {t.plot.kop(jaar)} <span className="grafiek__bij">{t.plot.bij}</span>
        </h2>
        <span className="knoppen">
          {concept && <span className="sm sub">{t.concept}</span>}
          <SpoorBadge spoor={spoor} />
        </span>
      </div>
      {fout !== undefined && <Melding soort="fout">{t.rekenfout(fout)}</Melding>}
      {!beeld && fout === undefined && <Laden wat={t.laden} rijen={8} />}
      {beeld && !beeld.kromme && <p className="pg__leeg">{t.plot.niets}</p>}
      {beeld?.kromme && <Dichtheid kromme={beeld.kromme} {...{ beeld, jaar, jaarBeeld, drempel, zetDrempel }} />}
      {beeld?.kromme && !jaarBeeld && <Melding soort="let-op">{t.plot.nietOp}</Melding>}
      {beeld && <Drempel {...{ beeld, jaarBeeld, drempel }} zet={zetDrempel} />}
      <PeaMeldingen meldingen={kwetsbaar} />
      {beeld && jaarBeeld && (
        <details className="pg__uitklap">
          <summary>{t.plot.tabel}</summary>
          <p className="sm mid">
            {t.plot.verwachting(personen(jaarBeeld.verwachting), personen(jaarBeeld.standaardafwijking))}
          </p>
          <table className="tabel tab pg__trap">
            <caption className="vh">{t.plot.tabelKop(jaar)}</caption>
            <thead>
              <tr>
                <th scope="col" className="num">
                  {t.plot.meerDan}
                </th>
                <th scope="col" className="num">
                  {t.plot.kansKolom}
                </th>
              </tr>
            </thead>
            <tbody>
              {beeld.trap.map(({ x, kansGroter }) => (
                <tr key={x}>
                  <th scope="row" className="num">
                    {aantal(x)}
                  </th>
                  <td className="num">{procent(kansGroter)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  )
}
