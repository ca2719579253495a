// The effect of a proposal read aloud, once the hand rests: how many answers lapse, and the largest move. Source: screens §8; docs/spec/wat-als.md (WA-16).

import { useEffect } from 'react'
import { indicator } from '@ketenbeeld/engine/catalogus/indicatoren'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import { perPartner } from '@ketenbeeld/shared/ronde/beweging'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { useMelden } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { GevolgUitkomst } from './gebruik-gevolg.ts'
import { gevolgTeksten, type GevolgTeksten } from './gevolg-teksten.ts'

const rustMs = 900

/** Say it in one sentence; the same sentence is not said twice in a row. */
export function useReadAloud(uitkomst: GevolgUitkomst | undefined, eigen: Ketenpartner): void {
  const t = useTekst(gevolgTeksten)
  const meld = useMelden()
  const zin = uitkomst && spokenOf(t, uitkomst, eigen)
  useEffect(() => {
    if (zin === undefined) return
    const wekker = setTimeout(() => meld(zin), rustMs)
    return () => clearTimeout(wekker)
  }, [zin, meld])
}

/** The own organisation first, else whoever sees the largest move. */
function spokenOf(t: GevolgTeksten, { gevolg, rekening }: GevolgUitkomst, eigen: Ketenpartner): string | undefined {
  if (rekening.kind !== 'klaar' || gevolg.wijzigingen.length === 0) return undefined
  const eerste = perPartner(rekening.cijfers, eigen)[0]?.bewegingen[0]
  if (!eerste) return t.voorgelezen(gevolg.vervalt.length, '')
  const naam = `${indicator(eerste.indicator)?.label} ${eerste.jaar}`
  const [van, naar] = [eerste.van, eerste.naar].map((x) => toonCijfer(eerste.indicator, x))
  return t.voorgelezen(gevolg.vervalt.length, t.voorgelezenCijfer(naam, van!, naar!))
}
