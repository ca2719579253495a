// The inputs under a figure: those of this calculation itself, then everything it rests on, the strongest first. Source: screens 06; docs/spec/verklaring.md (VK-11, VK-12, VK-16).

import { useMemo, useState } from 'react'
import type { Invoer } from '@ketenbeeld/engine/run'
import type { Doel, Verklaring } from '@ketenbeeld/engine/verklaring/verklaring'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/vocabulary/spoor'
import { Knop } from '../components/knop.tsx'
import { Laden } from '../components/laden.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { useReken } from '../reken/gebruik-reken.ts'
import { InvoerRegel } from './invoer-regel.tsx'
import { steunkeuze } from './steunkeuze.ts'
import { teksten } from './teksten.ts'

export function DirecteInvoer(props: {
  readonly verklaring: Verklaring
  readonly stand: RondeStand
  readonly spoor: Spoor
}) {
  const t = useTekst(teksten)
  const { verklaring, stand, spoor } = props
  if (verklaring.prognose) return null
  const invoer = verklaring.bronnen.flatMap((n) => {
    const deel = verklaring.delen[n]
    return deel?.soort === 'invoer' ? [deel] : []
  })
  if (invoer.length === 0) return null
  return (
    <section className="vk__blok" aria-labelledby="h-direct">
      <h3 id="h-direct">{t.direct}</h3>
      <ul className="vk__boom">
        {invoer.map((deel) => (
          <InvoerRegel key={deel.cel} invoer={{ ...deel, getoond: deel.invoer ?? deel.waarde }} {...{ stand, spoor }} />
        ))}
      </ul>
    </section>
  )
}

export function Steunlijst(props: {
  readonly invoer: Invoer
  readonly doel: Doel
  readonly stand: RondeStand
  readonly spoor: Spoor
  readonly eenheid: string
}) {
  const t = useTekst(teksten)
  const { invoer, doel, stand, spoor, eenheid } = props
  const [alle, zetAlle] = useState(false)
  const { waarde: steun, fout } = useReken('steun', [invoer, doel])
  const keuze = useMemo(() => steun && steunkeuze(steun, stand, invoer), [steun, stand, invoer])
  if (fout !== undefined || steun?.length === 0) return null
  const getoond = alle ? keuze?.alle : keuze?.eerst
  return (
    <section className="vk__blok" aria-labelledby="h-steun" aria-busy={!steun}>
      <h3 id="h-steun">
        {t.steun} {steun && <span className="sub">{t.vanDe(getoond?.length ?? 0, steun.length)}</span>}
      </h3>
      {!steun && <Laden wat={t.laden} rijen={5} />}
      {steun && <p className="sm sub">{t.steunUitleg}</p>}
      <ul className="vk__boom">
        {getoond?.map(({ effect, elasticiteit, ...regel }) => (
          <InvoerRegel
            key={regel.parameter}
            invoer={{ ...regel, getoond: regel.waarde }}
            effect={{ effect, elasticiteit, eenheid }}
            {...{ stand, spoor }}
          />
        ))}
      </ul>
      {keuze && steun && keuze.alle.length > keuze.eerst.length && (
        <Knop klein aria-expanded={alle} onClick={() => zetAlle(!alle)}>
          {alle ? t.minder : t.alle(steun.length)}
        </Knop>
      )}
    </section>
  )
}
