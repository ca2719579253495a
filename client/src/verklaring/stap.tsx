// A value in the sum: a step further down for a figure, the way to its row for an input, else plain text. Source: docs/spec/verklaring.md (VK-15).

import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Deel } from '@ketenbeeld/engine/verklaring/verklaring'
import { parameterPad } from './parameter-pad.ts'
import { useVerklaar } from './verklaar-context.ts'

export function Stap({ deel, children }: { readonly deel: Deel | undefined; readonly children: ReactNode }) {
  const { stap } = useVerklaar()
  if (deel?.soort === 'variabele')
    return (
      <button type="button" className="vk__stap" onClick={() => stap(deel.doel)}>
        {children}
      </button>
    )
  if (deel?.soort === 'invoer')
    return (
      <Link className="vk__stap" to={parameterPad(deel.cel)}>
        {children}
      </Link>
    )
  return <>{children}</>
}
