// After sign-off closed: who had not answered everything, by name. Silence is not agreement. Source: docs/spec/planning.md (PL), akkoord.md (AK-10).

import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRondeDeel } from '../../api/ronde.tsx'
import { AntwoordBadge } from '../../components/antwoord-badge.tsx'
import { OrganisatieChip } from '../../components/organisatie.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function Ontbrekenden() {
  const t = useTekst(teksten).ontbreken
  const gesloten = useRondeDeel((b) => b.stand.gesloten)
  if (!gesloten) return null
  const op = dagEnTijd(gesloten.op)
  return (
    <section className="blok" aria-labelledby="h-ontbreken">
      <div className="blok__kop">
        <h2 id="h-ontbreken">{t.kop}</h2>
      </div>
      <p className="md mid">{gesloten.ontbrekend.length === 0 ? t.geen(op) : t.zin(op)}</p>
      <ul className="planning__ontbreken">
        {gesloten.ontbrekend.map(({ organisatie, open, vervallen }) => (
          <li key={organisatie}>
            <OrganisatieChip organisatie={organisatie} />
            <span className="rij">
              {open > 0 && <AntwoordBadge status="open" kaal tekst={t.open(open)} />}
              {vervallen > 0 && <AntwoordBadge status="vervallen" kaal tekst={t.vervallen(vervallen)} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
