// The demo ronde "MPP 2024-2": fictional people, calibrated (not official) inputs, a Wednesday morning in the week of the deadlines. Source: seed 004 (published figures); screens §1.
// Everything goes through the same ledger, rooms and rules as in real life; only the clock is set.

import * as Y from 'yjs'
import { parameters } from '@ketenbeeld/engine/catalogus/parameters'
import { herkomstVoorbeeld, mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { controleBaa, variantOekraine } from '@ketenbeeld/engine/voorbeeld/varianten'
import { inhoud } from '@ketenbeeld/shared/documents/kamer'
import type { Gemachtigde, Rol } from '@ketenbeeld/shared/identity/mandaat'
import type { Herkomst } from '@ketenbeeld/shared/parameters/parameter-stand'
import type { Deadline } from '@ketenbeeld/shared/planning/planning'
import type { AntwoordSoort } from '@ketenbeeld/shared/akkoord/akkoord'
import { peaHash } from '@ketenbeeld/shared/prognose/prognose'
import type { Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import {
  moment,
  persoonId,
  rondeId,
  type Moment,
  type PersoonId,
  type RondeId,
} from '@ketenbeeld/shared/vocabulary/ids'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { PersonRow } from '../foundation/storage/storage.ts'

export const demoRonde: RondeId = rondeId('mpp-2024-2')

/** Wednesday 4 September 2024, 09:27 in Amsterdam: three minutes before the meeting. */
export const demoBegin: Moment = moment('2024-09-04T07:27:00.000Z')

interface DemoMens {
  readonly id: string
  readonly naam: string
  readonly organisatie: Ketenpartner
  readonly rol: Rol
}

const mensen: readonly DemoMens[] = [
  { id: 'm-proef', naam: 'M. Proef', organisatie: 'APM', rol: 'voorzitter' },
  { id: 'h-verzonnen', naam: 'H. Verzonnen', organisatie: 'APM', rol: 'lid' },
  { id: 'k-maquette', naam: 'K. Maquette', organisatie: 'KS', rol: 'mandaathouder' },
  { id: 'a-fictief', naam: 'A. Fictief', organisatie: 'IND', rol: 'mandaathouder' },
  { id: 'j-voorbeeld', naam: 'J. Voorbeeld', organisatie: 'COA', rol: 'mandaathouder' },
  { id: 't-proef', naam: 'T. Proef', organisatie: 'COA', rol: 'lid' },
  { id: 's-denkbeeld', naam: 'S. Denkbeeld', organisatie: 'DT&V', rol: 'mandaathouder' },
  { id: 'r-model', naam: 'R. Model', organisatie: 'Nidos', rol: 'mandaathouder' },
  { id: 'p-opzet', naam: 'P. Opzet', organisatie: 'Politie', rol: 'mandaathouder' },
  { id: 'l-schets', naam: 'L. Schets', organisatie: 'RvdR', rol: 'mandaathouder' },
  { id: 'v-ontwerp', naam: 'V. Ontwerp', organisatie: 'RvS', rol: 'mandaathouder' },
  { id: 'b-schema', naam: 'B. Schema', organisatie: 'BZ', rol: 'mandaathouder' },
  { id: 'd-patroon', naam: 'D. Patroon', organisatie: 'DJI', rol: 'mandaathouder' },
  { id: 'w-concept', naam: 'W. Concept', organisatie: 'DMB', rol: 'mandaathouder' },
]

const rolInWoorden: Readonly<Record<Rol, string>> = {
  voorzitter: 'voorzitter',
  mandaathouder: 'mag tekenen',
  lid: 'lid',
}

/** The rows of the demo people: without a password, so that they can only be used through the demo login. */
export const demoPersonen: readonly PersonRow[] = mensen.map(({ id, naam, organisatie }) => ({
  id: persoonId(id),
  naam,
  organisatie,
  gebruikersnaam: id,
  wachtwoord: null,
}))

/** Return the role of a demo person in words. */
export const demoRol = (person: { readonly id: string }): string => {
  const mens = mensen.find((m) => m.id === person.id)
  return mens ? rolInWoorden[mens.rol] : ''
}

/** APM-bron parameters on which the ronde asks more organisations than APM. */
const ookGevraagd: Readonly<Record<string, readonly Ketenpartner[]>> = {
  'asiel.apm.inwilligingspercentage': ['IND', 'COA', 'DT&V', 'RvdR', 'RvS'],
  'asiel.apm.amv_aandeel': ['Nidos', 'COA'],
  'asiel.apm.amv_vast': ['Nidos'],
  'asiel.apm.overdrachtspercentage': ['DT&V', 'IND'],
  'asiel.apm.realisatiegraad': ['KS', 'COA'],
  'asiel.apm.beroepspercentage': ['RvdR'],
  'asiel.apm.vovo_percentage': ['RvdR'],
  'asiel.apm.rvdr_doorlooptijd': ['RvdR'],
  'asiel.apm.rvs_doorlooptijd': ['RvS'],
  'asiel.apm.hoger_beroep_vreemdeling': ['RvS'],
  'asiel.ind.nareis_invoer': ['BZ'],
  'asiel.np.ienr_factor': ['IND'],
}

const termijnen: readonly Deadline[] = [
  {
    id: 'reacties',
    titel: 'Reacties op concept',
    effect: 'reacties_binnen',
    moment: moment('2024-09-03T15:00:00.000Z'),
  },
  {
    id: 'rondsturen',
    titel: 'Definitieve versie rond',
    effect: 'rondsturen',
    moment: moment('2024-09-05T10:00:00.000Z'),
  },
  { id: 'akkoord', titel: 'Akkoord sluit', effect: 'akkoord_sluit', moment: moment('2024-09-06T10:00:00.000Z') },
  { id: 'aanleveren', titel: 'Naar het Topberaad', effect: 'aanleveren', moment: moment('2024-09-06T14:00:00.000Z') },
  { id: 'topberaad', titel: 'Topberaad', effect: 'topberaad', moment: moment('2024-09-19T08:00:00.000Z') },
]

/** What the demo needs to act as its people; app/ hands it over. */
export interface DemoHuis {
  zetKlok(op: Moment): void
  schrijf(sleutel: string, wie: Gemachtigde | undefined, gebeurtenissen: readonly Gebeurtenis[]): Promise<void>
  antwoord(
    sleutel: string,
    wie: Gemachtigde,
    soort: AntwoordSoort,
    parameters: readonly string[],
    reden?: string,
  ): Promise<void>
  opdracht(sleutel: string, wie: Gemachtigde, maak: (stand: RondeStand) => Opdracht): Promise<void>
  inTabel(eigenaar: Ketenpartner, wie: Gemachtigde, wijzig: (doc: Y.Doc) => void): Promise<void>
  startRapport(): Promise<void>
  /** Let the deadlines pass that are due at this moment. */
  laatVerstrijken(): Promise<void>
  gevraagdeParameters(organisatie: Ketenpartner): readonly string[]
}

/** Open the demo ronde and let its first two days happen. Every step has its own key: an interrupted start goes on where it stopped. */
export async function speelDemo(huis: DemoHuis): Promise<void> {
  huis.zetKlok(moment('2024-09-02T08:15:00.000Z'))
  const apm = who('m-proef')
  await huis.schrijf('demo:open', apm, [
    opening(),
    ...mensen.map(mandate),
    ...termijnen.map((deadline) => ({ type: 'deadline_gepland', deadline }) as const),
  ])
  await huis.startRapport()
  huis.zetKlok(moment('2024-09-02T09:04:00.000Z'))
  for (const mens of mensen.filter((m) => m.rol !== 'lid')) {
    const eigen = huis.gevraagdeParameters(mens.organisatie).filter((id) => !laterOrNever(mens.organisatie, id))
    if (eigen.length > 0) await huis.antwoord(`demo:akkoord:${mens.id}`, who(mens.id), 'akkoord', eigen)
  }
  for (const id of ['k-maquette', 'a-fictief', 'j-voorbeeld', 's-denkbeeld', 'r-model', 'b-schema'])
    await huis.opdracht(`demo:kennisname:${id}`, who(id), ({ parameters: p }) => ({
      type: 'neem_kennis',
      organisatie: who(id).organisatie,
      hash: peaHash(p),
    }))
  huis.zetKlok(moment('2024-09-03T08:12:00.000Z'))
  await huis.opdracht('demo:vraag-rvdr', who('l-schets'), () => ({
    type: 'plaats_opmerking',
    organisatie: 'RvdR',
    soort: 'vraag',
    tekst: 'Hoe is de spreiding bij het stijgende scenario gekozen?',
    jaar: 2025,
  }))
  huis.zetKlok(moment('2024-09-03T09:40:00.000Z'))
  await huis.opdracht('demo:antwoord-rvdr', apm, ({ prognose }) => ({
    type: 'beantwoord_opmerking',
    opmerking: prognose.opmerkingen[0]!.nummer,
    besluit: 'beantwoord',
    tekst: 'Zo dat de uitkomst past bij de gepubliceerde bandbreedte; in deze demo is dat gekalibreerd.',
  }))
  huis.zetKlok(moment('2024-09-03T11:05:00.000Z'))
  for (const [id, variant] of [
    ['m-proef', variantOekraine],
    ['a-fictief', controleBaa],
  ] as const)
    await huis.opdracht(`demo:variant:${variant.id}`, who(id), () => ({ type: 'bewaar_variant', variant }))
  huis.zetKlok(moment('2024-09-03T12:22:00.000Z'))
  await huis.antwoord(
    'demo:bezwaar-nidos',
    who('r-model'),
    'niet_akkoord',
    ['asiel.apm.amv_aandeel'],
    'Ons beeld van het aandeel amv ligt hoger dan deze waarde. Graag eerst samen naar de instroom van dit voorjaar kijken.',
  )
  huis.zetKlok(moment('2024-09-03T13:20:00.000Z'))
  await huis.antwoord(
    'demo:voorbehoud-coa',
    who('j-voorbeeld'),
    'voorbehoud',
    ['asiel.coa.startbezetting'],
    'Onze directeur tekent donderdag.',
  )
  await huis.antwoord(
    'demo:voorbehoud-ind',
    who('a-fictief'),
    'voorbehoud',
    ['asiel.ind.productie_eerste'],
    'De interne afstemming over het prognoseplan loopt nog.',
  )
  huis.zetKlok(moment('2024-09-03T15:00:00.000Z'))
  await huis.laatVerstrijken()
  huis.zetKlok(moment('2024-09-04T06:31:00.000Z'))
  await huis.inTabel('DT&V', who('s-denkbeeld'), (doc) =>
    doc
      .getMap(inhoud.herkomst)
      .set('asiel.dtv.overige_instroom', { bron: 'Maandcijfers DT&V tot en met juli 2024', peildatum: '2024-08-01' }),
  )
  huis.zetKlok(moment('2024-09-04T07:05:00.000Z'))
  await huis.opdracht('demo:onjuistheid-ind', who('a-fictief'), () => ({
    type: 'plaats_opmerking',
    organisatie: 'IND',
    soort: 'onjuistheid',
    tekst: 'De peildatum bij de bron klopt niet: onze cijfers liepen tot en met juli.',
    jaar: 2024,
  }))
  huis.zetKlok(demoBegin)
}

/** What is still open on Wednesday morning, so that there is something to do in the demo. */
function laterOrNever(organisatie: Ketenpartner, id: string): boolean {
  const open: Readonly<Partial<Record<Ketenpartner, readonly string[]>>> = {
    COA: [
      'asiel.coa.startbezetting',
      'asiel.coa.uitstroom_vh',
      'asiel.coa.snijverlies',
      'asiel.coa.verblijf_na_afwijzing',
      'asiel.coa.amv_aandeel_opvang',
      'asiel.apm.amv_aandeel',
    ],
    IND: ['asiel.ind.productie_eerste', 'asiel.ind.minimale_werkvoorraad'],
    Nidos: ['asiel.apm.amv_aandeel'],
    RvS: ['asiel.apm.inwilligingspercentage'],
  }
  return open[organisatie]?.includes(id) ?? false
}

function who(id: string): Gemachtigde {
  const mens = mensen.find((m) => m.id === id)
  if (!mens) throw new RangeError(`demo has no person ${id}`)
  return { persoon: persoonId(id), organisatie: mens.organisatie }
}

const mandate = (mens: DemoMens): Gebeurtenis => ({
  type: 'mandaat_verleend',
  mandaat: {
    persoon: persoonId(mens.id) as PersoonId,
    organisatie: mens.organisatie,
    rol: mens.rol,
    van: moment('2024-06-17T07:00:00.000Z'),
  },
})

function opening(): Gebeurtenis {
  return {
    type: 'ronde_geopend',
    naam: 'MPP 2024-2',
    kader: mpp20242.kader,
    rubricering: 'Intern gebruik',
    demo: true,
    deelnemers: ['APM', 'KS', 'IND', 'COA', 'DT&V', 'Nidos', 'Politie', 'RvdR', 'RvS', 'BZ', 'DJI', 'DMB'],
    documenten: [{ id: 'rapportage', titel: 'MPP-rapportage 2024-2' }],
    startwaarden: mpp20242.cellen,
    herkomst: Object.fromEntries(parameters.filter((p) => p.bron !== 'T').map((p) => [p.id, herkomstOf(p.id)])),
    herkomstNoot:
      'De invoer van deze demoronde is gekalibreerd en niet officieel: gekozen zodat het rekenmodel de gepubliceerde cijfers van MPP 2024-2 teruggeeft. Alle personen zijn verzonnen.',
    ookGevraagd,
  }
}

const herkomstOf = (id: string): Herkomst => ({ bron: herkomstVoorbeeld(id), peildatum: '2024-06-01' })
