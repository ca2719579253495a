// The convolution of two rows of numbers by a fast Fourier transform. Source: model specification A4 ("direct or FFT"); docs/spec/prognose.md (PR-16).

/**
 * Return c with c[k] = Σ a[i]·b[k−i].
 *
 * Both rows go through one complex transform: (a + ib)² has 2ab as imaginary part. Error about 1e-16 of the largest product;
 * the same bits everywhere, because sines come from square roots and not from Math.sin.
 */
export function convolutie(a: Float64Array, b: Float64Array): Float64Array {
  const lengte = a.length + b.length - 1
  let n = 4
  while (n < lengte) n *= 2
  const re = new Float64Array(n)
  const im = new Float64Array(n)
  re.set(a)
  im.set(b)
  heen(re, im)
  for (let k = 0; k < n; k++) {
    const [x, y] = [re[k]!, im[k]!]
    re[k] = x * x - y * y
    im[k] = 2 * x * y
  }
  terug(re, im)
  return im.subarray(0, lengte).map((y) => y / (2 * n))
}

/** Forward, in place; the result stands in bit-reversed order, which is all that squaring needs. */
function heen(re: Float64Array, im: Float64Array): void {
  const n = re.length
  const [cos, sin] = wortels(n)
  for (let half = n / 2, sprong = 1; half >= 1; half /= 2, sprong *= 2)
    for (let start = 0; start < n; start += 2 * half)
      for (let j = 0, i = start; j < half; j++, i++) {
        const k = i + half
        const x = re[i]! - re[k]!
        const y = im[i]! - im[k]!
        re[i] = re[i]! + re[k]!
        im[i] = im[i]! + im[k]!
        const c = cos[j * sprong]!
        const s = sin[j * sprong]!
        re[k] = x * c + y * s
        im[k] = y * c - x * s
      }
}

/** Back from bit-reversed order, times n. */
function terug(re: Float64Array, im: Float64Array): void {
  const n = re.length
  const [cos, sin] = wortels(n)
  for (let half = 1, sprong = n / 2; half < n; half *= 2, sprong /= 2)
    for (let start = 0; start < n; start += 2 * half)
      for (let j = 0, i = start; j < half; j++, i++) {
        const k = i + half
        const c = cos[j * sprong]!
        const s = sin[j * sprong]!
        const x = re[k]! * c - im[k]! * s
        const y = im[k]! * c + re[k]! * s
        re[k] = re[i]! - x
        im[k] = im[i]! - y
        re[i] = re[i]! + x
        im[i] = im[i]! + y
      }
}

type Rij = Float64Array<ArrayBuffer>
type Wortels = readonly [cos: Rij, sin: Rij]

// reason: a power of two has one set of roots of unity, whoever asks for it.
const bekend = new Map<number, Wortels>()

/** cos and sin of 2πk/n for k below n/2, n a power of two from 4: every doubling halves the angle. */
function wortels(n: number): Wortels {
  const klaar = bekend.get(n)
  if (klaar) return klaar
  let cos = Float64Array.of(1, 0)
  let sin = Float64Array.of(0, 1)
  for (let [c, s, m] = [0, 1, 4]; m < n; m *= 2) {
    c = Math.sqrt((1 + c) / 2)
    s /= 2 * c
    ;[cos, sin] = verdubbel(cos, sin, c, s)
  }
  const nieuw: Wortels = [cos, sin]
  bekend.set(n, nieuw)
  return nieuw
}

function verdubbel(cos: Rij, sin: Rij, c: number, s: number): Wortels {
  const fijnerCos = new Float64Array(2 * cos.length)
  const fijnerSin = new Float64Array(2 * cos.length)
  for (let k = 0; k < cos.length; k++) {
    fijnerCos[2 * k] = cos[k]!
    fijnerSin[2 * k] = sin[k]!
    fijnerCos[2 * k + 1] = cos[k]! * c - sin[k]! * s
    fijnerSin[2 * k + 1] = sin[k]! * c + cos[k]! * s
  }
  return [fijnerCos, fijnerSin]
}
