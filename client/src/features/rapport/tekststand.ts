// What the rest of the page knows of the text while people type: its JSON a moment later, and where everybody is. Source: docs/spec/rapport.md (RA-21, RA-44).

import type { Editor } from '@tiptap/core'
import { relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap'
import { useEffect, useState } from 'react'
import * as Y from 'yjs'
import type { WebsocketProvider } from 'y-websocket'
import type { Knoop } from '@ketenbeeld/shared/rapport/inhoud'
import { inhoudsopgave, type Kop } from '@ketenbeeld/shared/rapport/inhoudsopgave'
import { positieVan } from '../../editor/plek.ts'

const rustMs = 300

/** Return the JSON of the text, renewed shortly after typing stops; a long report is not read on every key. */
export function useTekstJson(editor: Editor | null): Knoop | undefined {
  const [json, zet] = useState<Knoop>()
  useEffect(() => {
    if (!editor) return
    const lees = (): void => {
      wekker = undefined
      if (!editor.isDestroyed) zet(editor.getJSON() as Knoop)
    }
    let wekker: ReturnType<typeof setTimeout> | undefined = setTimeout(lees, 0)
    const straks = (): void => {
      wekker ??= setTimeout(lees, rustMs)
    }
    editor.on('update', straks)
    return () => {
      clearTimeout(wekker)
      editor.off('update', straks)
    }
  }, [editor])
  return json
}

/** A heading with its place in the editor and how many others are in its part. */
export interface Deel extends Kop {
  readonly pos: number
  readonly anderen: number
}

/** Return the parts of the text with who is in them, renewed at most twice a second. */
export function useDelen(editor: Editor | null, json: Knoop | undefined, provider: WebsocketProvider): readonly Deel[] {
  const [delen, zet] = useState<readonly Deel[]>([])
  useEffect(() => {
    if (!editor || !json) return
    const lees = (): void => {
      wekker = undefined
      if (!editor.isDestroyed) zet(delenVan(editor, json, provider))
    }
    let wekker: ReturnType<typeof setTimeout> | undefined = setTimeout(lees, 0)
    const straks = (): void => {
      wekker ??= setTimeout(lees, 500)
    }
    provider.awareness.on('change', straks)
    return () => {
      clearTimeout(wekker)
      provider.awareness.off('change', straks)
    }
  }, [editor, json, provider])
  return delen
}

function delenVan(editor: Editor, json: Knoop, provider: WebsocketProvider): readonly Deel[] {
  const koppen = inhoudsopgave(json).flatMap((kop) => {
    const pos = positieVan(editor.state.doc, kop.pad)
    return pos === undefined ? [] : [{ ...kop, pos }]
  })
  const plekken = plekkenVanAnderen(editor, provider)
  return koppen.map((kop, index) => {
    const einde = koppen[index + 1]?.pos ?? Infinity
    return { ...kop, anderen: plekken.filter((plek) => plek >= kop.pos && plek < einde).length }
  })
}

interface SyncStaat {
  readonly doc: Y.Doc
  readonly type: Y.XmlFragment
  readonly binding: { readonly mapping: Parameters<typeof relativePositionToAbsolutePosition>[3] } | null
}

/** Where the carets of others are; what another screen sent may be anything, then it is nowhere. */
function plekkenVanAnderen(editor: Editor, { awareness }: WebsocketProvider): readonly number[] {
  const staat = ySyncPluginKey.getState(editor.state) as SyncStaat | undefined
  if (!staat?.binding) return []
  const { doc, type, binding } = staat
  return [...awareness.getStates()].flatMap(([client, state]) => {
    const { head } = (state['cursor'] ?? {}) as { head?: unknown }
    if (client === awareness.clientID || !head) return []
    try {
      const pos = relativePositionToAbsolutePosition(doc, type, Y.createRelativePositionFromJSON(head), binding.mapping)
      return pos === null ? [] : [pos]
    } catch {
      // reason: a position from another screen that cannot be read is no position
      return []
    }
  })
}
