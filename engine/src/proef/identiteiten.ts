// For tests only: what every month of every calculation must fulfil. Source: model specification B11; decisions D01–D03, D12, D24; docs/spec/engine.md (ENG-B-1).
import { wachtrijen } from './asiel-ind.ts'
import { bronnen } from './bewaring.ts'
import type { Berekend } from './berekend.ts'
import { telOp } from './lezer.ts'
import { producten } from './regulier.ts'

/** A stock, what fills it and what empties it. */
type Stroomschema = readonly [stand: string, erbij: readonly string[], eraf: readonly string[]]

const voorraden: readonly Stroomschema[] = [
  ...wachtrijen.map((k): Stroomschema => {
    const erbij = k === 's4' ? ['u.rvdr.terug_naar_ind', 'ind.doorstroom'] : []
    return [`ind.voorraad[${k}]`, [`ind.instroom[${k}]`, ...erbij], [`ind.afdoening[${k}]`, ...(k === 's1' ? ['ind.doorstroom'] : [])]]
  }),
  ['u.ind.werkvoorraad', ['u.asiel.instroom.totaal', 'u.rvdr.terug_naar_ind'], ['u.ind.afdoening.totaal']],
  ['asiel.ongeregistreerden', ['asiel.aankomsten'], ['u.asiel.instroom.eerste']],
  ['nareis.nog_aan_te_vragen', ['nareis.verwacht'], ['u.nareis.mvv_instroom']],
  ['u.nareis.mvv_voorraad', ['u.nareis.mvv_instroom'], ['u.nareis.mvv_productie']],
  ['u.nareis.onderweg', ['nareis.verleend'], ['u.asiel.instroom.nareis']],
  ['u.coa.bezetting', ['u.coa.instroom'], ['u.coa.uitstroom']],
  ['u.coa.asielzoekers', ['coa.instroom_procedure', 'coa.terug'], ['coa.inwilligingen', 'coa.afwijzingen', 'coa.overig']],
  ['u.coa.afgewezen', ['coa.afwijzingen'], ['coa.uitstroom_afgewezen', 'coa.terug']],
  ['u.coa.vergunninghouders', ['coa.inwilligingen', 'coa.instroom_vergund'], ['u.coa.uitstroom_vergunninghouders']],
  ['ks.achterstand_maand', ['u.ks.taakstelling'], ['u.coa.uitstroom_vergunninghouders']],
  ['u.nidos.caseload', ['u.nidos.instroom'], ['u.nidos.uitstroom_18', 'nidos.overige_uitstroom']],
  ['dtv.over_te_dragen', ['dtv.overgedragen'], ['u.dtv.instroom_ind']],
  ['u.dtv.caseload', ['u.dtv.instroom'], ['u.dtv.vertrek_zelfstandig', 'u.dtv.vertrek_gedwongen', 'u.dtv.vertrek_zonder_toezicht', 'dtv.vertrek_overig']],
  ['rvdr.onderweg[beroep]', ['rvdr.nieuw[beroep]'], ['u.rvdr.beroep_instroom']],
  ['rvdr.onderweg[vovo]', ['rvdr.nieuw[vovo]'], ['u.rvdr.vovo_instroom']],
  ['u.rvdr.beroep_voorraad', ['u.rvdr.beroep_instroom'], ['u.rvdr.beroep_uitstroom']],
  ['u.rvdr.vovo_voorraad', ['u.rvdr.vovo_instroom'], ['u.rvdr.vovo_uitstroom']],
  ['u.rvdr.bntb_voorraad', ['u.rvdr.bntb_instroom'], ['u.rvdr.bntb_uitstroom']],
  ['rvs.voorraad', ['u.rvs.instroom'], ['u.rvs.uitstroom']],
  ['u.rvs.voorraad_v6', ['rvs.instroom[v6]'], ['rvs.uitstroom[v6]']],
  ['u.rvs.voorraad_overig', ['rvs.instroom[overig]'], ['rvs.uitstroom[overig]']],
  ...producten.map((p): Stroomschema => [`u.regulier.voorraad[${p}]`, [`u.regulier.instroom[${p}]`], [`u.regulier.productie[${p}]`]]),
  ['u.regulier.voorraad', ['u.regulier.instroom'], ['u.regulier.productie']],
  ['u.regulier.bezwaar_voorraad', ['u.regulier.bezwaar_instroom'], ['u.regulier.bezwaar_uitstroom']],
  ['regulier.onderweg[beroep]', ['regulier.nieuw[beroep]'], ['regulier.binnen[beroep]']],
  ['u.regulier.beroep_voorraad', ['u.regulier.beroep_instroom'], ['regulier.beroep_uitstroom']],
  ['regulier.onderweg[hb]', ['regulier.nieuw[hb]'], ['u.regulier.hb_instroom']],
  ['u.regulier.hb_voorraad', ['u.regulier.hb_instroom'], ['regulier.hb_uitstroom']],
  ...bronnen.map((b): Stroomschema => [`u.bewaring.bezetting[${b}]`, [`u.bewaring.instroom[${b}]`], [`u.bewaring.uitstroom[${b}]`]]),
  ['u.bewaring.bezetting', ['u.bewaring.instroom'], ['u.bewaring.uitstroom']],
  ['u.bewaring.beroep_voorraad', ['u.bewaring.beroep_instroom'], ['bewaring.beroep_uitstroom']],
  ['u.bewaring.hb_voorraad', ['u.bewaring.hb_instroom'], ['bewaring.hb_uitstroom']],
] // prettier-ignore

