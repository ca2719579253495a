// A token bucket: so many per second, so many saved up. Source: docs/spec/sync.md (SYN-33).

export class Bucket {
  private readonly perMs: number
  private readonly burst: number
  private tokens: number
  private last: number

  constructor(perSecond: number, burst: number, now: number) {
    this.perMs = perSecond / 1000
    this.burst = burst
    this.tokens = burst
    this.last = now
  }

  /** Take so many tokens; false when they are not there, and then none are taken. */
  take(amount: number, now: number): boolean {
    this.tokens = Math.min(this.burst, this.tokens + (now - this.last) * this.perMs)
    this.last = now
    if (this.tokens < amount) return false
    this.tokens -= amount
    return true
  }
}
