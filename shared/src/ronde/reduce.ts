// One pure reducer over the grootboek of a ronde, composed of the reducers of each feature. Source: architecture §1; docs/spec/grootboek.md (GB-6).
// The server runs it to decide, the client runs the same function to draw, a test with any history it likes.

import { leesCel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import {
  aanvullendeParameters,
  parameters as catalogus,
  type ParameterDeclaratie,
} from '@ketenbeeld/engine/catalogus/parameters'
import { reduceAkkoord } from '../akkoord/akkoord.ts'
import { reduceMandaten } from '../identity/mandaat.ts'
import {
  geenHerkomst,
  parameterHash,
  reduceParameters,
  waardenVan,
  type CelStand,
  type ParameterStand,
} from '../parameters/parameter-stand.ts'
import { reducePlanning } from '../planning/planning.ts'
import { reducePrognose } from '../prognose/prognose.ts'
import { reduceVarianten } from '../variant/varianten.ts'
import type { PersoonId } from '../vocabulary/ids.ts'
import { isAfgesproken } from './afspraak.ts'
import type { Feit, RondeGeopend } from './gebeurtenis.ts'
import type { RondeStand } from './stand.ts'

/** Apply one entry. Pure; an entry this version does not know changes only seq and time. */
export function reduceRonde(before: RondeStand, entry: Feit): RondeStand {
  const { event } = entry
  const stand: RondeStand = { ...before, seq: entry.seq, at: entry.at }
  switch (event.type) {
    case 'ronde_geopend':
      return opened(stand, event)
    case 'waarden_gewijzigd':
      return settle(
        { ...stand, parameters: reduceParameters(stand.parameters, event, entry) },
        event.parameters.map((p) => p.parameter),
      )
    case 'antwoord_gegeven': {
      const akkoord = reduceAkkoord(stand.akkoord, event, { ...entry, persoon: personOf(entry) })
      return settle(
        { ...stand, akkoord },
        event.objecten.map((o) => o.object.replace(/^parameter:/, '')),
      )
    }
    case 'antwoord_ingetrokken':
      return { ...stand, akkoord: reduceAkkoord(stand.akkoord, event, { ...entry, persoon: personOf(entry) }) }
    case 'akkoord_gesloten':
      return { ...stand, gesloten: { ...event, op: entry.at } }
    case 'deadline_gepland':
    case 'deadline_verplaatst':
    case 'deadline_verstreken':
    case 'klok_verzet':
      return { ...stand, planning: reducePlanning(stand.planning, event, entry) }
    case 'mandaat_verleend':
    case 'mandaat_ingetrokken':
      return { ...stand, mandaten: reduceMandaten(stand.mandaten, event) }
    case 'opmerking_geplaatst':
    case 'opmerking_beantwoord':
    case 'kennis_genomen':
      return { ...stand, prognose: reducePrognose(stand.prognose, event, { ...entry, persoon: personOf(entry) }) }
    case 'pea_scenarios_gewijzigd':
      return { ...stand, opening: withPeaScenarios(stand.opening!, event.scenarios) }
    case 'variant_bewaard':
    case 'variant_ingetrokken':
      return { ...stand, varianten: reduceVarianten(stand.varianten, event, { ...entry, persoon: personOf(entry) }) }
    case 'versie_bevroren':
      return { ...stand, versies: [...stand.versies, { ...event, op: entry.at, seq: entry.seq }] }
    case 'run_voltooid': {
      const { invoerHash, uitkomstHash } = event
      return { ...stand, run: { kind: 'voltooid', invoerHash, uitkomstHash, op: entry.at } }
    }
    case 'run_mislukt':
      return {
        ...stand,
        run: { kind: 'mislukt', invoerHash: event.invoerHash, meldingen: event.meldingen, op: entry.at },
      }
    case 'pakket_gemaakt':
      return { ...stand, pakket: { ...event, op: entry.at } }
    default:
      return stand
  }
}

/** Apply many entries. */
export const reduceAll = (stand: RondeStand, entries: readonly Feit[]): RondeStand => entries.reduce(reduceRonde, stand)

function opened(stand: RondeStand, opening: RondeGeopend): RondeStand {
  const cellenPer = groupCells(opening.startwaarden)
  const parameters: Record<string, ParameterStand> = {}
  const afgesproken: Record<string, Readonly<Record<CelSleutel, CelWaarde>>> = {}
  for (const declaratie of [...catalogus, ...aanvullendeParameters]) {
    const parameter = openingParameter(declaratie, cellenPer.get(declaratie.id) ?? {}, opening)
    parameters[declaratie.id] = parameter
    afgesproken[declaratie.id] = waardenVan(parameter)
  }
  return { ...stand, opening, parameters, afgesproken }
}

function openingParameter(
  declaratie: ParameterDeclaratie,
  cellen: Readonly<Record<CelSleutel, CelStand>>,
  opening: RondeGeopend,
): ParameterStand {
  const herkomst = opening.herkomst[declaratie.id] ?? geenHerkomst
  return {
    id: declaratie.id,
    cellen,
    herkomst,
    hash: parameterHash(declaratie.id, declaratie.eenheid, cellen, herkomst),
  }
}

const withPeaScenarios = (
  opening: RondeGeopend,
  peaScenarios: RondeGeopend['kader']['peaScenarios'],
): RondeGeopend => ({ ...opening, kader: { ...opening.kader, peaScenarios } })

function groupCells(waarden: Readonly<Record<CelSleutel, CelWaarde>>): Map<string, Record<CelSleutel, CelStand>> {
  const groups = new Map<string, Record<CelSleutel, CelStand>>()
  for (const [sleutel, waarde] of Object.entries(waarden)) {
    const cel = leesCel(sleutel)
    if (!cel) continue
    const group = groups.get(cel.parameter) ?? {}
    group[sleutel] = { waarde }
    groups.set(cel.parameter, group)
  }
  return groups
}

/** Take the current values over into the agreed set for each of these parameters that everybody asked has agreed on. */
function settle(stand: RondeStand, ids: readonly string[]): RondeStand {
  const done = ids.filter((id) => stand.parameters[id] && isAfgesproken(stand, id))
  if (done.length === 0) return stand
  const afgesproken = { ...stand.afgesproken }
  for (const id of done) afgesproken[id] = waardenVan(stand.parameters[id]!)
  return { ...stand, afgesproken }
}

function personOf(entry: Feit): PersoonId {
  if (entry.actor.kind !== 'persoon') throw new RangeError(`entry ${entry.seq}: an answer needs a person`)
  return entry.actor.persoon
}
