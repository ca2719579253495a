// A threshold per key: so many times per window, then no more until the window has passed. Memory stays bounded.

export class Drempel {
  private readonly seen = new Map<string, { until: number; count: number }>()

  constructor(
    private readonly most: number,
    private readonly windowMs: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Count one try and say whether it may go on. */
  laatDoor(key: string): boolean {
    const now = this.now()
    if (this.seen.size > 10_000) this.forgetOld(now)
    const entry = this.seen.get(key)
    if (!entry || entry.until <= now) {
      this.seen.set(key, { until: now + this.windowMs, count: 1 })
      return true
    }
    entry.count += 1
    return entry.count <= this.most
  }

  private forgetOld(now: number): void {
    for (const [key, { until }] of this.seen) if (until <= now) this.seen.delete(key)
    if (this.seen.size > 10_000) this.seen.clear()
  }
}
