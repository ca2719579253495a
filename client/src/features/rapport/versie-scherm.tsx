// A frozen version on the screen: the black band, the text as it was, and what one can still do. Source: screens 04b, 08c; docs/spec/rapport.md (RA-45).

import { useEffect, useMemo, useRef, useState } from 'react'
import { leesBevroren, type BevrorenRapport } from '@ketenbeeld/shared/rapport/bakken'
import { inhoudsopgave } from '@ketenbeeld/shared/rapport/inhoudsopgave'
import type { Versie } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { passedWith } from '@ketenbeeld/shared/planning/planning'
import { dagEnTijd, kloktijdMetSeconden } from '@ketenbeeld/shared/vocabulary/tijd'
import { haal, HttpProbleem } from '../../api/http.ts'
import { useRondeDeel, type RondeBeeld } from '../../api/ronde.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { KnopLink } from '../../components/knop.tsx'
import { Laden } from '../../components/laden.tsx'
import { Melding } from '../../components/melding.tsx'
import { LeesTekst } from '../../editor/lees-tekst.tsx'
import { langeDag, weekdagEnTijd } from '../../i18n/dag.ts'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { AntwoordPaneel } from './antwoord-paneel.tsx'
import { InhoudLijst } from './inhoud-lijst.tsx'
import { teksten } from './teksten.ts'
import { VersiesLijst } from './versies-lijst.tsx'
import './rapport.css'

const standVan = (b: RondeBeeld) => b.stand

export function VersieScherm({ versie, schrijfbaar }: { readonly versie: Versie; readonly schrijfbaar: boolean }) {
  const rapport = useBevroren(versie)
  const stand = useRondeDeel(standVan)
  const nieuwste = stand.versies.findLast((v) => v.document === versie.document && v.aanleiding === 'rondsturen')
  const isDefinitief = nieuwste?.nummer === versie.nummer
  return (
    <>
      <Band versie={versie} isDefinitief={isDefinitief} schrijfbaar={schrijfbaar} />
      <main id="inhoud" className="rap" tabIndex={-1}>
        <Tekst versie={versie} rapport={rapport} />
        <aside className="rap-rail">
          {isDefinitief && <AntwoordPaneel versie={versie} />}
          <VersiesLijst document={versie.document} nummer={versie.nummer} schrijfbaar={schrijfbaar} />
        </aside>
      </main>
    </>
  )
}

interface BandProps {
  readonly versie: Versie
  readonly isDefinitief: boolean
  readonly schrijfbaar: boolean
}

function Band({ versie, isDefinitief, schrijfbaar }: BandProps) {
  const t = useTekst(teksten).band
  const { taal } = useTaal()
  const stand = useRondeDeel(standVan)
  const sluit = stand.planning.deadlines.find((d) => d.effect === 'akkoord_sluit')
  const isDicht = passedWith(stand.planning, 'akkoord_sluit') !== undefined || !sluit
  const zin = !isDefinitief ? t.oudere : isDicht ? t.gesloten : t.definitief(weekdagEnTijd(sluit.moment, taal))
  return (
    <section className="rap-band" aria-label={t.naam}>
      <Icoon name="slot" />
      <div>
        <h2>{t.kop(versie.naam, langeDag(versie.op, taal), kloktijdMetSeconden(versie.op))}</h2>
        <p>{zin}</p>
      </div>
      <div className="knoppen">
        {schrijfbaar && (
          <KnopLink klein to="/rapport">
            {t.werkversie}
          </KnopLink>
        )}
        <a
          className="knop knop--secundair knop--klein"
          href={`/v1/ronden/${stand.ronde}/versies/${versie.document}/${versie.nummer}/_html`}
          target="_blank"
          rel="noopener"
        >
          <Icoon name="document" /> {t.pagina}
        </a>
      </div>
    </section>
  )
}

function Tekst({ versie, rapport }: { readonly versie: Versie; readonly rapport: Geladen }) {
  const t = useTekst(teksten)
  const blad = useRef<HTMLElement>(null)
  const koppen = useMemo(() => (rapport.kind === 'geladen' ? inhoudsopgave(rapport.rapport.inhoud) : []), [rapport])
  const elementen = (): readonly HTMLElement[] => [
    ...(blad.current?.querySelectorAll<HTMLElement>('.ProseMirror :is(h1, h2, h3)') ?? []),
  ]
  const ga = (index: number): void => {
    const kop = elementen()[index]
    kop?.scrollIntoView({ block: 'start' })
    kop?.setAttribute('tabindex', '-1')
    kop?.focus({ preventScroll: true })
  }
  return (
    <>
      <InhoudLijst koppen={koppen} elementen={elementen} ga={ga} />
      <article ref={blad} className="rap-blad" aria-label={versie.naam}>
        <Kolofon versie={versie} />
        {rapport.kind === 'laden' && <Laden wat={t.laden} />}
        {rapport.kind === 'fout' && <Melding soort="fout">{rapport.zin}</Melding>}
        {rapport.kind === 'geladen' && (
          <>
            <LetOp rapport={rapport.rapport} />
            <LeesTekst inhoud={rapport.rapport.inhoud} label={versie.naam} />
          </>
        )}
      </article>
    </>
  )
}

function Kolofon({ versie }: { readonly versie: Versie }) {
  const t = useTekst(teksten).vast
  return (
    <div className="rap-kolofon">
      <span className="b">{versie.naam}</span>
      <span>{t.op(dagEnTijd(versie.op))}</span>
      <span>{versie.run ? t.cijfers(versie.run.slice(0, 6)) : t.zonderRun}</span>
    </div>
  )
}

/** What was found wrong when it was frozen: listed, not hidden. @source RA-13 */
function LetOp({ rapport }: { readonly rapport: BevrorenRapport }) {
  const t = useTekst(teksten).vast
  if (rapport.bevindingen.length === 0) return null
  return (
    <details className="rap-letop">
      <summary>{t.letOp(rapport.bevindingen.length)}</summary>
      <ul>
        {rapport.bevindingen.map((b, index) => (
          <li key={`${index}-${b.zin}`}>{b.zin}</li>
        ))}
      </ul>
    </details>
  )
}

type Geladen =
  | { readonly kind: 'laden' }
  | { readonly kind: 'geladen'; readonly hash: string; readonly rapport: BevrorenRapport }
  | { readonly kind: 'fout'; readonly zin: string }

function useBevroren({ document, nummer, inhoudHash }: Versie): Geladen {
  const ronde = useRondeDeel((b) => b.ronde)
  const [staat, zet] = useState<Geladen>({ kind: 'laden' })
  useEffect(() => {
    let isHier = true
    void haal<unknown>(`/v1/ronden/${ronde}/versies/${document}/${nummer}`).then(
      (json) => {
        const rapport = leesBevroren(new TextEncoder().encode(JSON.stringify(json)))
        if (isHier) zet({ kind: 'geladen', hash: inhoudHash, rapport })
      },
      (fout: unknown) => {
        if (isHier) zet({ kind: 'fout', zin: fout instanceof HttpProbleem ? fout.message : String(fout) })
      },
    )
    return () => {
      isHier = false
    }
  }, [ronde, document, nummer, inhoudHash])
  return staat.kind === 'geladen' && staat.hash !== inhoudHash ? { kind: 'laden' } : staat
}
