// Sheet of states: answers, lanes, save marks, presence, icons, dark.

import { moment, persoonId } from '@ketenbeeld/shared/vocabulary/ids'
import { AntwoordBadge, type AntwoordBadgeStatus } from '../../components/antwoord-badge.tsx'
import { Cijfer } from '../../components/cijfer.tsx'
import { Icoon, icoonNamen } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { OrganisatieChip } from '../../components/organisatie.tsx'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import type { Opslag } from '../../sync/kamer.ts'
import { AanwezigLijst } from '../aanwezig.tsx'
import { OpslagStand } from '../opslag-merk.tsx'
import { Blok } from './blok.tsx'

const statussen: readonly AntwoordBadgeStatus[] = [
  'open',
  'akkoord',
  'voorbehoud',
  'niet_akkoord',
  'vervallen',
  'kennisname',
  'niet_betrokken',
]
const standen: readonly Opslag[] = [
  { stand: 'laden' },
  { stand: 'bezig' },
  { stand: 'opgeslagen', op: moment('2024-09-04T07:47:12.000Z') },
  { stand: 'offline', wijzigingen: 2 },
  { stand: 'alleen-lezen' },
  { stand: 'fout', zin: '' },
]
const mensen = [
  { persoon: persoonId('m-proef'), naam: 'M. Proef', organisatie: 'APM', plek: '/planning' },
  { persoon: persoonId('a-fictief'), naam: 'A. Fictief', organisatie: 'IND', plek: '/rapport' },
  { persoon: persoonId('r-model'), naam: 'R. Model', organisatie: 'Nidos', plek: '/parameters/nidos' },
] as const

export function Antwoorden() {
  return (
    <Blok titel="Antwoorden van een ketenpartner" breedte={6}>
      <div className="vel__rij">
        {statussen.map((status) => (
          <AntwoordBadge key={status} status={status} />
        ))}
      </div>
      <h3>Op een dichte plek, zonder kader</h3>
      <div className="vel__rij">
        {statussen.map((status) => (
          <AntwoordBadge key={status} status={status} kaal />
        ))}
      </div>
    </Blok>
  )
}

export function Spoor() {
  const naam = 'COA-bezetting 1 januari 2026, medio'
  return (
    <Blok titel="Spoor van een cijfer" breedte={3}>
      <div className="vel__rij">
        <SpoorBadge spoor="vastgesteld" />
        <SpoorBadge spoor="voorlopig" />
      </div>
      <p>
        In een zin: <Cijfer waarde="106.700" spoor="vastgesteld" naam={naam} /> en{' '}
        <Cijfer waarde="107.900" spoor="voorlopig" naam={naam} />
      </p>
      <p>
        Verouderd: <Cijfer waarde="106.700" spoor="vastgesteld" naam={naam} verouderd />
      </p>
    </Blok>
  )
}

export function Opslaan() {
  return (
    <Blok titel="Opslaan en verbinding" breedte={3}>
      <ul className="vel__stapel">
        <li>
          <OpslagStand opslag="alles" />
        </li>
        {standen.map((opslag) => (
          <li key={opslag.stand}>
            <OpslagStand opslag={opslag} />
          </li>
        ))}
      </ul>
    </Blok>
  )
}

export function Aanwezigheid() {
  return (
    <Blok titel="Aanwezigheid" breedte={3}>
      <h3>In de kop</h3>
      <div className="vel__rij vel__rij--dicht">
        {(['APM', 'IND', 'COA', 'DT&V', 'Nidos', 'RvdR', 'KS', 'BZ'] as const).map((organisatie) => (
          <OrganisatieChip key={organisatie} organisatie={organisatie} />
        ))}
        <span className="pers pers--rest">+3</span>
      </div>
      <h3>Uitgeklapt</h3>
      <AanwezigLijst mensen={mensen} organisaties={['APM', 'IND', 'Nidos']} />
    </Blok>
  )
}

export function Iconen() {
  return (
    <Blok titel="Iconen" breedte={12}>
      <ul className="vel__iconen">
        {icoonNamen.map((naam) => (
          <li key={naam}>
            <Icoon name={naam} /> {naam}
          </li>
        ))}
      </ul>
    </Blok>
  )
}

export function Donker() {
  return (
    <Blok titel="Donker" breedte={4}>
      <div className="vel__donker" data-theme="donker">
        <div className="vel__rij">
          {statussen.map((status) => (
            <AntwoordBadge key={status} status={status} />
          ))}
        </div>
        <div className="vel__rij">
          <SpoorBadge spoor="vastgesteld" />
          <SpoorBadge spoor="voorlopig" />
        </div>
        <div className="vel__rij">
          <Knop soort="primair">Akkoord geven</Knop>
          <Knop>Bekijken</Knop>
          <Knop className="is-focus">Focus</Knop>
        </div>
      </div>
    </Blok>
  )
}
