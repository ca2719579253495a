// The 112 indicators: name, unit, owner, kind and publication rounding; their equations stand in the model. Source: model specification, Output indicators; docs/spec/engine.md (ENG-I).
import type { Eigenaar } from './eigenaar.ts'
import type { Afronding, IndicatorDeclaratie, IndicatorSoort } from './indicator.ts'
import { aanvullendeIndicatoren } from './indicatoren-aanvullend.ts'

export type { Afronding, IndicatorDeclaratie, IndicatorSoort } from './indicator.ts'

type Rij = readonly [
  id: string,
  groep: string,
  label: string,
  eenheid: string,
  eigenaar: Eigenaar,
  vergelijking: string,
  soort: IndicatorSoort,
  afronding: Afronding,
]

// reason: a table reads best with one indicator per line
// prettier-ignore
const rijen: readonly Rij[] = [
  // Prognose
  ['u.pea.q125', 'Prognose', 'Minimum: Q(0,125)', 'personen/jaar', 'APM', 'A5', 'kwantiel', '1000'],
  ['u.pea.q500', 'Prognose', 'Mediaan: Q(0,5)', 'personen/jaar', 'APM', 'A5', 'kwantiel', '1000'],
  ['u.pea.q667', 'Prognose', 'Medio: Q(2/3)', 'personen/jaar', 'APM', 'A5', 'kwantiel', '1000'],
  ['u.pea.q875', 'Prognose', 'Maximum: Q(0,875)', 'personen/jaar', 'APM', 'A5', 'kwantiel', '1000'],
  ['u.pea.overschrijding', 'Prognose', 'Kans dat de instroom groter is dan x', 'fractie', 'APM', 'A6', 'kans', '1%'],
  ['u.pea.dichtheid', 'Prognose', 'Kansdichtheid (grafiek)', '1/persoon', 'APM', 'A4', 'kromme', '-'],
  ['u.pea.verwachting', 'Prognose', 'Verwachte waarde', 'personen/jaar', 'APM', 'A7', 'stroom', '1000'],
  // Asielinstroom
  ['u.asiel.instroom.eerste', 'Asielinstroom', 'Eerste aanvragen', 'personen', 'IND', 'B1', 'stroom', '100'],
  ['u.asiel.instroom.herhaald', 'Asielinstroom', 'Herhaalde aanvragen', 'personen', 'IND', 'B1', 'stroom', '100'],
  ['u.asiel.instroom.zij', 'Asielinstroom', 'Zij-instroom', 'personen', 'IND', 'B1', 'stroom', '100'],
  ['u.asiel.instroom.nareis', 'Asielinstroom', 'Nareizigers', 'personen', 'IND', 'B4', 'stroom', '100'],
  ['u.asiel.instroom.hervestiging', 'Asielinstroom', 'Hervestiging', 'personen', 'IND', 'B1', 'stroom', '100'],
  ['u.asiel.instroom.totaal', 'Asielinstroom', 'Totale asielinstroom', 'personen', 'IND', 'B1', 'stroom', '100'],
  // IND
  ['u.ind.instroom.spoor1', 'IND', 'Instroom spoor 1 (Dublin)', 'zaken', 'IND', 'B1', 'stroom', '100'],
  ['u.ind.instroom.spoor2', 'IND', 'Instroom spoor 2 (veilig land)', 'zaken', 'IND', 'B1', 'stroom', '100'],
  ['u.ind.instroom.spoor4', 'IND', 'Instroom spoor 4', 'zaken', 'IND', 'B1', 'stroom', '100'],
  ['u.ind.afdoening.eerste', 'IND', 'Afdoeningen eerste aanvragen', 'zaken', 'IND', 'B2', 'stroom', '100'],
  ['u.ind.afdoening.herhaald', 'IND', 'Afdoeningen herhaalde aanvragen', 'zaken', 'IND', 'B2', 'stroom', '100'],
  ['u.ind.afdoening.nareis', 'IND', 'Afdoeningen nareizigers', 'zaken', 'IND', 'B2', 'stroom', '100'],
  ['u.ind.afdoening.hervestiging', 'IND', 'Afdoeningen hervestiging', 'zaken', 'IND', 'B2', 'stroom', '100'],
  ['u.ind.afdoening.totaal', 'IND', 'Totaal asielafdoeningen', 'zaken', 'IND', 'B2', 'stroom', '100'],
  ['u.ind.afdoening.aa', 'IND', 'Beslissingen AA', 'zaken', 'IND', 'B2', 'stroom', '100'],
  ['u.ind.afdoening.va', 'IND', 'Beslissingen VA', 'zaken', 'IND', 'B2', 'stroom', '100'],
  ['u.ind.afdoening.spoor1', 'IND', 'Beslissingen spoor 1', 'zaken', 'IND', 'B2', 'stroom', '100'],
  ['u.ind.afdoening.spoor2', 'IND', 'Beslissingen spoor 2', 'zaken', 'IND', 'B2', 'stroom', '100'],
  ['u.ind.inwilligingen', 'IND', 'Inwilligingen (excl. nareis en hervestiging)', 'zaken', 'IND', 'B3', 'stroom', '100'],
  ['u.ind.afwijzingen', 'IND', 'Afwijzingen', 'zaken', 'IND', 'B3', 'stroom', '100'],
  ['u.ind.overige_afdoeningen', 'IND', 'Overige afdoeningen', 'zaken', 'IND', 'B3', 'stroom', '100'],
  ['u.ind.inwilligingspercentage', 'IND', 'Inwilligingspercentage (gerealiseerd in het model)', 'fractie', 'IND', 'B3', 'verhouding', '1%'],
  ['u.ind.werkvoorraad', 'IND', 'IND-werkvoorraad asielaanvragen (totaal)', 'zaken', 'IND', 'B2', 'stand', '100'],
  ['u.ind.werkvoorraad.spoor1', 'IND', 'Werkvoorraad spoor 1', 'zaken', 'IND', 'B2', 'stand', '100'],
  ['u.ind.werkvoorraad.spoor2', 'IND', 'Werkvoorraad spoor 2', 'zaken', 'IND', 'B2', 'stand', '100'],
  ['u.ind.werkvoorraad.spoor4', 'IND', 'Werkvoorraad spoor 4', 'zaken', 'IND', 'B2', 'stand', '100'],
  ['u.ind.werkvoorraad.herhaald', 'IND', 'Werkvoorraad herhaalde aanvragen', 'zaken', 'IND', 'B2', 'stand', '100'],
  ['u.ind.doorlooptijd', 'IND', 'Wachttijd volgens Little (voorraad / uitstroom)', 'maanden', 'IND', 'B2', 'verhouding', '0,5 maand'],
  ['u.ind.buiten_termijn', 'IND', 'Zaken buiten wettelijke termijn', 'zaken', 'IND', 'B6', 'stand', '100'],
  ['u.ind.ingebrekestellingen', 'IND', 'Ingebrekestellingen', 'zaken', 'IND', 'B6', 'stroom', '100'],
  ['u.ind.dwangsommen', 'IND', 'Verwachte dwangsommen', 'EUR', 'IND', 'B6', 'stroom', 'mln'],
  // Nareis
  ['u.nareis.mvv_instroom', 'Nareis', 'Instroom MVV nareis', 'zaken', 'IND', 'B4', 'stroom', '100'],
  ['u.nareis.mvv_productie', 'Nareis', 'Afdoeningen MVV nareis', 'zaken', 'IND', 'B4', 'stroom', '100'],
  ['u.nareis.mvv_voorraad', 'Nareis', 'Voorraad MVV nareis', 'zaken', 'IND', 'B4', 'stand', '100'],
  ['u.nareis.onderweg', 'Nareis', 'Verleend, nog niet ingereisd', 'personen', 'BZ', 'B4', 'stand', '100'],
  ['u.nareis.postwerklast', 'Nareis', 'Af te geven MVV op posten', 'zaken', 'BZ', 'B4', 'stroom', '100'],
  // COA
  ['u.coa.instroom', 'COA', 'COA-instroom', 'personen', 'COA', 'B5', 'stroom', '100'],
  ['u.coa.uitstroom', 'COA', 'COA-uitstroom', 'personen', 'COA', 'B5', 'stroom', '100'],
  ['u.coa.bezetting', 'COA', 'COA-bezetting', 'personen', 'COA', 'B5', 'stand', '100'],
  ['u.coa.asielzoekers', 'COA', 'Bewoners in procedure', 'personen', 'COA', 'B5', 'stand', '100'],
  ['u.coa.afgewezen', 'COA', 'Bewoners na afwijzing', 'personen', 'COA', 'B5', 'stand', '100'],
  ['u.coa.vergunninghouders', 'COA', 'Vergunninghouders in opvang', 'personen', 'COA', 'B5', 'stand', '100'],
  ['u.coa.aandeel_vergunninghouders', 'COA', 'Aandeel vergunninghouders in de bezetting', 'fractie', 'COA', 'B5', 'verhouding', '1%'],
  ['u.coa.uitstroom_vergunninghouders', 'COA', 'Uitstroom vergunninghouders naar gemeenten', 'personen', 'COA', 'B5', 'stroom', '100'],
  ['u.coa.capaciteitsbehoefte', 'COA', 'Capaciteitsbehoefte inclusief snijverlies', 'plekken', 'COA', 'B5', 'stand', '100'],
  ['u.coa.capaciteitstekort', 'COA', 'Tekort ten opzichte van beschikbare capaciteit', 'plekken', 'COA', 'B5', 'stand', '100'],
  ['u.coa.amv_instroom', 'COA', 'Instroom amv in COA-opvang', 'personen', 'COA', 'B7', 'stroom', '100'],
  ['u.coa.amv_bezetting', 'COA', 'Amv in COA-opvang', 'personen', 'COA', 'B7', 'stand', '100'],
  ['u.ks.taakstelling', 'COA', 'Taakstelling per halfjaar (ingevoerd of berekend)', 'personen', 'KS', 'B5', 'stroom', '250'],
  ['u.ks.achterstand', 'COA', 'Achterstand op de taakstelling', 'personen', 'KS', 'B5', 'stand', '100'],
  ['u.ks.gevoeligheid', 'COA', 'Tabel taakstelling niet gehaald (bezetting per realisatiegraad)', 'personen', 'KS', 'F3', 'tabel', '100'],
  // DT&V
  ['u.dtv.instroom_ind', 'DT&V', 'DT&V-instroom vanuit IND', 'personen', 'DT&V', 'B8', 'stroom', '100'],
  ['u.dtv.instroom_overig', 'DT&V', 'DT&V-instroom overig', 'personen', 'DT&V', 'B8', 'stroom', '100'],
  ['u.dtv.instroom', 'DT&V', 'DT&V-instroom totaal', 'personen', 'DT&V', 'B8', 'stroom', '100'],
  ['u.dtv.caseload', 'DT&V', 'DT&V-caseload', 'personen', 'DT&V', 'B8', 'stand', '100'],
  ['u.dtv.vertrek_zelfstandig', 'DT&V', 'Zelfstandig vertrek', 'personen', 'DT&V', 'B8', 'stroom', '100'],
  ['u.dtv.vertrek_gedwongen', 'DT&V', 'Gedwongen vertrek', 'personen', 'DT&V', 'B8', 'stroom', '100'],
  ['u.dtv.vertrek_zonder_toezicht', 'DT&V', 'Zelfstandig vertrek zonder toezicht', 'personen', 'DT&V', 'B8', 'stroom', '100'],
  // Nidos
  ['u.nidos.instroom', 'Nidos', 'Nidos-instroom', 'personen', 'Nidos', 'B7', 'stroom', '100'],
  ['u.nidos.uitstroom_18', 'Nidos', 'Uitstroom bij 18 jaar', 'personen', 'Nidos', 'B7', 'stroom', '100'],
  ['u.nidos.caseload', 'Nidos', 'Nidos-caseload', 'personen', 'Nidos', 'B7', 'stand', '100'],
  // Politie
  ['u.np.ienr', 'Politie', 'Benodigde I&R-processen', 'processen', 'Politie', 'B9', 'stroom', '100'],
  ['u.np.ienr_tekort', 'Politie', 'I&R-tekort', 'processen', 'Politie', 'B9', 'stroom', '100'],
  // Rechtspraak asiel
  ['u.rvdr.beroep_instroom', 'Rechtspraak asiel', 'Beroep asiel: instroom', 'zaken', 'RvdR', 'B6', 'stroom', '100'],
  ['u.rvdr.beroep_uitstroom', 'Rechtspraak asiel', 'Beroep asiel: uitspraken', 'zaken', 'RvdR', 'B6', 'stroom', '100'],
  ['u.rvdr.beroep_voorraad', 'Rechtspraak asiel', 'Beroep asiel: voorraad', 'zaken', 'RvdR', 'B6', 'stand', '100'],
  ['u.rvdr.vovo_instroom', 'Rechtspraak asiel', 'VoVo asiel: instroom', 'zaken', 'RvdR', 'B6', 'stroom', '100'],
  ['u.rvdr.vovo_voorraad', 'Rechtspraak asiel', 'VoVo asiel: voorraad', 'zaken', 'RvdR', 'B6', 'stand', '100'],
  ['u.rvdr.bntb_instroom', 'Rechtspraak asiel', 'BNTB asiel: instroom', 'zaken', 'RvdR', 'B6', 'stroom', '100'],
  ['u.rvdr.bntb_uitstroom', 'Rechtspraak asiel', 'BNTB asiel: uitspraken', 'zaken', 'RvdR', 'B6', 'stroom', '100'],
  ['u.rvdr.bntb_voorraad', 'Rechtspraak asiel', 'BNTB asiel: voorraad', 'zaken', 'RvdR', 'B6', 'stand', '100'],
  ['u.rvdr.terug_naar_ind', 'Rechtspraak asiel', 'Terug naar IND na gegrond beroep', 'zaken', 'RvdR', 'B6', 'stroom', '100'],
  ['u.rvdr.verdringing', 'Rechtspraak asiel', 'Door BNTB verdrongen inhoudelijke uitspraken', 'zaken', 'RvdR', 'B6', 'stroom', '100'],
  ['u.rvs.instroom', 'Rechtspraak asiel', 'Hoger beroep asiel: instroom', 'zaken', 'RvS', 'B6', 'stroom', '100'],
  ['u.rvs.uitstroom', 'Rechtspraak asiel', 'Hoger beroep asiel: uitspraken', 'zaken', 'RvS', 'B6', 'stroom', '100'],
  ['u.rvs.voorraad_v6', 'Rechtspraak asiel', 'Hoger beroep V6: voorraad', 'zaken', 'RvS', 'B6', 'stand', '100'],
  ['u.rvs.voorraad_overig', 'Rechtspraak asiel', 'Hoger beroep overig: voorraad', 'zaken', 'RvS', 'B6', 'stand', '100'],
  // BZ, BZK, SZW
  ['u.bz.oda_persoonsjaren', 'BZ, BZK, SZW', 'Eerstejaarsopvang DAC: persoonsjaren', 'persoonsjaren', 'BZ', 'B10', 'stroom', '100'],
  ['u.bz.oda_kosten', 'BZ, BZK, SZW', 'ODA-toerekening eerstejaarsopvang', 'EUR', 'BZ', 'B10', 'stroom', 'mln'],
  ['u.bzk.gehuisvest', 'BZ, BZK, SZW', 'Gehuisveste vergunninghouders (huurtoeslag)', 'personen', 'BZK', 'B5', 'stroom', '100'],
  ['u.szw.inburgeringsplichtig', 'BZ, BZK, SZW', 'Instroom inburgering (vergunningen)', 'personen', 'SZW', 'B3', 'stroom', '100'],
  // Regulier
  ['u.regulier.instroom', 'Regulier', 'Instroom per product', 'zaken', 'IND', 'C1', 'stroom', '100'],
  ['u.regulier.productie', 'Regulier', 'Afdoeningen per product', 'zaken', 'IND', 'C1', 'stroom', '100'],
  ['u.regulier.voorraad', 'Regulier', 'Voorraad per product', 'zaken', 'IND', 'C1', 'stand', '100'],
  ['u.regulier.afwijzingen', 'Regulier', 'Afwijzingen per product', 'zaken', 'IND', 'C1', 'stroom', '100'],
  ['u.regulier.bezwaar_instroom', 'Regulier', 'Bezwaar regulier: instroom', 'zaken', 'IND', 'C2', 'stroom', '100'],
  ['u.regulier.bezwaar_uitstroom', 'Regulier', 'Bezwaar regulier: afdoeningen', 'zaken', 'IND', 'C2', 'stroom', '100'],
  ['u.regulier.bezwaar_voorraad', 'Regulier', 'Bezwaar regulier: voorraad', 'zaken', 'IND', 'C2', 'stand', '100'],
  ['u.regulier.beroep_instroom', 'Regulier', 'Beroep regulier: instroom', 'zaken', 'RvdR', 'C3', 'stroom', '100'],
  ['u.regulier.beroep_voorraad', 'Regulier', 'Beroep regulier: voorraad', 'zaken', 'RvdR', 'C3', 'stand', '100'],
  ['u.regulier.hb_instroom', 'Regulier', 'Hoger beroep regulier: instroom', 'zaken', 'RvS', 'C3', 'stroom', '100'],
  ['u.regulier.hb_voorraad', 'Regulier', 'Hoger beroep regulier: voorraad', 'zaken', 'RvS', 'C3', 'stand', '100'],
  // Bewaring
  ['u.bewaring.instroom', 'Bewaring', 'Inbewaringstellingen', 'personen', 'DJI', 'D1', 'stroom', '100'],
  ['u.bewaring.bezetting', 'Bewaring', 'Bezetting bewaring', 'personen', 'DJI', 'D1', 'stand', '100'],
  ['u.bewaring.uitstroom', 'Bewaring', 'Uitstroom bewaring', 'personen', 'DJI', 'D1', 'stroom', '100'],
  ['u.bewaring.vertrek', 'Bewaring', 'Vertrek vanuit bewaring', 'personen', 'DT&V', 'D1', 'stroom', '100'],
  ['u.bewaring.capaciteitstekort', 'Bewaring', 'Capaciteitstekort bewaring', 'plekken', 'DJI', 'D1', 'stand', '100'],
  ['u.bewaring.beroep_instroom', 'Bewaring', 'Beroep bewaring: instroom', 'zaken', 'RvdR', 'D1', 'stroom', '100'],
  ['u.bewaring.beroep_voorraad', 'Bewaring', 'Beroep bewaring: voorraad', 'zaken', 'RvdR', 'D1', 'stand', '100'],
  ['u.bewaring.hb_instroom', 'Bewaring', 'Hoger beroep bewaring: instroom', 'zaken', 'RvS', 'D1', 'stroom', '100'],
  ['u.bewaring.hb_voorraad', 'Bewaring', 'Hoger beroep bewaring: voorraad', 'zaken', 'RvS', 'D1', 'stand', '100'],
  // Monitor
  ['u.monitor.afwijking', 'Monitor', 'Afwijking realisatie ten opzichte van MPP', 'fractie', 'APM', 'G1', 'verhouding', '0,1%'],
  ['u.monitor.signaal', 'Monitor', '15%-signaal', 'ja/nee', 'APM', 'G1', 'vlag', '-'],
  ['u.monitor.bandpositie', 'Monitor', 'Positie ten opzichte van de band', 'keuze', 'APM', 'G2', 'vlag', '-'],
  ['u.bijdrage', 'Monitor', 'Bijdrage per invoergroep aan verschil tussen twee runs', 'als indicator', 'APM', 'F1', 'tabel', '100'],
]

export const indicatoren: readonly IndicatorDeclaratie[] = rijen.map(
  ([id, groep, label, eenheid, eigenaar, vergelijking, soort, afronding]) => ({
    id,
    groep,
    label,
    eenheid,
    eigenaar,
    vergelijking,
    soort,
    afronding,
  }),
)

/** Outcomes beside the registry, see their own file. */
export { aanvullendeIndicatoren }

const opId: ReadonlyMap<string, IndicatorDeclaratie> = new Map(
  [...indicatoren, ...aanvullendeIndicatoren].map((i) => [i.id, i]),
)

/** Find an indicator of the registry or an aanvullende indicator; a keyed id such as 'u.regulier.instroom[visa]' finds its indicator. */
export function indicator(id: string): IndicatorDeclaratie | undefined {
  return opId.get(id) ?? opId.get(id.replace(/\[.*\]$/, ''))
}
