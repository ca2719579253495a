// A chart in the text: a block that holds indicator, scenarios, lane and caption, never a number. Source: docs/spec/rapport.md (RA-2).

import { mergeAttributes, Node, type NodeViewRenderer } from '@tiptap/core'

export interface GrafiekOpties {
  readonly beeld: NodeViewRenderer | undefined
}

export const GrafiekKnoop = Node.create<GrafiekOpties>({
  name: 'grafiek',
  group: 'block',
  atom: true,
  selectable: true,

  addOptions: () => ({ beeld: undefined }),

  addAttributes: () => ({
    indicator: { default: null, parseHTML: (el) => el.getAttribute('data-indicator') },
    scenarios: {
      default: ['min', 'medio', 'max'],
      parseHTML: (el) => (el.getAttribute('data-scenarios') ?? '').split(' ').filter(Boolean),
    },
    spoor: { default: 'vastgesteld', parseHTML: (el) => el.getAttribute('data-spoor') },
    bijschrift: { default: '', parseHTML: (el) => el.getAttribute('data-bijschrift') ?? '' },
  }),

  parseHTML: () => [{ tag: 'figure[data-grafiek]' }],

  renderHTML: ({ HTMLAttributes, node }) => {
    const { indicator, scenarios, spoor, bijschrift } = node.attrs as Record<string, unknown>
    const data = {
      'data-grafiek': '',
      'data-indicator': indicator,
      'data-scenarios': Array.isArray(scenarios) ? scenarios.join(' ') : '',
      'data-spoor': spoor,
      'data-bijschrift': bijschrift,
    }
    return ['figure', mergeAttributes(data, HTMLAttributes)]
  },

  addNodeView() {
    return this.options.beeld ?? null
  },
})
