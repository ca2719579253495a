// A figure that can be asked to explain itself: a button that looks like the figure. Source: screens §4 Live cijfer; docs/spec/verklaring.md (VK-14).

import type { ReactNode } from 'react'
import { useTekst } from '../i18n/tekst.ts'
import { useInRaster } from './cijfer-raster.tsx'
import { teksten } from './teksten.ts'
import { useVerklaar, type Cijfervraag } from './verklaar-context.ts'
import './verklaring.css'
import { isZelfde } from './vraag.ts'

export interface CijferKnopProps {
  readonly vraag: Cijfervraag
  /** The figure as shown. */
  readonly children: ReactNode
  /** The whole of what is read aloud, where no table around it says what the figure is. */
  readonly label?: string | undefined
  readonly className?: string | undefined
}

export function CijferKnop({ vraag, children, label, className }: CijferKnopProps) {
  const t = useTekst(teksten)
  const { pad, toon } = useVerklaar()
  const inRaster = useInRaster()
  const [eerste] = pad
  const isOpen = eerste !== undefined && isZelfde(eerste, vraag)
  return (
    <button
      type="button"
      className={['vk-cijfer', className].filter(Boolean).join(' ')}
      aria-expanded={isOpen}
      tabIndex={inRaster ? -1 : undefined}
      title={label}
      aria-label={label && `${label}, ${t.verklaar}`}
      onClick={() => toon(vraag)}
    >
      {children}
      {!label && <span className="vh">, {t.verklaar}</span>}
    </button>
  )
}
