// The panel beside the table: the sketch when there is one, else the cell with the cursor. Source: screens §6.02; docs/spec/wat-als.md.

import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import type { Bediening } from './gebruik-bediening.ts'
import type { Tabel } from './gebruik-tabel.ts'
import type { Veld } from './selectie.ts'
import { WatAlsPaneel } from './wat-als-paneel.tsx'
import type { Schets } from './wat-als.ts'
import { Zijpaneel } from './zijpaneel.tsx'

export interface TabelPaneelProps {
  readonly tabel: Tabel
  readonly veld: Veld
  readonly bediening: Bediening
  readonly onderhanden: Schets | undefined
  readonly naarCel: (cel: CelSleutel) => void
  readonly bijSluiten: () => void
}

export function TabelPaneel({ tabel, veld, bediening, onderhanden, naarCel, bijSluiten }: TabelPaneelProps) {
  if (tabel.watAls.aan)
    return <WatAlsPaneel tabel={tabel} onderhanden={onderhanden} bijSluiten={bijSluiten} bijOvergenomen={naarCel} />
  const { actief, celActief } = bediening
  const rij = actief && veld.rijen[actief.rij]
  if (!rij || celActief === undefined) return null
  return <Zijpaneel tabel={tabel} rij={rij} cel={celActief} onderhanden={onderhanden} bijSluiten={bijSluiten} />
}
