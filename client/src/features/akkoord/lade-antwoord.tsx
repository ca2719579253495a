// Who answered when and with which reason; of a lapsed answer also what was changed after it, by whom, old and new. Source: screens §6.03; docs/spec/akkoord.md (AK-2).

import type { AkkoordStatus, Antwoord } from '@ketenbeeld/shared/akkoord/akkoord'
import type { AkkoordObject } from '@ketenbeeld/shared/akkoord/object'
import type { Herkomst } from '@ketenbeeld/shared/parameters/parameter-stand'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRondeDeel } from '../../api/ronde.tsx'
import { Wordt } from '../../components/icoon.tsx'
import { actorTekst, naamMetOrganisatie } from '../../components/organisatie.tsx'
import { celStandTekst } from '../../i18n/celtekst.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import { vervalSinds, type CelVerval, type Verval } from './verval.ts'
import { celDeel } from './waarden-kort.ts'

interface LadeAntwoordProps {
  readonly object: AkkoordObject
  readonly status: AkkoordStatus
  readonly antwoord: Antwoord | undefined
  readonly rij: Ketenpartner
  readonly stand: RondeStand
  readonly feiten: readonly Feit[]
}

export function LadeAntwoord({ object, status, antwoord, rij, stand, feiten }: LadeAntwoordProps) {
  const t = useTekst(teksten)
  const personen = useRondeDeel((b) => b.personen)
  if (!antwoord) return <p className="md">{t.nogGeenAntwoord(rij)}</p>
  const naam = personen.get(antwoord.door)?.naam
  const wie = naam ? naamMetOrganisatie(naam, rij) : rij
  return (
    <>
      <p className="sm mid">
        {t.antwoordde(wie, dagEnTijd(antwoord.op))}
        {status === 'vervallen' && `: ${t.eerder[antwoord.soort]}`}
      </p>
      {antwoord.reden && <blockquote>“{antwoord.reden}”</blockquote>}
      {antwoord.tot && <p className="sm mid">{t.looptAf(dagEnTijd(antwoord.tot))}</p>}
      {status === 'vervallen' && object.soort === 'parameter' && (
        <Vervallen verval={vervalSinds(feiten, object.id, antwoord.seq)} id={object.id} stand={stand} />
      )}
    </>
  )
}

const hoogstens = 4

function Vervallen({
  verval,
  id,
  stand,
}: {
  readonly verval: Verval
  readonly id: string
  readonly stand: RondeStand
}) {
  const t = useTekst(teksten)
  const { cellen, herkomst } = verval
  if (cellen.length === 0 && !herkomst) return <p className="md">{t.vervallenOnbekend}</p>
  return (
    <div className="verval">
      <p className="m">{t.vervallenDoor}</p>
      <ul>
        {cellen.slice(0, hoogstens).map((cel) => (
          <VervalCel key={cel.cel} verval={cel} id={id} stand={stand} />
        ))}
        {herkomst && <VervalBron herkomst={herkomst} />}
      </ul>
      {cellen.length > hoogstens && <p className="sm sub">{t.meerWaarden(cellen.length - hoogstens)}</p>}
    </div>
  )
}

function VervalCel({
  verval,
  id,
  stand,
}: {
  readonly verval: CelVerval
  readonly id: string
  readonly stand: RondeStand
}) {
  const t = useTekst(teksten)
  const personen = useRondeDeel((b) => b.personen)
  const kader = stand.opening?.kader
  const deel = kader ? celDeel(verval.cel, kader) : ''
  return (
    <li>
      <span className="tab">
        {deel && `${deel}: `}
        {celStandTekst(id, verval.oud)} <Wordt label={t.wordt} /> <b className="b">{celStandTekst(id, verval.nieuw)}</b>
      </span>
      <span className="sm sub">
        {actorTekst(verval.door, personen)}, {dagEnTijd(verval.op)}
      </span>
    </li>
  )
}

const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
/** '1 jun 2024', in one piece. */
const datum = (iso: string): string => dag.format(new Date(iso)).replaceAll(' ', '\u00a0')

function VervalBron({ herkomst }: { readonly herkomst: NonNullable<Verval['herkomst']> }) {
  const t = useTekst(teksten)
  const personen = useRondeDeel((b) => b.personen)
  const tekst = ({ bron, peildatum }: Herkomst): string =>
    [bron, peildatum && datum(peildatum)].filter(Boolean).join(', ') || t.geenBron
  return (
    <li>
      <span>
        {t.bron}: {tekst(herkomst.oud)} <Wordt label={t.wordt} /> <b className="b">{tekst(herkomst.nieuw)}</b>
      </span>
      <span className="sm sub">
        {actorTekst(herkomst.door, personen)}, {dagEnTijd(herkomst.op)}
      </span>
    </li>
  )
}
