// "Indien X bij de een, dan Y bij de ander": the edges between ketenpartners as data, held against the equations by a test. Source: model specification, Dependency graph; docs/spec/verbanden.md (VB).
import type { Eigenaar } from '../catalogus/eigenaar.ts'
import { indicator } from '../catalogus/indicatoren.ts'

/** What a rise of the cause does to the consequence. */
export type Teken = '+' | '-'

export interface Gevolg {
  readonly indicator: string
  readonly teken: Teken
}

export interface Verband {
  readonly id: string
  /** Who decides on the cause. */
  readonly van: Eigenaar
  readonly oorzaak: string
  /** Raising one of these is the cause. */
  readonly parameters: readonly string[]
  readonly gevolgen: readonly Gevolg[]
  /** When it shows, in words. */
  readonly vertraging: string
}

type Rij = readonly [
  id: string,
  van: Eigenaar,
  oorzaak: string,
  parameters: readonly string[],
  gevolgen: readonly `${Teken}${string}`[],
  vertraging: string,
]

const direct = 'dezelfde maand'
const later = 'de maand erna'

// reason: a table reads best with one edge per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['e01', 'APM', 'de eerste instroom stijgt', ['asiel.apm.extra_instroom'], ['+u.np.ienr'], direct],
  ['e02', 'APM', 'de eerste instroom stijgt', ['asiel.apm.extra_instroom'], ['+u.ind.werkvoorraad'], later],
  ['e03', 'APM', 'de eerste instroom stijgt', ['asiel.apm.extra_instroom'], ['+u.coa.instroom', '+u.coa.bezetting'], direct],
  ['e04', 'APM', 'de eerste instroom stijgt', ['asiel.apm.extra_instroom'], ['+u.coa.amv_instroom', '+u.nidos.caseload'], 'dezelfde maand; weg bij 18 jaar'],
  ['e05', 'IND', 'het aandeel van spoor 1 stijgt', ['asiel.ind.spooraandeel|s1'], ['+u.ind.afdoening.spoor1', '+u.ind.afwijzingen'], direct],
  ['e06', 'IND', 'de productie eerste aanvragen stijgt', ['asiel.ind.productie_eerste'], ['-u.ind.werkvoorraad', '-u.rvdr.bntb_instroom'], later],
  ['e07', 'IND', 'de productie eerste aanvragen stijgt', ['asiel.ind.productie_eerste'], ['+u.dtv.instroom_ind', '+u.rvdr.beroep_instroom'], 'dezelfde maand; beroep na de beroepstermijn'],
  ['e08', 'IND', 'de productie eerste aanvragen stijgt', ['asiel.ind.productie_eerste'], ['+u.coa.vergunninghouders', '+u.szw.inburgeringsplichtig'], 'de maand erna; taakstelling een halfjaar later'],
  ['e09', 'APM', 'het inwilligingspercentage stijgt', ['asiel.apm.inwilligingspercentage'], ['-u.dtv.instroom_ind', '-u.rvdr.beroep_instroom'], 'dezelfde maand tot twee maanden later'],
  ['e10', 'APM', 'het inwilligingspercentage stijgt', ['asiel.apm.inwilligingspercentage'], ['+u.nareis.mvv_instroom', '+u.asiel.instroom.nareis'], 'na aanvraag en inreis'],
  ['e11', 'IND', 'de MVV-productie stijgt', ['asiel.ind.mvv_productie'], ['+u.asiel.instroom.nareis', '+u.coa.instroom'], 'na de inreistijd'],
  ['e12', 'IND', 'meer zaken buiten de wettelijke termijn komen', ['asiel.ind.startvoorraad|s4'], ['+u.ind.buiten_termijn', '+u.ind.ingebrekestellingen', '+u.rvdr.bntb_instroom'], direct],
  ['e13', 'RvdR', 'BNTB-zaken zwaarder wegen', ['asiel.rvdr.bntb_weging'], ['-u.rvdr.beroep_uitstroom', '+u.rvdr.beroep_voorraad', '-u.rvs.instroom'], 'dezelfde maand; bij de Raad van State later'],
  ['e14', 'RvdR', 'meer beroepen gegrond zijn', ['asiel.rvdr.gegrond'], ['+u.rvdr.terug_naar_ind', '+u.ind.werkvoorraad'], later],
  ['e15', 'RvdR', 'de rechtbanken meer uitspraken doen', ['asiel.rvdr.productie'], ['+u.rvs.instroom'], later],
  ['e16', 'KS', 'gemeenten de taakstelling beter halen', ['asiel.apm.realisatiegraad'], ['-u.coa.bezetting', '-u.coa.capaciteitsbehoefte'], later],
  ['e17', 'COA', 'bewoners na een afwijzing langer blijven', ['asiel.coa.verblijf_na_afwijzing'], ['+u.coa.bezetting'], later],
  ['e18', 'COA', 'het snijverlies stijgt', ['asiel.coa.snijverlies'], ['+u.coa.capaciteitsbehoefte'], direct],
  ['e19', 'BZ', 'het aandeel uit DAC-landen stijgt', ['asiel.bz.dac_aandeel'], ['+u.bz.oda_persoonsjaren', '+u.bz.oda_kosten'], 'tot twaalf maanden'],
  ['e20', 'APM', 'het inwilligingspercentage stijgt', ['asiel.apm.inwilligingspercentage'], ['+u.szw.inburgeringsplichtig', '+u.coa.vergunninghouders'], direct],
  ['e21', 'DT&V', 'de overige instroom bij DT&V stijgt', ['asiel.dtv.overige_instroom'], ['+u.dtv.caseload', '+u.bewaring.instroom'], direct],
  ['e22', 'APM', 'een groter deel van de DT&V-instroom in bewaring gaat', ['bewaring.apm.aandeel_dtv'], ['+u.bewaring.instroom', '+u.bewaring.beroep_instroom'], direct],
  ['e23', 'IND', 'de IND meer bezwaren behandelt', ['regulier.ind.bezwaar_extra'], ['-u.regulier.bezwaar_voorraad', '+u.regulier.beroep_instroom', '+u.regulier.hb_instroom'], 'na de beroepstermijn; hoger beroep later'],
  ['e24', 'IND', 'er meer reguliere afdoeningen zijn', ['regulier.ind.productie'], ['+u.regulier.afwijzingen', '+u.regulier.bezwaar_instroom', '+u.dtv.instroom'], 'de maand erna'],
  ['e26', 'APM', 'het amv-aandeel stijgt', ['asiel.apm.amv_aandeel'], ['+u.coa.amv_bezetting', '+u.nidos.caseload'], direct],
  ['e27', 'Nidos', 'meer amv de voogdij eerder verlaten, onder meer door gezinshereniging', ['asiel.nidos.overige_uitstroom'], ['-u.nidos.caseload', '-u.coa.amv_bezetting'], direct],
  ['e28', 'IND', 'derdelanders uit Oekraïne als zij-instroom tellen', ['asiel.ind.instroom_zij'], ['+u.asiel.instroom.zij', '+u.ind.werkvoorraad'], direct],
]

export const verbanden: readonly Verband[] = rijen.map(([id, van, oorzaak, parameters, gevolgen, vertraging]) => ({
  id,
  van,
  oorzaak,
  parameters,
  gevolgen: gevolgen.map((g) => ({ teken: g[0] as Teken, indicator: g.slice(1) })),
  vertraging,
}))

/** The ketenpartners that feel it. */
export const naarVan = ({ gevolgen }: Verband): readonly Eigenaar[] => [
  ...new Set(gevolgen.flatMap((g) => indicator(g.indicator)?.eigenaar ?? [])),
]

/** The sentence of an edge: 'Indien de MVV-productie stijgt (IND), dan: Nareizigers omhoog (IND), COA-instroom omhoog (COA).' */
export function verbandZin(verband: Verband): string {
  const gevolgen = verband.gevolgen.map(({ indicator: id, teken }) => {
    const i = indicator(id)
    return `${i?.label ?? id} ${teken === '+' ? 'omhoog' : 'omlaag'} (${i?.eigenaar})`
  })
  return `Indien ${verband.oorzaak} (${verband.van}), dan: ${gevolgen.join(', ')}.`
}
