// Sheet of states: cells of a table, colours, type.

import type { CSSProperties } from 'react'
import { Icoon } from '../../components/icoon.tsx'
import { Blok } from './blok.tsx'

const cellen: readonly (readonly [soort: string, waarde: string, naam: string])[] = [
  ['gewoon', '24.800', 'gewoon'],
  ['selectie', '21.450', 'in de selectie'],
  ['actief', '21.300', 'actief'],
  ['gewijzigd', '20.100', 'gewijzigd na akkoord'],
  ['ongeldig', 'n.n.b.', 'ongeldig'],
  ['nvt', '', 'niet van toepassing'],
]
const kleuren = [
  'default-bg-document',
  'default-bg-subtle',
  'default-bg-active',
  'default-border-active',
  'default-color-document',
  'accent-1-color-default',
  'positive-color-default',
  'warning-color-default',
  'negative-color-default',
  'highlight-color-default',
  'info-color-default',
]
const letters: readonly (readonly [string, string, string])[] = [
  ['Paginatitel', '28 / 640', 'titel'],
  ['Dialoogtitel', '21 / 640', 'dialoog'],
  ['Aanhef en rapporttekst', '18 / 400', 'aanhef'],
  ['Bloktitel', '16 / 650', 'blok'],
  ['Interface, knoppen', '15 / 400, 550', 'interface'],
  ['Tabel 106.700 −1.200', '14 / 400', 'tabel'],
  ['Meta, badges', '13 / 400, 550', 'meta'],
  ['Rapportkop in serif', '24 / 600', 'serif'],
]

export function Cellen() {
  return (
    <Blok titel="Cellen van een parametertabel" breedte={12}>
      <ul className="vel__cellen">
        {cellen.map(([soort, waarde, naam]) => (
          <li key={soort}>
            <span className="vel__cel tab" data-soort={soort}>
              {soort === 'ongeldig' && <Icoon name="waarschuwing" klein />} {waarde}
            </span>
            <span className="sm mid">{naam}</span>
          </li>
        ))}
      </ul>
    </Blok>
  )
}

export function Kleur() {
  return (
    <Blok titel="Kleur naar betekenis" breedte={4}>
      <ul className="vel__kleuren">
        {kleuren.map((kleur) => (
          <li key={kleur}>
            <i style={{ '--k': `var(--basis-color-${kleur})` } as CSSProperties} />
            <span className="sm">{kleur}</span>
          </li>
        ))}
      </ul>
    </Blok>
  )
}

export function Letter() {
  return (
    <Blok titel="Letter" breedte={4}>
      <ul>
        {letters.map(([tekst, maat, soort]) => (
          <li key={soort} className="vel__letter">
            <span data-letter={soort}>{tekst}</span>
            <span className="sub sm">{maat}</span>
          </li>
        ))}
      </ul>
    </Blok>
  )
}
