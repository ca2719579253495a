// One table on the screen with everything around it. Source: screens §6.02, §7; docs/spec/wat-als.md (WA-20).

import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { useMelden } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { useAanvullend } from './aanvullend.tsx'
import { useAntwoorden } from './gebruik-antwoorden.ts'
import { useBediening } from './gebruik-bediening.ts'
import { useBreedte } from './gebruik-breedte.ts'
import { useOpwarmen } from './gebruik-gevolg.ts'
import { useGoToParameter, useOnderhanden, useShowMyCel, useStayingRows } from './gebruik-scherm.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { Plakvoorbeeld } from './plakvoorbeeld.tsx'
import { plekVan, type Veld } from './selectie.ts'
import { toonKeuzes, type Toon } from './tabel-beeld.ts'
import { TabelKop } from './tabel-kop.tsx'
import { TabelPaneel } from './tabel-paneel.tsx'
import { TabelVlak } from './tabel-vlak.tsx'
import { teksten } from './teksten.ts'
import { ToetsenDialoog } from './toetsen-dialoog.tsx'
import { gefilterd, veldVan } from './veld.ts'
import { WatAlsBand } from './wat-als-band.tsx'

export function TabelScherm({
  tabel,
  eigenaren,
}: {
  readonly tabel: Tabel
  readonly eigenaren: readonly Ketenpartner[]
}) {
  const t = useTekst(teksten)
  const w = useTekst(gevolgTeksten).schets
  const meld = useMelden()
  const breedte = useBreedte()
  const [zoek] = useSearchParams()
  const toon: Toon = toonKeuzes.find((k) => k === zoek.get('toon')) ?? 'alles'
  const [vergelijk, zetVergelijk] = useState(false)
  const [paneel, zetPaneel] = useState(breedte === 'breed')
  const [toetsen, zetToetsen] = useState(false)
  const { aan, bron } = tabel.watAls
  const aanvullend = useAanvullend(tabel, useStayingRows(tabel, toon), zoek.get('parameter'))
  const delen = useMemo(() => gefilterd(tabel.delen, aanvullend.zichtbaar), [tabel.delen, aanvullend.zichtbaar])
  const veld: Veld = useMemo(() => veldVan(delen), [delen])
  const antwoorden = useAntwoorden(tabel)
  const bediening = useBediening(tabel, veld, {
    vink: (id) => (aan ? meld(w.nietAntwoorden) : antwoorden.vink(id)),
    vergelijk: () => zetVergelijk((v) => !v),
    paneel: () => zetPaneel((p) => !p),
    watals: () => schakel(),
    toetsen: () => zetToetsen(true),
  })
  const { actief, bewerking, plakken } = bediening
  const schakel = (): void => {
    // What is in hand was meant for the other table.
    if (bewerking) bediening.breekAf()
    bron.zetAan(!aan)
    antwoorden.wis()
    if (!aan && breedte === 'breed') zetPaneel(true)
    meld(aan ? w.uit : w.aan)
  }
  /** The button goes away with the band: on with the table itself. */
  const verlaat = (): void => {
    schakel()
    if (actief) bediening.gaNaar(actief)
  }
  const naarCel = (cel: CelSleutel): void => {
    const plek = plekVan(veld, cel)
    if (plek) bediening.gaNaar(plek)
  }
  const onderhanden = useOnderhanden(tabel, bewerking)
  useOpwarmen(tabel.stand, aan || bewerking !== undefined || plakken !== undefined)
  // Where I stand in a sketch is nobody's business.
  useShowMyCel(tabel, aan ? undefined : bediening.celActief)
  useGoToParameter(veld, zoek.get('parameter'), bediening.gaNaar)
  const metPaneel = paneel && breedte !== 'smal' && (aan || actief !== undefined)
  return (
    <div className={werkKlasse(metPaneel, aan)}>
      <div className="pt-links">
        <TabelKop
          tabel={tabel}
          eigenaren={eigenaren}
          toon={toon}
          vergelijk={vergelijk}
          bijVergelijk={() => zetVergelijk((v) => !v)}
          paneel={paneel}
          bijPaneel={() => zetPaneel((p) => !p)}
          bijToetsen={() => zetToetsen(true)}
          bijWatAls={schakel}
        />
        {aan && breedte !== 'smal' && <WatAlsBand tabel={tabel} bijUit={verlaat} />}
        <TabelVlak
          {...{ tabel, toon, breedte, delen, veld, bediening, antwoorden, aanvullend, vergelijk, naarCel }}
          bijToetsen={() => zetToetsen(true)}
        />
      </div>
      {metPaneel && (
        <TabelPaneel {...{ tabel, veld, bediening, onderhanden, naarCel }} bijSluiten={() => zetPaneel(false)} />
      )}
      {toetsen && <ToetsenDialoog bijSluiten={() => zetToetsen(false)} />}
      {plakken && (
        <Plakvoorbeeld
          tabel={tabel}
          veld={veld}
          plakken={plakken}
          bijSluiten={bediening.sluitPlakken}
          bijOvernemen={(cellen, herkomst) => {
            tabel.schrijver?.schrijf({ cellen, herkomst })
            bediening.sluitPlakken()
            meld(t.plak.gedaan(cellen.size))
          }}
        />
      )}
    </div>
  )
}

const werkKlasse = (paneel: boolean, schets: boolean): string =>
  ['pt-werk', paneel && 'pt-werk--paneel', schets && 'pt-werk--schets'].filter(Boolean).join(' ')
