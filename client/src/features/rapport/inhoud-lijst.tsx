// The contents beside the text: where you are, and where the others are. Source: screens 04; docs/spec/rapport.md (RA-21).

import { useEffect, useRef, useState } from 'react'
import type { Kop } from '@ketenbeeld/shared/rapport/inhoudsopgave'
import { Icoon } from '../../components/icoon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { useIsSmal } from './smal.ts'
import { teksten } from './teksten.ts'

export interface InhoudRegel extends Kop {
  readonly anderen?: number
}

export interface InhoudLijstProps {
  readonly koppen: readonly InhoudRegel[]
  /** The heading elements in the text, in the same order. */
  readonly elementen: () => readonly HTMLElement[]
  readonly ga: (index: number) => void
}

export function InhoudLijst({ koppen, elementen, ga }: InhoudLijstProps) {
  const t = useTekst(teksten)
  const actief = useActieveKop(elementen, koppen.length)
  const isSmal = useIsSmal()
  if (isSmal)
    return (
      <details className="rap-inhoud rap-inhoud--smal">
        <summary>{t.inhoud}</summary>
        <nav aria-label={t.inhoud}>
          <Regels koppen={koppen} actief={actief} ga={ga} />
        </nav>
      </details>
    )
  return (
    <nav className="rap-inhoud" aria-labelledby="rap-inhoud-kop">
      <h2 id="rap-inhoud-kop">{t.inhoud}</h2>
      <Regels koppen={koppen} actief={actief} ga={ga} />
    </nav>
  )
}

interface RegelsProps extends Pick<InhoudLijstProps, 'koppen' | 'ga'> {
  readonly actief: number
}

function Regels({ koppen, actief, ga }: RegelsProps) {
  const t = useTekst(teksten)
  return (
    <ol>
      {koppen.map((kop, index) =>
        kop.niveau === 1 ? null : (
          <li key={kop.anker} className={kop.niveau === 2 ? 'n1' : 'n2'}>
            <a
              href={`#${kop.anker}`}
              aria-current={index === actief ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault()
                ga(index)
              }}
            >
              <span>
                {kop.nummer} {kop.tekst}
              </span>
              {kop.anderen ? (
                <span className="sub sm nowrap">
                  <Icoon name="persoon" klein />
                  <span aria-hidden="true"> {kop.anderen}</span>
                  <span className="vh">, {t.hier(kop.anderen)}</span>
                </span>
              ) : null}
            </a>
          </li>
        ),
      )}
    </ol>
  )
}

/** The last heading above the upper part of the window. */
function useActieveKop(elementen: () => readonly HTMLElement[], aantal: number): number {
  const [actief, zet] = useState(-1)
  const lees = useRef(elementen)
  useEffect(() => void (lees.current = elementen))
  useEffect(() => {
    let frame = 0
    const kijk = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const grens = Math.min(innerHeight / 3, 260)
        zet(lees.current().findLastIndex((element) => element.getBoundingClientRect().top <= grens))
      })
    }
    kijk()
    addEventListener('scroll', kijk, { passive: true, capture: true })
    addEventListener('resize', kijk)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', kijk, { capture: true })
      removeEventListener('resize', kijk)
    }
  }, [aantal])
  return actief
}
