// Sign for one frozen version: akkoord, onder voorbehoud or niet akkoord, on exactly this text and these figures. Source: screens 04b; docs/spec/akkoord.md (AK-1).

import { useState } from 'react'
import type { AntwoordSoort } from '@ketenbeeld/shared/akkoord/akkoord'
import { antwoordVan } from '@ketenbeeld/shared/akkoord/akkoord'
import { objectSleutel, type AkkoordObject } from '@ketenbeeld/shared/akkoord/object'
import { magTekenen, rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { passedWith } from '@ketenbeeld/shared/planning/planning'
import { antwoordStatus, gevraagdVan } from '@ketenbeeld/shared/ronde/afspraak'
import type { Versie } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { msOf } from '@ketenbeeld/shared/vocabulary/ids'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useIk } from '../../api/ik.tsx'
import { useNu, useOpdracht, useRondeDeel, type RondeBeeld } from '../../api/ronde.tsx'
import { AntwoordBadge } from '../../components/antwoord-badge.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { naamMetOrganisatie } from '../../components/organisatie.tsx'
import { langeAftelling } from '../../i18n/aftelling.ts'
import { weekdagEnTijd } from '../../i18n/dag.ts'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { RedenDialoog } from './reden-dialoog.tsx'
import { teksten } from './teksten.ts'
import { korteHash } from './versies-lijst.tsx'

const standVan = (b: RondeBeeld) => b.stand
const personenVan = (b: RondeBeeld) => b.personen

export function AntwoordPaneel({ versie }: { readonly versie: Versie }) {
  const t = useTekst(teksten).antwoord
  const ik = useIk()
  const stand = useRondeDeel(standVan)
  const personen = useRondeDeel(personenVan)
  const object: AkkoordObject = { soort: 'versie', document: versie.document, nummer: versie.nummer }
  const gevraagd = gevraagdVan(stand, object).includes(ik.organisatie)
  const antwoord = antwoordVan(stand.akkoord, objectSleutel(object), ik.organisatie)
  const door = antwoord && personen.get(antwoord.door)
  return (
    <section className="blok" aria-labelledby="rap-antwoord">
      <div className="blok__kop">
        <h2 id="rap-antwoord">{t.kop(ik.organisatie, versie.nummer)}</h2>
      </div>
      {gevraagd ? (
        <>
          <p>
            <AntwoordBadge status={antwoordStatus(stand, object, ik.organisatie)} />
          </p>
          {antwoord && (
            <p className="mid">
              {t.gegeven(door ? naamMetOrganisatie(door.naam, ik.organisatie) : ik.organisatie, dagEnTijd(antwoord.op))}
              {antwoord.reden && <q className="rap-reden">{antwoord.reden}</q>}
            </p>
          )}
          <Tekenen versie={versie} object={object} heeftAntwoord={antwoord !== undefined} />
        </>
      ) : (
        <p className="mid">{t.nietGevraagd(ik.organisatie)}</p>
      )}
    </section>
  )
}

interface TekenenProps {
  readonly versie: Versie
  readonly object: AkkoordObject
  readonly heeftAntwoord: boolean
}

function Tekenen({ versie, object, heeftAntwoord }: TekenenProps) {
  const t = useTekst(teksten).antwoord
  const { organisatie, ...ik } = useIk()
  const stand = useRondeDeel(standVan)
  const nu = useNu(10_000)
  const stuur = useAntwoord(versie, object)
  const [vraag, zetVraag] = useState<Exclude<AntwoordSoort, 'akkoord'>>()
  if (passedWith(stand.planning, 'akkoord_sluit')) return <p className="mid">{t.gesloten}</p>
  if (!magTekenen(rolVan(stand.mandaten, { ...ik, organisatie }, nu)))
    return <p className="mid">{t.geenMandaat(organisatie)}</p>
  return (
    <>
      <p className="mid rap-uitleg">
        {t.uitleg(korteHash(versie.inhoudHash))} <Sluiting />
      </p>
      <div className="rap-knoppen">
        <Knop soort="primair" onClick={() => void stuur.geef('akkoord')}>
          <Icoon name="akkoord" /> {t.akkoord(organisatie)}
        </Knop>
        <Knop onClick={() => zetVraag('voorbehoud')}>{t.voorbehoud}</Knop>
        <Knop onClick={() => zetVraag('niet_akkoord')}>{t.niet}</Knop>
        {heeftAntwoord && (
          <Knop soort="stil" onClick={() => void stuur.trekIn()}>
            {t.intrekken}
          </Knop>
        )}
      </div>
      {stuur.zin && <Melding soort="fout">{stuur.zin}</Melding>}
      {vraag && (
        <RedenDialoog
          soort={vraag}
          bijSluiten={() => zetVraag(undefined)}
          bijReden={(reden) => {
            zetVraag(undefined)
            void stuur.geef(vraag, reden)
          }}
        />
      )}
    </>
  )
}

function Sluiting() {
  const t = useTekst(teksten).antwoord
  const { taal } = useTaal()
  const stand = useRondeDeel(standVan)
  const nu = useNu(10_000)
  const sluit = stand.planning.deadlines.find((d) => d.effect === 'akkoord_sluit')
  if (!sluit || sluit.moment <= nu) return null
  return (
    <b className="b">
      {t.sluit(weekdagEnTijd(sluit.moment, taal), langeAftelling(msOf(sluit.moment) - msOf(nu), taal))}
    </b>
  )
}

/** Send an answer on this version; `zin` says why it was refused. */
function useAntwoord(versie: Versie, object: AkkoordObject) {
  const { organisatie } = useIk()
  const stuur = useOpdracht()
  const [zin, zetZin] = useState<string>()
  const sleutel = objectSleutel(object)
  return {
    zin,
    geef: async (soort: AntwoordSoort, reden?: string) => {
      const objecten = [{ object: sleutel, hash: versie.inhoudHash }]
      const antwoord = await stuur({ type: 'geef_antwoord', organisatie, soort, objecten, ...(reden && { reden }) })
      zetZin(antwoord.kind === 'geweigerd' ? antwoord.weigering.zin : undefined)
    },
    trekIn: async () => {
      const antwoord = await stuur({ type: 'trek_antwoord_in', organisatie, object: sleutel })
      zetZin(antwoord.kind === 'geweigerd' ? antwoord.weigering.zin : undefined)
    },
  }
}
