// What is drawn and how: outcome, number of draws, seed, correlation, bands; Reken and Stop with the progress between them. Source: model specification, Monte Carlo 1, 2, 4 and 7; docs/spec/grafiek.md (GR-17).

import { useId, type KeyboardEvent } from 'react'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Invoer } from '@ketenbeeld/engine/run'
import { Knop } from '../../../components/knop.tsx'
import { toonGetal } from '../../../i18n/getal.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useReken } from '../../../reken/gebruik-reken.ts'
import { ParameterLink } from '../parameter-link.tsx'
import type { TrekkingBeeld } from './gebruik-trekking.ts'
import { aantalBanden, aantallenVan, isRho, isZaad, leesRho, leesZaad, type Instelling } from './instelling.ts'
import { onzekerheidTeksten } from './teksten.ts'

interface FormulierProps {
  readonly indicator: string
  readonly kies: (indicator: string) => void
  readonly invoer: Invoer
  readonly ronde: Instelling
  readonly instelling: Instelling
  readonly zetInstelling: (instelling: Instelling) => void
  readonly beeld: TrekkingBeeld
  readonly reken: () => void
}

export function InstellingFormulier(props: FormulierProps) {
  const { indicator, kies, invoer, ronde, instelling, zetInstelling, beeld, reken } = props
  const o = useTekst(onzekerheidTeksten)
  const zet = (anders: Partial<Instelling>): void => zetInstelling({ ...instelling, ...anders })
  return (
    <form
      className="oz__form"
      aria-label={o.keuzes}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        reken()
      }}
    >
      <div className="oz__velden">
        <Uitkomst {...{ indicator, kies, invoer }} />
        <label className="veld oz__aantal">
          <span className="label">{o.trekkingen}</span>
          <select
            className="invoer"
            value={instelling.trekkingen}
            onChange={(event) => zet({ trekkingen: Number(event.target.value) })}
          >
            {aantallenVan(ronde).map((n) => (
              <option key={n} value={n}>
                {toonGetal(n, 0)}
              </option>
            ))}
          </select>
        </label>
        <Zaad tekst={instelling.zaad} zet={(zaad) => zet({ zaad })} />
        <Rho tekst={instelling.rho} ronde={ronde.rho} zet={(rho) => zet({ rho })} />
      </div>
      <div className="oz__onder">
        <Loop beeld={beeld} totaal={instelling.trekkingen} />
        <Banden n={aantalBanden(invoer)} aan={instelling.banden} zet={(banden) => zet({ banden })} />
      </div>
    </form>
  )
}

/** Kinds that are one figure per year. */
const perJaar: ReadonlySet<string> = new Set(['stroom', 'stand', 'verhouding'])

function Uitkomst({ indicator, kies, invoer }: Pick<FormulierProps, 'indicator' | 'kies' | 'invoer'>) {
  const o = useTekst(onzekerheidTeksten)
  const { waarde: bekend = [] } = useReken('metSpreiding', [invoer])
  const lijst = [...new Set([...bekend, indicator])].flatMap((id) => {
    const i = indicatorVan(id)
    return i && i.id === id && perJaar.has(i.soort) && !id.startsWith('u.monitor.') ? [i] : []
  })
  return (
    <label className="veld oz__uitkomst">
      <span className="label">{o.uitkomst}</span>
      <select className="invoer" value={indicator} onChange={(event) => kies(event.target.value)}>
        {[...Map.groupBy(lijst, (i) => i.groep)].map(([groep, keuzes]) => (
          <optgroup key={groep} label={groep}>
            {keuzes.map((i) => (
              <option key={i.id} value={i.id}>
                {i.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

interface VeldProps {
  readonly tekst: string
  readonly zet: (tekst: string) => void
}

function Zaad({ tekst, zet }: VeldProps) {
  const o = useTekst(onzekerheidTeksten)
  const id = useId()
  return (
    <div className="veld oz__zaad">
      <label htmlFor={id}>{o.zaad}</label>
      <div className="oz__naast">
        <input
          id={id}
          className={isZaad(tekst) ? 'invoer' : 'invoer invoer--fout'}
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          aria-invalid={!isZaad(tekst)}
          aria-describedby={`${id}-uitleg`}
          value={tekst}
          onChange={(event) => zet(event.target.value)}
        />
        <Knop klein onClick={() => zet(isZaad(tekst) ? String((leesZaad(tekst) + 1) % 4_294_967_296) : '1')}>
          {o.anderZaad}
        </Knop>
      </div>
      <p id={`${id}-uitleg`} className="sm sub">
        {o.zaadUitleg}
      </p>
    </div>
  )
}

function Rho({ tekst, ronde, zet }: VeldProps & { readonly ronde: string }) {
  const o = useTekst(onzekerheidTeksten)
  const id = useId()
  const pijl = (event: KeyboardEvent): void => {
    const richting = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (richting === 0 || !isRho(tekst)) return
    event.preventDefault()
    const nieuw = Math.min(1, Math.max(0, Math.round((leesRho(tekst) + richting * 0.1) * 10) / 10))
    zet(toonGetal(nieuw, 1))
  }
  return (
    <div className="veld oz__rho">
      <label htmlFor={id}>{o.rho}</label>
      <input
        id={id}
        className={isRho(tekst) ? 'invoer' : 'invoer invoer--fout'}
        inputMode="decimal"
        autoComplete="off"
        maxLength={6}
        aria-invalid={!isRho(tekst)}
        aria-describedby={`${id}-uitleg`}
        value={tekst}
        onChange={(event) => zet(event.target.value)}
        onKeyDown={pijl}
      />
      <p id={`${id}-uitleg`} className="sm sub">
        {o.rhoUitleg(ronde)}
      </p>
    </div>
  )
}

interface BandenProps {
  readonly n: number
  readonly aan: boolean
  readonly zet: (aan: boolean) => void
}

function Banden({ n, aan, zet }: BandenProps) {
  const o = useTekst(onzekerheidTeksten)
  if (n === 0)
    return (
      <p className="sm sub oz__banden">
        {o.geenBanden} {o.bandenWaar} <ParameterLink id="mc.parameterband" />.
      </p>
    )
  return (
    <label className="keuze oz__banden">
      <input type="checkbox" checked={aan} onChange={(event) => zet(event.target.checked)} />
      {o.banden(n)}
    </label>
  )
}

/** The buttons keep their place, so that none disappears under a finger or the focus. */
function Loop({
  beeld: { bezig, voortgang, stop },
  totaal,
}: {
  readonly beeld: TrekkingBeeld
  readonly totaal: number
}) {
  const o = useTekst(onzekerheidTeksten)
  const { gedaan, totaal: van } = voortgang ?? { gedaan: 0, totaal }
  const tekst = o.voortgang(toonGetal(gedaan, 0), toonGetal(van, 0))
  return (
    <div className="oz__loop">
      <Knop soort="primair" type="submit">
        {o.reken}
      </Knop>
      <Knop nietBeschikbaar={bezig ? undefined : o.nietsTeStoppen} onClick={stop}>
        {o.stop}
      </Knop>
      {bezig && (
        <>
          <progress className="oz__voortgang" aria-label={o.voortgangNaam} value={gedaan} max={van} />
          <span className="sm tab">{tekst}</span>
        </>
      )}
    </div>
  )
}
