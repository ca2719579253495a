// What this page shows, kept in the address: which lane and which indicator.

import { useParams, useSearchParams } from 'react-router'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { isModule, type Module } from './delen.ts'

/** One lane, or both beside each other. */
export type Spoorkeuze = Spoor | 'naast'

export const spoorkeuzes: readonly Spoorkeuze[] = ['vastgesteld', 'voorlopig', 'naast']

/** What the chart of a module opens with. */
export const standaardIndicator: Readonly<Record<Module, string>> = {
  asiel: 'u.coa.bezetting',
  regulier: 'u.regulier.voorraad',
  bewaring: 'u.bewaring.bezetting',
}

export interface Weergave {
  readonly module: Module
  readonly keuze: Spoorkeuze
  readonly indicator: string
  readonly kies: (keuze: Spoorkeuze) => void
  readonly toon: (indicator: string) => void
}

/** Return the lanes a choice shows; figures of the first are the main ones. */
export const sporenVan = (keuze: Spoorkeuze): readonly Spoor[] =>
  keuze === 'naast' ? ['vastgesteld', 'voorlopig'] : [keuze]

export function useWeergave(): Weergave {
  const [zoek, zet] = useSearchParams()
  const { module: gevraagd } = useParams()
  const module = isModule(gevraagd) ? gevraagd : 'asiel'
  const change = (naam: string, waarde: string, standaard: string): void =>
    zet(
      (oud) => {
        const nieuw = new URLSearchParams(oud)
        if (waarde === standaard) nieuw.delete(naam)
        else nieuw.set(naam, waarde)
        return nieuw
      },
      { replace: true, preventScrollReset: true },
    )
  const indicator = zoek.get('indicator') ?? ''
  return {
    module,
    keuze: spoorkeuzes.find((k) => k === zoek.get('spoor')) ?? 'vastgesteld',
    indicator: indicatorVan(indicator) ? indicator : standaardIndicator[module],
    kies: (keuze) => change('spoor', keuze, 'vastgesteld'),
    toon: (id) => change('indicator', id, standaardIndicator[module]),
  }
}
