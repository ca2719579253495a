import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nietsTeBewaren, onbewaard, reduceBewaard, type BewaarGebeurtenis, type Bewaarstand } from './bewaarstand.ts'

const verbonden = { kind: 'verbonden' } as const
const verbroken = { kind: 'verbroken' } as const
const gewijzigd = { kind: 'gewijzigd' } as const
const stap2 = { kind: 'stap2' } as const
const bewaard = (aantal: number) => ({ kind: 'bewaard', aantal }) as const

const na = (...gebeurtenissen: readonly BewaarGebeurtenis[]): Bewaarstand =>
  gebeurtenissen.reduce(reduceBewaard, nietsTeBewaren)
const open = (...gebeurtenissen: readonly BewaarGebeurtenis[]): number => onbewaard(na(...gebeurtenissen))

describe('bewaarstand (SCH)', () => {
  it('[SCH-1] an edit is saved when its frame is durable, not when it was sent', () => {
    expect(open(verbonden, stap2, bewaard(1), gewijzigd)).toBe(1)
    expect(open(verbonden, stap2, bewaard(1), gewijzigd, gewijzigd, bewaard(2))).toBe(1)
    expect(open(verbonden, stap2, bewaard(1), gewijzigd, gewijzigd, bewaard(3))).toBe(0)
  })

  it('[SCH-2] edits made offline are on this device until the step 2 that holds them is durable', () => {
    expect(open(gewijzigd, gewijzigd)).toBe(2)
    expect(open(gewijzigd, gewijzigd, verbonden, stap2)).toBe(2)
    expect(open(gewijzigd, gewijzigd, verbonden, stap2, bewaard(1))).toBe(0)
  })

  it('[SCH-2] an edit under way when the connection falls counts again, and is brought over by the next step 2', () => {
    const gevallen = [verbonden, stap2, gewijzigd, gewijzigd, bewaard(2), verbroken]
    expect(open(...gevallen)).toBe(1)
    expect(open(...gevallen, gewijzigd, verbonden, stap2, gewijzigd)).toBe(3)
    expect(open(...gevallen, gewijzigd, verbonden, stap2, gewijzigd, bewaard(1))).toBe(1)
    expect(open(...gevallen, gewijzigd, verbonden, stap2, gewijzigd, bewaard(2))).toBe(0)
  })

  it('[SCH-2] an edit between the opening and step 2 is a frame of its own, also when it is in step 2', () => {
    expect(open(gewijzigd, verbonden, gewijzigd, stap2, bewaard(1))).toBe(1)
    expect(open(gewijzigd, verbonden, gewijzigd, stap2, bewaard(2))).toBe(0)
  })

  it('[SCH-3] an acknowledgement twice, late or too high saves nothing that was not sent', () => {
    expect(open(verbonden, stap2, gewijzigd, bewaard(2), bewaard(2), gewijzigd)).toBe(1)
    expect(open(verbonden, stap2, gewijzigd, bewaard(2), bewaard(1), gewijzigd)).toBe(1)
    expect(open(verbonden, stap2, bewaard(99), gewijzigd)).toBe(1)
  })

  it('[SCH-1] [SCH-3] whatever happens, what is called saved was durable (against a server that counts)', () => {
    const zet = fc.constantFrom('wijzig', 'val', 'verbind', 'bewaar', 'verdubbel')
    fc.assert(
      fc.property(fc.array(zet, { maxLength: 60 }), (zetten) => {
        const keten = new Keten()
        for (const z of zetten) keten[z]()
        expect(onbewaard(keten.stand)).toBeGreaterThanOrEqual(keten.nietDuurzaam())
        keten.verbind()
        keten.bewaar()
        expect(onbewaard(keten.stand)).toBe(0)
        expect(keten.nietDuurzaam()).toBe(0)
      }),
    )
  })
})

/** A client with numbered edits and a server that makes frames durable in order and counts them per connection. */
class Keten {
  stand = nietsTeBewaren
  #gemaakt = 0
  readonly #duurzaam = new Set<number>()
  #frames: (readonly number[])[] = []
  #geteld = 0

  nietDuurzaam = (): number => this.#gemaakt - this.#duurzaam.size

  wijzig(): void {
    this.#gemaakt += 1
    if (this.stand.verbonden) this.#frames.push([this.#gemaakt])
    this.#tell(gewijzigd)
  }

  val(): void {
    this.#frames = []
    this.#tell(verbroken)
  }

  verbind(): void {
    if (this.stand.verbonden) return
    this.#geteld = 0
    this.#tell(verbonden)
    this.#frames = [Array.from({ length: this.#gemaakt }, (_, i) => i + 1)]
    this.#tell(stap2)
  }

  bewaar(): void {
    if (!this.stand.verbonden) return
    for (const frame of this.#frames) for (const edit of frame) this.#duurzaam.add(edit)
    this.#geteld += this.#frames.length
    this.#frames = []
    this.#tell(bewaard(this.#geteld))
  }

  verdubbel(): void {
    if (this.stand.verbonden) this.#tell(bewaard(this.#geteld))
  }

  #tell(gebeurtenis: BewaarGebeurtenis): void {
    this.stand = reduceBewaard(this.stand, gebeurtenis)
  }
}
