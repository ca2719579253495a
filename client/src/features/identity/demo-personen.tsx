// Demo mode only: the people of the demo ronde by organisation, each one click away. Source: docs/spec/identiteit.md (ID).

import { useEffect, useState } from 'react'
import type { DemoPersoon } from '@ketenbeeld/shared/identity/wie'
import { ketenpartners } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { haal, HttpProbleem, stuur } from '../../api/http.ts'
import { Melding } from '../../components/melding.tsx'
import { OrganisatieChip } from '../../components/organisatie.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function DemoPersonen({ bijAangemeld }: { readonly bijAangemeld: () => Promise<void> }) {
  const t = useTekst(teksten)
  const personen = useDemoPersonen()
  const [fout, zetFout] = useState<string>()
  if (personen.length === 0) return null
  const choose = async (persoon: DemoPersoon): Promise<void> => {
    try {
      await stuur('POST', '/v1/demo-sessies', { persoon: persoon.persoon })
      await bijAangemeld()
    } catch (probleem) {
      if (!(probleem instanceof HttpProbleem)) throw probleem
      zetFout(probleem.message)
    }
  }
  return (
    <section className="blok" aria-labelledby="demo-titel">
      <h2 id="demo-titel">{t.demoKop}</h2>
      <p className="md mid">{t.demoZin}</p>
      {fout && <Melding soort="fout">{fout}</Melding>}
      <ul className="demo">
        {ketenpartners.flatMap((organisatie) => {
          const mensen = personen.filter((p) => p.organisatie === organisatie)
          if (mensen.length === 0) return []
          return (
            <li key={organisatie} className="demo__organisatie">
              <OrganisatieChip organisatie={organisatie} />
              <span className="demo__mensen">
                {mensen.map((p) => (
                  <button key={p.persoon} type="button" className="demo__persoon" onClick={() => void choose(p)}>
                    <span className="m">{p.naam}</span>
                    <span className="sub sm">
                      <span className="vh">{organisatie}, </span>
                      {p.rol}
                    </span>
                  </button>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Outside the demo this address does not exist, and nobody is shown. */
function useDemoPersonen(): readonly DemoPersoon[] {
  const [personen, zet] = useState<readonly DemoPersoon[]>([])
  useEffect(() => {
    let weg = false
    void haal<readonly DemoPersoon[]>('/v1/demo-personen').then(
      (lijst) => weg || zet(lijst),
      () => undefined,
    )
    return () => {
      weg = true
    }
  }, [])
  return personen
}
