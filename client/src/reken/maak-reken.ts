// The tab's side of the worker: a typed question becomes a promise that can be stopped, and the newest of a key wins. Source: docs/spec/wat-als.md (WA-1 … WA-4).

import type { Antwoord, Argumenten, Poort, Resultaat, Takenset, Voortgang, Vraag } from './bericht.ts'

/** A worker, seen from the tab. */
export interface Werker extends Poort<Vraag, Antwoord> {
  addEventListener(soort: 'message', luister: (event: { readonly data: Antwoord }) => void): void
  addEventListener(soort: 'error' | 'messageerror', luister: () => void): void
  terminate(): void
}

export interface Keuzes<V> {
  readonly signal?: AbortSignal | undefined
  readonly voortgang?: ((deel: V) => void) | undefined
  /** Of two questions with the same key only the newest is answered; the older one is rejected with an AbortError. */
  readonly sleutel?: string | undefined
}

export type Reken<T extends Takenset> = <N extends keyof T & string>(
  taak: N,
  argumenten: Argumenten<T, N>,
  keuzes?: Keuzes<Voortgang<T, N>>,
) => Promise<Resultaat<T, N>>

/** A question on its way: what to do with its messages, and how it ends without an answer. */
interface Wachtend {
  antwoord(bericht: Antwoord): void
  breekAf(reden: unknown): void
}

const stuk = 'Het rekenen in uw browser is onverwacht gestopt. Probeer het opnieuw.'
const afgebroken = (zin: string): DOMException => new DOMException(zin, 'AbortError')

/** Return the function that asks. The worker starts at the first question, and again after it broke. */
export function maakReken<T extends Takenset>(start: () => Werker): Reken<T> {
  const lijn = new Lijn(start)
  return (taak, argumenten, { signal, voortgang, sleutel } = {}) =>
    new Promise((los, verwerp) => {
      signal?.throwIfAborted()
      const stop = (): void => lijn.stop(nr, signal?.reason)
      const breekAf = (reden: unknown): void => {
        signal?.removeEventListener('abort', stop)
        verwerp(reden instanceof Error ? reden : afgebroken('Afgebroken'))
      }
      const antwoord = (bericht: Antwoord): void => {
        if (bericht.soort === 'voortgang') return voortgang?.(bericht.waarde as never)
        if (bericht.soort === 'fout') return breekAf(new Error(bericht.zin))
        signal?.removeEventListener('abort', stop)
        los(bericht.waarde as never)
      }
      signal?.addEventListener('abort', stop)
      const nr = lijn.vraag(taak, argumenten, sleutel, { antwoord, breekAf })
    })
}

/** One worker and what it was asked. */
class Lijn {
  private readonly start: () => Werker
  private readonly open = new Map<number, Wachtend>()
  private readonly perSleutel = new Map<string, number>()
  private werker: Werker | undefined
  private laatste = 0

  constructor(start: () => Werker) {
    this.start = start
  }

  vraag(taak: string, argumenten: readonly unknown[], sleutel: string | undefined, wachtend: Wachtend): number {
    const nr = ++this.laatste
    if (sleutel !== undefined) {
      this.stop(this.perSleutel.get(sleutel), afgebroken('Vervangen door een nieuwere vraag'))
      this.perSleutel.set(sleutel, nr)
    }
    this.open.set(nr, wachtend)
    try {
      this.krijgWerker().postMessage({ soort: 'vraag', nr, taak, argumenten })
    } catch (fout) {
      this.neem(nr)?.breekAf(fout)
    }
    return nr
  }

  stop(nr: number | undefined, reden: unknown): void {
    const wachtend = nr === undefined ? undefined : this.neem(nr)
    if (nr === undefined || !wachtend) return
    this.werker?.postMessage({ soort: 'stop', nr })
    wachtend.breekAf(reden)
  }

  private krijgWerker(): Werker {
    if (this.werker) return this.werker
    const werker = this.start()
    werker.addEventListener('message', ({ data }) => this.ontvang(data))
    werker.addEventListener('error', () => this.gebroken(werker))
    werker.addEventListener('messageerror', () => this.gebroken(werker))
    this.werker = werker
    return werker
  }

  private ontvang(bericht: Antwoord): void {
    const wachtend = bericht.soort === 'voortgang' ? this.open.get(bericht.nr) : this.neem(bericht.nr)
    wachtend?.antwoord(bericht)
  }

  /** Nobody is left waiting for a worker that is gone. */
  private gebroken(werker: Werker): void {
    if (this.werker !== werker) return
    this.werker = undefined
    werker.terminate()
    for (const nr of [...this.open.keys()]) this.neem(nr)?.breekAf(new Error(stuk))
  }

  private neem(nr: number): Wachtend | undefined {
    const wachtend = this.open.get(nr)
    this.open.delete(nr)
    for (const [sleutel, wie] of this.perSleutel) if (wie === nr) this.perSleutel.delete(sleutel)
    return wachtend
  }
}
