// Joins take turns: a storm of them may not keep the event loop from the other rooms. Source: docs/spec/sync.md (SYN-14).

export class JoinQueue {
  private readonly bytesPerTurn: number
  private readonly jobs: (() => number)[] = []
  private isScheduled = false

  constructor(bytesPerTurn: number) {
    this.bytesPerTurn = bytesPerTurn
  }

  /** Do a join when it is its turn; the job returns how many bytes it sent. */
  add(job: () => number): void {
    this.jobs.push(job)
    this.schedule()
  }

  private schedule(): void {
    if (this.isScheduled || this.jobs.length === 0) return
    this.isScheduled = true
    setImmediate(() => this.run())
  }

  private run(): void {
    this.isScheduled = false
    for (let bytes = 0; bytes < this.bytesPerTurn && this.jobs.length > 0;) bytes += this.jobs.shift()!()
    this.schedule()
  }
}
