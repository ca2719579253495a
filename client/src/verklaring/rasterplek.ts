// Which figure of a table the arrow keys go to. Pure. Source: docs/spec/verklaring.md (VK-20); WAI-ARIA practices, grid.

/** A place in rows that need not be equally long. */
export interface Rasterplek {
  readonly rij: number
  readonly kolom: number
}

/** The place a key goes to, or undefined when it goes nowhere; `breedtes` says how many figures each row has. */
export function buurplek(key: string, { rij, kolom }: Rasterplek, breedtes: readonly number[]): Rasterplek | undefined {
  const laatste = (breedtes[rij] ?? 0) - 1
  switch (key) {
    case 'ArrowLeft':
      return kolom > 0 ? { rij, kolom: kolom - 1 } : undefined
    case 'ArrowRight':
      return kolom < laatste ? { rij, kolom: kolom + 1 } : undefined
    case 'Home':
      return kolom > 0 ? { rij, kolom: 0 } : undefined
    case 'End':
      return kolom < laatste ? { rij, kolom: laatste } : undefined
    case 'ArrowUp':
      return rij > 0 ? { rij: rij - 1, kolom: Math.min(kolom, (breedtes[rij - 1] ?? 1) - 1) } : undefined
    case 'ArrowDown':
      return rij < breedtes.length - 1
        ? { rij: rij + 1, kolom: Math.min(kolom, (breedtes[rij + 1] ?? 1) - 1) }
        : undefined
    default:
      return undefined
  }
}
