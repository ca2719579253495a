// One question for all texts of a paste that can be read in two ways. Nothing is chosen beforehand. Source: screens 02b; docs/spec/parameters.md (PA-45).

import type { Antwoord } from '@ketenbeeld/shared/parameters/cel-tekst'
import { celTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import type { PlakOnduidelijk } from '@ketenbeeld/shared/parameters/plakplan'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten, type ParameterTeksten } from './teksten.ts'

interface Optie {
  readonly waarde: number
  readonly uitleg: string
  readonly antwoord: Antwoord
  readonly gekozen: boolean
}

export interface PlakVragenProps {
  readonly vragen: readonly PlakOnduidelijk[]
  readonly antwoord: Antwoord
  readonly bijAntwoord: (antwoord: Antwoord) => void
}

export function PlakVragen({ vragen, antwoord, bijAntwoord }: PlakVragenProps) {
  const t = useTekst(teksten)
  return (
    <div className="pt-vragen">
      {vragen.map((vraag, nr) => (
        <fieldset key={vraag.om} className="pt-keuze">
          <legend>{t.plak.hoe(vraag.tekst)}</legend>
          {optionsOf(t, vraag, antwoord).map((optie, i) => (
            <label key={i} className="pt-keuze__optie">
              <input
                type="radio"
                name={`plak-${vraag.om}`}
                checked={optie.gekozen}
                {...(nr === 0 && i === 0 && { 'data-eerst': '' })}
                onChange={() => bijAntwoord({ ...antwoord, ...optie.antwoord })}
              />
              <span>
                {celTekst(vraag.cel, optie.waarde)} <span className="sub">({optie.uitleg})</span>
              </span>
            </label>
          ))}
          {vraag.aantal > 1 && <p className="sub sm">{t.plak.ookVoor(vraag.aantal)}</p>}
        </fieldset>
      ))}
    </div>
  )
}

function optionsOf(t: ParameterTeksten, { voorbeeld }: PlakOnduidelijk, antwoord: Antwoord): readonly Optie[] {
  if (voorbeeld.om === 'schaal') {
    return [
      {
        waarde: voorbeeld.alsDeel,
        uitleg: t.plak.alsDeel,
        antwoord: { deelVanEen: true },
        gekozen: antwoord.deelVanEen === true,
      },
      {
        waarde: voorbeeld.alsProcent,
        uitleg: t.plak.alsProcent,
        antwoord: { deelVanEen: false },
        gekozen: antwoord.deelVanEen === false,
      },
    ]
  }
  const punt = voorbeeld.teken === '.'
  const [groep, komma] = punt ? (['nl', 'en'] as const) : (['en', 'nl'] as const)
  return [
    {
      waarde: voorbeeld.duizendtal,
      uitleg: punt ? t.plak.puntDuizend : t.plak.kommaDuizend,
      antwoord: { notatie: groep },
      gekozen: antwoord.notatie === groep,
    },
    {
      waarde: voorbeeld.decimaal,
      uitleg: punt ? t.plak.puntDecimaal : t.plak.kommaDecimaal,
      antwoord: { notatie: komma },
      gekozen: antwoord.notatie === komma,
    },
  ]
}
