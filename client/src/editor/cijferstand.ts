// What the figures on this screen show now, outside the document: a change here changes no letter of the text. Source: docs/spec/rapport.md (RA-42).

import type { Cijferbronnen } from '@ketenbeeld/shared/rapport/cijferbron'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'

export interface CijferBeeld {
  readonly bronnen: Cijferbronnen
  /** Lanes that are being calculated again. */
  readonly rekent: readonly Spoor[]
  /** Show every figure as it would be with the newest inputs, whatever its own lane. */
  readonly allesVoorlopig: boolean
}

export class Cijferstand {
  #beeld: CijferBeeld = { bronnen: {}, rekent: [], allesVoorlopig: false }
  readonly #luisteraars = new Set<() => void>()

  readonly beeld = (): CijferBeeld => this.#beeld

  readonly abonneer = (bijWijziging: () => void): (() => void) => {
    this.#luisteraars.add(bijWijziging)
    return () => void this.#luisteraars.delete(bijWijziging)
  }

  zet(beeld: CijferBeeld): void {
    this.#beeld = beeld
    for (const bijWijziging of this.#luisteraars) bijWijziging()
  }
}

/** Return the lane a figure is shown in. */
export const getoondSpoor = (beeld: CijferBeeld, eigen: Spoor): Spoor => (beeld.allesVoorlopig ? 'voorlopig' : eigen)
