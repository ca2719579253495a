// Onzekerheid: thousands of draws of the inflow through the whole model, as a fan beside the runs, and the chance of any value. Source: model specification, Monte Carlo; docs/spec/grafiek.md (GR-14 … GR-17).

import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { isVoorbeeldmodule } from '@ketenbeeld/engine/voorbeeld/voorbeeldmodule'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { sporen, type Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { useRonde } from '../../../api/ronde.tsx'
import { Laden } from '../../../components/laden.tsx'
import { Melding } from '../../../components/melding.tsx'
import { usePaginatitel } from '../../../components/paginatitel.ts'
import { useMelden } from '../../../components/toon.tsx'
import { toonGetal } from '../../../i18n/getal.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import '../runs.css'
import { Tabbladen } from '../tabbladen.tsx'
import { teksten } from '../teksten.ts'
import { Bericht } from './bericht.tsx'
import { useTrekking, type TrekkingBeeld } from './gebruik-trekking.ts'
import { InstellingFormulier } from './instelling-formulier.tsx'
import { instellingVan, naarAdres, uitAdres } from './instelling.ts'
import { isVast } from './kans-jaar.ts'
import { KansBlok } from './kans-blok.tsx'
import './onzekerheid.css'
import { onzekerheidTeksten } from './teksten.ts'
import { TweeBanden } from './twee-banden.tsx'
import { WaaierBlok } from './waaier-blok.tsx'

export function OnzekerheidPagina() {
  const t = useTekst(teksten)
  const o = useTekst(onzekerheidTeksten)
  usePaginatitel(o.titel)
  const { stand } = useRonde()
  return (
    <main id="inhoud" className="pagina runs oz" tabIndex={-1}>
      <div className="pagina__kop">
        <h1>{t.titel}</h1>
        {stand.opening && <Spoorschakel />}
      </div>
      <Tabbladen />
      <p className="md mid oz__uitleg">{o.uitleg}</p>
      {stand.opening ? <Inhoud stand={stand} /> : <Laden wat={t.laden} rijen={8} />}
    </main>
  )
}

function Spoorschakel() {
  const t = useTekst(teksten)
  const { spoor, zet } = useAdres()
  return (
    <div className="schakel" role="group" aria-label={t.spoorKeuze}>
      {sporen.map((s) => (
        <button key={s} type="button" aria-pressed={s === spoor} onClick={() => zet({ spoor: s })}>
          {t.spoor[s]}
        </button>
      ))}
    </div>
  )
}

interface Adres {
  readonly spoor: Spoor
  readonly indicator: string
  readonly zoek: URLSearchParams
  readonly zet: (anders: Readonly<Record<string, string>> | ((zoek: URLSearchParams) => URLSearchParams)) => void
}

/** What is shown stands in the address. */
function useAdres(): Adres {
  const [zoek, zetZoek] = useSearchParams()
  const indicator = zoek.get('indicator') ?? ''
  return {
    spoor: zoek.get('spoor') === 'voorlopig' ? 'voorlopig' : 'vastgesteld',
    indicator: indicatorVan(indicator) ? indicator : 'u.coa.bezetting',
    zoek,
    zet: (anders) =>
      zetZoek(
        (oud) =>
          typeof anders === 'function' ? anders(oud) : new URLSearchParams({ ...Object.fromEntries(oud), ...anders }),
        { replace: true, preventScrollReset: true },
      ),
  }
}

function Inhoud({ stand }: { readonly stand: RondeStand }) {
  const o = useTekst(onzekerheidTeksten)
  const meld = useMelden()
  const { spoor, indicator, zoek, zet } = useAdres()
  const { parameters, afgesproken, opening } = stand
  // reason: an answer or a deadline changes the stand, not what is calculated
  // oxlint-disable-next-line react/exhaustive-deps
  const invoer = useMemo(() => invoerSet(stand, spoor), [parameters, afgesproken, opening, spoor])
  const ronde = useMemo(() => instellingVan(invoer), [invoer])
  const [instelling, zetInstelling] = useState(() => uitAdres(zoek, ronde))
  const beeld = useTrekking(indicator, spoor, invoer, instelling)
  return (
    <>
      <InstellingFormulier
        {...{ indicator, invoer, instelling, ronde, zetInstelling, beeld }}
        kies={(id) => zet({ indicator: id })}
        reken={() => {
          zet((oud) => naarAdres(oud, instelling, ronde))
          beeld.start()
          meld(o.start(toonGetal(instelling.trekkingen, 0)))
        }}
      />
      <Bericht {...{ beeld, indicator, spoor }} />
      {isVoorbeeldmodule(beeld.getrokken?.indicator ?? indicator) && (
        <Melding soort="let-op" kop={o.voorbeeldKop}>
          {o.voorbeeld}
        </Melding>
      )}
      <Cijfers beeld={beeld} ronde={opening?.naam ?? stand.ronde} jaar={zoek.get('jaar')} zet={zet} />
    </>
  )
}

interface CijfersProps {
  readonly beeld: TrekkingBeeld
  readonly ronde: string
  readonly jaar: string | null
  readonly zet: Adres['zet']
}

function Cijfers({ beeld: { getrokken, bezig, meldingen, fout }, ronde, jaar, zet }: CijfersProps) {
  const o = useTekst(onzekerheidTeksten)
  if (!getrokken) return bezig && meldingen.length === 0 && !fout ? <Laden wat={o.laden} rijen={8} /> : null
  return (
    <div aria-busy={bezig}>
      <div className="raster oz__boven">
        <WaaierBlok getrokken={getrokken} ronde={ronde} />
        {!isVast(getrokken) && <TweeBanden getrokken={getrokken} />}
      </div>
      {!isVast(getrokken) && (
        <KansBlok getrokken={getrokken} jaar={Number(jaar)} kies={(j) => zet({ jaar: String(j) })} />
      )}
    </div>
  )
}
