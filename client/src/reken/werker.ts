// What runs in the Web Worker: the engine, and the service that takes questions for it. Source: docs/spec/wat-als.md (WA-1).

import type { Antwoord, Poort, Vraag } from './bericht.ts'
import { startDienst } from './dienst.ts'
import { taken } from './taken.ts'

const kanaal = new MessageChannel()
const wachtend: (() => void)[] = []
kanaal.port1.onmessage = () => wachtend.shift()?.()

// reason: in a module worker globalThis is the port to the tab; the types of the DOM describe a window
startDienst(globalThis as unknown as Poort<Antwoord, Vraag>, taken, (werk) => {
  wachtend.push(werk)
  kanaal.port2.postMessage(null)
})
