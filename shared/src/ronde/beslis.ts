// The one place where a command is decided: who may, on what, in which state – and which events follow. Source: docs/spec/akkoord.md (AK), planning.md (PL), identiteit.md (ID).
// Pure: the server runs it to decide, the client may run it to say beforehand what would be refused.

import { keurGroepen, type Melding } from '@ketenbeeld/engine/catalogus/keuring'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { leesObject, objectSleutel } from '../akkoord/object.ts'
import { antwoordVan } from '../akkoord/akkoord.ts'
import { magTekenen, rolVan, type Gemachtigde, type Rol } from '../identity/mandaat.ts'
import { heeftOngeldig } from '../parameters/parameter-stand.ts'
import { nextDeadlines, passedWith, type Deadline } from '../planning/planning.ts'
import { dagEnTijd } from '../vocabulary/tijd.ts'
import { msOf, type Moment } from '../vocabulary/ids.ts'
import { gevraagdVan, huidigeHash } from './afspraak.ts'
import { beslisPrognose } from './beslis-prognose.ts'
import { beslisVariant } from './beslis-variant.ts'
import { type Besluit, no, yes } from './besluit.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { invoerSet } from './invoer.ts'
import type { Opdracht } from './opdracht.ts'
import type { RondeStand } from './stand.ts'

type VoorzitterOpdracht = Van<'verplaats_deadline' | 'verzet_klok' | 'verleen_mandaat' | 'trek_mandaat_in'>
type Van<T extends Opdracht['type']> = Extract<Opdracht, { type: T }>

/**
 * Decide on a command.
 *
 * @param echteTijd Real server time without the demo lead, needed to set the demo clock.
 * @returns The events to append (possibly none: nothing to do), or a refusal; never both.
 */
export function beslis(
  stand: RondeStand,
  wie: Gemachtigde,
  opdracht: Opdracht,
  nu: Moment,
  echteTijd: number,
): Besluit {
  if (!stand.opening) return no('onbekende-ronde')
  const rol = rolVan(stand.mandaten, wie, nu)
  if (!rol) return no('geen-deelnemer')
  switch (opdracht.type) {
    case 'geef_antwoord':
      return decideAntwoord(stand, wie, rol, opdracht, nu)
    case 'trek_antwoord_in':
      return decideIntrekking(stand, wie, rol, opdracht)
    case 'plaats_opmerking':
    case 'beantwoord_opmerking':
    case 'neem_kennis':
    case 'wijzig_pea_scenarios':
      return beslisPrognose(stand, wie, rol, opdracht)
    case 'bewaar_variant':
    case 'trek_variant_in':
      return beslisVariant(stand, wie, opdracht)
    default:
      return rol === 'voorzitter' ? decideVoorzitter(stand, opdracht, nu, echteTijd) : no('geen-voorzitter')
  }
}

function decideAntwoord(
  stand: RondeStand,
  wie: Gemachtigde,
  rol: Rol,
  opdracht: Van<'geef_antwoord'>,
  nu: Moment,
): Besluit {
  const { organisatie, soort, reden, tot } = opdracht
  const refusal = refuseSigning(stand, wie, rol, organisatie)
  if (refusal) return refusal
  if (soort !== 'akkoord' && !reden) return no('reden-nodig')
  if (tot !== undefined && tot <= nu) return no('termijn-voorbij', { moment: dagEnTijd(tot) })
  const groepen = once(() => groepFouten(stand))
  const kept: { object: string; hash: (typeof opdracht.objecten)[number]['hash'] }[] = []
  const overgeslagen: string[] = []
  for (const { object: sleutel, hash } of opdracht.objecten) {
    const object = leesObject(sleutel)
    const huidig = object && huidigeHash(stand, object)
    if (!object || !huidig) return no('onbekend-object', { object: sleutel })
    if (!gevraagdVan(stand, object).includes(organisatie)) return no('niet-gevraagd', { organisatie })
    const wrong =
      object.soort === 'parameter' &&
      soort !== 'niet_akkoord' &&
      huidig === hash &&
      notAgreeable(stand, object.id, groepen())
    if (wrong) return wrong
    if (huidig === hash) kept.push({ object: objectSleutel(object), hash })
    else overgeslagen.push(sleutel)
  }
  if (kept.length === 0) return no('versie-verouderd', { aantal: overgeslagen.length })
  const event: Gebeurtenis = {
    type: 'antwoord_gegeven',
    organisatie,
    soort,
    objecten: kept,
    ...(reden && { reden }),
    ...(tot !== undefined && { tot }),
  }
  return yes([event], overgeslagen)
}

