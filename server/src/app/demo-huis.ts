// Opens the demo ronde on this server, or takes it up where it stood: the demo clock stands still while the server is off.

import * as Y from 'yjs'
import { startUpdate } from '@ketenbeeld/shared/rapport/startdocument'
import { kamerNaam, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import { objectSleutel } from '@ketenbeeld/shared/akkoord/object'
import { huidigeHash, objectenVoor } from '@ketenbeeld/shared/ronde/afspraak'
import { beslis } from '@ketenbeeld/shared/ronde/beslis'
import type { Gemachtigde } from '@ketenbeeld/shared/identity/mandaat'
import { msOf } from '@ketenbeeld/shared/vocabulary/ids'
import { demoBegin, demoPersonen, demoRonde, speelDemo, type DemoHuis } from './demo.ts'
import { openRonde, type Huis } from './huis.ts'

/** Open everything this server knows; the demo first, for what is due depends on the time it sets the clock to. */
export async function openHuis(huis: Huis): Promise<void> {
  if (huis.config.demo) await openDemo(huis)
  await huis.open()
}

/** Bring the demo to Wednesday morning, once; at a later start go on from the moment it was left. */
export async function openDemo(huis: Huis): Promise<void> {
  for (const person of demoPersonen) await huis.storage.putPerson(person)
  const stand = await huis.grootboek.open(demoRonde)
  const isReady = stand.seq > 0 && stand.at !== undefined && stand.at >= demoBegin
  if (isReady) huis.clock.setVoorsprong(msOf(stand.at!) + 1_000 - Date.now())
  else await speelDemo(demoHuis(huis))
  await vastgelegd(huis, isReady ? msOf(stand.at!) + 1_000 : msOf(demoBegin))
  await openRonde(huis, demoRonde)
}

/** Write down how far the demo clock runs ahead, so that every screen and the reducer agree on it. */
async function vastgelegd(huis: Huis, naar: number): Promise<void> {
  huis.clock.setVoorsprong(naar - Date.now())
  const voorsprong = naar - Date.now()
  await huis.grootboek.execute(demoRonde, `klok:${crypto.randomUUID()}`, { kind: 'systeem' }, (_, at) => ({
    kind: 'feiten',
    gebeurtenissen: [{ type: 'klok_verzet', naar: at, voorsprong }],
    antwoord: { overgeslagen: [] },
  }))
}

function demoHuis(huis: Huis): DemoHuis {
  const actor = (wie: Gemachtigde | undefined) =>
    wie ? ({ kind: 'persoon', ...wie } as const) : ({ kind: 'systeem' } as const)
  return {
    zetKlok: (op) => huis.clock.setVoorsprong(msOf(op) - Date.now()),
    schrijf: async (sleutel, wie, gebeurtenissen) => {
      await huis.grootboek.execute(demoRonde, sleutel, actor(wie), () => ({
        kind: 'feiten',
        gebeurtenissen,
        antwoord: { overgeslagen: [] },
      }))
      huis.boek.heropen(demoRonde)
    },
    antwoord: async (sleutel, wie, soort, parameters, reden) => {
      await huis.grootboek.execute(demoRonde, sleutel, actor(wie), (stand, at) => {
        const objecten = parameters.map((id) => {
          const object = { soort: 'parameter', id } as const
          return { object: objectSleutel(object), hash: huidigeHash(stand, object)! }
        })
        const { organisatie } = wie
        return beslis(
          stand,
          wie,
          { type: 'geef_antwoord', organisatie, soort, objecten, ...(reden && { reden }) },
          at,
          Date.now(),
        )
      })
    },
    opdracht: async (sleutel, wie, maak) => {
      await huis.grootboek.execute(demoRonde, sleutel, actor(wie), (stand, at) =>
        beslis(stand, wie, maak(stand), at, Date.now()),
      )
    },
    inTabel: async (eigenaar, wie, wijzig) => {
      const kamer: Kamer = { soort: 'tabel', ronde: demoRonde, eigenaar }
      const doc = new Y.Doc()
      Y.applyUpdate(doc, await huis.documenten.materialise(await huis.storage.roomId(kamerNaam(kamer))))
      const before = Y.encodeStateVector(doc)
      doc.transact(() => wijzig(doc))
      await huis.documenten.schrijf(kamer, Y.encodeStateAsUpdate(doc, before), wie)
    },
    startRapport: async () => {
      const kamer: Kamer = { soort: 'rapport', ronde: demoRonde, document: 'rapportage' }
      await huis.documenten.schrijf(kamer, startUpdate(), null)
    },
    laatVerstrijken: () => huis.wekker.werk(demoRonde),
    gevraagdeParameters: (organisatie) =>
      objectenVoor(huis.grootboek.stand(demoRonde), organisatie).flatMap((object) =>
        object.soort === 'parameter' ? [object.id] : [],
      ),
  }
}
