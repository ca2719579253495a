// What a report may hold in the editor: the words of RA-1 and nothing else. Nothing here writes of itself. Source: docs/spec/rapport.md (RA-1, RA-40).

import { getSchema, type Extensions, type NodeViewRenderer } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'
import { veiligeHref } from '@ketenbeeld/shared/rapport/inhoud'
import { CijferKnoop } from './cijfer-knoop.ts'
import { GrafiekKnoop } from './grafiek-knoop.ts'

export interface Beelden {
  readonly cijfer: NodeViewRenderer
  readonly grafiek: NodeViewRenderer
}

/** Return the extensions of the text itself; working together comes beside them. */
export function tekstExtensies(beelden?: Beelden): Extensions {
  return [
    StarterKit.configure({
      undoRedo: false,
      // reason: it adds an empty paragraph at the end by itself, in every client that opens the document
      trailingNode: false,
      blockquote: false,
      code: false,
      codeBlock: false,
      strike: false,
      underline: false,
      heading: { levels: [1, 2, 3] },
      link: {
        autolink: false,
        openOnClick: false,
        defaultProtocol: 'https',
        isAllowedUri: (href) => veiligeHref(href) !== undefined,
        HTMLAttributes: { target: null, rel: 'noopener noreferrer' },
      },
    }),
    TableKit.configure({ table: { resizable: false } }),
    CijferKnoop.configure({ beeld: beelden?.cijfer }),
    GrafiekKnoop.configure({ beeld: beelden?.grafiek }),
  ]
}

export const tekstSchema = getSchema(tekstExtensies())
