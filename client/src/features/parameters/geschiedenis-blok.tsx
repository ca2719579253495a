// The history of one cell, newest first: who, when, old → new, and the answers in between. Source: screens §6.02; docs/spec/parameters.md (PA-62).

import { useMemo } from 'react'
import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { celTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import type { CelStand } from '@ketenbeeld/shared/parameters/parameter-stand'
import { kloktijd, korteDag } from '@ketenbeeld/shared/vocabulary/tijd'
import { Wordt } from '../../components/icoon.tsx'
import { actorTekst } from '../../components/organisatie.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { celGeschiedenis, type GeschiedenisRegel } from './geschiedenis.ts'
import { teksten } from './teksten.ts'

export function GeschiedenisBlok({ tabel, cel }: { readonly tabel: Tabel; readonly cel: CelSleutel }) {
  const t = useTekst(teksten)
  const regels = useMemo(() => celGeschiedenis(tabel.feiten, tabel.per, cel), [tabel.feiten, tabel.per, cel])
  return (
    <section>
      <h3>
        {t.zij.geschiedenis} <span className="sub">{regels.length}</span>
      </h3>
      {regels.length <= 1 && <p className="mid">{t.zij.geenGeschiedenis}</p>}
      <ol className="pt-zij__hist">
        {regels.map((regel, i) => (
          <li key={`${regel.seq}-${i}`}>
            <time dateTime={regel.op} className="sub tab" title={korteDag(regel.op)}>
              {korteDag(regel.op)}
              <br />
              {kloktijd(regel.op)}
            </time>
            <span>
              <Wat regel={regel} cel={cel} />
              <span className="pt-zij__zin mid">{actorTekst(regel.actor, tabel.personen)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Wat({ regel, cel }: { readonly regel: GeschiedenisRegel; readonly cel: CelSleutel }) {
  const t = useTekst(teksten)
  const tekst = (stand: CelStand): string => stand.ongeldig?.tekst ?? (celTekst(cel, stand.waarde) || t.leegWoord)
  switch (regel.kind) {
    case 'waarde':
      return (
        <>
          {tekst(regel.oud)} <Wordt /> <b className="b">{tekst(regel.nieuw)}</b>
          {regel.samenMet > 0 && <span className="pt-zij__zin mid">{t.zij.samenMet(regel.samenMet)}</span>}
        </>
      )
    case 'bron':
      return (
        <>
          {t.zij.bronWerd}: {regel.oud.bron || t.leegWoord} <Wordt />{' '}
          <b className="b">{regel.nieuw.bron || t.leegWoord}</b>
        </>
      )
    case 'antwoord':
      return (
        <>
          {t.zij.gaf(t.soort[regel.soort], regel.organisatie)}
          {regel.reden && <q className="pt-zij__zin mid">{regel.reden}</q>}
        </>
      )
    case 'ingetrokken':
      return t.zij.trokIn(regel.organisatie)
    case 'start':
      return t.zij.startwaarde(celTekst(cel, regel.waarde) || t.leegWoord)
  }
}
