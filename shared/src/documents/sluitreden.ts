// Why the server closes a sync socket: a named list, each with what the client does next. Source: docs/spec/sync.md (SYN-25).

/** Close codes on /sync. 44xx are final for this connection; the client reconnects only where `opnieuw` says so. */
export const sluitredenen = {
  rechtGewijzigd: { code: 4401, naam: 'recht-gewijzigd', opnieuw: true },
  sessieVerlopen: { code: 4402, naam: 'sessie-verlopen', opnieuw: false },
  geenRecht: { code: 4403, naam: 'geen-recht', opnieuw: false },
  onleesbaar: { code: 4400, naam: 'onleesbaar-bericht', opnieuw: true },
  teGroot: { code: 4413, naam: 'te-groot', opnieuw: false },
  teSnel: { code: 4429, naam: 'te-snel', opnieuw: true },
  vreemdeClient: { code: 4409, naam: 'client-id-in-gebruik', opnieuw: true },
  kamerVol: { code: 4507, naam: 'kamer-vol', opnieuw: false },
  achterop: { code: 1013, naam: 'achterop-geraakt', opnieuw: true },
  stopt: { code: 1012, naam: 'server-herstart', opnieuw: true },
} as const

export type Sluitreden = keyof typeof sluitredenen

/** Extra message type of ours on the y-websocket wire: the server tells how many of your updates are durable. Sent only to clients that asked with ?ack=1. */
export const berichtBewaard = 100
