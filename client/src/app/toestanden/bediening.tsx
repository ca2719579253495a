// Sheet of states: buttons and fields.

import type { ReactNode } from 'react'
import { Icoon } from '../../components/icoon.tsx'
import { Knop, type KnopSoort } from '../../components/knop.tsx'
import { Blok } from './blok.tsx'

const knoppen: readonly (readonly [KnopSoort, string, string])[] = [
  ['primair', 'Primair', 'Akkoord geven'],
  ['secundair', 'Secundair', 'Bekijken'],
  ['stil', 'Stil', 'Annuleren'],
  ['gevaar', 'Gevaar', 'Intrekken'],
]

export function Knoppen() {
  return (
    <Blok titel="Knoppen" breedte={6}>
      <table className="tabel">
        <caption className="vh">Knoppen in elke toestand</caption>
        <thead>
          <tr>
            <th scope="col">Soort</th>
            <th scope="col">Rust</th>
            <th scope="col">Aanwijzen</th>
            <th scope="col">Focus</th>
            <th scope="col">Niet beschikbaar</th>
          </tr>
        </thead>
        <tbody className="vel__midden">
          {knoppen.map(([soort, naam, tekst]) => (
            <tr key={soort}>
              <th scope="row">{naam}</th>
              <td>
                <Knop soort={soort}>{tekst}</Knop>
              </td>
              <td>
                <Knop soort={soort} className="is-hover">
                  {tekst}
                </Knop>
              </td>
              <td>
                <Knop soort={soort} className="is-focus">
                  {tekst}
                </Knop>
              </td>
              <td>
                <Knop soort={soort} nietBeschikbaar="Het akkoord is gesloten sinds vr 12:00.">
                  {tekst}
                </Knop>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Blok>
  )
}

export function Velden() {
  return (
    <Blok titel="Velden" breedte={3}>
      <div className="vel__stapel">
        <Veld id="t-reden" label="Reden van het voorbehoud">
          <input id="t-reden" className="invoer" defaultValue="directeur tekent donderdag" />
        </Veld>
        <Veld id="t-fout" label="Snijverlies, 2026 (%)">
          <input
            id="t-fout"
            className="invoer invoer--fout tab"
            defaultValue="90"
            aria-invalid
            aria-describedby="t-fout-zin"
          />
          <p className="fout" id="t-fout-zin">
            <Icoon name="waarschuwing" klein />
            <span>90 % ligt boven de grens van 50 %. Bedoelt u 9,0?</span>
          </p>
        </Veld>
        <Veld id="t-focus" label="Met focus">
          <input id="t-focus" className="invoer is-focus tab" defaultValue="12,5" />
        </Veld>
      </div>
    </Blok>
  )
}

function Veld({ id, label, children }: { readonly id: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  )
}
