// One input under a figure: its value, who answers for it, whether that was agreed, where it comes from and what it does. Source: screens 06; docs/spec/verklaring.md (VK-16, VK-17).

import { Link } from 'react-router'
import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { waardeTekst } from '@ketenbeeld/engine/verklaring/tekst'
import { celTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/vocabulary/spoor'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRondeDeel } from '../api/ronde.tsx'
import { AntwoordBadge } from '../components/antwoord-badge.tsx'
import { naamMetOrganisatie } from '../components/organisatie.tsx'
import { teksten as bouwsteenTeksten } from '../components/teksten.ts'
import { toonVerschil } from '../i18n/getal.ts'
import { useTaal, useTekst } from '../i18n/tekst.ts'
import { invoerStand, type InvoerStand } from './invoer-stand.ts'
import { celPlek, datum } from './namen.ts'
import { parameterPad } from './parameter-pad.ts'
import { teksten } from './teksten.ts'

export interface GetoondeInvoer {
  readonly cel: CelSleutel
  readonly label: string
  readonly sleutel: string
  /** The value that counts, also when it is the standaard. */
  readonly getoond: CelWaarde
  readonly standaard: boolean
}

interface Effect {
  readonly effect: number | null
  readonly elasticiteit: number | null
  /** Unit of the figure. */
  readonly eenheid: string
}

interface InvoerRegelProps {
  readonly invoer: GetoondeInvoer
  readonly stand: RondeStand
  readonly spoor: Spoor
  readonly effect?: Effect
}

export function InvoerRegel({ invoer, stand, spoor, effect }: InvoerRegelProps) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const { cel, label, sleutel, getoond, standaard } = invoer
  const beeld = invoerStand(stand, cel)
  const plek = celPlek(cel, sleutel)
  const { bron, peildatum } = beeld.herkomst
  return (
    <li>
      <p className="vk__invoer">
        <span>
          <Link to={parameterPad(cel)}>{label}</Link>
          {plek !== '' && <span className="sub"> {plek}</span>}
        </span>
        <b className="tab">{celTekst(cel, getoond).replaceAll('_', ' ') || '–'}</b>
      </p>
      <Antwoorden beeld={beeld} />
      {(standaard || getoond === null) && <p className="sm sub">{standaard ? t.standaard : t.leeg}</p>}
      {beeld.verschilt && (
        <p className="sm vk__verschil">
          {spoor === 'vastgesteld'
            ? t.teltNiet(celTekst(cel, beeld.huidig) || t.leeg)
            : t.afgesproken(celTekst(cel, beeld.afgesproken) || t.leeg)}
        </p>
      )}
      {(bron !== '' || peildatum !== '') && (
        <p className="sm sub">
          {t.bron}: {[bron, peildatum === '' ? '' : t.peildatum(datum(peildatum, taal))].filter(Boolean).join(', ')}
        </p>
      )}
      {effect && <p className="sm sub tab">{effectTekst(effect, t)}</p>}
    </li>
  )
}

function effectTekst({ effect, elasticiteit, eenheid }: Effect, t: (typeof teksten)['nl']): string {
  if (effect === null) return t.ongemeten
  if (effect === 0 || Math.abs(elasticiteit ?? 1) < 1e-6) return t.geenEffect
  const procent = elasticiteit === null ? '' : ` (${toonVerschil(elasticiteit, 2)}\u00a0%)`
  const teken = effect > 0 ? '+' : ''
  const gerond = Math.abs(effect) >= 10 ? Math.round(effect) : Math.round(effect * 100) / 100
  return t.effect(`${teken}${waardeTekst(gerond, eenheid)}${eenheid === 'fractie' ? '' : procent}`)
}

/** The heaviest answer, with who gave it and when; how many others there are. */
function Antwoorden({ beeld }: { readonly beeld: InvoerStand }) {
  const t = useTekst(teksten)
  const woorden = useTekst(bouwsteenTeksten)
  const personen = useRondeDeel((b) => b.personen)
  const { kennisname, partners, eigenaar } = beeld
  const [eerste, ...anderen] = partners
  if (kennisname)
    return (
      <p className="sm sub vk__antwoord">
        {eigenaar} · <AntwoordBadge kaal status="kennisname" tekst={t.kennisname(kennisname.genomen, kennisname.van)} />
      </p>
    )
  if (!eerste)
    return (
      <p className="sm sub">
        {eigenaar} · {t.niemand}
      </p>
    )
  const { antwoord, status, organisatie } = eerste
  const persoon = antwoord && personen.get(antwoord.door)
  const wanneer = antwoord ? dagEnTijd(antwoord.op) : ''
  return (
    <p className="sm sub vk__antwoord">
      {organisatie === eigenaar ? '' : `${eigenaar} · `}
      {persoon ? naamMetOrganisatie(persoon.naam, organisatie) : organisatie} ·{' '}
      <AntwoordBadge
        kaal
        status={status}
        tekst={status === 'vervallen' ? t.laatst(wanneer) : `${woorden.akkoord[status]} ${wanneer}`.trim()}
      />
      {anderen.length > 0 && ` ${t.ookAnderen(anderen.length)}`}
    </p>
  )
}
