// The table itself: one grid per set of columns, one tab stop, rows that redraw only when they change. Source: screens §6.02; ADR 0006; docs/spec/parameters.md (PA-31 … PA-34, PA-50 … PA-53).
// reason: a data grid is a table whose cells are the controls; keys and mouse come in at one place and move one tab stop (ADR 0006)
/* oxlint-disable jsx-a11y/control-has-associated-label, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-element-to-interactive-role */

import { memo, useMemo, useRef, type MouseEvent } from 'react'
import type { AkkoordStatus } from '@ketenbeeld/shared/akkoord/akkoord'
import type { RasterBlok, RasterDeel, RasterRij } from '@ketenbeeld/shared/parameters/raster'
import { AntwoordBadge } from '../../components/antwoord-badge.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { korteNaam } from './cel-naam.ts'
import type { Bediening } from './gebruik-bediening.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { RasterCelVak } from './raster-cel.tsx'
import type { Plek, Veld } from './selectie.ts'
import { RasterKop, showsMoreOrganisations } from './raster-kop.tsx'
import { teksten } from './teksten.ts'

export interface RasterProps {
  readonly tabel: Tabel
  readonly veld: Veld
  /** Parts with only the rows that pass the filter. */
  readonly delen: readonly RasterDeel[]
  readonly bediening: Bediening
  readonly gekozen: ReadonlyMap<string, string>
  readonly bijVink: (parameter: string) => void
  readonly vergelijk: boolean
}

export function Raster(props: RasterProps) {
  const { tabel, delen, bediening, veld } = props
  const t = useTekst(teksten)
  const slepen = useRef(false)
  const nummers = useMemo(() => new Map(veld.rijen.map((r, i) => [r.id, i])), [veld])
  const plekVan = (event: MouseEvent): Plek | undefined => {
    const td = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-kolom]') : null
    const rij = nummers.get(td?.closest<HTMLElement>('tr')?.dataset['rij'] ?? '')
    return td && rij !== undefined ? { rij, kolom: Number(td.dataset['kolom']) } : undefined
  }
  return (
    <div
      ref={bediening.veldRef}
      className="pt-scroll"
      role="group"
      aria-label={t.titel(tabel.eigenaar)}
      onKeyDown={bediening.opToets}
      onCopy={(event) => bediening.opKopieer(event, false)}
      onCut={(event) => bediening.opKopieer(event, true)}
      onPaste={bediening.opPlak}
      onMouseDown={(event) => {
        const plek = event.button === 0 && !bediening.bewerking ? plekVan(event) : undefined
        if (!plek) return
        event.preventDefault()
        slepen.current = true
        bediening.gaNaar(plek, event.shiftKey)
      }}
      onMouseMove={(event) => {
        if (!slepen.current || event.buttons !== 1) return
        const plek = plekVan(event)
        if (plek) bediening.gaNaar(plek, true)
      }}
      onMouseUp={() => {
        slepen.current = false
      }}
      onDoubleClick={(event) => {
        if (plekVan(event)) bediening.begin()
      }}
    >
      {delen.map((deel) => (
        <DeelTabel key={deel.soort} {...props} deel={deel} nummers={nummers} />
      ))}
    </div>
  )
}

