// What the marks in the table mean, and the keys used most. Source: screens §6.02.

import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function Legenda({ schets, bijToetsen }: { readonly schets: boolean; readonly bijToetsen: () => void }) {
  const t = useTekst(teksten)
  return (
    <p className="pt-legenda">
      {([...(schets ? (['schets'] as const) : []), 'eigen', 'ander', 'gewijzigd', 'ongeldig', 'nvt'] as const).map(
        (wat) => (
          <span key={wat}>
            <span className={`pt-legenda__vak pt-legenda__vak--${wat}`} aria-hidden="true" />
            {t.legenda[wat]}
          </span>
        ),
      )}
      <button type="button" className="knop knop--stil knop--klein" onClick={bijToetsen}>
        <kbd>?</kbd> {t.toetsenKnop}
      </button>
    </p>
  )
}
