// One Socket.IO connection to one ronde: follows the grootboek, resumes where it was, sends commands. Source: docs/spec/kanaal.md (KA).

import { io, type Socket } from 'socket.io-client'
import type { Persoon } from '@ketenbeeld/shared/identity/wie'
import type { NaarClient, NaarServer, VolgAntwoord } from '@ketenbeeld/shared/ronde/kanaal'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { haal, HttpProbleem } from './http.ts'
import { makeOpdrachten, type Opdrachten } from './opdrachten.ts'
import { emptyBeeld, takeFeiten, takeRekent, takeUitkomst, type RondeBeeld } from './ronde-beeld.ts'
import { makeServertijd, type Servertijd } from './servertijd.ts'

/** After this long without an answer a question counts as lost and is asked again. */
const geduldMs = 8_000

export class RondeBron {
  readonly opdrachten: Opdrachten
  readonly tijd: Servertijd = makeServertijd(() => performance.now(), Date.now())
  readonly #socket: Socket<NaarClient, NaarServer>
  readonly #luisteraars = new Set<() => void>()
  readonly #bijAfmelding: (zin?: string) => void
  #beeld: RondeBeeld
  #plek = ''
  #vraagtOp = false

  constructor(ronde: RondeId, bijAfmelding: (zin?: string) => void) {
    this.#beeld = emptyBeeld(ronde)
    this.#bijAfmelding = bijAfmelding
    this.#socket = io({
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      withCredentials: true,
      autoConnect: false,
    })
    this.opdrachten = makeOpdrachten(async (sleutel, opdracht) => {
      if (!this.#socket.connected) return undefined
      const antwoord = await this.#ask((s) => s.emitWithAck('opdracht', { ronde, sleutel, opdracht }))
      if (!antwoord && this.#socket.connected) queueMicrotask(this.opdrachten.hervat)
      if (antwoord?.kind === 'gedaan') await this.#seen(antwoord.seq)
      return antwoord
    })
    this.#listen()
  }

  start(): void {
    this.#socket.connect()
    void this.#fetchPersonen()
  }

  stop(): void {
    this.#socket.disconnect()
  }

  readonly beeld = (): RondeBeeld => this.#beeld

  readonly abonneer = (bijWijziging: () => void): (() => void) => {
    this.#luisteraars.add(bijWijziging)
    return () => void this.#luisteraars.delete(bijWijziging)
  }

  /** Tell the others where I am. */
  readonly meldPlek = (plek: string): void => {
    this.#plek = plek
    if (this.#socket.connected && this.#beeld.stand.seq > 0)
      this.#socket.emit('plek', { ronde: this.#beeld.ronde, plek })
  }

  #listen(): void {
    const { ronde } = this.#beeld
    const ours = (bericht: { ronde: string }): boolean => bericht.ronde === ronde
    this.#socket.on('connect', () => void this.#follow())
    this.#socket.on('disconnect', () => this.#set({ ...this.#beeld, verbinding: 'verbroken' }))
    this.#socket.on('connect_error', () => {
      if (this.#beeld.verbinding === 'verbonden') this.#set({ ...this.#beeld, verbinding: 'verbroken' })
      void this.#checkSessie()
    })
    this.#socket.on('feiten', (b) => ours(b) && this.#take(b.feiten, true))
    this.#socket.on('uitkomst', (b) => ours(b) && this.#set(takeUitkomst(this.#beeld, b.uitkomst)))
    this.#socket.on('rekent', (b) => ours(b) && this.#set(takeRekent(this.#beeld, b.spoor)))
    this.#socket.on('aanwezig', (b) => ours(b) && this.#set({ ...this.#beeld, aanwezig: b.aanwezig }))
    this.#socket.on('tijd', (b) => this.tijd.gehoord(b.nu))
    this.#socket.on('afgemeld', (b) => {
      this.stop()
      this.#bijAfmelding(b.weigering.zin)
    })
  }

  /** Ask for everything after what we have; also the way to resume after a loss and to close a gap. */
  async #follow(): Promise<void> {
    if (this.#vraagtOp) return
    this.#vraagtOp = true
    const { ronde, stand } = this.#beeld
    const begin = performance.now()
    const antwoord = await this.#ask((s) => s.emitWithAck('volg', { ronde, vanaf: stand.seq }))
    this.#vraagtOp = false
    if (antwoord) return this.#followed(antwoord, performance.now() - begin)
    if (this.#socket.connected) void this.#follow()
  }

  #followed(antwoord: VolgAntwoord, rondreisMs: number): void {
    if (antwoord.kind === 'geweigerd') {
      if (antwoord.weigering.code === 'niet-aangemeld') this.#bijAfmelding(antwoord.weigering.zin)
      this.#set({ ...this.#beeld, verbinding: 'verbroken' })
      return
    }
    this.tijd.gehoord(antwoord.nu, rondreisMs)
    const { aanwezig } = antwoord
    const beeld = antwoord.uitkomsten.reduce(takeUitkomst, { ...this.#beeld, aanwezig, rekent: [] })
    this.#beeld = { ...beeld, verbinding: 'verbonden' }
    this.#take(antwoord.feiten, false)
    if (this.#plek) this.meldPlek(this.#plek)
    this.opdrachten.hervat()
  }

  #take(feiten: readonly Feit[], live: boolean): void {
    const opname = takeFeiten(this.#beeld, feiten)
    if (opname.kind === 'gat') return void this.#follow()
    if (opname.kind === 'andere-ketting') {
      this.#beeld = { ...emptyBeeld(this.#beeld.ronde), personen: this.#beeld.personen }
      return void this.#follow()
    }
    if (live) for (const feit of opname.nieuw) this.#learnTime(feit)
    this.#set(opname.beeld)
    if (opname.nieuw.some((f) => f.actor.kind === 'persoon' && !this.#beeld.personen.has(f.actor.persoon)))
      void this.#fetchPersonen()
  }

  #learnTime(feit: Feit): void {
    this.tijd.minstens(feit.at)
    if (feit.event.type === 'klok_verzet') this.tijd.minstens(feit.event.naar)
  }

  /** Wait until the picture shows entry `seq`, so that "done" never shows the old state; ask for it when it does not come. */
  #seen(seq: number): Promise<void> {
    if (this.#beeld.stand.seq >= seq) return Promise.resolve()
    return new Promise((resolve) => {
      const stop = this.abonneer(() => {
        if (this.#beeld.stand.seq < seq && this.#beeld.verbinding === 'verbonden') return
        clearTimeout(vraag)
        stop()
        resolve()
      })
      const vraag = setTimeout(() => void this.#follow(), 1_000)
    })
  }

  async #ask<T>(
    vraag: (socket: ReturnType<Socket<NaarClient, NaarServer>['timeout']>) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await vraag(this.#socket.timeout(geduldMs))
    } catch {
      return undefined
    }
  }

  async #fetchPersonen(): Promise<void> {
    const personen = await haal<readonly Persoon[]>(`/v1/ronden/${this.#beeld.ronde}/personen`).catch(() => [])
    if (personen.length > 0)
      this.#set({ ...this.#beeld, personen: new Map(personen.map((persoon) => [persoon.persoon, persoon])) })
  }

  async #checkSessie(): Promise<void> {
    const fout: unknown = await haal('/v1/ik').then(
      () => undefined,
      (f: unknown) => f,
    )
    if (fout instanceof HttpProbleem && fout.probleem.status === 401) {
      this.stop()
      this.#bijAfmelding(fout.message)
    }
  }

  #set(beeld: RondeBeeld): void {
    this.#beeld = beeld
    for (const bijWijziging of this.#luisteraars) bijWijziging()
  }
}
