// From a place in the JSON of a report to a place in the editor, and there. Source: docs/spec/rapport.md (RA-15, RA-43).

import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Bevinding } from '@ketenbeeld/shared/rapport/controle'

/** Return the position before the node at the end of a path of child indexes; undefined when it is not there any more. */
export function positieVan(doc: Node, pad: readonly number[]): number | undefined {
  let node = doc
  let start = 0
  let pos = 0
  for (const [diepte, index] of pad.entries()) {
    if (index >= node.childCount) return undefined
    pos = start
    for (let i = 0; i < index; i++) pos += node.child(i).nodeSize
    node = node.child(index)
    if (diepte < pad.length - 1 && node.isLeaf) return undefined
    start = pos + 1
  }
  return pos
}

/** Return from and to of the words of a finding; the whole node when it is about a node. */
export function bereikVan(doc: Node, { soort, pad, tekst, keer }: Bevinding): { from: number; to: number } | undefined {
  const pos = positieVan(doc, pad)
  const node = pos === undefined ? null : doc.nodeAt(pos)
  if (pos === undefined || !node) return undefined
  if (soort !== 'getypt-getal') return { from: pos, to: pos + node.nodeSize }
  const woorden = node.textBetween(0, node.content.size, undefined, '\ufffc')
  let plaats = -1
  for (let i = 0; i <= (keer ?? 0); i++) plaats = woorden.indexOf(tekst, plaats + 1)
  return plaats < 0 ? undefined : { from: pos + 1 + plaats, to: pos + 1 + plaats + tekst.length }
}

/** Put the selection there and bring it into view. */
export function spring(editor: Editor, bereik: { from: number; to: number } | undefined): void {
  if (!bereik) return
  const node = editor.state.doc.nodeAt(bereik.from)
  if (node && (node.isAtom || node.isLeaf) && !node.isText) editor.commands.setNodeSelection(bereik.from)
  else
    editor.commands.setTextSelection({
      from: bereik.from + (node?.isText ? 0 : 1),
      to: Math.max(bereik.to - (node?.isText ? 0 : 1), bereik.from),
    })
  editor.view.focus()
  elementAt(editor, bereik.from)?.scrollIntoView({ block: 'center' })
}

/** Go on reading or writing at a heading: it comes to the top, with the cursor at its end when one may write. */
export function naarKop(editor: Editor, pos: number | undefined): void {
  const node = pos === undefined ? null : editor.state.doc.nodeAt(pos)
  if (pos === undefined || !node) return
  if (editor.isEditable) editor.commands.setTextSelection(pos + node.nodeSize - 1)
  editor.view.focus()
  elementAt(editor, pos)?.scrollIntoView({ block: 'start' })
}

/** Return the element drawn at a position. */
export function elementAt(editor: Editor, pos: number): HTMLElement | undefined {
  const dom = editor.view.nodeDOM(pos) ?? editor.view.domAtPos(pos).node
  if (dom instanceof HTMLElement) return dom
  return dom.parentElement ?? undefined
}
