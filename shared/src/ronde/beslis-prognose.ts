// Decides on questions, factual errors and taking note of the Prognose Eerste Asielinstroom. Source: MPP-protocol §5.2.2; docs/spec/prognose.md (PR).

import { leesCel } from '@ketenbeeld/engine/catalogus/cel'
import { canonicalJson } from '../ledger/canonical.ts'
import { magTekenen, type Gemachtigde, type Rol } from '../identity/mandaat.ts'
import { heeftKennisGenomen, peaHash } from '../prognose/prognose.ts'
import { type Besluit, no, yes } from './besluit.ts'
import type { Opdracht } from './opdracht.ts'
import type { RondeStand } from './stand.ts'

/** More would no longer fit on one screen, nor in one head. */
const mostScenarios = 20
/** `naam`, or `groep.naam` for an additive group. */
const scenarioId = /^[a-z0-9][a-z0-9_-]{0,29}(\.[a-z0-9][a-z0-9_-]{0,29})?$/

/** An organisation with so many unanswered remarks waits for APM first. */
const mostOpen = 50

export type PrognoseOpdracht = Extract<
  Opdracht,
  { type: 'plaats_opmerking' | 'beantwoord_opmerking' | 'neem_kennis' | 'wijzig_pea_scenarios' }
>

export function beslisPrognose(stand: RondeStand, wie: Gemachtigde, rol: Rol, opdracht: PrognoseOpdracht): Besluit {
  switch (opdracht.type) {
    case 'plaats_opmerking':
      return decidePlacing(stand, wie, opdracht)
    case 'beantwoord_opmerking':
      return decideAnswer(stand, wie, opdracht)
    case 'neem_kennis':
      return decideNotice(stand, wie, rol, opdracht)
    case 'wijzig_pea_scenarios':
      return decideScenarios(stand, wie, opdracht)
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

/** @source PR-5 */
function decideScenarios(stand: RondeStand, wie: Gemachtigde, { scenarios }: Van<'wijzig_pea_scenarios'>): Besluit {
  if (wie.organisatie !== 'APM') return no('niet-van-apm')
  const fout = scenariosFout(stand, scenarios)
  if (fout) return no('pea-scenarios', { fout })
  const gelijk = canonicalJson(scenarios) === canonicalJson(stand.opening!.kader.peaScenarios)
  return yes(gelijk ? [] : [{ type: 'pea_scenarios_gewijzigd', scenarios }])
}

function scenariosFout(stand: RondeStand, scenarios: Van<'wijzig_pea_scenarios'>['scenarios']): string | undefined {
  const ids = new Set(scenarios.map(({ id }) => id))
  if (scenarios.length === 0) return 'De prognose heeft minstens één scenario nodig.'
  if (scenarios.length > mostScenarios) return `De prognose heeft hoogstens ${mostScenarios} scenario’s.`
  if (ids.size < scenarios.length) return 'Elk scenario heeft een eigen kenmerk nodig.'
  if (scenarios.some(({ id }) => !scenarioId.test(id))) return 'Een kenmerk bestaat uit kleine letters en cijfers.'
  if (scenarios.some(({ label }) => label === '')) return 'Elk scenario heeft een naam nodig.'
  const weg = stand.opening!.kader.peaScenarios.find(({ id }) => !ids.has(id) && hasValues(stand, id))
  return weg && `Scenario ‘${weg.label}’ heeft nog waarden. Maak die eerst leeg; dan kunt u het weghalen.`
}

const hasValues = (stand: RondeStand, scenario: string): boolean =>
  Object.values(stand.parameters)
    .filter(({ id }) => id.startsWith('pea.scenario.'))
    .some(({ cellen }) =>
      Object.entries(cellen).some(
        ([cel, { waarde, ongeldig }]) =>
          leesCel(cel)?.sleutel === scenario && (waarde !== null || ongeldig !== undefined),
      ),
    )
