// How the server is doing, for a load balancer and for the person on duty. Source: docs/spec/configuratie.md (CF-15).

import { setTimeout } from 'node:timers/promises'

export interface Health {
  /** The process answers. */
  readonly live: boolean
  /** It can do its work: what is said can be stored. */
  readonly ready: boolean
  readonly storage: 'goed' | 'stuk'
  /** 'los': other nodes are heard late, by comparing with the store; work goes on. */
  readonly bus: 'verbonden' | 'los'
}

export interface HealthSources {
  readonly storage: { ping(): Promise<void> }
  readonly bus: { status(): 'verbonden' | 'los' }
  /** True once everything is open and until the server is asked to stop. */
  readonly serving: () => boolean
  /** Resolve after this many milliseconds; a timer that keeps nobody up unless told otherwise. */
  readonly wait?: (ms: number) => Promise<unknown>
}

/** A store that does not answer within this time counts as broken. */
const patienceMs = 2000
const patientWait = (ms: number): Promise<unknown> => setTimeout(ms, undefined, { ref: false })

/** Ask the parts how they are; answers within two seconds, whatever hangs. */
export async function collectHealth({ storage, bus, serving, wait = patientWait }: HealthSources): Promise<Health> {
  const good = await Promise.race([
    storage.ping().then(
      () => true,
      () => false,
    ),
    wait(patienceMs).then(() => false),
  ])
  return { live: true, ready: good && serving(), storage: good ? 'goed' : 'stuk', bus: bus.status() }
}
