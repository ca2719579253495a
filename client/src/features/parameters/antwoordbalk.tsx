// The bar under the table: what is chosen, and the buttons that sign for the organisation. Source: screens §6.02; docs/spec/parameters.md (PA-57).

import { useState } from 'react'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { AntwoordDialoog } from './antwoord-dialoog.tsx'
import type { Antwoorden } from './gebruik-antwoorden.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { teksten } from './teksten.ts'

export function Antwoordbalk({ tabel, antwoorden }: { readonly tabel: Tabel; readonly antwoorden: Antwoorden }) {
  const t = useTekst(teksten)
  const [dialoog, zetDialoog] = useState<'voorbehoud' | 'niet_akkoord'>()
  const { gekozen, gelijk, veranderd, uitslag, zonderAkkoord } = antwoorden
  const gevraagd = tabel.beeld.blokken.some((b) => tabel.beeld.parameter(b.declaratie.id).eigen)
  if (!gevraagd || tabel.gesloten) return null
  const organisatie = tabel.ik.organisatie
  const waarom = whyNot(t, tabel, antwoorden)
  const ongeldig = gelijk.some((p) => p.ongeldig) ? t.balk.ongeldig : undefined
  return (
    <div className="pt-balk" role="region" aria-label={t.kol.akkoord(organisatie)}>
      {uitslag && <Melding soort={uitslag.soort}>{uitslag.zin}</Melding>}
      <div className="pt-balk__rij">
        {gekozen.size === 0 ? (
          <span className="mid">{t.balk.niets}</span>
        ) : (
          <span>
            <b className="b">{t.balk.gekozen(gekozen.size)}</b>{' '}
            <span className="mid">{t.balk.waarden(antwoorden.aantalWaarden)}</span>
          </span>
        )}
        {gekozen.size === 0 && zonderAkkoord.length > 0 && (
          <Knop soort="stil" klein onClick={antwoorden.kiesAlles}>
            {t.balk.kiesAlles(zonderAkkoord.length)}
          </Knop>
        )}
        {gekozen.size > 0 && (
          <Knop soort="stil" klein onClick={antwoorden.wis}>
            {t.balk.wis}
          </Knop>
        )}
        {gekozen.size > 0 && (
          <span className="knoppen pt-balk__knoppen">
            {gelijk.some((p) => p.eigen?.antwoord) && (
              <Knop soort="stil" klein nietBeschikbaar={waarom} onClick={() => void antwoorden.trekIn()}>
                {t.balk.intrekken}
              </Knop>
            )}
            <Knop klein nietBeschikbaar={waarom} onClick={() => zetDialoog('niet_akkoord')}>
              {t.balk.niet}
            </Knop>
            <Knop klein nietBeschikbaar={waarom ?? ongeldig} onClick={() => zetDialoog('voorbehoud')}>
              {t.balk.voorbehoud}
            </Knop>
            <Knop
              soort="primair"
              klein
              nietBeschikbaar={waarom ?? ongeldig}
              onClick={() => void antwoorden.geef('akkoord')}
            >
              <Icoon name="akkoord" />
              {t.balk.akkoord(organisatie, gelijk.length)}
            </Knop>
          </span>
        )}
      </div>
      {veranderd > 0 && <p className="pt-letop">{t.balk.veranderd(veranderd)}</p>}
      {ongeldig && <p className="fout">{ongeldig}</p>}
      {dialoog && (
        <AntwoordDialoog
          soort={dialoog}
          organisatie={organisatie}
          aantal={gelijk.length}
          bijSluiten={() => zetDialoog(undefined)}
          bijGeef={(extra) => {
            zetDialoog(undefined)
            void antwoorden.geef(dialoog, extra)
          }}
        />
      )}
    </div>
  )
}

type T = ReturnType<typeof useTekst<(typeof teksten)['nl']>>

function whyNot(t: T, tabel: Tabel, { bezig, gelijk }: Antwoorden): string | undefined {
  if (bezig) return t.balk.bezig
  if (!tabel.magTekenen) return t.balk.geenMandaat(tabel.ik.organisatie)
  return gelijk.length === 0 ? t.balk.niets : undefined
}
