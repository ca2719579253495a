// The cursor, the selection and the edit field of the table, and what keys and clipboard do with them. Source: docs/spec/parameters.md (PA-49 … PA-53).

import { useCallback, useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { duidingenVanCel, invoerTekst, leesIngetypt } from '@ketenbeeld/shared/parameters/cel-tekst'
import type { Duiding } from '@ketenbeeld/shared/parameters/getal'
import { leesKlembord, schrijfHtml, schrijfTsv } from '@ketenbeeld/shared/parameters/klembord'
import type { Blok } from '@ketenbeeld/shared/parameters/klembord-cel'
import type { Doel } from '@ketenbeeld/shared/parameters/plakplan'
import { useMelden } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { kopieerBlok } from './kopieer.ts'
import {
  bereikVan,
  celOp,
  cellenIn,
  eerstePlek,
  verplaats,
  type Bereik,
  type Plek,
  type Veld,
  type Zet,
} from './selectie.ts'
import { teksten } from './teksten.ts'
import { daadVan } from './toets-zet.ts'

export interface Bewerking {
  readonly cel: CelSleutel
  readonly tekst: string
  /** What stands in the edit field now. */
  readonly getypt?: string
  /** The text has more than one reading: choose before it is committed. */
  readonly keuzes?: readonly Duiding[]
  readonly daarna?: Zet
}

export interface Plakken {
  readonly blok: Blok
  readonly doel: Doel
}

interface Cursor {
  readonly rij: string
  readonly kolom: number
}

export interface Knopen {
  readonly vink: (parameter: string) => void
  readonly vergelijk: () => void
  readonly paneel: () => void
  readonly watals: () => void
  readonly toetsen: () => void
}

export type Bediening = ReturnType<typeof useBediening>

export function useBediening(tabel: Tabel, veld: Veld, knopen: Knopen) {
  const t = useTekst(teksten)
  const meld = useMelden()
  const [cursor, zetCursor] = useState<Cursor>()
  const [hoek, zetHoek] = useState<Cursor>()
  const [bewerking, zetBewerking] = useState<Bewerking>()
  const [plakken, zetPlakken] = useState<Plakken>()
  const [melding, zetMelding] = useState<string>()
  const veldRef = useRef<HTMLDivElement>(null)
  const focusNa = useRef(false)
  const nummers = useMemo(() => new Map(veld.rijen.map((r, i) => [r.id, i])), [veld])

  const plekAt = (plaats: Cursor | undefined): Plek | undefined => {
    const rij = plaats && nummers.get(plaats.rij)
    if (rij === undefined) return undefined
    const plek = { rij, kolom: plaats!.kolom }
    return celOp(veld, plek) ? plek : undefined
  }
  const actief = plekAt(cursor) ?? eerstePlek(veld)
  const bereik: Bereik | undefined = actief && bereikVan(veld, { actief, hoek: plekAt(hoek) ?? actief })
  const celActief = actief && celOp(veld, actief)?.cel

  useEffect(() => {
    if (!focusNa.current) return
    focusNa.current = false
    const element = veldRef.current?.querySelector<HTMLElement>('[data-actief]')
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const gaNaar = useCallback(
    (plek: Plek, uitbreiden = false): void => {
      const rij = veld.rijen[plek.rij]
      if (!rij) return
      const plaats = { rij: rij.id, kolom: plek.kolom }
      focusNa.current = true
      zetMelding(undefined)
      if (uitbreiden) zetHoek(plaats)
      else {
        zetCursor(plaats)
        zetHoek(undefined)
      }
    },
    [veld],
  )

  const schrijf = (cellen: ReadonlyMap<CelSleutel, CelWaarde>): number => {
    const aantal = tabel.schrijver?.schrijf({ cellen }) ?? 0
    focusNa.current = true
    return aantal
  }

  const refuse = (): void => {
    zetMelding(t.nietWijzigen)
    meld(t.nietWijzigen)
  }

  const begin = (tekst?: string): void => {
    if (!celActief) return
    if (!tabel.schrijver) return refuse()
    zetBewerking({ cel: celActief, tekst: tekst ?? invoerTekst(celActief, tabel.waardeVan(celActief)) })
  }

  const sluitBewerking = (): void => {
    focusNa.current = true
    zetBewerking(undefined)
  }

  const zetWaarde = (cel: CelSleutel, waarde: CelWaarde, daarna?: Zet): void => {
    schrijf(new Map([[cel, waarde]]))
    sluitBewerking()
    if (daarna && actief) gaNaar(verplaats(veld, actief, daarna))
  }

  /** Commit the edit field; an ambiguous text is asked about first, an unreadable one is kept as a draft. */
  const legVast = (tekst: string, daarna?: Zet): void => {
    if (!bewerking) return
    const { cel } = bewerking
    if (tekst === invoerTekst(cel, tabel.waardeVan(cel))) {
      sluitBewerking()
      if (daarna && actief) gaNaar(verplaats(veld, actief, daarna))
      return
    }
    const lezing = leesIngetypt(cel, tekst)
    if (lezing.kind === 'vraag') {
      zetBewerking({ cel, tekst, keuzes: duidingenVanCel(cel, tekst), ...(daarna && { daarna }) })
      return
    }
    zetWaarde(cel, lezing.kind === 'waarde' ? lezing.waarde : lezing.tekst, daarna)
  }

  const gekozenCellen = bereik ? cellenIn(veld, bereik) : []

  const leeg = (): void => {
    if (!tabel.schrijver) return refuse()
    meld(t.geleegd(schrijf(new Map(gekozenCellen.map(({ cel }) => [cel.cel, null])))))
  }

  const voerDoor = (): void => {
    if (!bereik || !tabel.schrijver) return refuse()
    const boven = veld.rijen[bereik.vanRij]!
    const nieuw = new Map<CelSleutel, CelWaarde>()
    for (const rij of veld.rijen.slice(bereik.vanRij + 1, bereik.totRij + 1)) {
      for (let kolom = bereik.vanKolom; kolom <= bereik.totKolom; kolom += 1) {
        const [bron, doel] = [boven.cellen[kolom], rij.cellen[kolom]]
        if (bron && doel && bron.van === doel.van && bron.breed === doel.breed && boven.schaal === rij.schaal)
          nieuw.set(doel.cel, tabel.waardeVan(bron.cel))
      }
    }
    schrijf(nieuw)
  }

  const opToets = (event: KeyboardEvent): void => {
    if (bewerking || !actief) return
    const daad = daadVan({
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
    })
    if (!daad) return
    event.preventDefault()
    switch (daad.kind) {
      case 'zet':
        return gaNaar(verplaats(veld, daad.uitbreiden ? (plekAt(hoek) ?? actief) : actief, daad.zet), daad.uitbreiden)
      case 'bewerk':
        return begin(daad.tekst)
      case 'leeg':
        return leeg()
      case 'vink':
        return knopen.vink(veld.rijen[actief.rij]!.parameter)
      case 'ongedaan':
        focusNa.current = true
        return meld(tabel.schrijver?.ongedaan() ? t.ongedaan : t.nietsOngedaan)
      case 'opnieuw':
        focusNa.current = true
        return meld(tabel.schrijver?.opnieuw() ? t.opnieuw : t.nietsOngedaan)
      case 'voer-door':
        return voerDoor()
      case 'alles': {
        const deel = veld.deel[actief.rij]
        const [van, tot] = [veld.deel.indexOf(deel!), veld.deel.lastIndexOf(deel!)]
        gaNaar({ rij: van, kolom: 0 })
        return gaNaar({ rij: tot, kolom: (veld.rijen[tot]?.cellen.length ?? 1) - 1 }, true)
      }
      case 'vergelijk':
      case 'paneel':
      case 'watals':
      case 'toetsen':
        return knopen[daad.kind]()
      case 'inklappen':
        zetHoek(undefined)
    }
  }

  const opKopieer = (event: ClipboardEvent, knip: boolean): void => {
    if (bewerking || !bereik) return
    event.preventDefault()
    const blok = kopieerBlok(veld.rijen, bereik, tabel.waardeVan)
    event.clipboardData.setData('text/plain', schrijfTsv(blok))
    event.clipboardData.setData('text/html', schrijfHtml(blok))
    if (knip) leeg()
    else meld(t.gekopieerd(gekozenCellen.length))
  }

  const opPlak = (event: ClipboardEvent): void => {
    if (bewerking || !bereik || !actief) return
    event.preventDefault()
    const klembord = leesKlembord({
      tekst: event.clipboardData.getData('text/plain'),
      html: event.clipboardData.getData('text/html'),
    })
    const tell = (zin: string): void => {
      zetMelding(zin)
      meld(zin)
    }
    if (!tabel.schrijver) return tell(t.plak.lezen)
    if (klembord.kind === 'leeg') return tell(t.plak.leegKlembord)
    if (klembord.kind === 'te-groot') return tell(klembord.zin)
    zetPlakken({
      blok: klembord.rijen,
      doel: { rij: bereik.vanRij, kolom: bereik.vanKolom, totRij: bereik.totRij, totKolom: bereik.totKolom },
    })
  }

  return {
    veldRef,
    actief,
    celActief,
    bereik,
    bewerking,
    plakken,
    melding,
    gaNaar,
    begin,
    typ: (getypt: string) => zetBewerking((b) => b && { ...b, getypt }),
    legVast,
    kies: zetWaarde,
    breekAf: sluitBewerking,
    opToets,
    opKopieer,
    opPlak,
    sluitPlakken: () => {
      focusNa.current = true
      zetPlakken(undefined)
    },
  }
}
