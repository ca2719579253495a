// The sheet of states: every building block in every state, to compare against and to photograph. Only in the demo. Source: screens §6 (09).

import { useIk } from '../api/ik.tsx'
import { usePaginatitel } from '../components/paginatitel.ts'
import { NietGevonden } from './foutpagina.tsx'
import { Berichten, Conflict } from './toestanden/berichten.tsx'
import { Cellen, Kleur, Letter } from './toestanden/basis.tsx'
import { Knoppen, Velden } from './toestanden/bediening.tsx'
import { Leeg, LadenBlok, Toasts } from './toestanden/leeg.tsx'
import { Antwoorden, Aanwezigheid, Donker, Iconen, Opslaan, Spoor } from './toestanden/status.tsx'
import './toestanden/toestanden.css'

export function ToestandenPagina() {
  const { demo } = useIk()
  return demo ? <Vel /> : <NietGevonden />
}

function Vel() {
  usePaginatitel('Toestanden')
  return (
    <main id="inhoud" className="pagina" tabIndex={-1} lang="nl">
      <h1>Toestanden</h1>
      <p className="mid">Alle bouwstenen in elke toestand. Elke status is een vorm, een woord en een kleur.</p>
      <div className="vel">
        <Antwoorden />
        <Spoor />
        <Opslaan />
        <Knoppen />
        <Aanwezigheid />
        <Velden />
        <Berichten />
        <Conflict />
        <Leeg />
        <LadenBlok />
        <Toasts />
        <Cellen />
        <Iconen />
        <Kleur />
        <Letter />
        <Donker />
      </div>
    </main>
  )
}
