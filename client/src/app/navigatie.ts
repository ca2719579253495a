// The places of the main menu, in the order of the week.

import type { IcoonNaam } from '../components/icoon.tsx'

export type NavNaam =
  'vandaag' | 'parameters' | 'consensus' | 'rapport' | 'uitkomsten' | 'prognose' | 'planning' | 'publicatie'

/** What a menu must know: which addresses have a page. */
export interface MetPaden {
  readonly bestaatPad: (pad: string) => boolean
}

export interface NavPlek {
  readonly naam: NavNaam
  readonly pad: string
  readonly icoon: IcoonNaam
}

export const navigatie: readonly NavPlek[] = [
  { naam: 'vandaag', pad: '/', icoon: 'huis' },
  { naam: 'parameters', pad: '/parameters', icoon: 'tabel' },
  { naam: 'consensus', pad: '/consensus', icoon: 'weegschaal' },
  { naam: 'rapport', pad: '/rapport', icoon: 'document' },
  { naam: 'uitkomsten', pad: '/uitkomsten', icoon: 'grafiek' },
  { naam: 'prognose', pad: '/prognose', icoon: 'kans' },
  { naam: 'planning', pad: '/planning', icoon: 'kalender' },
  { naam: 'publicatie', pad: '/publicatie', icoon: 'verzenden' },
]

/** Return the place of the menu a path belongs to. */
export const navVan = (pad: string): NavNaam | undefined =>
  navigatie.find((plek) => (plek.pad === '/' ? pad === '/' : pad === plek.pad || pad.startsWith(`${plek.pad}/`)))?.naam
