// One table on the screen with everything around it. Source: screens §6.02, §7.

import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { KnopLink } from '../../components/knop.tsx'
import { useMelden } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { AanvullendKnop, useAanvullend } from './aanvullend.tsx'
import { Antwoordbalk } from './antwoordbalk.tsx'
import { useAntwoorden } from './gebruik-antwoorden.ts'
import { useBediening } from './gebruik-bediening.ts'
import { useBreedte } from './gebruik-breedte.ts'
import { useOpwarmen } from './gebruik-gevolg.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { gevolgTeksten } from './gevolg-teksten.ts'
import { Legenda } from './legenda.tsx'
import { MeldingLijst } from './melding-lijst.tsx'
import { Plakvoorbeeld } from './plakvoorbeeld.tsx'
import { Raster } from './raster.tsx'
import { plekVan, type Veld } from './selectie.ts'
import { toonKeuzes, type Toon } from './tabel-beeld.ts'
import { TabelKop } from './tabel-kop.tsx'
import { Telefoon } from './telefoon.tsx'
import { teksten } from './teksten.ts'
import { ToetsenDialoog } from './toetsen-dialoog.tsx'
import { gefilterd, veldVan } from './veld.ts'
import { voorstelVan } from './voorstel.ts'
import { WatAlsBand } from './wat-als-band.tsx'
import { WatAlsPaneel } from './wat-als-paneel.tsx'
import { Zijpaneel } from './zijpaneel.tsx'

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
  const blijven = useStayingRows(tabel, toon)
  const aanvullend = useAanvullend(tabel, blijven, zoek.get('parameter'))
  const delen = useMemo(() => gefilterd(tabel.delen, aanvullend.zichtbaar), [tabel.delen, aanvullend.zichtbaar])
  const veld: Veld = useMemo(() => veldVan(delen), [delen])
  const antwoorden = useAntwoorden(tabel)
  const bediening = useBediening(tabel, veld, {
    vink: (id) => (tabel.watAls.aan ? meld(w.nietAntwoorden) : antwoorden.vink(id)),
    vergelijk: () => zetVergelijk((v) => !v),
    paneel: () => zetPaneel((p) => !p),
    watals: () => schakel(),
    toetsen: () => zetToetsen(true),
  })
  const { celActief, actief, bewerking } = bediening
  const { aan } = tabel.watAls
  const schakel = (): void => {
    tabel.watAls.bron.zetAan(!aan)
    antwoorden.wis()
    if (!aan && breedte === 'breed') zetPaneel(true)
    meld(aan ? w.uit : w.aan)
  }
  /** The button goes away with the band: on with the table itself. */
  const verlaat = (): void => {
    schakel()
    if (actief) bediening.gaNaar(actief)
  }
  const onderhanden = useMemo(
    () =>
      voorstelVan(
        bewerking && { ...bewerking, tekst: bewerking.getypt ?? bewerking.tekst },
        tabel.waardeVan,
        tabel.kader,
      ),
    [bewerking, tabel.waardeVan, tabel.kader],
  )
  useOpwarmen(tabel.stand, aan || bewerking !== undefined || bediening.plakken !== undefined)
  // Where I stand in a sketch is nobody's business.
  useShowMyCel(tabel, aan ? undefined : celActief)
  useGoToParameter(veld, zoek.get('parameter'), bediening.gaNaar)
  const naarCel = (cel: CelSleutel): void => {
    const plek = plekVan(veld, cel)
    if (plek) bediening.gaNaar(plek)
  }
  const leeg = veld.rijen.length === 0
  return (
    <div className={werkKlasse(paneel && (!leeg || aan) && breedte !== 'smal', aan)}>
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
        {aan && <WatAlsBand tabel={tabel} bijUit={verlaat} />}
        {leeg ? (
          <div className="leeg">
            <b>{t.leeg[toon]}</b>
            {toon !== 'alles' && (
              <KnopLink to="?" soort="secundair">
                {t.toonAlles}
              </KnopLink>
            )}
          </div>
        ) : breedte === 'smal' ? (
          <Telefoon tabel={tabel} delen={delen} antwoorden={antwoorden} />
        ) : (
          <>
            <Raster
              tabel={tabel}
              veld={veld}
              delen={delen}
              bediening={bediening}
              gekozen={antwoorden.gekozen}
              bijVink={antwoorden.vink}
              vergelijk={vergelijk}
            />
            <AanvullendKnop aanvullend={aanvullend} />
            {!aan && <Antwoordbalk tabel={tabel} antwoorden={antwoorden} />}
            {bediening.melding && <p className="pt-letop">{bediening.melding}</p>}
            <MeldingLijst tabel={tabel} naarCel={naarCel} />
            <Legenda schets={aan} bijToetsen={() => zetToetsen(true)} />
          </>
        )}
      </div>
      {paneel && aan && (
        <WatAlsPaneel
          tabel={tabel}
          onderhanden={onderhanden}
          bijSluiten={() => zetPaneel(false)}
          bijOvergenomen={naarCel}
        />
      )}
      {paneel && !aan && celActief && actief && breedte !== 'smal' && (
        <Zijpaneel
          tabel={tabel}
          rij={veld.rijen[actief.rij]!}
          cel={celActief}
          onderhanden={onderhanden}
          bijSluiten={() => zetPaneel(false)}
        />
      )}
      {toetsen && <ToetsenDialoog bijSluiten={() => zetToetsen(false)} />}
      {bediening.plakken && (
        <Plakvoorbeeld
          tabel={tabel}
          veld={veld}
          plakken={bediening.plakken}
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

/** Rows that pass the filter when it is chosen stay while it is on, so that a row does not vanish under the hand that edits it. */
function useStayingRows(tabel: Tabel, toon: Toon): ReadonlySet<string> {
  const nu = tabel.beeld.blokken.map((b) => b.declaratie.id).filter((id) => tabel.beeld.past(id, toon))
  const [staat, zet] = useState<{ toon: Toon; ids: ReadonlySet<string> }>(() => ({ toon, ids: new Set(nu) }))
  const nieuw =
    staat.toon !== toon
      ? { toon, ids: new Set(nu) }
      : nu.some((id) => !staat.ids.has(id))
        ? { toon, ids: new Set([...staat.ids, ...nu]) }
        : staat
  if (nieuw !== staat) zet(nieuw)
  return nieuw.ids
}

/** The others see in which cell I am. */
function useShowMyCel(tabel: Tabel, cel: CelSleutel | undefined): void {
  const awareness = tabel.kamer.provider.awareness
  useEffect(() => {
    awareness.setLocalStateField('plek', `parameters/${tabel.eigenaar}`)
    awareness.setLocalStateField('cel', cel ?? null)
    return () => awareness.setLocalStateField('cel', null)
  }, [awareness, tabel.eigenaar, cel])
}

/** ?parameter=… brings the cursor there, once. */
function useGoToParameter(veld: Veld, id: string | null, gaNaar: (plek: { rij: number; kolom: number }) => void): void {
  useEffect(() => {
    const rij = id === null ? -1 : veld.rijen.findIndex((r) => r.parameter === id)
    if (rij >= 0)
      gaNaar({
        rij,
        kolom: Math.max(
          0,
          veld.rijen[rij]!.cellen.findIndex((c) => c !== undefined),
        ),
      })
    // reason: only when the address asks for another parameter, not when rows change under it
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id])
}
