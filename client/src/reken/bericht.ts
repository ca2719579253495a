// What is said between a tab and its worker, and the types of questions and answers. Source: docs/spec/wat-als.md (WA-1, WA-3).

/** A set of tasks: functions that answer at once, or generators that report on the way. */
export type Takenset = Readonly<Record<string, (...argumenten: never[]) => unknown>>

type Loop<S, R> = Generator<S, R, never> | AsyncGenerator<S, R, never>

export type Argumenten<T extends Takenset, N extends keyof T> = Parameters<T[N]>

/** What a task answers in the end. */
export type Resultaat<T extends Takenset, N extends keyof T> =
  ReturnType<T[N]> extends Loop<unknown, infer R> ? R : Awaited<ReturnType<T[N]>>

/** What a task reports on the way; never for a task that answers at once. */
export type Voortgang<T extends Takenset, N extends keyof T> =
  ReturnType<T[N]> extends Loop<infer S, unknown> ? S : never

export type Vraag =
  | { readonly soort: 'vraag'; readonly nr: number; readonly taak: string; readonly argumenten: readonly unknown[] }
  | { readonly soort: 'stop'; readonly nr: number }

export type Antwoord =
  | { readonly soort: 'voortgang'; readonly nr: number; readonly waarde: unknown }
  | { readonly soort: 'klaar'; readonly nr: number; readonly waarde: unknown }
  | { readonly soort: 'fout'; readonly nr: number; readonly zin: string }

/** One end of the line: a Worker, a worker's own scope, or a pair in a test. */
export interface Poort<Uit, In> {
  postMessage(bericht: Uit): void
  addEventListener(soort: 'message', luister: (event: { readonly data: In }) => void): void
}
