// Planning: the phases, the week to scale, every deadline with its effect and state; the chair moves deadlines and, in the demo, the clock. Source: screens §6; docs/spec/planning.md (PL).

import { useState } from 'react'
import { rolVan } from '@ketenbeeld/shared/identity/mandaat'
import type { DeadlineStand } from '@ketenbeeld/shared/planning/planning'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { useIk } from '../../api/ik.tsx'
import { useNu, useRondeDeel } from '../../api/ronde.tsx'
import { Laden } from '../../components/laden.tsx'
import { usePaginatitel } from '../../components/paginatitel.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { DemoKlok } from './demo-klok.tsx'
import { Fasen } from './fasen.tsx'
import { Ontbrekenden } from './ontbrekenden.tsx'
import './planning.css'
import { teksten } from './teksten.ts'
import { TermijnenTabel, verplaatsKnopId } from './termijnen-tabel.tsx'
import { VerplaatsFormulier } from './verplaats-formulier.tsx'
import { Week } from './week.tsx'

export function PlanningPagina() {
  const t = useTekst(teksten)
  usePaginatitel(t.titel)
  const planning = useRondeDeel((b) => b.stand.planning)
  const verplaatst = planning.deadlines.filter((d) => d.verplaatsingen.length > 0).length
  return (
    <main id="inhoud" className="pagina planning" tabIndex={-1}>
      <div className="pagina__kop">
        <div>
          <h1>{t.titel}</h1>
          <p className="mid">{t.onder(verplaatst)}</p>
        </div>
      </div>
      {planning.deadlines.length > 0 ? <Inhoud /> : <Laden wat={t.titel} />}
    </main>
  )
}

function Inhoud() {
  const ik = useIk()
  const nu = useNu(10_000)
  const stand = useRondeDeel((b) => b.stand)
  const [gekozen, kies] = useState<string>()
  const [voorstel, stelVoor] = useState<Moment>()
  const isVoorzitter = rolVan(stand.mandaten, ik, nu) === 'voorzitter'
  const deadline = stand.planning.deadlines.find((d) => d.id === gekozen && d.verstreken === undefined)
  const choose = (keuze: DeadlineStand | undefined): void => {
    kies(keuze?.id)
    stelVoor(undefined)
  }
  const close = (): void => {
    choose(undefined)
    if (deadline) document.getElementById(verplaatsKnopId(deadline))?.focus()
  }
  return (
    <>
      <Fasen />
      <Week voorstel={deadline && voorstel ? { deadline, moment: voorstel } : undefined} />
      <div className="raster planning__onder">
        <TermijnenTabel kies={isVoorzitter ? choose : undefined} />
        <div className="planning__paneel">
          {deadline && <VerplaatsFormulier key={deadline.id} deadline={deadline} stelVoor={stelVoor} sluit={close} />}
          <Ontbrekenden />
          {ik.demo && <DemoKlok isVoorzitter={isVoorzitter} />}
        </div>
      </div>
    </>
  )
}
