// Writes lib0's primitives into one growing buffer, so that splicing a document costs one copy. Source: lib0 encoding (varUint).

export class Writer {
  private buffer: Uint8Array
  length = 0

  constructor(capacity = 64) {
    this.buffer = new Uint8Array(capacity)
  }

  uint(value: number): void {
    this.reserve(5)
    while (value > 127) {
      this.buffer[this.length++] = 128 | (value & 127)
      value = Math.floor(value / 128)
    }
    this.buffer[this.length++] = value
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.buffer.set(bytes, this.length)
    this.length += bytes.length
  }

  /** Write bytes with their length before them. */
  sized(bytes: Uint8Array): void {
    this.uint(bytes.length)
    this.bytes(bytes)
  }

  /** Return what was written, in a buffer of exactly that size. */
  take(): Uint8Array {
    return this.buffer.length === this.length ? this.buffer : this.buffer.slice(0, this.length)
  }

  private reserve(extra: number): void {
    if (this.length + extra <= this.buffer.length) return
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + extra))
    larger.set(this.buffer.subarray(0, this.length))
    this.buffer = larger
  }
}
