// What the measurements do as people: log in, follow the ronde.

import { io, type Socket } from 'socket.io-client'

/** Log in as a demo person and return the cookie. */
export async function cookieVan(basis: string, persoon: string): Promise<string> {
  const answer = await fetch(`${basis}/v1/demo-sessies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: basis },
    body: JSON.stringify({ persoon }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';', 1)[0]
  if (!cookie) throw new Error(`no session for ${persoon}: ${answer.status}`)
  return cookie
}

/** Open the live channel of a ronde and follow it from the start. */
export async function volg(basis: string, cookie: string, ronde: string): Promise<Socket> {
  const socket = io(basis, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie, origin: basis } })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  const antwoord = (await socket.emitWithAck('volg', { ronde, vanaf: 0 })) as { kind: string }
  if (antwoord.kind !== 'volgt') throw new Error(`cannot follow ${ronde}`)
  return socket
}
