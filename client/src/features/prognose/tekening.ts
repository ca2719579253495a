// Where things stand in the drawing of a distribution: scales, lines, areas and labels that do not overlap. Pure. Source: screens 07; docs/spec/prognose.md (PR-31).

export interface Vlak {
  readonly breedte: number
  readonly hoogte: number
  readonly links: number
  readonly rechts: number
  readonly boven: number
  readonly onder: number
}

export interface Schaal {
  readonly x: (persoon: number) => number
  readonly y: (dichtheid: number) => number
  /** Back from a place to a number of persons. */
  readonly persoon: (x: number) => number
  /** The ground line. */
  readonly nul: number
}

/** Scale a drawing to its place; the highest density just fits. */
export function schaalVan(vlak: Vlak, tot: number, hoogste: number): Schaal {
  const nul = vlak.hoogte - vlak.onder
  const breed = vlak.breedte - vlak.links - vlak.rechts
  return {
    x: (persoon) => rond(vlak.links + (persoon / tot) * breed),
    y: (dichtheid) => rond(nul - (hoogste > 0 ? dichtheid / hoogste : 0) * (nul - vlak.boven)),
    persoon: (x) => ((x - vlak.links) / breed) * tot,
    nul,
  }
}

/** A line through all values; what lies level with both neighbours is left out, because a scenario is level nearly everywhere. */
export function lijnVan(xs: readonly number[], ys: readonly number[], { x, y }: Schaal): string {
  const hoogten = ys.map(y)
  const level = (i: number): boolean => hoogten[i] === hoogten[i - 1] && hoogten[i] === hoogten[i + 1]
  return xs.map((at, i) => (level(i) ? '' : `${i === 0 ? 'M' : 'L'}${x(at)} ${hoogten[i]}`)).join('')
}

/** The area under a line between two persons, cut exactly there. */
export function vlakOnder(
  xs: readonly number[],
  ys: readonly number[],
  [van, tot]: readonly [van: number, tot: number],
  schaal: Schaal,
): string {
  const binnen = xs.flatMap((at, i) => (at > van && at < tot ? [[at, ys[i] ?? 0] as const] : []))
  const punten = [[van, hoogteOp(xs, ys, van)] as const, ...binnen, [tot, hoogteOp(xs, ys, tot)] as const]
  const boven = punten.map(([at, f]) => `L${schaal.x(at)} ${schaal.y(f)}`).join('')
  return `M${schaal.x(van)} ${schaal.nul}${boven}L${schaal.x(tot)} ${schaal.nul}Z`
}

/** The height of a line at one person, straight between its values. */
export function hoogteOp(xs: readonly number[], ys: readonly number[], at: number): number {
  const stap = (xs[1] ?? 1) - (xs[0] ?? 0)
  const plaats = Math.min(Math.max((at - (xs[0] ?? 0)) / stap, 0), xs.length - 1)
  const i = Math.min(Math.floor(plaats), Math.max(0, xs.length - 2))
  const [a, b] = [ys[i] ?? 0, ys[i + 1] ?? 0]
  return a + (b - a) * (plaats - i)
}

/**
 * Move labels apart.
 *
 * @param midden Where each label wants its middle, ascending.
 * @param breed Room each label needs.
 * @returns Middles in the same order, inside [van, tot] as long as all labels fit there.
 */
export function spreid(midden: readonly number[], breed: number, van: number, tot: number): readonly number[] {
  const uit = [...midden]
  for (let i = 0; i < uit.length; i += 1) uit[i] = Math.max(uit[i]!, i === 0 ? van + breed / 2 : uit[i - 1]! + breed)
  for (let i = uit.length - 1; i >= 0; i -= 1)
    uit[i] = Math.min(uit[i]!, i === uit.length - 1 ? tot - breed / 2 : uit[i + 1]! - breed)
  return uit.map(rond)
}

/** Where the highest value of a line is. */
export function topVan(xs: readonly number[], ys: readonly number[]): readonly [x: number, y: number] {
  const i = ys.reduce((best, f, k) => (f > (ys[best] ?? 0) ? k : best), 0)
  return [xs[i] ?? 0, ys[i] ?? 0]
}

/** Round ticks from 0 to at least `hoogste`, at most `aantal` of them above 0. */
export function streepjes(hoogste: number, aantal: number): readonly number[] {
  const ruw = Math.max(hoogste, 1) / aantal
  const macht = 10 ** Math.floor(Math.log10(ruw))
  const stap = [1, 2, 5, 10].map((n) => n * macht).find((n) => n >= ruw) ?? 10 * macht
  return Array.from({ length: Math.ceil(hoogste / stap) + 1 }, (_, i) => i * stap)
}

const rond = (n: number): number => Math.round(n * 10) / 10
