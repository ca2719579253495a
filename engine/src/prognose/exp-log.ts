// Exponential function and natural logarithm with the same bits everywhere. Source: Sun fdlibm (e_exp.c, e_log.c); docs/spec/engine.md (PEA-B).

/**
 * Return e^x.
 *
 * Not Math.exp: Node and Chromium give another last bit in one of ten arguments, so the same run would have another outcome
 * on server and in the browser. This uses only + − × ÷, which IEEE 754 fixes. Error below 1 unit in the last place.
 */
export function exp(x: number): number {
  if (!(x > -745.2)) return Number.isNaN(x) ? NaN : 0
  if (x > 709.79) return Infinity
  const k = Math.round(x * 1.442695040888963387)
  const hoog = x - k * ln2Hoog
  const laag = k * ln2Laag
  const r = hoog - laag
  const t = r * r
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))))
  const y = 1 - (laag - (r * c) / (2 - c) - hoog)
  return k > -1022 && k < 1024 ? y * tweeTot(k) : y * tweeTot(k >> 1) * tweeTot(k - (k >> 1))
}

/** Return the natural logarithm of x > 0. Not Math.log, for the same reason: one in a hundred arguments differs. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  const [k, m] = ontleed(x)
  const f = m - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const oneven =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)))
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1))
  const half = 0.5 * f * f
  return k * ln2Hoog - (half - (s * (half + (oneven + even)) + k * ln2Laag) - f)
}

const ln2Hoog = 6.9314718036912381649e-1
const ln2Laag = 1.90821492927058770002e-10

/** 2^k for −1022 ≤ k ≤ 1023, exactly. */
function tweeTot(k: number): number {
  bits.setUint32(0, (k + 1023) << 20)
  bits.setUint32(4, 0)
  return bits.getFloat64(0)
}

// reason: a place to turn numbers into bits, written and read at once; making one per call took most of the time.
const bits = new DataView(new ArrayBuffer(8))

/** x = 2^k · m with m from √½ to √2. */
function ontleed(x: number): readonly [k: number, m: number] {
  const normaal = x < 2.2250738585072014e-308 ? x * 18014398509481984 : x
  bits.setFloat64(0, normaal)
  const hoog = bits.getUint32(0)
  const k = (hoog >>> 20) - 1023 - (normaal === x ? 0 : 54)
  bits.setUint32(0, (hoog & 0xfffff) | 0x3ff00000)
  const m = bits.getFloat64(0)
  return m > Math.SQRT2 ? [k + 1, m / 2] : [k, m]
}