/** Numbers that are the sum of others in the same month. */
const sommen: readonly (readonly [geheel: string, delen: readonly string[]])[] = [
  ['ind.beslissingen', ['u.ind.inwilligingen', 'u.ind.afwijzingen', 'u.ind.overige_afdoeningen']],
  ['u.ind.afdoening.totaal', ['u.ind.afdoening.eerste', 'u.ind.afdoening.herhaald', 'ind.afdoening[zi]', 'u.ind.afdoening.nareis', 'u.ind.afdoening.hervestiging']],
  ['u.asiel.instroom.totaal', ['eerste', 'herhaald', 'zij', 'nareis', 'hervestiging'].map((s) => `u.asiel.instroom.${s}`)],
  ['u.ind.werkvoorraad', wachtrijen.map((k) => `ind.voorraad[${k}]`)],
  ['u.coa.bezetting', ['u.coa.asielzoekers', 'u.coa.afgewezen', 'u.coa.vergunninghouders']],
  ['u.dtv.instroom', ['u.dtv.instroom_ind', 'u.dtv.instroom_overig', 'dtv.instroom_regulier']],
  ['u.rvs.uitstroom', ['rvs.uitstroom[v6]', 'rvs.uitstroom[overig]']],
  ['u.rvs.instroom', ['rvs.instroom[v6]', 'rvs.instroom[overig]']],
  ['rvs.voorraad', ['u.rvs.voorraad_v6', 'u.rvs.voorraad_overig']],
  ['u.rvdr.beroep_uitstroom', ['rvdr.gegrond', 'rvdr.ongegrond']],
  ['u.bewaring.uitstroom', ['bewaring.uitstroom_duur', 'bewaring.uitstroom_gegrond']],
  ['u.bewaring.bezetting', bronnen.map((b) => `u.bewaring.bezetting[${b}]`)],
  ['u.bewaring.uitstroom', bronnen.map((b) => `u.bewaring.uitstroom[${b}]`)],
  ...['instroom', 'productie', 'voorraad', 'afwijzingen'].map((s) => [`u.regulier.${s}`, producten.map((p) => `u.regulier.${s}[${p}]`)] as const),
] // prettier-ignore

/** A debt may be below 0: more people housed than asked for. */
const magNegatief = new Set(['ks.achterstand_maand', 'u.ks.achterstand'])

/** The first law that is broken, with its month; null when all hold. */
export function gebrokenWet({ reeks, maanden, variabelen }: Berekend): string | null {
  const bekend = new Map(variabelen.map(({ id }) => [id, reeks(id)]))
  const lees = (id: string) => bekend.get(id) ?? reeks(id)
  for (const [stand, erbij, eraf] of voorraden) {
    const inhoud = bekend.get(stand)
    const fout = inhoud && gebrokenVoorraad(inhoud, erbij.map(lees), eraf.map(lees), maanden, magNegatief.has(stand))
    if (fout) return `${fout} ${stand}`
  }
  for (const [geheel, delen] of sommen) {
    const [som, termen] = [lees(geheel), delen.map(lees)]
    for (let t = 0; t < maanden; t++)
      if (!klopt(som[t]!, telOp(termen.map((x) => x[t]!)))) return `B11.2, 3, 5 month ${t} ${geheel}`
  }
  for (const [id, waarden] of bekend) {
    const t = magNegatief.has(id) ? -1 : waarden.findIndex((x) => x < -marge)
    if (t >= 0) return `B11.8 below 0 in month ${t} ${id}`
  }
  return null
}

function gebrokenVoorraad(
  inhoud: Float64Array,
  erbij: readonly Float64Array[],
  eraf: readonly Float64Array[],
  maanden: number,
  schuld: boolean,
): string | null {
  for (let t = 0; t < maanden; t++) {
    let [vol, weg] = [inhoud[t]!, 0]
    for (const x of erbij) vol += x[t]!
    for (const x of eraf) weg += x[t]!
    if (!klopt(inhoud[t + 1]!, vol - weg)) return `B11.1, 4, 6, 7 month ${t}`
    if (!schuld && weg > vol + marge) return `B11.8 more out than there is in month ${t}`
  }
  return null
}

const marge = 1e-6

function klopt(a: number, b: number): boolean {
  return Math.abs(a - b) <= marge
}
