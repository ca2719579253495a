// What the panel says of one figure, from the value down to the inputs. Source: screens 06; docs/spec/verklaring.md (VK).

import { useMemo } from 'react'
import type { Invoer } from '@ketenbeeld/engine/run'
import { waardeTekst } from '@ketenbeeld/engine/verklaring/tekst'
import type { Doel, Verklaring } from '@ketenbeeld/engine/verklaring/verklaring'
import { scenarioTekst } from '@ketenbeeld/shared/grafiek/reeks'
import type { Spoor } from '@ketenbeeld/shared/vocabulary/spoor'
import { useRondeDeel } from '../api/ronde.tsx'
import { Wordt } from '../components/icoon.tsx'
import { Knop } from '../components/knop.tsx'
import { Laden } from '../components/laden.tsx'
import { Melding } from '../components/melding.tsx'
import { teksten as bouwsteenTeksten } from '../components/teksten.ts'
import { useTaal, useTekst } from '../i18n/tekst.ts'
import { useReken } from '../reken/gebruik-reken.ts'
import { Formule } from './formule.tsx'
import { useInvoer, useInvoerNu } from './gebruik-invoer.ts'
import { DirecteInvoer, Steunlijst } from './steunlijst.tsx'
import { cijferTekst, isVoorbeeld, periode } from './namen.ts'
import { Kopieer } from './kopieer.tsx'
import { Kruimels } from './kruimels.tsx'
import { Opbouw } from './opbouw.tsx'
import { teksten } from './teksten.ts'
import { useVerklaar, type Cijfervraag } from './verklaar-context.ts'
import { doelVan } from './vraag.ts'

export function Inhoud({ vraag }: { readonly vraag: Cijfervraag }) {
  const t = useTekst(teksten)
  const doel = useMemo(() => doelVan(vraag), [vraag])
  const { invoer, stand, tijd } = useInvoer(vraag)
  const { stand: rekenStand, waarde, fout } = useReken('verklaar', invoer && [invoer, doel])
  return (
    <>
      <Kruimels />
      {tijd === 'toen' && <Melding soort="vast">{t.toen}</Melding>}
      {tijd === 'kwijt' && <Melding soort="let-op">{t.toenKwijt}</Melding>}
      {fout !== undefined && <Melding soort="fout">{t.mislukt(fout)}</Melding>}
      {waarde === undefined && fout === undefined && <Laden wat={t.laden} rijen={9} />}
      {waarde === null && rekenStand === 'klaar' && <Melding soort="let-op">{t.onbekend}</Melding>}
      {waarde && invoer && (
        <>
          <Cijfer verklaring={waarde} vraag={vraag} toonAnder={tijd !== 'toen'} />
          <Opbouw verklaring={waarde} />
          <DirecteInvoer verklaring={waarde} stand={stand} spoor={vraag.spoor} />
          <Steunlijst {...{ invoer, doel, stand }} spoor={vraag.spoor} eenheid={waarde.eenheid} />
          <Formule verklaring={waarde} />
          <Kopieer vraag={vraag} />
        </>
      )}
    </>
  )
}

interface CijferProps {
  readonly verklaring: Verklaring
  readonly vraag: Cijfervraag
  readonly toonAnder: boolean
}

/** The figure itself, large; beside it what the other lane says. */
function Cijfer({ verklaring, vraag, toonAnder }: CijferProps) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const isDemo = useRondeDeel((b) => b.stand.opening?.demo === true)
  const { doel, label, eenheid, isStand, waarde, reden } = verklaring
  const tekst = cijferTekst(doel, waarde, eenheid)
  const ruw = waardeTekst(waarde, eenheid)
  return (
    <div className="vk__cijfer">
      <p className="sub">
        {label}, {periode(doel, isStand, taal)}, {scenarioTekst(doel.scenario)}
      </p>
      <p className="vk__groot">
        <b className="tab">{waarde === null ? t.geenWaarde : tekst}</b>{' '}
        <span className="sub">{eenheid === 'fractie' ? '' : eenheid}</span>
      </p>
      {waarde !== null && ruw !== tekst && <p className="sm sub">{t.onafgerond(ruw)}</p>}
      {toonAnder && <AnderSpoor doel={doel} vraag={vraag} waarde={waarde} eenheid={eenheid} />}
      {reden !== undefined && <Melding soort="let-op">{reden}</Melding>}
      {isDemo && isVoorbeeld(doel.id) && <p className="vk__voorbeeld sm">{t.voorbeeld}</p>}
    </div>
  )
}

function AnderSpoor(props: {
  readonly doel: Doel
  readonly vraag: Cijfervraag
  readonly waarde: number | null
  readonly eenheid: string
}) {
  const { doel, vraag, waarde, eenheid } = props
  const t = useTekst(teksten)
  const woorden = useTekst(bouwsteenTeksten)
  const { wisselSpoor } = useVerklaar()
  const spoor: Spoor = vraag.spoor === 'vastgesteld' ? 'voorlopig' : 'vastgesteld'
  const invoer: Invoer | undefined = useInvoerNu(
    useRondeDeel((b) => b.stand),
    spoor,
  )
  const ander = useReken('verklaar', invoer && [invoer, doel]).waarde
  if (!ander || Object.is(ander.waarde, waarde)) return null
  const gepubliceerd = cijferTekst(doel, ander.waarde, eenheid)
  const tekst = gepubliceerd === cijferTekst(doel, waarde, eenheid) ? waardeTekst(ander.waarde, eenheid) : gepubliceerd
  return (
    <p>
      <span className="sub">{woorden.spoor[spoor].toLowerCase()}</span> <Wordt />{' '}
      <Knop
        soort="stil"
        klein
        onClick={() => wisselSpoor(spoor)}
        aria-label={t.anderSpoor(woorden.spoor[spoor], tekst)}
      >
        {tekst}
      </Knop>
    </p>
  )
}
