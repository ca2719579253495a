// Set or remove the link of the selected words. Source: docs/spec/rapport.md (RA-4, RA-43).

import type { Editor } from '@tiptap/core'
import { useId, useState, type FormEvent } from 'react'
import { veiligeHref } from '@ketenbeeld/shared/rapport/inhoud'
import { Dialoog } from '../../components/dialoog.tsx'
import { Knop } from '../../components/knop.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function VerwijzingDialoog({
  editor,
  bijSluiten,
}: {
  readonly editor: Editor
  readonly bijSluiten: () => void
}) {
  const t = useTekst(teksten).verwijzing
  const id = useId()
  const huidig = editor.getAttributes('link')['href'] as unknown
  const [adres, zet] = useState(typeof huidig === 'string' ? huidig : '')
  const [fout, zetFout] = useState(false)
  const sluit = (): void => {
    bijSluiten()
    editor.commands.focus()
  }
  const bewaar = (event: FormEvent): void => {
    event.preventDefault()
    const href = veiligeHref(adres)
    if (!href) return zetFout(true)
    const keten = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !huidig)
      keten.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    else keten.setLink({ href }).run()
    sluit()
  }
  const weg = (): void => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    sluit()
  }
  return (
    <Dialoog
      titel={t.kop}
      bijSluiten={sluit}
      voet={
        <>
          {typeof huidig === 'string' && (
            <Knop soort="stil" onClick={weg}>
              {t.weg}
            </Knop>
          )}
          <Knop soort="secundair" onClick={sluit}>
            {t.annuleren}
          </Knop>
          <Knop soort="primair" type="submit" form={`${id}-vorm`}>
            {t.opslaan}
          </Knop>
        </>
      }
    >
      <form id={`${id}-vorm`} className="rap-vorm" onSubmit={bewaar} noValidate>
        <label htmlFor={id}>{t.adres}</label>
        <input
          id={id}
          data-eerst
          className="rap-veld"
          type="url"
          inputMode="url"
          value={adres}
          aria-describedby={`${id}-hulp`}
          aria-invalid={fout}
          onChange={(event) => {
            zet(event.target.value)
            zetFout(false)
          }}
        />
        <p id={`${id}-hulp`} className={fout ? 'rap-fout' : 'sub sm'} role={fout ? 'alert' : undefined}>
          {fout ? t.fout : t.hulp}
        </p>
      </form>
    </Dialoog>
  )
}
