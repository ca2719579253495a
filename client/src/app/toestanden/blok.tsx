// A block of the sheet of states: a rule, a title, its samples.

import type { ReactNode } from 'react'

export function Blok({
  titel,
  breedte,
  children,
}: {
  readonly titel: string
  readonly breedte: number
  readonly children: ReactNode
}) {
  return (
    <section className="blok vel__blok" data-breedte={breedte}>
      <div className="blok__kop">
        <h2>{titel}</h2>
      </div>
      {children}
    </section>
  )
}
