// How one draws: number, seed, correlation and bands; read from the address, or as the ronde has it. Source: model specification, mc.*; docs/spec/onzekerheid.md (OZ-14), docs/spec/grafiek.md (GR-17).

import { bandenVan } from '@ketenbeeld/engine/onzekerheid/band'
import { kies, type OnzekerheidOpties } from '@ketenbeeld/engine/onzekerheid/keuze'
import type { Invoer } from '@ketenbeeld/engine/run'

/** What stands in the fields; zaad and rho as they are typed. */
export interface Instelling {
  readonly trekkingen: number
  readonly zaad: string
  readonly rho: string
  readonly banden: boolean
}

/** So many draws can be chosen, with the number of the ronde between them. */
const aantallen = [1_000, 2_000, 10_000]

export const aantallenVan = (ronde: Instelling): readonly number[] =>
  [...new Set([...aantallen, ronde.trekkingen])].sort((a, b) => a - b)

/** What the ronde has agreed. */
export function instellingVan(invoer: Invoer): Instelling {
  const { trekkingen, zaad, rho } = kies(invoer, { indicatoren: [] })
  return { trekkingen, zaad: String(zaad), rho: String(rho).replace('.', ','), banden: true }
}

export const aantalBanden = (invoer: Invoer): number => bandenVan(invoer).length

/** The options of the engine; what is no number becomes NaN, which the engine refuses with a sentence. */
export function optiesVan({ trekkingen, zaad, rho, banden }: Instelling, indicator: string): OnzekerheidOpties {
  return {
    trekkingen,
    zaad: leesZaad(zaad),
    rho: leesRho(rho),
    indicatoren: [indicator],
    ...(!banden && { banden: [] }),
  }
}

export const leesZaad = (tekst: string): number => (/^\d{1,10}$/.test(tekst.trim()) ? Number(tekst) : NaN)

export const leesRho = (tekst: string): number =>
  /^\d?([.,]\d*)?$/.test(tekst.trim()) && /\d/.test(tekst) ? Number(tekst.replace(',', '.')) : NaN

export const isZaad = (tekst: string): boolean => leesZaad(tekst) <= 4_294_967_295
export const isRho = (tekst: string): boolean => leesRho(tekst) <= 1

const namen = ['trekkingen', 'zaad', 'rho', 'banden'] as const

/** Read what the address says, and what the ronde has for the rest. */
export function uitAdres(zoek: URLSearchParams, ronde: Instelling): Instelling {
  const trekkingen = Number(zoek.get('trekkingen') ?? NaN)
  return {
    trekkingen: aantallenVan(ronde).includes(trekkingen) ? trekkingen : ronde.trekkingen,
    zaad: zoek.get('zaad') ?? ronde.zaad,
    rho: zoek.get('rho') ?? ronde.rho,
    banden: zoek.get('banden') === null ? ronde.banden : zoek.get('banden') !== 'nee',
  }
}

/** Write what differs from the ronde in the address: who opens it gets the same figures. */
export function naarAdres(zoek: URLSearchParams, instelling: Instelling, ronde: Instelling): URLSearchParams {
  const nieuw = new URLSearchParams(zoek)
  for (const naam of namen) {
    if (instelling[naam] === ronde[naam]) nieuw.delete(naam)
    else nieuw.set(naam, naam === 'banden' ? (instelling.banden ? 'ja' : 'nee') : String(instelling[naam]))
  }
  return nieuw
}

export const zelfdeInstelling = (a: Instelling, b: Instelling): boolean => namen.every((naam) => a[naam] === b[naam])
