// (a) From the akkoord click to the new vastgesteld figure on 100 connected screens. Source: issue "The ronde runs".

import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Socket } from 'socket.io-client'
import { celSleutel } from '@ketenbeeld/engine/catalogus/cel'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { OpdrachtAntwoord, UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import { median, ms, percentile, type Meting } from './meting.ts'
import { ServerProces } from '../support/server-proces.ts'
import { cookieVan, volg } from './mensen.ts'

const ronde = 'mpp-2024-2'
const parameter = 'asiel.coa.uitstroom_vh'
const cel = celSleutel({ parameter, jaar: 2025, scenario: 'medio' })
const screens = 100
const rounds = 30

export async function meetAkkoord(): Promise<Meting> {
  const server = await ServerProces.start()
  try {
    const cookie = await cookieVan(server.basis, 'j-voorbeeld')
    const readers = await Promise.all(Array.from({ length: screens }, () => volg(server.basis, cookie, ronde)))
    const signer = await volg(server.basis, cookie, ronde)
    const table = await openTable(server.basis, cookie)
    const all: number[] = []
    const last: number[] = []
    for (let round = 0; round < rounds + 3; round++) {
      const hash = nextHash(signer)
      table.getMap('cellen').set(cel, 20_000 + round)
      const arrivals = await sign(signer, readers, await hash)
      if (round < 3) continue
      all.push(...arrivals)
      last.push(Math.max(...arrivals))
    }
    for (const socket of [...readers, signer]) socket.close()
    return {
      titel: 'Van akkoord tot nieuw vastgesteld cijfer op 100 schermen',
      hoe: `${rounds} keer: COA wijzigt een waarde en geeft akkoord; gemeten van de klik tot het bericht met de nieuwe vastgestelde cijfers bij elk van ${screens} verbonden schermen. Schrijven naar schijf, invoerset, berekening van drie scenario's in een eigen draad, grootboek en verzenden zitten erin.`,
      rijen: [
        { wat: 'per scherm, p50 / p95', uitkomst: `${ms(median(all))} / ${ms(percentile(all, 0.95))}` },
        { wat: 'laatste scherm, p50 / p95', uitkomst: `${ms(median(last))} / ${ms(percentile(last, 0.95))}` },
      ],
    }
  } finally {
    await server.stop()
  }
}

/** The hash of the parameter after the next change of it. */
function nextHash(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    const listen = ({ feiten }: { feiten: readonly Feit[] }): void => {
      for (const { event } of feiten) {
        if (event.type !== 'waarden_gewijzigd') continue
        socket.off('feiten', listen)
        resolve(event.parameters.find((p) => p.parameter === parameter)!.hash)
      }
    }
    socket.on('feiten', listen)
  })
}

async function sign(signer: Socket, readers: readonly Socket[], hash: string): Promise<readonly number[]> {
  const started = performance.now()
  const arrivals = readers.map(
    (reader) =>
      new Promise<number>((resolve) => {
        const listen = ({ uitkomst }: { uitkomst: UitkomstBericht }): void => {
          if (uitkomst.spoor !== 'vastgesteld') return
          reader.off('uitkomst', listen)
          resolve(performance.now() - started)
        }
        reader.on('uitkomst', listen)
      }),
  )
  const opdracht = {
    type: 'geef_antwoord',
    organisatie: 'COA',
    soort: 'akkoord',
    objecten: [{ object: `parameter:${parameter}`, hash }],
  }
  const antwoord = (await signer.emitWithAck('opdracht', {
    ronde,
    sleutel: randomUUID(),
    opdracht,
  })) as OpdrachtAntwoord
  if (antwoord.kind !== 'gedaan') throw new Error(antwoord.weigering.zin)
  return Promise.all(arrivals)
}

async function openTable(basis: string, cookie: string): Promise<Y.Doc> {
  const kamers = (await (await fetch(`${basis}/v1/ronden/${ronde}/kamers`, { headers: { cookie } })).json()) as {
    naam: string
    id: string
  }[]
  const { id } = kamers.find((k) => k.naam.endsWith('/coa'))!
  class Socket extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers: { cookie, origin: basis } })
    }
  }
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`${basis.replace('http', 'ws')}/sync`, id, doc, {
    WebSocketPolyfill: Socket as never,
    disableBc: true,
  })
  await new Promise<void>((resolve) => provider.once('sync', () => resolve()))
  return doc
}
