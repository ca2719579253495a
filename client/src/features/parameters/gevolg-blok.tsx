// What a proposal would do, for the reader's own organisation first: figures that move, answers that lapse, or why it cannot be calculated. Source: docs/spec/wat-als.md (WA-16 … WA-18); screens §5.

import { useState } from 'react'
import type { Melding } from '@ketenbeeld/engine/catalogus/keuring'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { grootstePerIndicator } from '@ketenbeeld/shared/ronde/beweging'
import type { Gevolg, Voorstel } from '@ketenbeeld/shared/ronde/gevolg'
import { Icoon } from '../../components/icoon.tsx'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { useGevolg } from './gebruik-gevolg.ts'
import type { Tabel } from './gebruik-tabel.ts'
import type { Rekening } from './gevolg-beeld.ts'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { PartnerCijfers } from './partner-cijfers.tsx'
import { useReadAloud } from './voorlezen.ts'
import { vervalRegels, vervalZin, type VervalRegel } from './verval-lijst.ts'

const medio: readonly Scenario[] = ['medio']

export function GevolgBlok({
  tabel,
  voorstel,
  kop,
}: {
  readonly tabel: Pick<Tabel, 'stand' | 'ik'>
  readonly voorstel: Voorstel
  readonly kop: string
}) {
  const t = useTekst(gevolgTeksten)
  const uitkomst = useGevolg(tabel.stand, voorstel, medio)
  const eigen = tabel.ik.organisatie
  useReadAloud(uitkomst, eigen)
  if (!uitkomst) return null
  const { gevolg, rekening, laatste } = uitkomst
  if (gevolg.wijzigingen.length === 0) return <p className="mid">{t.geenWijziging}</p>
  const klaar = rekening.kind === 'klaar' ? rekening : rekening.kind === 'rekent' ? laatste : undefined
  return (
    <section className="pt-gevolg">
      <h3>
        {kop} <SpoorBadge spoor="voorlopig" />
      </h3>
      {klaar && (
        <PartnerCijfers
          cijfers={grootstePerIndicator(klaar.cijfers)}
          eigen={eigen}
          scenario="medio"
          kolom={t.straks}
          eigenHoogstens={4}
          anderHoogstens={2}
          oud={rekening.kind === 'rekent'}
          tussen={<VervalLijst gevolg={gevolg} />}
        />
      )}
      <RekeningZin rekening={rekening} />
      {!klaar && <VervalLijst gevolg={gevolg} />}
      <p className="sm mid">{gevolg.sporen.vastgesteld.gelijk ? t.vastBlijft : t.vastOok}</p>
    </section>
  )
}

/** That it is under way, cannot be done, or what the model says about it that it did not say before. */
export function RekeningZin({ rekening }: { readonly rekening: Rekening }) {
  const t = useTekst(gevolgTeksten)
  switch (rekening.kind) {
    case 'rekent':
      return <p className="sm mid">{t.rekent}</p>
    case 'stuk':
      return (
        <p className="fout">
          <Icoon name="waarschuwing" klein /> <span>{t.kanNiet(rekening.zin)}</span>
        </p>
      )
    case 'kan-niet':
      return <Meldingen meldingen={rekening.meldingen.filter((m) => m.niveau === 'fout')} zin={t.kanNiet} fout />
    case 'klaar':
      return <Meldingen meldingen={rekening.nieuw} zin={t.letOp} />
  }
}

const hoogsteMeldingen = 3

function Meldingen({
  meldingen,
  zin,
  fout,
}: {
  readonly meldingen: readonly Melding[]
  readonly zin: (zin: string) => string
  readonly fout?: boolean
}) {
  const t = useTekst(gevolgTeksten)
  if (meldingen.length === 0) return null
  const meer = meldingen.length - hoogsteMeldingen
  return (
    <ul className="pt-gevolg__meldingen">
      {meldingen.slice(0, hoogsteMeldingen).map((m, i) => (
        <li key={i} className={fout ? 'fout' : 'pt-letop'}>
          <Icoon name={fout ? 'waarschuwing' : 'informatie'} klein />
          <span>
            {zin(m.zin)} <span className="sub sm">{m.code}</span>
          </span>
        </li>
      ))}
      {meer > 0 && <li className="sub sm">{t.meerMeldingen(meer)}</li>}
    </ul>
  )
}

const hoogsteRegels = 4

export function VervalLijst({ gevolg }: { readonly gevolg: Gevolg }) {
  const t = useTekst(gevolgTeksten)
  const [alles, zetAlles] = useState(false)
  const regels = vervalRegels(gevolg)
  if (regels.length === 0) return <p className="mid">{t.nietsVervalt}</p>
  const getoond = alles ? regels : regels.slice(0, hoogsteRegels)
  return (
    <>
      <ul className="pt-gevolg__verval">
        {getoond.map((regel) => (
          <li key={`${regel.kind} ${regel.parameter} ${regel.soort}`} data-kind={regel.kind}>
            <Icoon name={icoonVan(regel)} klein />
            <span>{vervalZin(t, regel)}</span>
          </li>
        ))}
      </ul>
      {regels.length > getoond.length && (
        <button type="button" className="knop knop--stil knop--klein" onClick={() => zetAlles(true)}>
          {t.meerAntwoorden(regels.length - getoond.length)}
        </button>
      )}
    </>
  )
}

function icoonVan({ kind, soort }: VervalRegel): 'vervallen' | 'open' | 'akkoord' | 'voorbehoud' | 'niet_akkoord' {
  if (kind === 'vervalt') return 'vervallen'
  return kind === 'gevraagd' ? 'open' : (soort ?? 'akkoord')
}
