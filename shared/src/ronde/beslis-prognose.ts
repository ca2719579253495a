// Decides on questions, factual errors and taking note of the Prognose Eerste Asielinstroom. Source: MPP-protocol §5.2.2; docs/spec/prognose.md (PR).

import { magTekenen, type Gemachtigde, type Rol } from '../identity/mandaat.ts'
import { heeftKennisGenomen, peaHash } from '../prognose/prognose.ts'
import { type Besluit, no, yes } from './besluit.ts'
import type { Opdracht } from './opdracht.ts'
import type { RondeStand } from './stand.ts'

/** An organisation with so many unanswered remarks waits for APM first. */
const mostOpen = 50

export type PrognoseOpdracht = Extract<Opdracht, { type: 'plaats_opmerking' | 'beantwoord_opmerking' | 'neem_kennis' }>

export function beslisPrognose(stand: RondeStand, wie: Gemachtigde, rol: Rol, opdracht: PrognoseOpdracht): Besluit {
  switch (opdracht.type) {
    case 'plaats_opmerking':
      return decidePlacing(stand, wie, opdracht)
    case 'beantwoord_opmerking':
      return decideAnswer(stand, wie, opdracht)
    case 'neem_kennis':
      return decideNotice(stand, wie, rol, opdracht)
  }
}

type Van<T extends PrognoseOpdracht['type']> = Extract<PrognoseOpdracht, { type: T }>

/** @source PR-1 */
function decidePlacing(stand: RondeStand, wie: Gemachtigde, opdracht: Van<'plaats_opmerking'>): Besluit {
  const { organisatie, soort, tekst, jaar } = opdracht
  if (wie.organisatie !== organisatie) return no('geen-mandaat', { organisatie })
  const { startjaar, jaren } = stand.opening!.kader
  if (jaar !== undefined && (jaar < startjaar || jaar >= startjaar + jaren)) return no('onbekend-jaar')
  const open = stand.prognose.opmerkingen.filter((o) => o.organisatie === organisatie && !o.antwoord).length
  if (open >= mostOpen) return no('te-veel-open', { organisatie, aantal: open })
  return yes([{ type: 'opmerking_geplaatst', organisatie, soort, tekst, ...(jaar !== undefined && { jaar }) }])
}

/** @source PR-2 */
function decideAnswer(stand: RondeStand, wie: Gemachtigde, opdracht: Van<'beantwoord_opmerking'>): Besluit {
  if (wie.organisatie !== 'APM') return no('niet-van-apm')
  const { opmerking: nummer, besluit, tekst } = opdracht
  const opmerking = stand.prognose.opmerkingen.find((o) => o.nummer === nummer)
  if (!opmerking) return no('onbekende-opmerking')
  if (opmerking.antwoord) return no('al-beantwoord')
  return yes([{ type: 'opmerking_beantwoord', opmerking: nummer, besluit, tekst }])
}

/** @source PR-3 */
function decideNotice(stand: RondeStand, wie: Gemachtigde, rol: Rol, opdracht: Van<'neem_kennis'>): Besluit {
  const { organisatie, hash } = opdracht
  if (wie.organisatie !== organisatie || !magTekenen(rol)) return no('geen-mandaat', { organisatie })
  if (hash !== peaHash(stand.parameters)) return no('prognose-gewijzigd')
  if (heeftKennisGenomen(stand.prognose, stand.parameters, organisatie)) return yes([])
  return yes([{ type: 'kennis_genomen', organisatie, hash }])
}
