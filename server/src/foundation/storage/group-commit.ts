// Requests that wait while the disk is busy share its next flush. Source: docs/spec/opslag.md (OP-2).

/** What became of one request of a group: its result, or the error that concerns it alone. */
export type Settled<Result> =
  { readonly kind: 'klaar'; readonly result: Result } | { readonly kind: 'fout'; readonly error: Error }

interface Waiting<Request, Result> {
  readonly request: Request
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/**
 * One group at a time, in order of arrival. `run` makes a whole group durable in one transaction; when it throws, nothing of
 * the group was written and every request in it is rejected.
 */
export class GroupCommit<Request, Result> {
  private readonly run: (group: readonly Request[]) => Promise<readonly Settled<Result>[]>
  private readonly maxGroup: number
  private waiting: Waiting<Request, Result>[] = []
  private running: Promise<void> | undefined

  constructor(run: (group: readonly Request[]) => Promise<readonly Settled<Result>[]>, maxGroup = 1000) {
    this.run = run
    this.maxGroup = maxGroup
  }

  add(request: Request): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, resolve, reject })
      this.running ??= this.drain()
    })
  }

  /** Resolve when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.running) await this.running
  }

  private async drain(): Promise<void> {
    await Promise.resolve() // everything asked in this same step goes along with the first group
    while (this.waiting.length > 0) await this.runGroup(this.waiting.splice(0, this.maxGroup))
    this.running = undefined
  }

  private async runGroup(group: readonly Waiting<Request, Result>[]): Promise<void> {
    try {
      const settled = await this.run(group.map((one) => one.request))
      for (const [index, one] of group.entries()) {
        const outcome = settled[index]
        if (outcome?.kind === 'klaar') one.resolve(outcome.result)
        else one.reject(outcome?.error ?? new Error('the store gave no answer for this request'))
      }
    } catch (error) {
      for (const one of group) one.reject(error)
    }
  }
}
