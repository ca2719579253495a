// The house put together: every part of the server made once, each told of the others what it needs. The only place that knows every feature.

import type { Gemachtigde } from '@ketenbeeld/shared/identity/mandaat'
import type { Kamer } from '@ketenbeeld/shared/documents/kamer'
import { kamerRecht } from '@ketenbeeld/shared/ronde/kamer-recht'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { DocumentsService } from '../features/documents/documents.service.ts'
import { TabelSchrijver } from '../features/parameters/tabel-schrijver.ts'
import { Wekker } from '../features/planning/wekker.ts'
import { Pakketmaker } from '../features/publicatie/pakketmaker.ts'
import { getekend } from '../features/rapport/getekend.ts'
import { tekenaarVan } from '../features/rapport/grafiek-svg.ts'
import { Vastzetten } from '../features/rapport/vastzetten.ts'
import { Kanaal } from '../features/ronde/kanaal.ts'
import { MandaatEinde } from '../features/ronde/mandaat-einde.ts'
import type { RondeBoek } from '../features/ronde/ronde.ports.ts'
import { LosseBerekening } from '../features/runs/losse-berekening.ts'
import { RunsService } from '../features/runs/runs.service.ts'
import { werkboekVanRun } from '../features/runs/werkboek-van-run.ts'
import { Werkboekmaker } from '../features/runs/werkboekmaker.ts'
import type { Bus } from '../foundation/bus/bus.ts'
import { openBus } from '../foundation/bus/open-bus.ts'
import { SystemClock, type Clock } from '../foundation/clock/clock.ts'
import type { Config } from '../foundation/config/config.ts'
import { isOwnOrigin } from '../foundation/identity/herkomst.ts'
import { Sessies } from '../foundation/identity/sessies.ts'
import { Grootboek } from '../foundation/ledger/grootboek.ts'
import { Log } from '../foundation/log/log.ts'
import { openStorage } from '../foundation/storage/open-storage.ts'
import type { Storage } from '../foundation/storage/storage.ts'
import { kamerBerichten, kamerSchrijver } from './documenten.ts'
import { rondeBoek } from './ronde-boek.ts'

export interface Huis {
  readonly config: Config
  readonly log: Log
  readonly storage: Storage
  readonly bus: Bus
  readonly clock: Clock
  readonly grootboek: Grootboek
  readonly sessies: Sessies
  readonly documenten: DocumentsService
  readonly tabellen: TabelSchrijver
  readonly runs: RunsService
  readonly losseBerekening: LosseBerekening
  readonly werkboeken: Werkboekmaker
  readonly wekker: Wekker
  readonly kanaal: Kanaal
  readonly mandaatEinde: MandaatEinde
  readonly boek: RondeBoek
  readonly vastzetten: Vastzetten
  readonly pakketmaker: Pakketmaker
  readonly isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean
  /** Read every ronde, bring its figures up to date, finish what was interrupted and plan its deadlines. */
  open(): Promise<void>
  close(): Promise<void>
}

