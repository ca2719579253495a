// Somebody at a running server, over HTTP and the two sockets, as a browser on our own pages would come: cookie, Origin and host are those of the server.

import type { KamerNaam } from '@ketenbeeld/shared/documents/kamer'
import type { KamerRegel } from '@ketenbeeld/shared/identity/wie'
import { TestKanaal } from './test-kanaal.ts'
import { TestKamer } from './test-kamer.ts'

export interface Vraag {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Antwoord {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** Ask the server something; the Origin is its own unless `headers` says otherwise. */
export async function vraag(origin: string, path: string, { method, body, headers }: Vraag = {}): Promise<Antwoord> {
  const response = await fetch(`${origin}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { origin, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text }
}

/** Return the cookie an answer starts a session with. */
export function cookieVan({ headers }: Antwoord): string {
  const [cookie] = headers.getSetCookie()
  if (!cookie) throw new Error('the answer starts no session')
  return cookie.split(';', 1)[0]!
}

export class TestBezoeker {
  readonly origin: string
  readonly cookie: string
  private readonly open: { stop(): void }[] = []

  constructor(origin: string, cookie: string) {
    this.origin = origin
    this.cookie = cookie
  }

  /** Log in as one of the people of the demo. */
  static async demo(origin: string, persoon: string): Promise<TestBezoeker> {
    const antwoord = await vraag(origin, '/v1/demo-sessies', { body: { persoon } })
    if (antwoord.status !== 201) throw new Error(`no demo login for ${persoon}: ${antwoord.status}`)
    return new TestBezoeker(origin, cookieVan(antwoord))
  }

  vraag(path: string, { headers, ...rest }: Vraag = {}): Promise<Antwoord> {
    return vraag(this.origin, path, { ...rest, headers: { cookie: this.cookie, ...headers } })
  }

  /** Open the channel and follow the ronde. */
  async kanaal(ronde: string): Promise<TestKanaal> {
    const kanaal = new TestKanaal(this.origin, this.cookie, ronde)
    this.open.push(kanaal)
    await kanaal.volgt()
    return kanaal
  }

  async kamers(ronde: string): Promise<readonly KamerRegel[]> {
    return (await this.vraag(`/v1/ronden/${ronde}/kamers`)).body as readonly KamerRegel[]
  }

  async kamerId(naam: KamerNaam): Promise<string> {
    const regel = (await this.kamers(naam.split('/')[1]!)).find((kamer) => kamer.naam === naam)
    if (!regel) throw new Error(`no room ${naam} for this visitor`)
    return regel.id
  }

  /** Open a room and wait until everything that is in it has come. */
  async kamer(naam: KamerNaam): Promise<TestKamer> {
    const kamer = new TestKamer(this.origin, this.cookie, await this.kamerId(naam))
    this.open.push(kamer)
    await kamer.isBij()
    return kamer
  }

  stop(): void {
    for (const one of this.open.splice(0)) one.stop()
  }
}
