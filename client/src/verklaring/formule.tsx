// The equation in names and in values, for who wants to read it whole. Source: docs/spec/verklaring.md (VK-10).

import { schrijf, waardeTekst } from '@ketenbeeld/engine/verklaring/tekst'
import type { Verklaring } from '@ketenbeeld/engine/verklaring/verklaring'
import { useTaal, useTekst } from '../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function Formule({ verklaring }: { readonly verklaring: Verklaring }) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const { formule, ingevuld, delen, label, waarde, eenheid, vergelijking, eigenaar } = verklaring
  return (
    <details className="vk__formule">
      <summary>{t.formule}</summary>
      {formule && (
        <p>
          <span className="sm sub">{t.perMaandFormule}</span>
          <br />
          {label} = {schrijf(formule, delen, 'namen', taal)}
        </p>
      )}
      {ingevuld && (
        <p className="tab">
          {waardeTekst(waarde, eenheid)} = {schrijf(ingevuld, delen, 'waarden', taal)}
        </p>
      )}
      <p className="sm sub">
        {t.onderdeel(vergelijking)}
        {eigenaar}.
      </p>
    </details>
  )
}
