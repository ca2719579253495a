// Strongly connected components (Tarjan), dependencies first: which values depend on their own past. Source: docs/spec/engine.md (ENG-T).

/**
 * Return the groups of nodes that depend on each other, each group after the groups it needs.
 *
 * @param aantal Nodes are 0 … aantal − 1.
 * @param nodigVoor The nodes that a node needs.
 */
export function componenten(aantal: number, nodigVoor: (knoop: number) => readonly number[]): number[][] {
  const nummer = new Int32Array(aantal).fill(-1)
  const opStapel = new Uint8Array(aantal)
  const stapel: number[] = []
  const groepen: number[][] = []
  let teller = 0

  const bezoek = (k: number): number => {
    nummer[k] = teller++
    stapel.push(k)
    opStapel[k] = 1
    let laag = nummer[k] as number
    for (const n of nodigVoor(k)) {
      if (nummer[n] === -1) laag = Math.min(laag, bezoek(n))
      else if (opStapel[n] === 1) laag = Math.min(laag, nummer[n] as number)
    }
    if (laag === nummer[k]) groepen.push(neemTot(k))
    return laag
  }
  const neemTot = (k: number): number[] => {
    const groep = stapel.splice(stapel.lastIndexOf(k))
    for (const n of groep) opStapel[n] = 0
    return groep
  }
  for (let k = 0; k < aantal; k++) if (nummer[k] === -1) bezoek(k)
  return groepen
}
