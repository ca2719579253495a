// One cell: value, its marks and the edit field in place. Source: screens §4 Cel; docs/spec/parameters.md (PA-53, PA-55, PA-56).

import { korteCelTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import type { RasterCel, RasterDeel, RasterRij } from '@ketenbeeld/shared/parameters/raster'
import { Icoon } from '../../components/icoon.tsx'
import { kleurStijl } from '../../components/organisatie.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { CelBewerker } from './cel-bewerker.tsx'
import { celUitspraak } from './cel-naam.ts'
import type { Bediening } from './gebruik-bediening.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { meldingId } from './melding-lijst.tsx'
import { teksten } from './teksten.ts'

export interface RasterCelProps {
  readonly tabel: Tabel
  readonly rij: RasterRij
  readonly deel: RasterDeel
  readonly cel: RasterCel
  readonly bediening: Bediening
  readonly vergelijk: boolean
  readonly jaarBegin: boolean
  readonly medio: boolean
  readonly actieveKolom: number
  /** 'van-tot-boven-onder', or empty outside the selection. */
  readonly gekozenKolommen: string
}

export function RasterCelVak(props: RasterCelProps) {
  const { tabel, rij, cel, bediening, vergelijk, actieveKolom } = props
  const t = useTekst(teksten)
  const beeld = tabel.beeld.cel(cel.cel)
  const bezoeker = tabel.bezoekers.get(cel.cel)
  const actief = actieveKolom >= cel.van && actieveKolom < cel.van + cel.breed
  const bewerkt = actief && bediening.bewerking?.cel === cel.cel ? bediening.bewerking : undefined
  const gekozen = selectionClasses(cel, props.gekozenKolommen)
  const anders = vergelijk && !Object.is(beeld.start, beeld.waarde)
  const klassen = [
    'pt__c',
    cel.breed > 1 && 'pt__c3',
    props.jaarBegin && 'pt__j',
    props.medio && cel.breed === 1 && 'pt__med',
    gekozen,
    actief && 'pt__actief',
    beeld.ongeldig !== undefined && 'pt__ongeldig',
    beeld.bijAntwoord !== undefined && 'pt__gewijzigd',
    beeld.echt !== undefined && 'pt__schets',
    bezoeker && 'pt__ander',
    anders && 'pt__anders',
  ]
  return (
    <td
      colSpan={cel.breed}
      className={klassen.filter(Boolean).join(' ')}
      data-kolom={cel.van}
      {...(actief && { 'data-actief': '' })}
      tabIndex={actief ? 0 : -1}
      aria-selected={gekozen !== '' && props.gekozenKolommen !== ''}
      aria-label={celUitspraak(t, tabel, rij, cel.cel, beeld, vergelijk)}
      {...(!tabel.schrijver && { 'aria-readonly': true })}
      {...(beeld.ongeldig !== undefined && { 'aria-invalid': true, 'aria-describedby': meldingId(cel.cel) })}
      {...(bezoeker && { style: kleurStijl(bezoeker.organisatie) })}
    >
      {bezoeker && (
        <span className="pt__vlag" aria-hidden="true" data-tekst={`${bezoeker.naam} (${bezoeker.organisatie})`} />
      )}
      {bewerkt ? (
        <CelBewerker tabel={tabel} bediening={bediening} bewerking={bewerkt} />
      ) : (
        <span className="pt__w" aria-hidden="true">
          {beeld.ongeldig !== undefined && <Icoon name="waarschuwing" klein />}
          {korteCelTekst(cel.cel, beeld.waarde)}
          {anders && <span className="pt__was" data-tekst={korteCelTekst(cel.cel, beeld.start) || t.leegWoord} />}
        </span>
      )}
    </td>
  )
}

function selectionClasses(cel: RasterCel, gekozen: string): string {
  if (gekozen === '') return ''
  const [van = 0, tot = 0] = gekozen.split('-').map(Number)
  const [, , boven, onder] = gekozen.split('-')
  const eind = cel.van + cel.breed - 1
  if (eind < van || cel.van > tot) return ''
  return [
    'pt__sel',
    boven === 'true' && 'is-t',
    onder === 'true' && 'is-b',
    cel.van <= van && 'is-l',
    eind >= tot && 'is-r',
  ]
    .filter(Boolean)
    .join(' ')
}
