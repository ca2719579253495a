// The workbook of every lane on the screen, made by the server: Excel or OpenDocument with formulas. Source: docs/spec/werkboek.md (WB-12).

import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

const formaten = ['xlsx', 'ods'] as const

/** Refused input has figures of before on the screen, but no workbook. */
export function WerkboekLinks(props: { readonly ronde: RondeId; readonly berichten: readonly UitkomstBericht[] }) {
  const { ronde, berichten } = props
  const t = useTekst(teksten)
  return berichten
    .filter((bericht) => !bericht.geweigerd)
    .flatMap(({ spoor }) =>
      formaten.map((formaat) => (
        <li key={`${spoor} ${formaat}`}>
          <a
            className="knop knop--stil"
            href={`/v1/ronden/${ronde}/werkboek?spoor=${spoor}&formaat=${formaat}`}
            download
          >
            {t.werkboek[formaat](t.spoor[spoor].toLowerCase())}
          </a>
        </li>
      )),
    )
}
