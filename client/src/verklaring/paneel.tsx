// The panel that explains a figure: beside the page when there is room, over it on a smaller screen, all of a phone. Source: screens 06, §7; docs/spec/verklaring.md (VK-14, VK-19).

import { lazy, Suspense, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Icoon } from '../components/icoon.tsx'
import { Laden } from '../components/laden.tsx'
import { SpoorBadge } from '../components/spoor-badge.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { useNaast } from './breedte.ts'
import { volgendePlek } from './pijltoetsen.ts'
import { teksten } from './teksten.ts'
import { useVerklaar, type Cijfervraag } from './verklaar-context.ts'
import './verklaring.css'
import { schrijfVraag } from './vraag.ts'

/** Only who asks loads it. */
const Inhoud = lazy(async () => ({ default: (await import('./inhoud.tsx')).Inhoud }))

/** The page and, when a figure is asked, the panel. */
export function VerklaarVlak({ children }: { readonly children: ReactNode }) {
  const { pad } = useVerklaar()
  const naast = useNaast()
  const vraag = pad.at(-1)
  return (
    <div className="vk-vlak">
      <div className="vk-pagina">{children}</div>
      {vraag && (naast ? <Zijvlak vraag={vraag} /> : <Blad vraag={vraag} />)}
    </div>
  )
}

function Zijvlak({ vraag }: { readonly vraag: Cijfervraag }) {
  const { sluit } = useVerklaar()
  return (
    // reason: Esc closes it from any place inside, as it does a dialog
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className="vk vk--zij"
      aria-labelledby="h-verklaar"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        sluit()
      }}
    >
      <Binnen vraag={vraag} />
    </aside>
  )
}

/** Modal: the page behind it is covered, so it is out of reach too. */
function Blad({ vraag }: { readonly vraag: Cijfervraag }) {
  const { sluit } = useVerklaar()
  const dialoog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialoog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('h2')?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialoog}
      className="vk vk--blad"
      aria-labelledby="h-verklaar"
      onCancel={(event) => {
        event.preventDefault()
        sluit()
      }}
    >
      <Binnen vraag={vraag} />
    </dialog>
  )
}

/** A table that scrolls sideways has its own use for the arrow. */
const isRol = (doel: EventTarget): boolean => doel instanceof HTMLElement && doel.classList.contains('vk__rol')

function Binnen({ vraag }: { readonly vraag: Cijfervraag }) {
  const t = useTekst(teksten)
  const { pad, sluit, terugNaar } = useVerklaar()
  const kop = useRef<HTMLHeadingElement>(null)
  const welk = schrijfVraag(vraag)
  useEffect(() => {
    kop.current?.focus({ preventScroll: true })
    kop.current?.closest('.vk')?.scrollTo({ top: 0 })
    kop.current?.closest('.vk__binnen')?.scrollTo({ top: 0 })
  }, [welk])
  const toets = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'ArrowLeft' && pad.length > 1 && !isRol(event.target)) terugNaar(pad.length - 2)
    else if (!volgendePlek(event)) return
    event.preventDefault()
  }
  return (
    // reason: the arrow keys are an extra on buttons and links that work by themselves
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="vk__binnen" onKeyDown={toets}>
      <div className="vk__kop">
        <h2 id="h-verklaar" ref={kop} tabIndex={-1}>
          {t.titel}
        </h2>
        <SpoorBadge spoor={vraag.spoor} />
        <button type="button" className="knop knop--stil knop--klein" aria-label={t.sluiten} onClick={sluit}>
          <Icoon name="sluiten" />
        </button>
      </div>
      <Suspense fallback={<Laden wat={t.laden} rijen={9} />}>
        <Inhoud key={welk} vraag={vraag} />
      </Suspense>
    </div>
  )
}
