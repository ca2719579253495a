// The drawing itself: fits the width of its place, redraws without flicker, is one image with one description. Source: screens §4 Grafiek; docs/spec/grafiek.md.

import { useEffect, useRef, useState } from 'react'
import { donker, licht, type Palet } from '@ketenbeeld/shared/grafiek/palet'
import type { Spec } from '@ketenbeeld/shared/grafiek/spec'
import { useTekst } from '../i18n/tekst.ts'
import { grafiekTeksten } from './grafiek-teksten.ts'
import { Laden } from './laden.tsx'
import { useMeetbreedte } from './meetbreedte.ts'

/** Makes the specification for a width and colours. Keep it stable (useCallback): a new one is a new drawing. */
export type MaakSpec = (breedte: number, palet: Palet) => Spec

export function GrafiekSvg({ maak, hoogte }: { readonly maak: MaakSpec; readonly hoogte: number }) {
  const t = useTekst(grafiekTeksten)
  const plek = useRef<HTMLDivElement>(null)
  const breedte = useMeetbreedte(plek, 8)
  const palet = usePalet()
  const beeld = useTekening(maak, breedte, palet)
  return (
    <div ref={plek} className="grafiek__plek" style={{ minBlockSize: hoogte }}>
      {beeld.kind === 'getekend' && (
        <div
          role="img"
          aria-label={beeld.naam}
          className="grafiek__beeld"
          // reason: text made by our own chart library from numbers, escaped there; no user text is markup in it
          dangerouslySetInnerHTML={{ __html: beeld.svg }}
        />
      )}
      {beeld.kind === 'laden' && <Laden wat={t.laden} />}
      {beeld.kind === 'mislukt' && <p className="sub md">{t.mislukt}</p>}
    </div>
  )
}

type Beeld = { kind: 'laden' } | { kind: 'mislukt' } | { kind: 'getekend'; svg: string; naam: string }

/** The old drawing stays until the new one is ready; a drawing that was overtaken is dropped. */
function useTekening(maak: MaakSpec, breedte: number, palet: Palet): Beeld {
  const [beeld, zet] = useState<Beeld>({ kind: 'laden' })
  useEffect(() => {
    if (breedte < 120) return
    let geldig = true
    drawn(maak, breedte, palet)
      .then((getekend) => geldig && zet(getekend))
      .catch(() => geldig && zet({ kind: 'mislukt' }))
    return () => {
      geldig = false
    }
  }, [maak, breedte, palet])
  return beeld
}

/** A specification that cannot be made fails here too, so that it costs the drawing and not the page. */
async function drawn(maak: MaakSpec, breedte: number, palet: Palet): Promise<Beeld> {
  const spec = maak(breedte, palet)
  const { tekenSvg } = await import('./grafiek-teken.ts')
  return { kind: 'getekend', svg: await tekenSvg(spec), naam: spec.description }
}

/** The colours of the page the drawing stands on. */
function usePalet(): Palet {
  const [palet, zet] = useState(currentPalet)
  useEffect(() => {
    const kijk = new MutationObserver(() => zet(currentPalet()))
    kijk.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    return () => kijk.disconnect()
  }, [])
  return palet
}

const currentPalet = (): Palet => (document.documentElement.dataset['theme'] === 'donker' ? donker : licht)
