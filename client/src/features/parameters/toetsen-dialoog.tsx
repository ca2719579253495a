// The overview of keys, one press away. Source: screens §4 Parametertabel.

import { Dialoog } from '../../components/dialoog.tsx'
import { Knop } from '../../components/knop.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function ToetsenDialoog({ bijSluiten }: { readonly bijSluiten: () => void }) {
  const t = useTekst(teksten)
  return (
    <Dialoog
      titel={t.toetsen.titel}
      bijSluiten={bijSluiten}
      voet={
        <Knop soort="primair" data-eerst="" onClick={bijSluiten}>
          {t.toetsen.sluiten}
        </Knop>
      }
    >
      <dl className="pt-toetsen">
        {t.toetsen.lijst.split('\n').map((regel) => {
          const [toets = '', wat = ''] = regel.split('|')
          return (
            <div key={toets}>
              <dt>{toets}</dt>
              <dd>{wat}</dd>
            </div>
          )
        })}
      </dl>
    </Dialoog>
  )
}
