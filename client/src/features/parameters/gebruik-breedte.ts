// How wide the screen is, in the three steps that change the page. Source: screens §7.

import { useSyncExternalStore } from 'react'

export type Breedte = 'smal' | 'midden' | 'breed'

const smal = '(width < 640px)'
const breed = '(width >= 1200px)'

export function useBreedte(): Breedte {
  return useSyncExternalStore(abonneer, () =>
    matchMedia(smal).matches ? 'smal' : matchMedia(breed).matches ? 'breed' : 'midden',
  )
}

function abonneer(tell: () => void): () => void {
  const vragen = [matchMedia(smal), matchMedia(breed)]
  for (const vraag of vragen) vraag.addEventListener('change', tell)
  return () => {
    for (const vraag of vragen) vraag.removeEventListener('change', tell)
  }
}
