// Counts which of my edits in a room are durable on the server: pure. Source: docs/spec/sync.md (SYN-3), scherm.md (SCH-1 … SCH-3); screens §4 Opslaan.
//
// The server says [100, n]: of this connection, n updates are durable. It counts every step 2 and every update frame this
// connection sent, in order, so the nth such frame is the nth in our row.
// - While connected each edit is one frame: it waits in the row until the count reaches it.
// - When the connection falls, nothing in the row is known to be durable: all of it counts as edits on this device again.
// - A new connection starts at 0. The server asks what we have (step 1) and the provider answers with step 2: everything the server
//   lacks, so also every edit from before. Once that frame is durable, nothing from before is left. Edits made between the opening
//   and step 2 go as frames of their own and are in step 2 too; each frame is counted once, so that does no harm.
// - An edit whose frame was durable but whose ack got lost is simply sent again inside step 2; the CRDT takes it once.

export interface Bewaarstand {
  readonly verbonden: boolean
  /** Frames of this connection the server has not confirmed yet, oldest first. */
  readonly rij: readonly Frame[]
  /** How many frames of this connection are durable. */
  readonly bewaard: number
  /** Edits from before this connection that step 2 has yet to bring over. */
  readonly meegenomen: number
}

type Frame = 'wijziging' | 'stap2'

export type BewaarGebeurtenis =
  | { readonly kind: 'verbonden' }
  | { readonly kind: 'verbroken' }
  /** I changed something, offline or online. */
  | { readonly kind: 'gewijzigd' }
  /** The provider answered the server's step 1. */
  | { readonly kind: 'stap2' }
  /** The server's [100, aantal]. */
  | { readonly kind: 'bewaard'; readonly aantal: number }

export const nietsTeBewaren: Bewaarstand = { verbonden: false, rij: [], bewaard: 0, meegenomen: 0 }

/** Return how many edits are not known to be durable. */
export const onbewaard = (stand: Bewaarstand): number =>
  stand.meegenomen + stand.rij.filter((frame) => frame === 'wijziging').length

export function reduceBewaard(stand: Bewaarstand, gebeurtenis: BewaarGebeurtenis): Bewaarstand {
  switch (gebeurtenis.kind) {
    case 'verbonden':
      return { verbonden: true, rij: [], bewaard: 0, meegenomen: onbewaard(stand) }
    case 'verbroken':
      return { verbonden: false, rij: [], bewaard: 0, meegenomen: onbewaard(stand) }
    case 'gewijzigd':
      return stand.verbonden
        ? { ...stand, rij: [...stand.rij, 'wijziging'] }
        : { ...stand, meegenomen: stand.meegenomen + 1 }
    case 'stap2':
      return { ...stand, rij: [...stand.rij, 'stap2'] }
    case 'bewaard':
      return confirm(stand, gebeurtenis.aantal)
  }
}

function confirm(stand: Bewaarstand, aantal: number): Bewaarstand {
  const nieuw = Math.min(Math.max(aantal - stand.bewaard, 0), stand.rij.length)
  const bevestigd = stand.rij.slice(0, nieuw)
  return {
    ...stand,
    rij: stand.rij.slice(nieuw),
    bewaard: stand.bewaard + nieuw,
    meegenomen: bevestigd.includes('stap2') ? 0 : stand.meegenomen,
  }
}
