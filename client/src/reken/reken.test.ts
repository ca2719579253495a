import { describe, expect, it, vi } from 'vitest'
import { run } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import type { Antwoord, Takenset, Vraag } from './bericht.ts'
import { startDienst } from './dienst.ts'
import { maakReken, type Werker } from './maak-reken.ts'
import { taken as echteTaken } from './taken.ts'

/** Let every promise that can go on go on. */
const bezink = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

/** A tab and its worker on one line in our hand: nothing arrives before `stroom`, in the order it was sent. */
function lijn<T extends Takenset>(taken: T) {
  const wachtrij: (() => void)[] = []
  const gestart: { breek: () => void; terminate: ReturnType<typeof vi.fn<() => void>> }[] = []
  const start = (): Werker => {
    let naarWerker: (event: { data: Vraag }) => void = () => undefined
    let naarTab: (event: { data: Antwoord }) => void = () => undefined
    const fouten: (() => void)[] = []
    const stuur = <B>(bericht: B, naar: (event: { data: B }) => void): void => {
      const data = structuredClone(bericht)
      wachtrij.push(() => naar({ data }))
    }
    startDienst(
      {
        postMessage: (bericht) => stuur(bericht, (e) => naarTab(e)),
        addEventListener: (_, luister) => void (naarWerker = luister),
      },
      taken,
      (werk) => wachtrij.push(werk),
    )
    const terminate = vi.fn<() => void>()
    gestart.push({ breek: () => fouten[0]?.(), terminate })
    return {
      postMessage: (bericht: Vraag) => stuur(bericht, (e) => naarWerker(e)),
      addEventListener: (soort: string, luister: (event: { data: Antwoord }) => void) =>
        soort === 'message' ? void (naarTab = luister) : void fouten.push(luister as () => void),
      terminate,
    }
  }
  const tik = async (): Promise<boolean> => {
    await bezink()
    wachtrij.shift()?.()
    await bezink()
    return wachtrij.length > 0
  }
  const stroom = async (): Promise<void> => {
    while (await tik());
  }
  return { reken: maakReken<T>(start), stroom, tik, gestart }
}

const gedaan: string[] = []
const taken = {
  tel: (a: number, b: number) => a + b,
  merk: (naam: string) => void gedaan.push(naam),
  mis: () => {
    throw new RangeError('capaciteit must be ≥ 0, got -1')
  },
  onkloonbaar: () => () => 1,
  *stapsgewijs(tot: number): Generator<number, string> {
    for (let i = 1; i <= tot; i++) yield i
    return `tot ${tot}`
  },
  async *later(tot: number): AsyncGenerator<number, number> {
    for (let i = 1; i <= tot; i++) yield await Promise.resolve(i)
    return tot
  },
}

describe('rekenen in de browser (WA)', () => {
  it('[WA-1] the worker starts at the first question, once, and answers with the same bits as the engine', async () => {
    const { reken, stroom, gestart } = lijn(echteTaken)
    expect(gestart).toHaveLength(0)
    const antwoorden = Promise.all([
      reken('run', [mpp20242]),
      reken('maandwaarden', [mpp20242, 'u.coa.bezetting', 'medio']),
    ])
    await stroom()
    const [uitkomst, maanden] = await antwoorden
    expect(gestart).toHaveLength(1)
    expect(uitkomst).toStrictEqual(run(mpp20242))
    expect(maanden).toBeInstanceOf(Float64Array)
  })

  it('[WA-2] of two questions with one key only the newest is answered; the older is never worked on', async () => {
    const { reken, stroom } = lijn(taken)
    gedaan.length = 0
    const oud = reken('merk', ['oud'], { sleutel: 'k' })
    const anders = reken('merk', ['anders'], { sleutel: 'j' })
    const nieuw = reken('merk', ['nieuw'], { sleutel: 'k' })
    const afloop = Promise.allSettled([oud, anders, nieuw])
    await stroom()
    expect((await afloop).map((a) => a.status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
    await expect(oud).rejects.toMatchObject({ name: 'AbortError' })
    expect(gedaan).toEqual(['anders', 'nieuw'])
  })

  it('[WA-3] a task in pieces reports on the way and lets a short question go in between', async () => {
    const { reken, stroom } = lijn(taken)
    const gebeurd: (string | number)[] = []
    const lang = reken('stapsgewijs', [3], { voortgang: (n) => gebeurd.push(n) })
    const kort = reken('tel', [2, 3]).then((som) => gebeurd.push(`som ${som}`))
    const ook = reken('later', [2], { voortgang: (n) => gebeurd.push(`later ${n}`) })
    await stroom()
    await kort
    expect(await lang).toBe('tot 3')
    expect(await ook).toBe(2)
    expect(gebeurd).toEqual([1, 'som 5', 'later 1', 2, 'later 2', 3])
  })

  it('[WA-3] stopping halfway ends the work at the next piece', async () => {
    const { reken, stroom, tik } = lijn(taken)
    const afbreker = new AbortController()
    const delen: number[] = []
    const lang = reken('stapsgewijs', [1000], { signal: afbreker.signal, voortgang: (n) => delen.push(n) })
    const afloop = expect(lang).rejects.toMatchObject({ name: 'AbortError' })
    while (delen.length < 3) await tik()
    afbreker.abort()
    await afloop
    await stroom()
    expect(delen).toEqual([1, 2, 3])
    await expect(reken('tel', [1, 1], { signal: afbreker.signal })).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('[WA-4] a failing task, an answer or a question that cannot be sent: each is an error with a sentence', async () => {
    const { reken, stroom } = lijn(taken)
    const mis = expect(reken('mis', [])).rejects.toThrow('capaciteit must be ≥ 0, got -1')
    const kaal = expect(reken('onkloonbaar', [])).rejects.toThrow(/clone/)
    const functie = (() => 1) as unknown as number
    const heen = expect(reken('tel', [functie, 1])).rejects.toThrow(/clone/)
    await stroom()
    await Promise.all([mis, kaal, heen])
    const goed = reken('tel', [1, 1])
    await stroom()
    expect(await goed).toBe(2)
  })

  it('[WA-4] when the worker breaks everybody waiting hears it, and the next question starts a new one', async () => {
    const { reken, stroom, gestart } = lijn(taken)
    const wacht = expect(reken('tel', [1, 1])).rejects.toThrow(/onverwacht gestopt/)
    gestart[0]!.breek()
    await wacht
    expect(gestart[0]!.terminate).toHaveBeenCalledOnce()
    const goed = reken('tel', [2, 2])
    await stroom()
    expect(await goed).toBe(4)
    expect(gestart).toHaveLength(2)
  })
})
