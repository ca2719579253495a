// The editor of a report in its room: writes together with everybody, never of itself. Source: docs/spec/rapport.md (RA-40 … RA-44); stack §3.6.

import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type * as Y from 'yjs'
import type { WebsocketProvider } from 'y-websocket'
import { inhoud } from '@ketenbeeld/shared/documents/kamer'
import type { Ik } from '@ketenbeeld/shared/identity/wie'
import { leesFragment } from '@ketenbeeld/shared/rapport/xml'
import { useTekst } from '../i18n/tekst.ts'
import { Melding } from '../components/melding.tsx'
import { useVerklaar } from '../verklaring/verklaar-context.ts'
import { type BijVerklaar, cijferBeeld, getoondCijfer } from './cijfer-beeld.ts'
import type { Cijferstand } from './cijferstand.ts'
import { caretVan, drawCaret } from './caret.ts'
import { grafiekBeeld } from './grafiek-beeld.tsx'
import { LeesTekst } from './lees-tekst.tsx'
import { bewaak, onbekendIn } from './onbekend.ts'
import { tekstExtensies, tekstSchema } from './schema.ts'
import { teksten } from './teksten.ts'
import { uitgang } from './uitgang.ts'
import './editor.css'

export interface TekstEditorProps {
  /** Loaded: mount it only after that. */
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  readonly ik: Ik
  readonly titel: string
  readonly bewerkbaar: boolean
  readonly cijfers: Cijferstand
  readonly bijEditor: (editor: Editor | null) => void
  /** Somebody typed `/`, also on a figure, or pressed Enter on a chart. */
  readonly bijInvoegen: () => void
  readonly bijVerwijzing: () => void
}

/** Shows the text read-only when it holds something unknown, and goes on doing so: nothing is dropped. @source RA-41 */
export function TekstEditor(props: TekstEditorProps) {
  const fragment = useMemo(() => props.doc.getXmlFragment(inhoud.tekst), [props.doc])
  const [vreemd, zetVreemd] = useState(() => onbekendIn(leesFragment(fragment), tekstSchema))
  if (vreemd.length > 0) return <Vreemd fragment={fragment} namen={vreemd} bijNamen={zetVreemd} {...props} />
  return <Bekend fragment={fragment} bijOnbekend={zetVreemd} {...props} />
}

interface VreemdProps extends TekstEditorProps {
  readonly fragment: Y.XmlFragment
  readonly namen: readonly string[]
  /** What is unknown has changed; nothing left means that the editor may open again. */
  readonly bijNamen: (namen: readonly string[]) => void
}

function Vreemd(props: VreemdProps) {
  const { fragment, namen, bijNamen, titel, cijfers } = props
  const t = useTekst(teksten)
  const [tekst, zet] = useState(() => leesFragment(fragment))
  useEffect(() => {
    const look = (): void => {
      const gelezen = leesFragment(fragment)
      zet(gelezen)
      bijNamen(onbekendIn(gelezen, tekstSchema))
    }
    fragment.observeDeep(look)
    return () => fragment.unobserveDeep(look)
  }, [fragment, bijNamen])
  return (
    <>
      <Melding soort="let-op" kop={t.onbekendKop} aankondigen>
        {t.onbekend(namen.join(', '))}
      </Melding>
      <LeesTekst inhoud={tekst} label={t.leestekst(titel)} cijfers={cijfers} />
    </>
  )
}

interface BekendProps extends TekstEditorProps {
  readonly fragment: Y.XmlFragment
  readonly bijOnbekend: (namen: readonly string[]) => void
}

function Bekend(props: BekendProps) {
  const { fragment, provider, ik, titel, bewerkbaar, cijfers, bijEditor, bijOnbekend } = props
  const t = useTekst(teksten)
  const { toon: verklaar } = useVerklaar()
  const latest = useRef({ props, t, verklaar })
  useEffect(() => void (latest.current = { props, t, verklaar }))
  const [keydown] = useState(uitgang)
  const extensies = useMemo(
    () => [
      ...tekstExtensies({
        cijfer: cijferBeeld(
          cijfers,
          () => latest.current.t,
          (cijfer) => latest.current.verklaar(cijfer),
        ),
        grafiek: grafiekBeeld(cijfers),
      }),
      Collaboration.configure({ fragment }),
      CollaborationCaret.configure({ provider, user: { ...caretVan(ik) }, render: drawCaret }),
    ],
    [fragment, provider, ik, cijfers],
  )
  const editor = useEditor(
    {
      extensions: extensies,
      editable: bewerkbaar,
      editorProps: {
        handleDOMEvents: { keydown },
        scrollThreshold: onderWerkbalk,
        scrollMargin: onderWerkbalk,
        attributes: attributes(bewerkbaar, bewerkbaar ? t.tekstvak(titel) : t.leestekst(titel), t.verlaten),
        handleKeyDown: (view, event) => handleKey(view.state, event, latest.current),
      },
    },
    [extensies],
  )
  useEffect(() => {
    bijEditor(editor)
    return () => bijEditor(null)
  }, [editor, bijEditor])
  useEffect(() => {
    editor.setEditable(bewerkbaar, false)
    if (!bewerkbaar) provider.awareness.setLocalStateField('cursor', null)
  }, [editor, bewerkbaar, provider])
  useEffect(
    () =>
      bewaak(fragment, tekstSchema, (namen) => {
        // reason: y-tiptap reads this change in the same turn; it may not be there any more when it does
        editor.destroy()
        bijOnbekend(namen)
      }),
    [editor, fragment, bijOnbekend],
  )
  return <EditorContent editor={editor} className="rap-tekst" />
}

/** The text cursor stays clear of the toolbar that sticks to the top of the window. */
const onderWerkbalk = { top: 96, bottom: 32, left: 0, right: 0 }

const attributes = (bewerkbaar: boolean, label: string, verlaten: string): Record<string, string> => ({
  lang: 'nl',
  spellcheck: 'true',
  'aria-label': label,
  ...(bewerkbaar
    ? { role: 'textbox', 'aria-multiline': 'true', 'aria-description': verlaten }
    : { role: 'document', tabindex: '0' }),
})

interface Toetsen {
  readonly props: TekstEditorProps
  readonly verklaar: BijVerklaar
}

/** Enter explains a figure; `/` where a word could begin or on a figure, Enter on a chart, Ctrl+K for a link. */
function handleKey({ selection, doc }: Editor['state'], event: KeyboardEvent, { props, verklaar }: Toetsen): boolean {
  if (event.isComposing) return false
  const knoop = selection instanceof NodeSelection ? selection.node : undefined
  const cijfer = knoop?.type.name === 'cijfer' ? getoondCijfer(knoop, props.cijfers) : undefined
  if (event.key === 'Enter' && cijfer) return handled(event, () => verklaar(cijfer))
  if (!props.bewerkbaar) return false
  if (event.key === 'Enter' && knoop?.type.name === 'grafiek') return handled(event, props.bijInvoegen)
  if (event.key === '/' && knoop?.type.name === 'cijfer') return handled(event, props.bijInvoegen)
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) return handled(event, props.bijVerwijzing)
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !selection.empty) return false
  const before = doc.textBetween(Math.max(selection.$from.start(), selection.from - 1), selection.from, '\n', '\ufffc')
  return before === '' || /\s/.test(before) ? handled(event, props.bijInvoegen) : false
}

function handled(event: KeyboardEvent, doe: () => void): true {
  event.preventDefault()
  doe()
  return true
}
