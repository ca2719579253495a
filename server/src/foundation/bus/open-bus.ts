// Chooses the bus by the configuration: Redis when there is an address, else this server is alone. Source: architecture §5.

import type { Bus } from './bus.ts'
import { InProcessBus } from './in-process-bus.ts'
import { RedisBus } from './redis-bus.ts'

/** Open the bus; a Redis that cannot be reached is tried again for ever and told once each time it goes. */
export async function openBus(
  { redisUrl }: { readonly redisUrl?: string | undefined },
  onTrouble: (reason: unknown) => void,
): Promise<Bus> {
  return redisUrl ? new RedisBus({ redisUrl, onTrouble }) : new InProcessBus()
}
