// A small ronde with a grootboek of any length, for the tests of the board. Values are the calibrated example of the engine.

import { herkomstVoorbeeld, labelVoorbeeld, mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import type { AntwoordSoort } from '@ketenbeeld/shared/akkoord/akkoord'
import { objectSleutel, type AkkoordObject } from '@ketenbeeld/shared/akkoord/object'
import { parameterHash } from '@ketenbeeld/shared/parameters/parameter-stand'
import { huidigeHash } from '@ketenbeeld/shared/ronde/afspraak'
import type { Feit, Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { momentOf, msOf, moment, persoonId, rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'

export const proef = rondeId('proef')
const begin = msOf(moment('2024-09-02T08:00:00.000Z'))
const minuut = 60_000

export const amv = 'asiel.apm.amv_aandeel'

export class Proefronde {
  feiten: readonly Feit[] = []
  stand: RondeStand = initialStand(proef)
  readonly #keten: string
  readonly #tussen: number

  /** `keten` names the chain: two ronden with another name have other hashes. */
  constructor(keten = 'a', minuten = 1) {
    this.#keten = keten
    this.#tussen = minuten * minuut
    this.schrijf({
      type: 'ronde_geopend',
      naam: 'Proef',
      kader: mpp20242.kader,
      rubricering: 'Intern gebruik',
      demo: true,
      deelnemers: ['APM', 'IND', 'COA', 'Nidos', 'DMB'],
      documenten: [{ id: 'rapportage', titel: 'Rapportage' }],
      startwaarden: mpp20242.cellen,
      herkomst: { [amv]: { bron: herkomstVoorbeeld(amv), peildatum: '2024-06-01' } },
      herkomstNoot: labelVoorbeeld,
      ookGevraagd: { [amv]: ['Nidos', 'COA'] },
    })
  }

  schrijf(event: Gebeurtenis, organisatie: Ketenpartner = 'APM'): this {
    const seq = this.feiten.length + 1
    const feit: Feit = {
      ronde: proef,
      seq,
      at: momentOf(begin + (seq - 1) * this.#tussen),
      actor: { kind: 'persoon', persoon: persoonId('iemand'), organisatie },
      key: `${seq}`,
      event,
      prev: `${this.#keten}${seq - 1}`,
      hash: `${this.#keten}${seq}`,
    }
    this.feiten = [...this.feiten, feit]
    this.stand = reduceRonde(this.stand, feit)
    return this
  }

  antwoord(organisatie: Ketenpartner, soort: AntwoordSoort, object: AkkoordObject, reden?: string): this {
    const hash = huidigeHash(this.stand, object)
    if (!hash) throw new RangeError(`${objectSleutel(object)} is not in this ronde`)
    const objecten = [{ object: objectSleutel(object), hash }]
    const event = { type: 'antwoord_gegeven', organisatie, soort, objecten, ...(reden && { reden }) } as const
    return this.schrijf(event, organisatie)
  }

  /** Change one value of the share of minors, as a table does. */
  wijzig(waarde: number, organisatie: Ketenpartner = 'APM'): this {
    const voor = this.stand.parameters[amv]!
    const cel = Object.keys(voor.cellen).find((c) => c.includes('|2025|'))!
    const nieuw = { waarde }
    const hash = parameterHash(amv, 'fractie', { ...voor.cellen, [cel]: nieuw }, voor.herkomst)
    const cellen = [{ cel, oud: voor.cellen[cel]!, nieuw }]
    return this.schrijf(
      { type: 'waarden_gewijzigd', tabel: 'APM', parameters: [{ parameter: amv, cellen, hash }] },
      organisatie,
    )
  }
}
