// Outcomes that the decisions add to the registry of 112: effects of parameters that otherwise had none. Source: decisions D24, D40; model specification C3; docs/spec/engine.md (ENG-I-2).
import type { IndicatorDeclaratie } from './indicator.ts'

type Rij = readonly [
  id: string,
  groep: string,
  label: string,
  eigenaar: IndicatorDeclaratie['eigenaar'],
  sectie: string,
]

// reason: a table reads best with one indicator per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['u.rvdr.vovo_uitstroom', 'Rechtspraak asiel', 'VoVo asiel: uitspraken', 'RvdR', 'B6'],
  ['u.rvs.gegrond', 'Rechtspraak asiel', 'Hoger beroep asiel: gegrond', 'RvS', 'B6'],
  ['u.regulier.mvv_afgifte', 'Regulier', 'Af te geven MVV op posten (TEV)', 'BZ', 'C3'],
  ['u.regulier.vovo_instroom', 'Regulier', 'VoVo regulier: instroom', 'RvdR', 'C3'],
  ['u.regulier.beroep_gegrond', 'Regulier', 'Beroep regulier: gegrond', 'RvdR', 'C3'],
]

export const aanvullendeIndicatoren: readonly IndicatorDeclaratie[] = rijen.map(
  ([id, groep, label, eigenaar, vergelijking]) => ({
    id,
    groep,
    label,
    eenheid: 'zaken',
    eigenaar,
    vergelijking,
    soort: 'stroom',
    afronding: '100',
  }),
)