function DeelTabel(props: RasterProps & { readonly deel: RasterDeel; readonly nummers: ReadonlyMap<string, number> }) {
  const { deel, tabel } = props
  const t = useTekst(teksten)
  const breed = deel.kolommen.length + 4
  return (
    <table
      className={`pt pt--${deel.soort}`}
      role="grid"
      aria-multiselectable="true"
      aria-readonly={!tabel.schrijver}
      aria-label={`${t.titel(tabel.eigenaar)}, ${t.deel[deel.soort]}`}
    >
      <RasterKop deel={deel} tabel={tabel} />
      {deel.groepen.map((groep) => (
        <tbody key={groep.titel}>
          <tr className="pt__groep">
            <th colSpan={breed} scope="rowgroup">
              <span className="pt__plak">
                {groep.titel}
                {deel.soort === 'maanden_voor_start' && <span> · {t.eersteVan12}</span>}
              </span>
            </th>
          </tr>
          {groep.blokken.map((blok) => (
            <BlokRijen key={blok.declaratie.id} {...props} blok={blok} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

type BlokProps = RasterProps & {
  readonly deel: RasterDeel
  readonly nummers: ReadonlyMap<string, number>
  readonly blok: RasterBlok
}

/** A parameter of one row is that row; of more rows it gets a heading that carries box and answer, because that is what is signed. */
const BlokRijen = memo(
  function BlokRijen(props: BlokProps) {
    const { blok, deel, tabel } = props
    const enkel = blok.rijen.length === 1 && blok.rijen[0]!.label === blok.declaratie.label
    return (
      <>
        {!enkel && (
          <tr className="pt__kopje">
            <Vakje {...props} />
            <th scope="row" colSpan={deel.kolommen.length + 2}>
              <span className="pt__plak" title={blok.declaratie.label}>
                {korteNaam(blok.declaratie.label)}
              </span>
            </th>
            <AntwoordCel tabel={tabel} id={blok.declaratie.id} />
          </tr>
        )}
        {blok.rijen.map((rij) => (
          <RijMetProps key={rij.id} {...props} rij={rij} enkel={enkel} />
        ))}
      </>
    )
  },
  (voor, na) => sameData(voor, na) && !hasCursor(voor) && !hasCursor(na),
)

const sameData = (voor: BlokProps, na: BlokProps): boolean =>
  voor.blok === na.blok &&
  voor.nummers === na.nummers &&
  voor.tabel.beeld === na.tabel.beeld &&
  voor.tabel.bezoekers === na.tabel.bezoekers &&
  voor.tabel.schrijver === na.tabel.schrijver &&
  voor.tabel.watAls.aan === na.tabel.watAls.aan &&
  voor.vergelijk === na.vergelijk &&
  voor.gekozen === na.gekozen

/** Say whether the cursor or the selection is in this block. */
function hasCursor({ blok, nummers, bediening }: BlokProps): boolean {
  const { actief, bereik } = bediening
  const van = nummers.get(blok.rijen[0]?.id ?? '') ?? -1
  const tot = van + blok.rijen.length - 1
  const within = (rij: number | undefined): boolean => rij !== undefined && rij >= van && rij <= tot
  return within(actief?.rij) || (bereik !== undefined && bereik.vanRij <= tot && bereik.totRij >= van)
}

/** Cut what a row needs out of the whole, so that it redraws only when that changes. */
function RijMetProps({ rij, enkel, ...props }: BlokProps & { readonly rij: RasterRij; readonly enkel: boolean }) {
  const { bediening, nummers } = props
  const nr = nummers.get(rij.id) ?? -1
  const { bereik, actief } = bediening
  const inBereik = bereik && nr >= bereik.vanRij && nr <= bereik.totRij
  const gekozen = inBereik
    ? `${bereik.vanKolom}-${bereik.totKolom}-${nr === bereik.vanRij}-${nr === bereik.totRij}`
    : ''
  return (
    <Rij
      {...props}
      rij={rij}
      enkel={enkel}
      actieveKolom={actief?.rij === nr ? actief.kolom : -1}
      gekozenKolommen={gekozen}
    />
  )
}

const Rij = memo(
  function Rij(
    props: Omit<BlokProps, 'nummers'> & {
      readonly rij: RasterRij
      readonly enkel: boolean
      readonly actieveKolom: number
      readonly gekozenKolommen: string
    },
  ) {
    const { rij, enkel, tabel, deel } = props
    const vakken = rij.cellen
      .map((cel, kolom) => ({ cel, kolom }))
      .filter(({ cel, kolom }) => !cel || cel.van === kolom)
    return (
      <tr data-rij={rij.id} className={enkel ? undefined : 'pt__in'}>
        {enkel ? <Vakje {...props} /> : <td className="pt__vink" />}
        <th scope="row" className="pt__naam" title={rij.label}>
          <span>{korteNaam(rij.label)}</span>
        </th>
        <td className="pt__eenheid" title={rij.eenheid}>
          {shortUnit(rij.eenheid)}
        </td>
        {vakken.map(({ cel, kolom }) => {
          const jaarBegin = deel.soort !== 'jaren' || deel.kolommen[kolom]?.scenario === deel.kolommen[0]?.scenario
          return cel ? (
            <RasterCelVak
              key={kolom}
              {...props}
              cel={cel}
              jaarBegin={jaarBegin}
              medio={deel.kolommen[kolom]?.scenario === 'medio'}
            />
          ) : (
            <td key={kolom} className={`pt__leeg${jaarBegin ? ' pt__j' : ''}`} />
          )
        })}
        {enkel ? <AntwoordCel tabel={tabel} id={rij.parameter} /> : <td className="pt__ak" />}
      </tr>
    )
  },
  (voor, na) =>
    voor.rij === na.rij &&
    voor.tabel.beeld === na.tabel.beeld &&
    voor.tabel.bezoekers === na.tabel.bezoekers &&
    voor.tabel.schrijver === na.tabel.schrijver &&
    voor.tabel.watAls.aan === na.tabel.watAls.aan &&
    voor.vergelijk === na.vergelijk &&
    voor.gekozen === na.gekozen &&
    voor.deel === na.deel &&
    voor.actieveKolom === na.actieveKolom &&
    voor.gekozenKolommen === na.gekozenKolommen &&
    // The row with the cursor also follows the edit field.
    (na.actieveKolom < 0 || voor.bediening === na.bediening),
)

function Vakje({ tabel, blok, gekozen, bijVink }: Pick<BlokProps, 'tabel' | 'blok' | 'gekozen' | 'bijVink'>) {
  const t = useTekst(teksten)
  const { id, label } = blok.declaratie
  // Nobody answers on a sketch.
  if (!tabel.beeld.parameter(id).eigen || tabel.watAls.aan) return <td className="pt__vink" />
  return (
    <td className="pt__vink">
      <label>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={gekozen.has(id)}
          onChange={() => bijVink(id)}
          aria-label={t.kiesRij(label)}
        />
      </label>
    </td>
  )
}

const kort: Partial<Record<AkkoordStatus, string>> = { voorbehoud: 'Voorbehoud' }

/** Own status; the other partners on hover, and always in the panel. */
function AntwoordCel({ tabel, id }: { readonly tabel: Tabel; readonly id: string }) {
  const t = useTekst(teksten)
  const { eigen, partners, bewaard } = tabel.beeld.parameter(id)
  const toon = eigen ?? partners.find((p) => p.organisatie === tabel.eigenaar)
  const naam = toon && showsMoreOrganisations(tabel) ? `${toon.organisatie} ` : ''
  return (
    <td className="pt__ak" title={partners.map((p) => `${p.organisatie}: ${t.antwoordWoord[p.status]}`).join('\n')}>
      {toon ? (
        <AntwoordBadge status={toon.status} tekst={`${naam}${kort[toon.status] ?? t.antwoordWoord[toon.status]}`} />
      ) : (
        <span className="pt__stil">{t.nietGevraagd}</span>
      )}
      {!bewaard && (
        <span title={t.nogNiet}>
          <Icoon name="bezig" klein label={t.nogNiet} />
        </span>
      )}
    </td>
  )
}

/** 'personen/halfjaar' → 'pers./halfjr'; the whole unit is in the title and in the name of every cell. */
const shortUnit = (eenheid: string): string => eenheid.replace('personen/', 'pers./').replace('halfjaar', 'halfjr')
