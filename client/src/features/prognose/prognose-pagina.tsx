// The Prognose Eerste Asielinstroom: scenarios, distribution, quantiles, and what the ketenpartners say about it. Source: screens 07; docs/spec/prognose.md (PR).

import { Laden } from '../../components/laden.tsx'
import { usePaginatitel } from '../../components/paginatitel.ts'
import '../../components/grafiek.css'
import { useTekst } from '../../i18n/tekst.ts'
import { BronBlok } from './bron-blok.tsx'
import { useOngedaan } from './gebruik-ongedaan.ts'
import { usePrognose, type Prognose } from './gebruik-prognose.ts'
import { Kennisname, KennisTelling } from './kennisname.tsx'
import { KwantielenTabel } from './kwantielen-tabel.tsx'
import { Opmerkingen } from './opmerkingen.tsx'
import { eenKolom, telefoon, useIsSmal } from './plaats.ts'
import './prognose.css'
import { ScenarioTabel } from './scenario-tabel.tsx'
import { teksten } from './teksten.ts'
import { VerdelingBlok } from './verdeling-blok.tsx'
import { Waaier } from './waaier.tsx'

export function PrognosePagina() {
  const t = useTekst(teksten)
  usePaginatitel(t.titel)
  const prognose = usePrognose()
  return (
    <main id="inhoud" className="pagina pg" tabIndex={-1}>
      <div className="pagina__kop">
        <div>
          <h1>{t.titel}</h1>
          <p className="mid pg__aanhef">{t.aanhef}</p>
        </div>
        {prognose && <KennisTelling stand={prognose.stand} />}
      </div>
      {prognose ? <Inhoud prognose={prognose} /> : <Laden wat={t.laden} rijen={8} />}
    </main>
  )
}

/** In one column the picture comes right under the input; on a phone there is nothing to type but the threshold. */
function Inhoud({ prognose }: { readonly prognose: Prognose }) {
  const smal = useIsSmal(eenKolom)
  const lezen = useIsSmal(telefoon)
  useOngedaan(prognose)
  const { stand, ik, kader, magTekenen, opening, getoond, jaren, jaar, kiesJaar, drempel, beeld, spoor } = prognose
  const cijfers = (
    <>
      <VerdelingBlok prognose={prognose} />
      <KwantielenTabel {...{ opening, getoond, jaren, jaar, kiesJaar, drempel, beeld }} />
      <Waaier {...{ beeld, jaar, spoor }} />
    </>
  )
  const invoer = <ScenarioTabel prognose={prognose} lezen={lezen} />
  const gesprek = (
    <>
      <Opmerkingen {...{ stand, ik, kader }} />
      <Kennisname {...{ stand, ik, magTekenen }} />
      <BronBlok stand={stand} />
    </>
  )
  return smal ? (
    <div className="pg__kolom">
      {invoer}
      {cijfers}
      {gesprek}
    </div>
  ) : (
    <div className="raster">
      <div className="pg__kolom pg__links">
        {invoer}
        {gesprek}
      </div>
      <div className="pg__kolom pg__rechts">{cijfers}</div>
    </div>
  )
}
