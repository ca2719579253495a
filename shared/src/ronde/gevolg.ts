// What a change would do before it is made: which answers lapse or count again, and what each lane would read. Source: architecture laws 2 and 5; docs/spec/wat-als.md (WA-10 … WA-13).
// The change goes through the code that really takes it in (waarden.ts, reduce.ts), on a state nobody else sees.

import { leesCel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import type { Invoer } from '@ketenbeeld/engine/run'
import { antwoordVan, statusVan, type Antwoord } from '../akkoord/akkoord.ts'
import { objectSleutel } from '../akkoord/object.ts'
import { genesisHash, seal } from '../ledger/entry.ts'
import { geenHerkomst, type Herkomst, type ParameterWijziging } from '../parameters/parameter-stand.ts'
import { sporen, type Spoor } from '../runs/invoerset.ts'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import { moment } from '../vocabulary/ids.ts'
import { gevraagdVan } from './afspraak.ts'
import { invoerSet } from './invoer.ts'
import { reduceRonde } from './reduce.ts'
import { deelnemersVan, type RondeStand } from './stand.ts'
import { waardenUitTabel, type TabelInhoud } from './waarden.ts'

/** Cells as they would be typed: null empties, a text that is no value becomes a draft. */
export interface Voorstel {
  readonly cellen: ReadonlyMap<CelSleutel, CelWaarde>
  readonly herkomst?: ReadonlyMap<string, Herkomst>
}

/** An answer that was given and that stops counting, or counts again. */
export interface AntwoordWissel {
  readonly parameter: string
  readonly organisatie: Ketenpartner
  readonly antwoord: Antwoord
}

export interface SpoorWissel {
  readonly voor: Invoer
  readonly na: Invoer
  readonly gelijk: boolean
}

export interface Gevolg {
  /** The state after the change. */
  readonly na: RondeStand
  /** What would be written in the grootboek; empty when nothing changes. */
  readonly wijzigingen: readonly ParameterWijziging[]
  readonly vervalt: readonly AntwoordWissel[]
  readonly herleeft: readonly AntwoordWissel[]
  /** Who would be asked to answer on what, and is not asked now: the first value of a parameter. */
  readonly nieuwGevraagd: readonly { readonly parameter: string; readonly organisatie: Ketenpartner }[]
  readonly sporen: Readonly<Record<Spoor, SpoorWissel>>
}

/** Work out what a change of cells does; cells of several owners count as a change in each of their tables. */
export function gevolgVan(stand: RondeStand, voorstel: Voorstel): Gevolg {
  let na = stand
  const wijzigingen: ParameterWijziging[] = []
  for (const tabel of ownersOf(voorstel)) {
    const event = waardenUitTabel(na, tabel, withVoorstel(inhoudVan(na, tabel), tabel, voorstel))
    if (!event) continue
    wijzigingen.push(...event.parameters)
    na = reduceRonde(na, proefFeit(na, event))
  }
  const ids = wijzigingen.map((w) => w.parameter)
  const wissels = ids.flatMap((id) => deelnemersVan(stand).flatMap((o) => wisselVan(stand, na, id, o) ?? []))
  return {
    na,
    wijzigingen,
    vervalt: wissels.filter((w) => w.vervalt).map((w) => w.wissel),
    herleeft: wissels.filter((w) => !w.vervalt).map((w) => w.wissel),
    nieuwGevraagd: ids.flatMap((parameter) => newlyAsked(stand, na, parameter)),
    sporen: Object.fromEntries(sporen.map((spoor) => [spoor, spoorWissel(stand, na, spoor)])) as Gevolg['sporen'],
  }
}

/** Return what the table room of an owner holds according to the grootboek: only what this ronde changed. @source PA-4 */
export function inhoudVan(stand: RondeStand, tabel: Ketenpartner): TabelInhoud {
  const cellen: Record<string, unknown> = {}
  const herkomst: Record<string, unknown> = {}
  const { startwaarden = {}, herkomst: start = {} } = stand.opening ?? {}
  for (const parameter of Object.values(stand.parameters)) {
    if (declaratieVan(parameter.id)?.eigenaar !== tabel) continue
    for (const [cel, { waarde, ongeldig }] of Object.entries(parameter.cellen)) {
      if (ongeldig) cellen[cel] = ongeldig.tekst
      else if (!Object.is(waarde, startwaarden[cel] ?? null)) cellen[cel] = waarde
    }
    const { bron, peildatum } = start[parameter.id] ?? geenHerkomst
    if (parameter.herkomst.bron !== bron || parameter.herkomst.peildatum !== peildatum)
      herkomst[parameter.id] = parameter.herkomst
  }
  return { cellen, herkomst }
}

const ownerOf = (parameter: string | undefined): Ketenpartner | undefined => declaratieVan(parameter ?? '')?.eigenaar

function ownersOf({ cellen, herkomst }: Voorstel): readonly Ketenpartner[] {
  const ids = [...[...cellen.keys()].map((cel) => leesCel(cel)?.parameter), ...(herkomst?.keys() ?? [])]
  return [...new Set(ids.map(ownerOf))].filter((o) => o !== undefined).sort()
}

function withVoorstel(inhoud: TabelInhoud, tabel: Ketenpartner, { cellen, herkomst }: Voorstel): TabelInhoud {
  const own = [...cellen].filter(([cel]) => ownerOf(leesCel(cel)?.parameter) === tabel)
  const ownSources = [...(herkomst ?? [])].filter(([id]) => ownerOf(id) === tabel)
  return {
    cellen: { ...inhoud.cellen, ...Object.fromEntries(own) },
    herkomst: { ...inhoud.herkomst, ...Object.fromEntries(ownSources) },
  }
}

/** An entry that stands in no grootboek: only the reducer reads it. */
const proefFeit = (stand: RondeStand, event: NonNullable<ReturnType<typeof waardenUitTabel>>) =>
  seal({
    ronde: stand.ronde,
    seq: stand.seq + 1,
    at: stand.at ?? moment('1970-01-01T00:00:00.000Z'),
    actor: { kind: 'systeem' as const },
    key: 'voorstel',
    event,
    prev: genesisHash,
  })

function wisselVan(
  voor: RondeStand,
  na: RondeStand,
  id: string,
  organisatie: Ketenpartner,
): { vervalt: boolean; wissel: AntwoordWissel } | undefined {
  const object = objectSleutel({ soort: 'parameter', id })
  const antwoord = antwoordVan(voor.akkoord, object, organisatie)
  if (!antwoord) return undefined
  const telde = statusVan(voor.akkoord, object, organisatie, voor.parameters[id]?.hash) !== 'vervallen'
  const telt = statusVan(na.akkoord, object, organisatie, na.parameters[id]?.hash) !== 'vervallen'
  return telde === telt ? undefined : { vervalt: telde, wissel: { parameter: id, organisatie, antwoord } }
}

function newlyAsked(voor: RondeStand, na: RondeStand, parameter: string): Gevolg['nieuwGevraagd'] {
  const object = { soort: 'parameter' as const, id: parameter }
  const eerst = gevraagdVan(voor, object)
  return gevraagdVan(na, object).flatMap((organisatie) =>
    eerst.includes(organisatie) ? [] : [{ parameter, organisatie }],
  )
}

function spoorWissel(stand: RondeStand, proef: RondeStand, spoor: Spoor): SpoorWissel {
  const voor = invoerSet(stand, spoor)
  const na = stand === proef ? voor : invoerSet(proef, spoor)
  return { voor, na, gelijk: zelfdeCellen(voor.cellen, na.cellen) }
}

function zelfdeCellen(a: Invoer['cellen'], b: Invoer['cellen']): boolean {
  const sleutels = Object.keys(a)
  return sleutels.length === Object.keys(b).length && sleutels.every((cel) => Object.is(a[cel], b[cel]))
}