export async function bouwHuis(config: Config, log: Log = new Log(config.logLevel)): Promise<Huis> {
  const storage = await openStorage(config)
  const bus = await openBus(config, (error) =>
    log.warn({ actie: 'bus', resultaat: 'fout', fout: error instanceof Error ? error.message : String(error) }),
  )
  const clock = new SystemClock()
  const report = (actie: string) => (what: unknown, object?: unknown) => {
    log.error({
      actie,
      resultaat: 'fout',
      object: typeof object === 'string' ? object : undefined,
      fout: what instanceof Error ? what.message : String(what),
    })
  }
  const grootboek = new Grootboek({ storage, clock, bus, onError: report('grootboek') })
  const sessies = new Sessies(storage, bus, config.sessionSecret)
  const ownOrigin = (origin: string | undefined, host: string | undefined) =>
    isOwnOrigin(origin, host, config.publicUrl)
  const tabellen = new TabelSchrijver(grootboek, storage)
  const boek = rondeBoek(grootboek)

  const documenten = new DocumentsService({
    storage,
    guard: {
      identify: async (cookie) => {
        const sessie = await sessies.identify(cookie)
        return sessie && { wie: sessie.wie, naam: sessie.naam, sessie: sessie.id }
      },
      isOwnOrigin: ownOrigin,
      recht: (kamer, { wie }) => rechtVan(boek, clock, kamer, wie),
    },
    writer: kamerSchrijver(storage, tabellen),
    notices: kamerBerichten(bus),
    report: (what, error) =>
      log.error({
        actie: 'documenten',
        object: what,
        resultaat: 'fout',
        fout: error instanceof Error ? error.message : String(error),
      }),
  })

  const kanaal: Kanaal = new Kanaal(
    boek,
    { huidig: (ronde) => runs.huidig(ronde) },
    { moment: () => clock.moment(), echt: () => Date.now() },
    log,
  )
  const runs: RunsService = new RunsService(grootboek, storage, kanaal, log)
  const losseBerekening = new LosseBerekening()
  const werkboeken = new Werkboekmaker()
  const vastzetten = new Vastzetten({
    grootboek,
    documenten,
    storage,
    uitkomst: (ronde, spoor) => runs.uitkomst(ronde, spoor),
  })
  const pakketmaker = new Pakketmaker({
    grootboek,
    storage,
    uitkomst: (ronde, spoor) => runs.uitkomst(ronde, spoor),
    teken: (rapport, rondeNaam) => getekend(rapport, tekenaarVan(rondeNaam)),
    werkboek: (ronde, feiten, run) => werkboekVanRun(werkboeken, ronde, feiten, run),
  })
  const wekker = new Wekker(
    grootboek,
    clock,
    {
      vastzetten: async (ronde, document, sleutel) => {
        await runs.bijwerken(ronde, grootboek.stand(ronde))
        await vastzetten.vastzet(ronde, document, 'rondsturen', sleutel)
      },
      pakketMaken: async (ronde, sleutel) => void (await pakketmaker.maakPakket(ronde, sleutel)),
    },
    log,
  )

  const mandaatEinde = new MandaatEinde(clock, (ronde) => {
    kanaal.rechtenHerzien(ronde)
    documenten.rechtenHerzien()
  })

  // One ear for everything that became durable, in the order in which people should notice it.
  grootboek.subscribe((ronde, entries, stand) => {
    const feiten = entries as readonly Feit[]
    if (feiten.some((f) => f.event.type === 'klok_verzet')) clock.setVoorsprong(stand.planning.klokVoorsprong)
    kanaal.feiten(ronde, feiten)
    if (feiten.some(changesRights)) documenten.rechtenHerzien()
    void runs.bijwerken(ronde, stand)
    if (feiten.some(changesPlanning)) wekker.plan(ronde, stand)
    if (feiten.some(changesRights)) mandaatEinde.plan(ronde, stand)
  })
  sessies.onEnded((sessie) => {
    kanaal.sessieBeeindigd(sessie)
    documenten.sessieBeeindigd(sessie)
  })

  return {
    config,
    log,
    storage,
    bus,
    clock,
    grootboek,
    sessies,
    documenten,
    tabellen,
    runs,
    losseBerekening,
    werkboeken,
    wekker,
    kanaal,
    mandaatEinde,
    boek,
    vastzetten,
    pakketmaker,
    isOwnOrigin: ownOrigin,
    open: async () => {
      for (const ronde of await storage.listRonden())
        await openRonde({ grootboek, runs, wekker, mandaatEinde, boek }, ronde)
    },
    close: async () => {
      wekker.close()
      mandaatEinde.close()
      sessies.close()
      await documenten.stop()
      await runs.close()
      await grootboek.close()
      await losseBerekening.close()
      await werkboeken.close()
      await bus.close()
      await storage.close()
    },
  }
}

/** Read a ronde and set everything going that depends on it. */
export async function openRonde(
  huis: Pick<Huis, 'grootboek' | 'runs' | 'wekker' | 'mandaatEinde' | 'boek'>,
  ronde: RondeId,
): Promise<RondeStand> {
  const stand = await huis.grootboek.open(ronde)
  huis.boek.heropen(ronde)
  await huis.runs.bijwerken(ronde, stand)
  huis.wekker.plan(ronde, stand)
  huis.mandaatEinde.plan(ronde, stand)
  return stand
}

const changesRights = ({ event }: Feit): boolean =>
  event.type === 'ronde_geopend' || event.type === 'deadline_verstreken' || event.type.startsWith('mandaat_')
const changesPlanning = ({ event }: Feit): boolean => event.type === 'klok_verzet' || event.type.startsWith('deadline_')

function rechtVan(boek: RondeBoek, clock: Clock, kamer: Kamer, wie: Gemachtigde) {
  return boek.bestaat(kamer.ronde) ? kamerRecht(boek.stand(kamer.ronde), wie, kamer, clock.moment()) : 'geen'
}
