// On a phone: one parameter at a time, with its values, what changed, its source, and the button that says what it signs. Source: screens 08b and §7.

import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { celTekst, korteCelTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import { naamVanCel, type RasterBlok, type RasterDeel } from '@ketenbeeld/shared/parameters/raster'
import type { VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { AntwoordBadge } from '../../components/antwoord-badge.tsx'
import { Icoon, Wordt } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { AntwoordDialoog } from './antwoord-dialoog.tsx'
import { BronBlok } from './bron-blok.tsx'
import type { Antwoorden } from './gebruik-antwoorden.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { StatusBlok } from './status-blok.tsx'
import { teksten } from './teksten.ts'

export interface TelefoonProps {
  readonly tabel: Tabel
  readonly delen: readonly RasterDeel[]
  readonly antwoorden: Antwoorden
}

export function Telefoon({ tabel, delen, antwoorden }: TelefoonProps) {
  const t = useTekst(teksten)
  const [zoek, zetZoek] = useSearchParams()
  const blokken = delen.flatMap((deel) => deel.groepen.flatMap((g) => g.blokken.map((blok) => ({ deel, blok }))))
  const gevraagd = zoek.get('parameter')
  const nr = Math.max(
    0,
    blokken.findIndex((b) => b.blok.declaratie.id === gevraagd),
  )
  const hier = blokken[nr]
  if (!hier) return null
  const ga = (naar: number): void => {
    const id = blokken[naar]?.blok.declaratie.id
    if (id === undefined) return
    zetZoek((nu) => {
      nu.set('parameter', id)
      return nu
    })
  }
  const rand = (naar: number): string | undefined =>
    blokken[naar] ? undefined : t.telefoon.vanZoveel(nr + 1, blokken.length)
  return (
    <div className="pt-tel">
      <div className="pt-tel__blader">
        <Knop soort="stil" nietBeschikbaar={rand(nr - 1)} onClick={() => ga(nr - 1)}>
          <Icoon name="links" /> {t.telefoon.vorige}
        </Knop>
        <span className="mid">{t.telefoon.vanZoveel(nr + 1, blokken.length)}</span>
        <Knop soort="stil" nietBeschikbaar={rand(nr + 1)} onClick={() => ga(nr + 1)}>
          {t.telefoon.volgende} <Icoon name="vooruit" />
        </Knop>
      </div>
      <Parameter
        key={hier.blok.declaratie.id}
        tabel={tabel}
        deel={hier.deel}
        blok={hier.blok}
        antwoorden={antwoorden}
      />
    </div>
  )
}

function Parameter({
  tabel,
  deel,
  blok,
  antwoorden,
}: {
  readonly tabel: Tabel
  readonly deel: RasterDeel
  readonly blok: RasterBlok
  readonly antwoorden: Antwoorden
}) {
  const t = useTekst(teksten)
  const { id, label } = blok.declaratie
  const beeld = tabel.beeld.parameter(id)
  const gewijzigd = beeld.cellen.flatMap((cel) => {
    const { bijAntwoord, waarde } = tabel.beeld.cel(cel)
    return bijAntwoord === undefined ? [] : [{ cel, bijAntwoord, waarde }]
  })
  return (
    <>
      <p className="sub">{beeld.eigen ? t.telefoon.namens(tabel.ik.organisatie) : blok.declaratie.groep}</p>
      <h2 className="pt-tel__titel">{label}</h2>
      {beeld.eigen && <AntwoordBadge status={beeld.eigen.status} />}
      {gewijzigd.length > 0 && (
        <div className="pt-tel__gewijzigd">
          <Icoon name="vervallen" />
          <div>
            {t.telefoon.veranderde(gewijzigd.length)}{' '}
            {gewijzigd.slice(0, 3).map(({ cel, bijAntwoord, waarde }) => (
              <span key={cel} className="pt-zij__zin">
                {naamVanCel(cel, tabel.kader).delen.join(', ')}: {celTekst(cel, bijAntwoord) || t.leegWoord} <Wordt />{' '}
                <b className="b">{celTekst(cel, waarde) || t.leegWoord}</b>
              </span>
            ))}
          </div>
        </div>
      )}
      <WaardenTabel tabel={tabel} deel={deel} blok={blok} />
      <StatusBlok tabel={tabel} id={id} />
      <BronBlok tabel={{ ...tabel, schrijver: undefined }} id={id} />
      <p className="sub sm">{t.telefoon.wijzigen}</p>
      {beeld.eigen && !tabel.gesloten && <TelefoonBalk tabel={tabel} id={id} antwoorden={antwoorden} />}
    </>
  )
}

/** Years below each other, scenarios side by side; a series becomes a list. */
function WaardenTabel({
  tabel,
  deel,
  blok,
}: {
  readonly tabel: Tabel
  readonly deel: RasterDeel
  readonly blok: RasterBlok
}) {
  const t = useTekst(teksten)
  const gevuld = tabel.beeld.parameter(blok.declaratie.id).cellen.length
  const scenarios = tabel.kader.scenarios
  return (
    <section>
      <h3>{t.telefoon.deze(gevuld)}</h3>
      {blok.rijen.map((rij) => {
        const perScenario = deel.soort === 'jaren' && rij.cellen.some((c) => c?.breed === 1)
        const cellen = [...new Set(rij.cellen)].filter((c) => c !== undefined)
        const stukken = perScenario
          ? Array.from({ length: rij.cellen.length / scenarios.length }, (_, i) =>
              cellen.slice(i * scenarios.length, (i + 1) * scenarios.length),
            )
          : cellen.map((c) => [c])
        return (
          <table key={rij.id} className="tabel tab pt-tel__tabel">
            <caption>{blok.rijen.length > 1 ? `${rij.label} (${rij.eenheid})` : rij.eenheid}</caption>
            {perScenario && (
              <thead>
                <tr>
                  <th scope="col">
                    <span className="vh">{t.telefoon.jaar}</span>
                  </th>
                  {scenarios.map((s) => (
                    <th key={s} scope="col" className="num">
                      {s}
                    </th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {stukken.map((stuk) => {
                const eerste = stuk[0]!
                const kolom = deel.kolommen[eerste.van]
                return (
                  <tr key={eerste.cel}>
                    <th scope="row">
                      {deel.soort === 'jaren' ? (cellen.length > 1 ? kolom?.jaar : t.kol.waarde) : kolom?.kop}
                    </th>
                    {stuk.map((cel) => {
                      const beeld = tabel.beeld.cel(cel.cel)
                      const klasse =
                        beeld.ongeldig === undefined
                          ? beeld.bijAntwoord === undefined
                            ? 'num'
                            : 'num pt-tel__anders'
                          : 'num fout'
                      return (
                        <td key={cel.cel} className={klasse}>
                          {korteCelTekst(cel.cel, beeld.waarde) || '–'}
                        </td>
                      )
                    })}
                  </tr>
                )
              })}
            </tbody>
          </table>
        )
      })}
    </section>
  )
}

function TelefoonBalk({
  tabel,
  id,
  antwoorden,
}: {
  readonly tabel: Tabel
  readonly id: string
  readonly antwoorden: Antwoorden
}) {
  const t = useTekst(teksten)
  const beeld = tabel.beeld.parameter(id)
  const [gezien, zetGezien] = useState<VersieHash>(beeld.hash)
  const [dialoog, zetDialoog] = useState<'voorbehoud' | 'niet_akkoord'>()
  const waarom = antwoorden.bezig
    ? t.balk.bezig
    : tabel.magTekenen
      ? beeld.hash === gezien
        ? undefined
        : t.telefoon.gewijzigdSinds
      : t.balk.geenMandaat(tabel.ik.organisatie)
  const ongeldig = beeld.ongeldig ? t.balk.ongeldig : undefined
  return (
    <div className="pt-tel__balk">
      {antwoorden.uitslag && <Melding soort={antwoorden.uitslag.soort}>{antwoorden.uitslag.zin}</Melding>}
      {beeld.hash !== gezien && (
        <Melding soort="let-op">
          {t.telefoon.gewijzigdSinds}{' '}
          <Knop klein onClick={() => zetGezien(beeld.hash)}>
            {t.telefoon.gezien}
          </Knop>
        </Melding>
      )}
      <Knop
        soort="primair"
        className="pt-tel__knop"
        nietBeschikbaar={waarom ?? ongeldig}
        onClick={() => void antwoorden.geef('akkoord', {}, [id])}
      >
        <Icoon name="akkoord" /> {t.telefoon.akkoord(beeld.cellen.length)}
      </Knop>
      <div className="pt-tel__twee">
        <Knop className="pt-tel__knop" nietBeschikbaar={waarom ?? ongeldig} onClick={() => zetDialoog('voorbehoud')}>
          {t.balk.voorbehoud}
        </Knop>
        <Knop className="pt-tel__knop" nietBeschikbaar={waarom} onClick={() => zetDialoog('niet_akkoord')}>
          {t.balk.niet}
        </Knop>
      </div>
      {dialoog && (
        <AntwoordDialoog
          soort={dialoog}
          organisatie={tabel.ik.organisatie}
          aantal={1}
          bijSluiten={() => zetDialoog(undefined)}
          bijGeef={(extra) => {
            zetDialoog(undefined)
            void antwoorden.geef(dialoog, extra, [id])
          }}
        />
      )}
    </div>
  )
}
