// Who answered what on this parameter, and what would bring a lapsed answer back. Source: architecture law 2; screens §6.02; docs/spec/parameters.md (PA-55, PA-60).

import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { celTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { AntwoordBadge } from '../../components/antwoord-badge.tsx'
import { naamMetOrganisatie } from '../../components/organisatie.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { waardenBij } from './geschiedenis.ts'
import type { PartnerAntwoord } from './tabel-beeld.ts'
import { teksten } from './teksten.ts'

export function StatusBlok({
  tabel,
  id,
  cel,
}: {
  readonly tabel: Tabel
  readonly id: string
  readonly cel?: CelSleutel
}) {
  const t = useTekst(teksten)
  const { partners } = tabel.beeld.parameter(id)
  return (
    <section>
      <h3>{t.zij.status}</h3>
      {partners.length === 0 && <p className="mid">{t.zij.niemand}</p>}
      <ul className="pt-zij__partners">
        {partners.map((partner) => (
          <li key={partner.organisatie}>
            <b className="b">{partner.organisatie}</b> <AntwoordBadge status={partner.status} />
            <StatusZin tabel={tabel} id={id} partner={partner} {...(cel !== undefined && { cel })} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function StatusZin({
  tabel,
  id,
  cel,
  partner,
}: {
  readonly tabel: Tabel
  readonly id: string
  readonly cel?: CelSleutel
  readonly partner: PartnerAntwoord
}) {
  const t = useTekst(teksten)
  const { antwoord, status, organisatie } = partner
  if (!antwoord) return <span className="pt-zij__zin mid">{t.zij.open(organisatie)}</span>
  const persoon = tabel.personen.get(antwoord.door)
  const wie = persoon ? naamMetOrganisatie(persoon.naam, organisatie) : organisatie
  const wanneer = dagEnTijd(antwoord.op)
  if (status !== 'vervallen') {
    return (
      <span className="pt-zij__zin mid">
        {t.zij.geldt(wie, wanneer)} {antwoord.reden && <q>{antwoord.reden}</q>}{' '}
        {antwoord.tot && t.zij.tot(dagEnTijd(antwoord.tot))}
      </span>
    )
  }
  const toen = [...waardenBij(tabel.per, id, antwoord.seq)].filter(
    ([sleutel, waarde]) => !Object.is(waarde, tabel.waardeVan(sleutel)),
  )
  const hier = toen.find(([sleutel]) => sleutel === cel)
  return (
    <span className="pt-zij__zin mid">
      {t.zij.verviel(wie, wanneer)}{' '}
      {hier && toen.length === 1 ? t.zij.terug(celTekst(hier[0], hier[1]) || t.leegWoord) : t.zij.terugBreed}
      {toen.length > 1 && ` ${t.zij.andereCellen(toen.length)}`}
    </span>
  )
}
