// How a cijfer is drawn in the editor: the newest value, underlined by lane, with a full accessible name. Source: docs/spec/rapport.md (RA-9, RA-42); screens §4 Live cijfer.
// Plain DOM instead of React: a long report has hundreds of them and each must be cheap.

import type { NodeViewRenderer } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { cijferNaam, waardeVan } from '@ketenbeeld/shared/rapport/cijferbron'
import { cijferTekst, geenWaarde } from '@ketenbeeld/shared/rapport/cijfertekst'
import { leesCijfer, type CijferVerwijzing } from '@ketenbeeld/shared/rapport/inhoud'
import { getoondSpoor, type Cijferstand } from './cijferstand.ts'

export interface CijferWoorden {
  readonly wordtBerekend: string
}

/** Somebody wants to know where a figure comes from. */
export type BijVerklaar = (cijfer: CijferVerwijzing) => void

export function cijferBeeld(stand: Cijferstand, woorden: () => CijferWoorden, verklaar: BijVerklaar): NodeViewRenderer {
  return ({ node: eerste }) => {
    let node = eerste
    const dom = document.createElement('span')
    dom.contentEditable = 'false'
    dom.setAttribute('role', 'img')
    const draw = (): void => drawCijfer(dom, node, stand, woorden())
    const stop = stand.abonneer(draw)
    draw()
    dom.addEventListener('click', () => {
      const getoond = getoondCijfer(node, stand)
      if (getoond) verklaar(getoond)
    })
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

/** What a node points at, in the lane in which it is shown; undefined when it points at nothing. */
export function getoondCijfer(node: Node, stand: Cijferstand): CijferVerwijzing | undefined {
  const cijfer = leesCijfer({ type: 'cijfer', attrs: node.attrs })
  return cijfer && { ...cijfer, spoor: getoondSpoor(stand.beeld(), cijfer.spoor) }
}

function drawCijfer(dom: HTMLElement, node: Node, stand: Cijferstand, woorden: CijferWoorden): void {
  const beeld = stand.beeld()
  const getoond = getoondCijfer(node, stand)
  const spoor = getoond?.spoor
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
