// The toolbar: one tab stop, arrow keys between its buttons. Source: screens 04; docs/spec/rapport.md (RA-43); WAI-ARIA toolbar pattern.

import { useEditorState } from '@tiptap/react'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Icoon } from '../../components/icoon.tsx'
import { Uitklap } from '../../components/uitklap.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export interface WerkbalkProps {
  readonly editor: Editor
  readonly bijInvoegen: () => void
  readonly bijVerwijzing: () => void
}

export function Werkbalk({ editor, bijInvoegen, bijVerwijzing }: WerkbalkProps) {
  const t = useTekst(teksten).balk
  const staat = useEditorState({ editor, selector: ({ editor: e }) => staatVan(e) })
  const doe = () => editor.chain().focus()
  return (
    <Balk label={t.naam}>
      <div className="rap-balk__groep">
        <StijlKeuze editor={editor} niveau={staat.niveau} />
      </div>
      <div className="rap-balk__groep">
        <Tk label={`${t.vet} (Ctrl+B)`} aan={staat.vet} doe={() => doe().toggleBold().run()}>
          <b aria-hidden="true">V</b>
        </Tk>
        <Tk label={`${t.cursief} (Ctrl+I)`} aan={staat.cursief} doe={() => doe().toggleItalic().run()}>
          <i aria-hidden="true">C</i>
        </Tk>
        <Tk label={t.lijst} aan={staat.lijst} doe={() => doe().toggleBulletList().run()}>
          <Icoon name="lijst" />
        </Tk>
        <Tk label={t.genummerd} aan={staat.genummerd} doe={() => doe().toggleOrderedList().run()}>
          <span className="rap-tk__nummer" aria-hidden="true" />
        </Tk>
        <TabelKnop editor={editor} inTabel={staat.inTabel} />
        <Tk label={`${t.verwijzing} (Ctrl+K)`} aan={staat.link} doe={bijVerwijzing}>
          <Icoon name="koppeling" />
        </Tk>
      </div>
      <div className="rap-balk__groep">
        <Tk label={`${t.ongedaan} (Ctrl+Z)`} doe={() => doe().undo().run()}>
          <Icoon name="geschiedenis" />
        </Tk>
      </div>
      <div className="rap-balk__groep">
        <button type="button" className="rap-tk" onClick={bijInvoegen}>
          <Icoon name="grafiek" />
          <span className="rap-tk__woord">{t.cijfer}</span>
          <kbd>/</kbd>
        </button>
      </div>
    </Balk>
  )
}

function staatVan(editor: Editor) {
  const niveau = [1, 2, 3].find((level) => editor.isActive('heading', { level })) ?? 0
  return {
    niveau,
    vet: editor.isActive('bold'),
    cursief: editor.isActive('italic'),
    lijst: editor.isActive('bulletList'),
    genummerd: editor.isActive('orderedList'),
    link: editor.isActive('link'),
    inTabel: editor.isActive('table'),
  }
}

/** Arrow keys move the focus, Home and End go to the ends; Tab leaves the bar and comes back where it was. */
function Balk({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const balk = useRef<HTMLDivElement>(null)
  const [plek, zetPlek] = useState(0)
  const knoppen = (): readonly HTMLElement[] => [
    ...(balk.current?.querySelectorAll<HTMLElement>('.rap-tk, select') ?? []),
  ]
  useEffect(() => {
    for (const [index, knop] of knoppen().entries()) knop.tabIndex = index === plek ? 0 : -1
  })
  const stap = (event: KeyboardEvent): void => {
    const alle = knoppen()
    const nu = alle.indexOf(event.target as HTMLElement)
    const naar = { ArrowRight: nu + 1, ArrowLeft: nu - 1, Home: 0, End: alle.length - 1 }[event.key]
    if (naar === undefined || nu < 0) return
    event.preventDefault()
    alle[(naar + alle.length) % alle.length]?.focus()
  }
  return (
    <div
      ref={balk}
      className="rap-balk__opmaak"
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={stap}
      onFocus={(event) => zetPlek(Math.max(0, knoppen().indexOf(event.target)))}
    >
      {children}
    </div>
  )
}

function Tk(props: {
  readonly label: string
  readonly aan?: boolean
  readonly doe: () => void
  readonly children: ReactNode
}) {
  const { label, aan, doe, children } = props
  return (
    <button
      type="button"
      className="rap-tk"
      aria-label={label}
      title={label}
      {...(aan !== undefined && { 'aria-pressed': aan })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={doe}
    >
      {children}
    </button>
  )
}

function StijlKeuze({ editor, niveau }: { readonly editor: Editor; readonly niveau: number }) {
  const t = useTekst(teksten).balk
  const kies = (level: number): void => {
    const keten = editor.chain().focus()
    if (level === 0) keten.setParagraph().run()
    else keten.setHeading({ level: level as 1 | 2 | 3 }).run()
  }
  return (
    <select
      className="rap-stijl"
      aria-label={t.stijl}
      value={niveau}
      onChange={(event) => kies(Number(event.target.value))}
    >
      <option value={0}>{t.alinea}</option>
      {[1, 2, 3].map((level) => (
        <option key={level} value={level}>
          {t.kop(level)}
        </option>
      ))}
    </select>
  )
}

function TabelKnop({ editor, inTabel }: { readonly editor: Editor; readonly inTabel: boolean }) {
  const t = useTekst(teksten).balk
  const nieuw = (): void => void editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
  if (!inTabel)
    return (
      <Tk label={t.nieuweTabel} doe={nieuw}>
        <Icoon name="tabel" />
      </Tk>
    )
  const doe = () => editor.chain().focus()
  const keuzes: readonly (readonly [string, () => void])[] = [
    [t.rijErbij, () => doe().addRowAfter().run()],
    [t.kolomErbij, () => doe().addColumnAfter().run()],
    [t.rijWeg, () => doe().deleteRow().run()],
    [t.kolomWeg, () => doe().deleteColumn().run()],
    [t.tabelWeg, () => doe().deleteTable().run()],
  ]
  return (
    <Uitklap knop={<Icoon name="tabel" />} label={t.tabel} klasse="rap-tk">
      <ul className="rap-keuzes">
        {keuzes.map(([woord, kies]) => (
          <li key={woord}>
            <button type="button" className="knop knop--stil knop--klein" onClick={kies}>
              {woord}
            </button>
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
