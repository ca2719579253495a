// Vandaag: what is asked from my organisation, before when. Source: screens §6.

import { usePaginatitel } from '../../components/paginatitel.ts'

export function VandaagPagina() {
  usePaginatitel('Vandaag')
  return (
    <main id="inhoud" className="pagina" tabIndex={-1}>
      <h1>Vandaag</h1>
    </main>
  )
}
