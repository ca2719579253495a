// The working text of a report: toolbar, contents, text with everybody in it, and what stands in the way of the freeze. Source: screens 04; docs/spec/rapport.md (RA-40 … RA-44).

import type { Editor } from '@tiptap/core'
import { useMemo, useState } from 'react'
import { kamerNaam } from '@ketenbeeld/shared/documents/kamer'
import { useIk } from '../../api/ik.tsx'
import { useRondeDeel, type RondeBeeld } from '../../api/ronde.tsx'
import { Laden } from '../../components/laden.tsx'
import { bereikVan, elementAt, naarKop, positieVan, spring } from '../../editor/plek.ts'
import { TekstEditor } from '../../editor/tekst-editor.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { useKamer } from '../../sync/kamer.ts'
import { useBronnen, useCijferstand } from './cijfers.ts'
import { ControleLijst, geteld } from './controle-lijst.tsx'
import { InhoudLijst } from './inhoud-lijst.tsx'
import { Invoegmenu } from './invoegmenu.tsx'
import { useDelen, useTekstJson } from './tekststand.ts'
import { teksten } from './teksten.ts'
import { useIsSmal } from './smal.ts'
import { VersiesLijst } from './versies-lijst.tsx'
import { VerwijzingDialoog } from './verwijzing-dialoog.tsx'
import { Werkbalk } from './werkbalk.tsx'
import './rapport.css'

const rondeVan = (b: RondeBeeld) => b.ronde

export function Werkversie({ document, titel }: { readonly document: string; readonly titel: string }) {
  const t = useTekst(teksten)
  const ik = useIk()
  const ronde = useRondeDeel(rondeVan)
  const kamer = useKamer(useMemo(() => kamerNaam({ soort: 'rapport', ronde, document }), [ronde, document]))
  const [leest, zetLeest] = useState(false)
  const [allesVoorlopig, zetAllesVoorlopig] = useState(false)
  const [editor, zetEditor] = useState<Editor | null>(null)
  const [open, zetOpen] = useState<'invoegen' | 'verwijzing'>()
  const bronnen = useBronnen()
  const cijfers = useCijferstand(bronnen, allesVoorlopig)
  const json = useTekstJson(editor)
  const delen = useDelen(editor, json, kamer.provider)
  const isSmal = useIsSmal()
  const magSchrijven = kamer.recht === 'schrijven' && !isSmal
  const bewerkbaar = magSchrijven && !leest
  const voorlopig = useMemo(() => (json ? geteld(json).voorlopig : []), [json])
  const elementen = (): readonly HTMLElement[] =>
    editor ? delen.flatMap((deel) => elementAt(editor, deel.pos) ?? []) : []
  return (
    <main id="inhoud" className="rap-werk" tabIndex={-1}>
      <div className="rap-balk">
        {editor && bewerkbaar && (
          <Werkbalk
            editor={editor}
            bijInvoegen={() => zetOpen('invoegen')}
            bijVerwijzing={() => zetOpen('verwijzing')}
          />
        )}
        <span className="rap-balk__rek" />
        <Sporen
          allesVoorlopig={allesVoorlopig}
          kies={zetAllesVoorlopig}
          aantal={voorlopig.length}
          spring={() => editor && spring(editor, bereikOpPad(editor, voorlopig[0]))}
        />
        {magSchrijven && <Manier leest={leest} kies={zetLeest} />}
      </div>
      <div className="rap">
        <InhoudLijst
          koppen={delen}
          elementen={elementen}
          ga={(index) => editor && naarKop(editor, delen[index]?.pos)}
        />
        <article className={leest ? 'rap-blad rap-blad--lezen' : 'rap-blad'} aria-label={titel}>
          <p className="rap-kolofon">
            <span>{t.werkversie}</span>
            <span>
              {t.kolofon} <span className="cijfer">{t.doorgetrokken}</span> {t.vastgesteld},{' '}
              <span className="cijfer cijfer--voor">{t.gestreept}</span> {t.voorlopig}
            </span>
          </p>
          {kamer.geladen ? (
            <TekstEditor
              doc={kamer.doc}
              provider={kamer.provider}
              ik={ik}
              titel={titel}
              bewerkbaar={bewerkbaar}
              cijfers={cijfers}
              bijEditor={zetEditor}
              bijInvoegen={() => zetOpen('invoegen')}
              bijVerwijzing={() => zetOpen('verwijzing')}
            />
          ) : (
            <Laden wat={t.laden} />
          )}
        </article>
        <aside className="rap-rail">
          {json && (
            <ControleLijst
              json={json}
              bronnen={bronnen}
              spring={(bevinding) => editor && spring(editor, bereikVan(editor.state.doc, bevinding))}
            />
          )}
          <VersiesLijst document={document} schrijfbaar />
        </aside>
      </div>
      {editor && open === 'invoegen' && (
        <Invoegmenu editor={editor} bronnen={bronnen} bijSluiten={() => zetOpen(undefined)} />
      )}
      {editor && open === 'verwijzing' && <VerwijzingDialoog editor={editor} bijSluiten={() => zetOpen(undefined)} />}
    </main>
  )
}

function bereikOpPad(editor: Editor, pad: readonly number[] | undefined): { from: number; to: number } | undefined {
  const from = pad && positieVan(editor.state.doc, pad)
  return from === undefined ? undefined : { from, to: from + 1 }
}

interface SporenProps {
  readonly allesVoorlopig: boolean
  readonly kies: (alles: boolean) => void
  readonly aantal: number
  readonly spring: () => void
}

/** See every figure as it would be with the newest inputs; the text itself does not change. */
function Sporen({ allesVoorlopig, kies, aantal, spring: ga }: SporenProps) {
  const t = useTekst(teksten)
  return (
    <div className="rap-sporen">
      <span className="mid" id="rap-sporen">
        {t.tonen}
      </span>
      <div className="schakel" role="group" aria-labelledby="rap-sporen">
        <button type="button" aria-pressed={!allesVoorlopig} onClick={() => kies(false)}>
          {t.zoalsTekst}
        </button>
        <button type="button" aria-pressed={allesVoorlopig} onClick={() => kies(true)}>
          {t.allesVoorlopig}
        </button>
      </div>
      {aantal > 0 ? (
        <button type="button" className="rap-link sm" onClick={ga}>
          {t.inTekst(aantal)}
        </button>
      ) : (
        <span className="sub sm">{t.inTekst(0)}</span>
      )}
    </div>
  )
}

function Manier({ leest, kies }: { readonly leest: boolean; readonly kies: (leest: boolean) => void }) {
  const t = useTekst(teksten)
  return (
    <div className="schakel" role="group" aria-label={t.manier}>
      <button type="button" aria-pressed={!leest} onClick={() => kies(false)}>
        {t.schrijven}
      </button>
      <button type="button" aria-pressed={leest} onClick={() => kies(true)}>
        {t.lezen}
      </button>
    </div>
  )
}
