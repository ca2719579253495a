// Uitkomsten: what the model says of this ronde, in the lane that is agreed and the lane that moves. Source: screens 06.

import { useMemo } from 'react'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { isVoorbeeldmodule } from '@ketenbeeld/engine/voorbeeld/voorbeeldmodule'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { useRonde } from '../../api/ronde.tsx'
import { KnopLink } from '../../components/knop.tsx'
import { Laden } from '../../components/laden.tsx'
import { Melding } from '../../components/melding.tsx'
import { usePaginatitel } from '../../components/paginatitel.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { voltooid, weigeringen } from './cijfers.ts'
import { DownloadKeuze } from './download-keuze.tsx'
import { Geweigerd } from './geweigerd.tsx'
import { KerncijfersTabel } from './kerncijfers-tabel.tsx'
import { MeldingenBlok } from './meldingen-blok.tsx'
import './runs.css'
import { SporenRegel } from './sporen-regel.tsx'
import { SporenUitleg } from './sporen-uitleg.tsx'
import { Tabbladen } from './tabbladen.tsx'
import { teksten } from './teksten.ts'
import { UitkomstGrafiek } from './uitkomst-grafiek.tsx'
import { sporenVan, spoorkeuzes, useWeergave, type Weergave } from './weergave.ts'

export function UitkomstenPagina() {
  const t = useTekst(teksten)
  usePaginatitel(t.titel)
  const weergave = useWeergave()
  const { stand, uitkomsten } = useRonde()
  const sporen = sporenVan(weergave.keuze)
  return (
    <main id="inhoud" className="pagina runs" tabIndex={-1}>
      <div className="pagina__kop">
        <h1>{t.titel}</h1>
        <div className="knoppen">
          <Spoorschakel {...weergave} />
          <DownloadKeuze stand={stand} berichten={sporen.flatMap((spoor) => uitkomsten[spoor] ?? [])} />
        </div>
      </div>
      <Tabbladen />
      {stand.opening ? (
        <>
          <SporenRegel />
          <Inhoud stand={stand} weergave={weergave} sporen={sporen} />
        </>
      ) : (
        <Laden wat={t.laden} rijen={8} />
      )}
    </main>
  )
}

function Spoorschakel({ keuze, kies }: Weergave) {
  const t = useTekst(teksten)
  return (
    <div className="schakel" role="group" aria-label={t.spoorKeuze}>
      {spoorkeuzes.map((spoor) => (
        <button key={spoor} type="button" aria-pressed={keuze === spoor} onClick={() => kies(spoor)}>
          {t.spoor[spoor]}
        </button>
      ))}
    </div>
  )
}

interface InhoudProps {
  readonly stand: RondeStand
  readonly weergave: Weergave
  readonly sporen: readonly Spoor[]
}

function Inhoud({ stand, weergave, sporen }: InhoudProps) {
  const t = useTekst(teksten)
  const { uitkomsten, rekent } = useRonde()
  const { vastgesteld, voorlopig } = uitkomsten
  const klaar = useMemo(() => lanes(voltooid(vastgesteld), voltooid(voorlopig)), [vastgesteld, voorlopig])
  const spoor = sporen.find((s) => klaar[s])
  const uitkomst = spoor && klaar[spoor]
  const ander = weergave.keuze === 'naast' && spoor === 'vastgesteld' ? klaar.voorlopig : undefined
  const bezig = sporen.some((s) => rekent.includes(s))
  const isGelijk = vastgesteld !== undefined && vastgesteld.invoerHash === voorlopig?.invoerHash
  const geweigerd = weigeringen(uitkomsten, sporen).map((w) => <Geweigerd key={w.sporen.join()} {...w} />)
  if (!spoor || !uitkomst)
    return geweigerd.length > 0 ? <>{geweigerd}</> : bezig ? <Laden wat={t.laden} rijen={8} /> : <Leeg />
  return (
    <>
      {geweigerd}
      {stand.opening?.demo && isVoorbeeldmodule(weergave.indicator) && (
        <Melding soort="let-op" kop={t.voorbeeldKop}>
          {t.voorbeeld(indicatorVan(weergave.indicator)?.label ?? weergave.indicator)}
        </Melding>
      )}
      <div className="raster">
        <div className="runs__cijfers">
          <UitkomstGrafiek
            module={weergave.module}
            indicator={weergave.indicator}
            ronde={stand.opening?.naam ?? stand.ronde}
            keuze={weergave.keuze}
            sporen={klaar}
            toon={weergave.toon}
            {...{ spoor, uitkomst, bezig }}
          />
          <KerncijfersTabel
            module={weergave.module}
            gekozen={weergave.indicator}
            toon={weergave.toon}
            {...{ uitkomst, spoor, ander, bezig }}
          />
        </div>
        <div className="runs__bij">
          <SporenUitleg stand={stand} isGelijk={isGelijk} />
          <MeldingenBlok {...{ uitkomst, spoor, stand }} />
        </div>
      </div>
    </>
  )
}

const lanes = (
  vastgesteld: ReturnType<typeof voltooid>,
  voorlopig: ReturnType<typeof voltooid>,
): Partial<Record<Spoor, NonNullable<ReturnType<typeof voltooid>>>> => ({
  ...(vastgesteld && { vastgesteld }),
  ...(voorlopig && { voorlopig }),
})

function Leeg() {
  const t = useTekst(teksten)
  return (
    <div className="leeg">
      <b>{t.leegKop}</b>
      <p>{t.leeg}</p>
      <KnopLink to="/parameters">{t.leegActie}</KnopLink>
    </div>
  )
}
