// A model number in a sentence: an inline atom that holds only where the number comes from. Source: docs/spec/rapport.md (RA-2).

import { mergeAttributes, Node, type NodeViewRenderer } from '@tiptap/core'

export interface CijferOpties {
  /** How it is shown; without one (in tests) there is only the empty element. */
  readonly beeld: NodeViewRenderer | undefined
}

export const CijferKnoop = Node.create<CijferOpties>({
  name: 'cijfer',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  marks: '_',

  addOptions: () => ({ beeld: undefined }),

  addAttributes: () => ({
    indicator: { default: null, parseHTML: (el) => el.getAttribute('data-indicator') },
    jaar: { default: null, parseHTML: (el) => Number(el.getAttribute('data-jaar')) },
    scenario: { default: 'medio', parseHTML: (el) => el.getAttribute('data-scenario') },
    spoor: { default: 'vastgesteld', parseHTML: (el) => el.getAttribute('data-spoor') },
  }),

  parseHTML: () => [{ tag: 'span[data-cijfer]' }],

  renderHTML: ({ HTMLAttributes, node }) => {
    const { indicator, jaar, scenario, spoor } = node.attrs as Record<string, unknown>
    const data = {
      'data-cijfer': '',
      'data-indicator': indicator,
      'data-jaar': jaar,
      'data-scenario': scenario,
      'data-spoor': spoor,
    }
    return ['span', mergeAttributes(data, HTMLAttributes)]
  },

  addNodeView() {
    return this.options.beeld ?? null
  },
})
