// Reads lib0's primitives from bytes nobody vouches for: never past the end, never a number we could not count with. Source: docs/spec/sync.md (SYN-20).

/** The bytes are not what the protocol says; the reason is for counters and logs, never holds content. */
export class Unreadable extends Error {}

/** No clock or length of ours comes near this. */
export const lengthLimit = 2 ** 31
const clientLimit = 2 ** 32

export class Reader {
  readonly bytes: Uint8Array
  pos: number

  constructor(bytes: Uint8Array, pos = 0) {
    this.bytes = bytes
    this.pos = pos
  }

  get left(): number {
    return this.bytes.length - this.pos
  }

  byte(): number {
    const value = this.bytes[this.pos++]
    if (value === undefined) throw new Unreadable('ends too soon')
    return value
  }

  /** Read a varUint of at most five bytes. */
  uint(): number {
    let value = this.byte()
    if (value < 128) return value
    value &= 127
    for (let factor = 128, bytes = 2; bytes <= 5; factor *= 128, bytes++) {
      const next = this.byte()
      value += (next & 127) * factor
      if (next < 128) return value
    }
    throw new Unreadable('number too long')
  }

  clientId(): number {
    const id = this.uint()
    if (id >= clientLimit) throw new Unreadable('client id too large')
    return id
  }

  clock(): number {
    const clock = this.uint()
    if (clock >= lengthLimit) throw new Unreadable('clock too large')
    return clock
  }

  /** Read how many things follow; each takes at least `size` bytes, so a count that cannot fit is refused before anything is reserved. */
  count(size: number): number {
    const count = this.uint()
    if (count * size > this.left) throw new Unreadable('count larger than what follows')
    return count
  }

  skip(bytes: number): void {
    if (bytes > this.left) throw new Unreadable('ends too soon')
    this.pos += bytes
  }

  /** Read bytes with their length before them, as a view. */
  buffer(): Uint8Array {
    const length = this.count(1)
    this.pos += length
    return this.bytes.subarray(this.pos - length, this.pos)
  }

  end(): void {
    if (this.left !== 0) throw new Unreadable('bytes left over')
  }
}
