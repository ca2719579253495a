// Values of the example that MPP 2024-2 says nothing about: neutral where the published figures allow it, otherwise made up and said so. Source: docs/spec/engine.md (ENG-V-2).
import { geenMppCijfer } from './voorbeeldmodule.ts'
import { perSleutel, type Vulling } from './vullen.ts'

export interface Aanname {
  readonly herkomst: string
  readonly vulling: Vulling
}

const neutraal = (vulling: Vulling): Aanname => ({
  herkomst: 'neutrale waarde, zonder invloed op de gepubliceerde cijfers',
  vulling,
})
const voorbeeld = (vulling: Vulling): Aanname => ({ herkomst: geenMppCijfer, vulling })
const instelling = (vulling: Vulling): Aanname => ({ herkomst: 'instelling', vulling })

export const aannamen: Readonly<Record<string, Aanname>> = {
  'pea.correlatie_jaren': instelling(0.8),
  'pea.afronding': instelling(1000),
  'asiel.apm.extra_instroom': neutraal(0),
  'asiel.ind.instroom_zij': neutraal(0),
  'asiel.ind.productiemodus': instelling('totaal_met_prioriteit'),
  'asiel.ind.prioriteit': instelling(perSleutel({ s1: 1, s2: 2, s3: 3, s5: 4, s4: 5 })),
  'asiel.ind.aandeel_aa': neutraal(0.7),
  'asiel.apm.overige_afdoening': neutraal(0),
  'asiel.ind.doorstroom_spoor1_4': neutraal(0),
  'asiel.ind.wettelijke_termijn': voorbeeld(perSleutel({ s1: 6, s2: 6, s3: 6, s4: 15, s5: 6, ha: 6, zi: 15 })),
  'asiel.ind.instroom_historie': voorbeeld(historie),
  'asiel.ind.ingebrekestelling_per_maand': voorbeeld(0.15),
  'asiel.ind.dwangsom_gemiddeld': voorbeeld(1500),
  'asiel.apm.nareismodus': instelling('invoer'),
  'asiel.apm.nareisfactor': voorbeeld(0.9),
  'asiel.apm.nareis_aanvraagvertraging': voorbeeld(3),
  'asiel.ind.mvv_startvoorraad': voorbeeld(27000),
  'asiel.ind.mvv_productie': voorbeeld(26000),
  'asiel.apm.mvv_inwilligingspercentage': voorbeeld(0.8),
  'asiel.bz.inreispercentage': voorbeeld(0.95),
  'asiel.bz.inreisvertraging': voorbeeld(4),
  'asiel.ind.mvv_onderweg_start': voorbeeld(4000),
  'asiel.bz.postcapaciteit': voorbeeld(null),
  'asiel.rvdr.startvoorraad': voorbeeld(perSleutel({ beroep: 8000, vovo: 2000, bntb: 6000 })),
  'asiel.rvdr.productie': voorbeeld(16500),
  'asiel.rvdr.bntb_weging': voorbeeld(0.2),
  'asiel.rvdr.prioriteit': voorbeeld('bntb_eerst'),
  'asiel.apm.beroepspercentage': voorbeeld(0.7),
  'asiel.apm.vovo_percentage': voorbeeld(0.3),
  'asiel.apm.beroep_vertraging': voorbeeld(1),
  'asiel.rvdr.gegrond': voorbeeld(0.15),
  'asiel.apm.terug_naar_ind': neutraal(0),
  'asiel.rvdr.bntb_per_ingebrekestelling': voorbeeld(0.6),
  'asiel.rvdr.bntb_gegrond': voorbeeld(0.9),
  'asiel.apm.rvdr_doorlooptijd': voorbeeld(perSleutel({ beroep: 8, vovo: 3, bntb: 5 })),
  'asiel.apm.rvs_doorlooptijd': voorbeeld(7),
  'asiel.rvs.startvoorraad': voorbeeld(perSleutel({ v6: 500, overig: 2500 })),
  'asiel.rvs.productie': voorbeeld(6500),
  'asiel.rvs.aandeel_v6': voorbeeld(0.15),
  'asiel.apm.hoger_beroep_vreemdeling': voorbeeld(0.5),
  'asiel.apm.hoger_beroep_ind': voorbeeld(0.2),
  'asiel.rvs.gegrond': voorbeeld(0.1),
  'asiel.apm.overdracht_vertraging': neutraal(0),
  'asiel.dtv.startcaseload': voorbeeld(9000),
  'asiel.dtv.uitstroom_per_maand': voorbeeld(0.15),
  'asiel.dtv.vertrekverdeling': voorbeeld(
    perSleutel({ zelfstandig: 0.25, gedwongen: 0.2, zonder_toezicht: 0.5, overig: 0.05 }),
  ),
  'asiel.ks.taakstelling': voorbeeld(({ sleutel }) =>
    sleutel === '2024H1' ? 18750 : sleutel === '2024H2' ? 17000 : 16000,
  ),
  'asiel.ks.taakstelling_modus': instelling('invoer'),
  'asiel.ks.achterstand_start': voorbeeld(5000),
  'asiel.apm.uitstroommodus': instelling('invoer'),
  'asiel.apm.realisatiegraad': voorbeeld(0.9),
  'asiel.coa.snijverlies': voorbeeld(0.09),
  'asiel.coa.capaciteit': voorbeeld(null),
  'asiel.coa.amv_aandeel_opvang': voorbeeld(0.6),
  'asiel.np.ienr_capaciteit': voorbeeld(null),
  'asiel.np.ienr_begrenst': instelling('nee'),
  'asiel.bz.dac_aandeel': voorbeeld(0.85),
  'asiel.bz.kosten_per_plek': voorbeeld(31000),
  'asiel.coa.instroom_historie': voorbeeld(4200),
  'asiel.bz.overleving_eerste_jaar': voorbeeld(({ sleutel = 'm0' }) => 1 - 0.03 * Number(sleutel.slice(1))),
  'regulier.ind.startvoorraad': voorbeeld(perProduct([9000, 6000, 12000, 3000, 2500, 4000, 14000])),
  'regulier.ind.instroom': voorbeeld(perProduct([42000, 60000, 95000, 12000, 9000, 150000, 45000])),
  'regulier.ind.productie': voorbeeld(perProduct([43000, 60000, 95000, 12000, 9000, 150000, 46000])),
  'regulier.apm.inwilligingspercentage': voorbeeld(perProduct([0.75, 0.85, 0.92, 0.8, 0.4, 0.85, 0.96])),
  'regulier.apm.bezwaarpercentage': voorbeeld(perProduct([0.35, 0.3, 0.3, 0.25, 0.4, 0.15, 0.2])),
  'regulier.apm.seizoen': voorbeeld(1 / 12),
  'regulier.ind.bezwaar_startvoorraad': voorbeeld(25000),
  'regulier.ind.bezwaar_overig': voorbeeld(2000),
  'regulier.ind.bezwaar_productie': voorbeeld(16000),
  'regulier.ind.bezwaar_extra': voorbeeld(({ jaar = 0 }) => (jaar <= 2025 ? 10000 : 0)),
  'regulier.apm.bezwaar_gegrond': voorbeeld(0.2),
  'regulier.rvdr.startvoorraad': voorbeeld(7000),
  'regulier.rvdr.productie': voorbeeld(14000),
  'regulier.apm.beroepspercentage': voorbeeld(0.35),
  'regulier.apm.vovo_percentage': voorbeeld(0.15),
  'regulier.apm.bntb': voorbeeld(1500),
  'regulier.apm.beroep_vertraging': voorbeeld(2),
  'regulier.rvdr.gegrond': voorbeeld(0.2),
  'regulier.apm.rvdr_doorlooptijd': voorbeeld(9),
  'regulier.apm.rvs_doorlooptijd': voorbeeld(8),
  'regulier.rvs.startvoorraad': voorbeeld(2000),
  'regulier.rvs.productie': voorbeeld(4000),
  'regulier.apm.hoger_beroep': voorbeeld(0.3),
  'regulier.apm.hoger_beroep_vertraging': voorbeeld(2),
  'regulier.apm.afwijzing_naar_dtv': neutraal(0),
  'bewaring.apm.aandeel_dtv': voorbeeld(0.06),
  'bewaring.ind.instroom_overig': voorbeeld(perSleutel({ politie: 1000, kmar: 500, grens: 700 })),
  'bewaring.dji.duur': voorbeeld(perSleutel({ dtv: 50, politie: 45, kmar: 35, grens: 30 })),
  'bewaring.dji.startbezetting': voorbeeld(perSleutel({ dtv: 160, politie: 120, kmar: 50, grens: 60 })),
  'bewaring.dji.capaciteit': voorbeeld(640),
  'bewaring.dtv.vertrek_uit_bewaring': voorbeeld(0.55),
  'bewaring.apm.beroepen_per_bewaring': voorbeeld(1.4),
  'bewaring.rvdr.startvoorraad': voorbeeld(300),
  'bewaring.rvdr.productie': voorbeeld(4700),
  'bewaring.rvdr.gegrond': voorbeeld(0.1),
  'bewaring.apm.hoger_beroep': voorbeeld(0.35),
  'bewaring.rvs.startvoorraad': voorbeeld(250),
  'bewaring.rvs.productie': voorbeeld(1650),
  'model.startjaar': instelling(2024),
  'model.horizon': instelling(5),
  'model.peildatum': instelling('2024-06-01'),
  'mc.trekkingen': instelling(2000),
  'mc.zaad': instelling(20242),
  'mc.parameterband': instelling(null),
  'monitor.drempel': instelling(0.15),
  'monitor.referentie': instelling('evenredig'),
  'publicatie.afronding': instelling(100),
}

/** Monthly inflow of 2023 as if it was even; the same for all 36 months. */
function historie({ sleutel = '' }: { sleutel?: string }): number {
  const perMaand: Readonly<Record<string, number>> = { s1: 640, s2: 65, s4: 2500, ha: 150 }
  return perMaand[sleutel.split('.')[0] ?? ''] ?? 0
}

/** In the order TEV, VVR first, renewal, indefinite, withdrawal, visa, naturalisation. */
function perProduct(waarden: readonly number[]): Vulling {
  const producten = ['tev', 'vvr_eerste', 'vvr_verlenging', 'vvr_onbepaald', 'intrekking', 'visa', 'naturalisatie']
  return ({ sleutel = '' }) => waarden[producten.indexOf(sleutel.split('.')[0] ?? '')] ?? null
}
