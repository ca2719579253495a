// After sign-off has closed: who had not answered everything, by name. Silence is never akkoord. Source: docs/spec/akkoord.md (AK-11).

import { magTekenen, rolVan } from '@ketenbeeld/shared/identity/mandaat'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRondeDeel } from '../../api/ronde.tsx'
import { Melding } from '../../components/melding.tsx'
import { OrganisatieChip } from '../../components/organisatie.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { opsomming } from './opsomming.ts'
import { teksten } from './teksten.ts'

export function GeslotenBlok({ stand }: { readonly stand: RondeStand }) {
  const t = useTekst(teksten)
  const wie = useTekenaars(stand)
  const { gesloten } = stand
  if (!gesloten) return null
  const kop = t.gesloten(dagEnTijd(gesloten.op))
  if (gesloten.ontbrekend.length === 0)
    return (
      <Melding soort="goed" kop={kop}>
        {t.geslotenIedereen}
      </Melding>
    )
  return (
    <Melding soort="let-op" kop={kop} icoonNaam="slot">
      {t.geslotenZonder}
      <ul className="ontbrekend">
        {gesloten.ontbrekend.map(({ organisatie, open, vervallen }) => (
          <li key={organisatie}>
            <OrganisatieChip organisatie={organisatie} />
            {t.geslotenWie(wie(organisatie, gesloten.op), open, vervallen)}
          </li>
        ))}
      </ul>
      {t.geslotenZwijgen}
    </Melding>
  )
}

/** Return the function that names who could sign for an organisation at a moment. */
function useTekenaars(stand: RondeStand): (organisatie: Ketenpartner, op: Moment) => string {
  const t = useTekst(teksten)
  const personen = useRondeDeel((b) => b.personen)
  return (organisatie, op) =>
    opsomming(
      t,
      stand.mandaten
        .filter((m) => m.organisatie === organisatie && magTekenen(rolVan(stand.mandaten, m, op)))
        .flatMap((m) => personen.get(m.persoon)?.naam ?? []),
    )
}
