// How a cijfer is drawn in the editor: the newest value, underlined by lane, with a full accessible name. Source: docs/spec/rapport.md (RA-9, RA-42); screens §4 Live cijfer.
// Plain DOM instead of React: a long report has hundreds of them and each must be cheap.

import type { NodeViewRenderer } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { cijferNaam, waardeVan } from '@ketenbeeld/shared/rapport/cijferbron'
import { cijferTekst, geenWaarde } from '@ketenbeeld/shared/rapport/cijfertekst'
import { leesCijfer } from '@ketenbeeld/shared/rapport/inhoud'
import { getoondSpoor, type Cijferstand } from './cijferstand.ts'

export interface CijferWoorden {
  readonly wordtBerekend: string
}

export function cijferBeeld(stand: Cijferstand, woorden: () => CijferWoorden): NodeViewRenderer {
  return ({ node: eerste }) => {
    let node = eerste
    const dom = document.createElement('span')
    dom.contentEditable = 'false'
    dom.setAttribute('role', 'img')
    const draw = (): void => drawCijfer(dom, node, stand, woorden())
    const stop = stand.abonneer(draw)
    draw()
    return {
      dom,
      update: (nieuw) => {
        if (nieuw.type !== node.type) return false
        node = nieuw
        draw()
        return true
      },
      ignoreMutation: () => true,
      destroy: stop,
    }
  }
}

function drawCijfer(dom: HTMLElement, node: Node, stand: Cijferstand, woorden: CijferWoorden): void {
  const cijfer = leesCijfer({ type: 'cijfer', attrs: node.attrs })
  const beeld = stand.beeld()
  const spoor = cijfer && getoondSpoor(beeld, cijfer.spoor)
  const getoond = cijfer && spoor && { ...cijfer, spoor }
  const waarde = getoond && waardeVan(beeld.bronnen, getoond)
  const tekst = getoond ? cijferTekst(getoond.indicator, waarde) : geenWaarde
  const rekent = spoor !== undefined && beeld.rekent.includes(spoor)
  const naam = (getoond ? cijferNaam(getoond, tekst) : tekst) + (rekent ? `, ${woorden.wordtBerekend}` : '')
  dom.className = [
    'cijfer',
    spoor !== 'vastgesteld' && 'cijfer--voor',
    rekent && 'cijfer--oud',
    waarde === undefined && 'cijfer--leeg',
    dom.classList.contains('ProseMirror-selectednode') && 'ProseMirror-selectednode',
  ]
    .filter(Boolean)
    .join(' ')
  dom.textContent = tekst
  dom.title = naam
  dom.setAttribute('aria-label', naam)
}
