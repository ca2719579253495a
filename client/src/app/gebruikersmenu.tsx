// The menu of the person who is logged in: language, light or dark, log out.

import { Link } from 'react-router'
import { rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { useIk, useSessie } from '../api/ik.tsx'
import { useRondeDeel, useServertijd } from '../api/ronde.tsx'
import { Icoon } from '../components/icoon.tsx'
import { Knop } from '../components/knop.tsx'
import { Uitklap } from '../components/uitklap.tsx'
import { useTaal, useTekst, type Taal } from '../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import { useThema, type Thema } from './thema.ts'

export function Gebruikersmenu() {
  const t = useTekst(teksten)
  const ik = useIk()
  const servertijd = useServertijd()
  const isVoorzitter = useRondeDeel((b) => rolVan(b.stand.mandaten, ik, servertijd()) === 'voorzitter')
  const organisatie = isVoorzitter ? `${ik.organisatie}, ${t.voorzitter}` : ik.organisatie
  return (
    <Uitklap
      label={t.menu}
      klasse="wie"
      knop={
        <>
          <Icoon name="persoon" />
          <span className="wie__naam">
            {ik.naam} <span className="sub">({organisatie})</span>
          </span>
          <span className="wie__kort b">{ik.organisatie}</span>
          <Icoon name="omlaag" klein />
        </>
      }
    >
      <MenuInhoud demo={ik.demo} />
    </Uitklap>
  )
}

function MenuInhoud({ demo }: { readonly demo: boolean }) {
  const t = useTekst(teksten)
  const { meldAf } = useSessie()
  const { taal, kies: kiesTaal } = useTaal()
  const { thema, kies: kiesThema } = useThema()
  const themas: Record<Thema, string> = { licht: t.licht, donker: t.donker }
  const talen: Record<Taal, string> = { nl: 'Nederlands', en: 'English' }
  return (
    <div className="menu">
      <Keuzes naam={t.taal} waarde={taal} keuzes={talen} kies={kiesTaal} />
      <Keuzes naam={t.weergave} waarde={thema} keuzes={themas} kies={kiesThema} />
      {demo && <Link to="/dev/toestanden">{t.toestanden}</Link>}
      <Knop onClick={() => void meldAf()}>{t.meldAf}</Knop>
    </div>
  )
}

function Keuzes<K extends string>(props: {
  readonly naam: string
  readonly waarde: K
  readonly keuzes: Record<K, string>
  readonly kies: (keuze: K) => void
}) {
  const { naam, waarde, keuzes, kies } = props
  return (
    <fieldset className="menu__rij">
      <legend>{naam}</legend>
      <span className="schakel">
        {(Object.keys(keuzes) as K[]).map((keuze) => (
          <button key={keuze} type="button" aria-pressed={keuze === waarde} onClick={() => kies(keuze)}>
            {keuzes[keuze]}
          </button>
        ))}
      </span>
    </fieldset>
  )
}
