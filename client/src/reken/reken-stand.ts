// What a screen shows of a calculation: the last value stays until the next one is there. Pure. Source: docs/spec/wat-als.md (WA-5).

export interface RekenStand<R, V = never> {
  /** leeg: nothing asked. rekent: a value is on its way, `waarde` is still the one before. */
  readonly stand: 'leeg' | 'rekent' | 'klaar' | 'fout'
  readonly waarde: R | undefined
  /** What a task in pieces last reported; of the question that is running or just done. */
  readonly voortgang: V | undefined
  /** Why it could not be calculated; a sentence. */
  readonly fout: string | undefined
}

/** What came in last, and for which question. */
export interface Binnen<R, V> {
  readonly vraag: readonly unknown[]
  readonly klaar: boolean
  readonly waarde: R | undefined
  readonly voortgang: V | undefined
  readonly fout: string | undefined
}

export type Nieuws<R, V> =
  | { readonly soort: 'voortgang'; readonly voortgang: V }
  | { readonly soort: 'klaar'; readonly waarde: R }
  | { readonly soort: 'fout'; readonly fout: string }

/** Take in what the worker says about a question. */
export function ontvang<R, V>(
  oud: Binnen<R, V> | undefined,
  vraag: readonly unknown[],
  nieuws: Nieuws<R, V>,
): Binnen<R, V> {
  const voortgang = oud?.vraag === vraag ? oud.voortgang : undefined
  const basis = { vraag, klaar: true, waarde: oud?.waarde, voortgang, fout: undefined }
  if (nieuws.soort === 'voortgang') return { ...basis, klaar: false, voortgang: nieuws.voortgang }
  if (nieuws.soort === 'klaar') return { ...basis, waarde: nieuws.waarde }
  return { ...basis, waarde: undefined, fout: nieuws.fout }
}

/** Return what to show now that this question stands. */
export function standVan<R, V>(
  vraag: readonly unknown[] | undefined,
  binnen: Binnen<R, V> | undefined,
): RekenStand<R, V> {
  if (!vraag) return { stand: 'leeg', waarde: undefined, voortgang: undefined, fout: undefined }
  if (binnen?.vraag !== vraag) return { stand: 'rekent', waarde: binnen?.waarde, voortgang: undefined, fout: undefined }
  const { klaar, waarde, voortgang, fout } = binnen
  return { stand: klaar ? (fout === undefined ? 'klaar' : 'fout') : 'rekent', waarde, voortgang, fout }
}

/** The same arguments, one by one, are the same question. */
export function zelfdeVraag(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  return a === b || (a?.length === b?.length && a !== undefined && a.every((x, i) => Object.is(x, b?.[i])))
}
