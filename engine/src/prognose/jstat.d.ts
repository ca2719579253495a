// The part of jStat 1.9.6 that the engine uses; the package ships no types.
declare module 'jstat' {
  interface Normal {
    pdf(x: number, mean: number, std: number): number
  }
  interface WithCdf {
    pdf(x: number, a: number, b: number): number
    cdf(x: number, a: number, b: number): number
  }
  interface Triangular {
    pdf(x: number, a: number, b: number, c: number): number
    cdf(x: number, a: number, b: number, c: number): number
  }
  const pakket: { jStat: { normal: Normal; lognormal: WithCdf; gamma: WithCdf; triangular: Triangular } }
  export default pakket
}
