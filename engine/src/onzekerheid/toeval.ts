// Reproducible chance: xoshiro128**, with a starting state of its own for every draw. Source: Blackman and Vigna (2018), Wellons' lowbias32; docs/spec/onzekerheid.md (OZ-2).

export interface Toeval {
  /** Start the numbers of one draw; they depend on seed, stream and number of the draw only. */
  begin(trekking: number): void
  /** The next 32 random bits, as a whole number from 0. */
  bits(): number
  /** The next number in (0, 1), never 0 or 1: 52 random bits. */
  uniform(): number
}

/**
 * Make the generator of one stream of numbers.
 *
 * @param zaad Whole number from 0 to 2³² − 1.
 * @param stroom Name of what the numbers are for: another stream does not move when this one is longer or is left out.
 */
export function maakToeval(zaad: number, stroom: string): Toeval {
  const sleutels = Uint32Array.from({ length: 4 }, (_, j) => meng(naamgetal(stroom, meng(zaad) ^ meng(j + 1))))
  const s = new Uint32Array(4)
  const bits = xoshiro(s)
  return {
    begin(trekking) {
      for (let j = 0; j < 4; j++) s[j] = meng(trekking ^ sleutels[j]!)
      // The only state from which the generator never leaves.
      if ((s[0]! | s[1]! | s[2]! | s[3]!) === 0) s[0] = 1
    },
    bits,
    uniform: () => ((bits() >>> 6) * 67108864 + (bits() >>> 6) + 0.5) / 4503599627370496,
  }
}

/** The generator itself, on a state of four 32-bit numbers, not all 0. */
export function xoshiro(s: Uint32Array): () => number {
  return () => {
    const b = s[1]!
    const uit = Math.imul(draai(Math.imul(b, 5), 7), 9) >>> 0
    s[2] = s[2]! ^ s[0]!
    s[3] = s[3]! ^ b
    s[1] = b ^ s[2]!
    s[0] = s[0]! ^ s[3]!
    s[2] = s[2]! ^ (b << 9)
    s[3] = draai(s[3]!, 11)
    return uit
  }
}

function draai(x: number, n: number): number {
  return (x << n) | (x >>> (32 - n))
}

/** A permutation of the 32-bit numbers in which one changed bit changes half of the outcome. */
function meng(x: number): number {
  let y = x | 0
  y = Math.imul(y ^ (y >>> 16), 0x7feb352d)
  y = Math.imul(y ^ (y >>> 15), 0x846ca68b)
  return (y ^ (y >>> 16)) >>> 0
}

function naamgetal(naam: string, begin: number): number {
  let uit = begin
  for (let i = 0; i < naam.length; i++) uit = meng(uit ^ naam.charCodeAt(i))
  return uit
}
