// When what has the focus disappears and nothing else takes it, the part of the page it stood in does: nobody starts again at the top. Source: WCAG 2.2 (2.4.3).

import { useEffect } from 'react'

const delen = 'section, form, fieldset, table, nav, aside, article, dialog, main, [role="group"], [role="region"]'

export function useFocusVangnet(): void {
  useEffect(() => {
    let laatste: Element | undefined
    let erboven: readonly HTMLElement[] = []
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return
      laatste = target
      erboven = partsAround(target)
    }
    const kijk = (): void => {
      if (!laatste || laatste.isConnected) return
      laatste = undefined
      if (document.activeElement !== document.body) return
      const deel = erboven.find((element) => element.isConnected)
      if (!deel) return
      if (!deel.hasAttribute('tabindex')) deel.tabIndex = -1
      deel.focus({ preventScroll: true })
    }
    const wacht = new MutationObserver(kijk)
    wacht.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    return () => {
      wacht.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}

/** From the nearest outwards. */
function partsAround(element: Element): readonly HTMLElement[] {
  const parts: HTMLElement[] = []
  for (let el = element.parentElement; el; el = el.parentElement) if (el.matches(delen)) parts.push(el)
  return parts
}
