// Detention of aliens per source: who comes in, stays and leaves, also after a ruling. Source: model specification D1; decisions D02, D46; docs/spec/engine.md (BEW-1 … BEW-4).
import { bewaringsbron } from '../catalogus/sleutels.ts'
import { type Naam, stand, standUit, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import {
  deel,
  deelOfNul,
  grootste,
  kleinste,
  maal,
  par,
  som,
  type Uitdrukking,
  v,
  verschil,
  vorige,
} from '../taal/uitdrukking.ts'

const bronnen: readonly string[] = bewaringsbron.sleutels.map(({ id }) => id)
const dagenPerMaand = 30.4375

export function bewaring(): readonly VariabeleDeclaratie[] {
  const samen = (id: string) => som(...bronnen.map((b) => v(`${id}[${b}]`)))
  const gegrond = maal(par('bewaring.rvdr.gegrond'), v('bewaring.beroep_uitstroom'))
  return [
    ...bewaringsbron.sleutels.flatMap(({ id, label }) => perBron(id, label)),
    stroom('u.bewaring.instroom', samen('u.bewaring.instroom')),
    standUit('u.bewaring.bezetting', samen('u.bewaring.bezetting')),
    stroom('bewaring.uitstroom_duur', samen('bewaring.uitstroom_duur'), naam('Uitstroom na de duur van de bewaring')),
    stroom(
      'bewaring.uitstroom_gegrond',
      kleinste(blijvers(), vorige(gegrond, par('bewaring.apm.gegrond_start'))),
      naam('Uitstroom na gegrond beroep'),
    ),
    stroom('u.bewaring.uitstroom', som(v('bewaring.uitstroom_duur'), v('bewaring.uitstroom_gegrond'))),
    stroom('u.bewaring.vertrek', maal(par('bewaring.dtv.vertrek_uit_bewaring'), v('bewaring.uitstroom_duur'))),
    standUit(
      'u.bewaring.capaciteitstekort',
      grootste(verschil(v('u.bewaring.bezetting'), par('bewaring.dji.capaciteit')), 0),
    ),
  ]
}

const naam = (label: string): Naam => [label, 'personen', 'DJI', 'D1']

/** Who is still there after the normal outflow of the month. */
function blijvers(): Uitdrukking {
  return verschil(v('u.bewaring.bezetting'), v('bewaring.uitstroom_duur'))
}

function perBron(b: string, label: string): readonly VariabeleDeclaratie[] {
  const bezetting = v(`u.bewaring.bezetting[${b}]`)
  const blijft = verschil(bezetting, v(`bewaring.uitstroom_duur[${b}]`))
  const instroom =
    b === 'dtv'
      ? maal(par('bewaring.apm.aandeel_dtv'), v('u.dtv.instroom'))
      : deel(par('bewaring.ind.instroom_overig', b), 12)
  const gegrond = maal(v('bewaring.uitstroom_gegrond'), deelOfNul(blijft, blijvers()))
  return [
    stroom(`u.bewaring.instroom[${b}]`, instroom, naam(`Inbewaringstellingen: ${label}`)),
    stroom(
      `bewaring.uitstroom_duur[${b}]`,
      maal(bezetting, kleinste(1, deel(dagenPerMaand, par('bewaring.dji.duur', b)))),
      naam(`Uitstroom na de duur van de bewaring: ${label}`),
    ),
    stroom(
      `u.bewaring.uitstroom[${b}]`,
      som(v(`bewaring.uitstroom_duur[${b}]`), gegrond),
      naam(`Uitstroom bewaring: ${label}`),
    ),
    stand(
      `u.bewaring.bezetting[${b}]`,
      par('bewaring.dji.startbezetting', b),
      verschil(som(bezetting, v(`u.bewaring.instroom[${b}]`)), v(`u.bewaring.uitstroom[${b}]`)),
      naam(`Bezetting bewaring: ${label}`),
    ),
  ]
}
