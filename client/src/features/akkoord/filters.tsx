// Filters of the board, each with how many there are. Source: screens §6.03.

import { useTekst } from '../../i18n/tekst.ts'
import type { Bord } from '@ketenbeeld/shared/ronde/bord'
import { telling, toonKeuzes, type Toon } from './bord-beeld.ts'
import { teksten } from './teksten.ts'

interface FiltersProps {
  readonly bord: Bord
  readonly toon: Toon
  readonly kies: (toon: Toon) => void
}

export function Filters({ bord, toon, kies }: FiltersProps) {
  const t = useTekst(teksten)
  const aantallen = telling(bord)
  return (
    <div className="schakel bordfilters" role="group" aria-label={t.filter}>
      {toonKeuzes.map((keuze) => (
        <button key={keuze} type="button" aria-pressed={keuze === toon} onClick={() => kies(keuze)}>
          {t.toon[keuze]}
          {keuze !== 'alles' && (
            <>
              <span className="tab" aria-hidden="true">
                {aantallen[keuze]}
              </span>
              <span className="vh">, {t.filterTelling(keuze, aantallen[keuze])}</span>
            </>
          )}
        </button>
      ))}
    </div>
  )
}