/** Values that cannot be run can be objected to, never agreed. @source AK-7 */
function notAgreeable(stand: RondeStand, id: string, groepen: readonly Melding[]): Besluit | undefined {
  const parameter = declaratieVan(id)?.label ?? id
  if (heeftOngeldig(stand.parameters[id]!)) return no('ongeldige-waarde', { parameter })
  const fout = groepen.find((m) => m.parameter === id)
  return fout && no('groep-klopt-niet', { parameter, fout: fout.zin })
}

function groepFouten(stand: RondeStand): readonly Melding[] {
  const { cellen, kader } = invoerSet(stand, 'voorlopig')
  return keurGroepen(cellen, kader).filter((m) => m.niveau === 'fout')
}

/** Work something out the first time it is asked. */
function once<T>(work: () => T): () => T {
  let known: { value: T } | undefined
  return () => (known ??= { value: work() }).value
}

function decideIntrekking(stand: RondeStand, wie: Gemachtigde, rol: Rol, opdracht: Van<'trek_antwoord_in'>): Besluit {
  const { organisatie, object, reden } = opdracht
  const refusal = refuseSigning(stand, wie, rol, organisatie)
  if (refusal) return refusal
  if (!antwoordVan(stand.akkoord, object, organisatie)) return no('geen-antwoord')
  return yes([{ type: 'antwoord_ingetrokken', organisatie, object, ...(reden && { reden }) }])
}

/** @source AK-4 (mandate), AK-10 (closed is closed) */
function refuseSigning(stand: RondeStand, wie: Gemachtigde, rol: Rol, organisatie: string): Besluit | undefined {
  if (wie.organisatie !== organisatie || !magTekenen(rol)) return no('geen-mandaat', { organisatie })
  const sluiting = passedWith(stand.planning, 'akkoord_sluit')
  if (sluiting) return no('akkoord-gesloten', { moment: dagEnTijd(sluiting.moment) })
  return undefined
}

function decideVoorzitter(stand: RondeStand, opdracht: VoorzitterOpdracht, nu: Moment, echteTijd: number): Besluit {
  switch (opdracht.type) {
    case 'verplaats_deadline':
      return decideVerplaatsing(stand, opdracht, nu)
    case 'verzet_klok':
      if (!stand.opening?.demo) return no('alleen-demo')
      if (opdracht.naar < nu) return no('klok-terug')
      return yes([{ type: 'klok_verzet', naar: opdracht.naar, voorsprong: msOf(opdracht.naar) - echteTijd }])
    case 'verleen_mandaat': {
      const { persoon, organisatie, rol, tot } = opdracht
      return yes([
        {
          type: 'mandaat_verleend',
          mandaat: { persoon, organisatie, rol, van: nu, ...(tot !== undefined && { tot }) },
        },
      ])
    }
    case 'trek_mandaat_in': {
      const { persoon, organisatie, reden } = opdracht
      if (!reden) return no('reden-nodig')
      return yes([{ type: 'mandaat_ingetrokken', persoon, organisatie, reden }])
    }
  }
}

const outOfOrder = (kant: string, { titel, moment }: Deadline): Besluit =>
  no('volgorde', { kant, titel, moment: dagEnTijd(moment) })

/** @source PL-4 (reason), PL-5 (a moved deadline stays between its neighbours), PL-6 (two chairs) */
function decideVerplaatsing(stand: RondeStand, opdracht: Van<'verplaats_deadline'>, nu: Moment): Besluit {
  const { id, van, naar, reden } = opdracht
  const deadline = stand.planning.deadlines.find((d) => d.id === id)
  if (!deadline) return no('onbekende-termijn')
  if (deadline.verstreken) return no('termijn-verstreken', { titel: deadline.titel })
  if (deadline.moment !== van)
    return no('termijn-verouderd', { titel: deadline.titel, moment: dagEnTijd(deadline.moment) })
  if (!reden) return no('reden-nodig')
  if (naar <= nu) return no('termijn-voorbij', { moment: dagEnTijd(naar) })
  const open = nextDeadlines(stand.planning, nu)
  const place = open.findIndex((d) => d.id === id)
  const [before, after] = [open[place - 1], open[place + 1]]
  if (before && naar <= before.moment) return outOfOrder('na', before)
  if (after && naar >= after.moment) return outOfOrder('vóór', after)
  return yes([{ type: 'deadline_verplaatst', id, van, naar, reden }])
}
