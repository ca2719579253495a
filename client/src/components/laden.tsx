// A still skeleton in the final shape, shown only after 300 ms. Source: screens §4 Laden.

import { useEffect, useState } from 'react'

export function Laden({ wat, rijen = 5 }: { readonly wat: string; readonly rijen?: number }) {
  const [toon, zet] = useState(false)
  useEffect(() => {
    const wekker = setTimeout(() => zet(true), 300)
    return () => clearTimeout(wekker)
  }, [])
  if (!toon) return <div aria-busy="true" className="laden" />
  return (
    <output aria-busy="true" className="laden">
      <span className="vh">{wat}</span>
      {Array.from({ length: rijen }, (_, i) => (
        <span key={i} className="laden__rij" data-breedte={i % 3} aria-hidden="true" />
      ))}
    </output>
  )
}
