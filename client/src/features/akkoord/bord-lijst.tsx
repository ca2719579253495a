// The board on a narrow screen: one list per ketenpartner, own first, then the worst first. Source: screens §7.

import { Icoon } from '../../components/icoon.tsx'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { BordCelKnop } from './bord-cel.tsx'
import { lijstVan, type LijstRij } from './bord-beeld.ts'
import type { BordProps } from './bord-tabel.tsx'
import { celAdres } from './celwissel.ts'
import { kolomNaam } from './kolommen.ts'
import { teksten } from './teksten.ts'

export function BordLijst(props: BordProps) {
  const t = useTekst(teksten)
  const lijst = lijstVan(props.bord, props.toon, props.eerst)
  return (
    <section aria-label={t.lijst(lijst.length)} className="bordlijst">
      {lijst.map((rij) => (
        <Partner key={rij.rij} {...props} lijst={rij} />
      ))}
    </section>
  )
}

function Partner({ lijst, toon, eerst, gekozen, net, kies }: BordProps & { readonly lijst: LijstRij }) {
  const t = useTekst(teksten)
  const { rij } = lijst
  const klaar = toon === 'alles' ? lijst.cellen.filter(({ beeld }) => beeld.status === 'akkoord') : []
  const rest = lijst.cellen.filter((cel) => !klaar.includes(cel))
  const knop = ({ kolom, beeld }: LijstRij['cellen'][number]) => (
    <li key={kolom}>
      <KolomNaam kolom={kolom} />
      <BordCelKnop
        rij={rij}
        kolom={kolom}
        {...beeld}
        gekozen={gekozen === celAdres(rij, kolom)}
        net={net.has(celAdres(rij, kolom))}
        tabStop
        plek={celAdres(rij, kolom)}
        kies={kies}
      />
    </li>
  )
  return (
    <section className="bordlijst__partner">
      <h3>
        {rij} {rij === eerst && <small>{t.uw}</small>}
      </h3>
      <ul>{rest.map(knop)}</ul>
      {klaar.length > 0 && (
        <details>
          <summary>
            <Icoon name="akkoord" klein /> {t.onderdelenAkkoord(klaar.length)}
          </summary>
          <ul>{klaar.map(knop)}</ul>
        </details>
      )}
    </section>
  )
}

function KolomNaam({ kolom }: { readonly kolom: string }) {
  const { taal } = useTaal()
  return <span aria-hidden="true">{kolomNaam(kolom, taal)}</span>
}
