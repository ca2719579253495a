// Conservation: every stock changes by what comes in minus what goes out, in every month. Source: model specification B11.1–7; decisions D12, D44; docs/spec/engine.md (ENG-09).
import { wachtrijen } from './asiel/structuur.ts'
import type { ModelKader } from './catalogus/cellen.ts'
import type { Melding } from './catalogus/melding.ts'
import { bewaringsbron, product } from './catalogus/sleutels.ts'
import type { Rekenmodel } from './invoer/rekenmodel.ts'
import { maandnaam } from './verloop.ts'

/** A stock and the flows that fill and empty it. */
export interface Balans {
  readonly stand: string
  readonly in: readonly string[]
  readonly uit: readonly string[]
}

const balans = (stand: string, erbij: string | readonly string[], eraf: string | readonly string[]): Balans => ({
  stand,
  in: typeof erbij === 'string' ? [erbij] : erbij,
  uit: typeof eraf === 'string' ? [eraf] : eraf,
})

/** The stock with an instroom and an uitstroom of the same name. */
const eenvoudig = (stam: string, stand: string, uitstroom: string): Balans =>
  balans(`${stam}${stand}`, `${stam}${stand.replace('voorraad', 'instroom')}`, uitstroom)

export const balansen: readonly Balans[] = [
  ...wachtrijen.map((k) =>
    balans(
      `ind.voorraad[${k}]`,
      [`ind.instroom[${k}]`, ...(k === 's4' ? ['ind.doorstroom', 'ind.terug'] : [])],
      [`ind.afdoening[${k}]`, ...(k === 's1' ? ['ind.doorstroom'] : [])],
    ),
  ),
  balans(
    'u.ind.werkvoorraad',
    ['u.asiel.instroom.eerste', 'u.asiel.instroom.herhaald', 'u.asiel.instroom.zij', 'u.rvdr.terug_naar_ind'],
    'ind.beslissingen',
  ),
  balans('asiel.ongeregistreerden', 'asiel.aankomsten', 'u.asiel.instroom.eerste'),
  balans('nareis.nog_aan_te_vragen', 'nareis.verwacht', 'u.nareis.mvv_instroom'),
  eenvoudig('u.nareis.', 'mvv_voorraad', 'u.nareis.mvv_productie'),
  balans('nareis.onderweg', 'nareis.verleend', 'u.asiel.instroom.nareis'),
  balans('u.coa.bezetting', 'u.coa.instroom', 'u.coa.uitstroom'),
  balans('u.nidos.caseload', 'u.nidos.instroom', ['u.nidos.uitstroom_18', 'nidos.overige_uitstroom']),
  balans('u.dtv.caseload', ['u.dtv.instroom_ind', 'u.dtv.instroom_overig', 'dtv.instroom_regulier'], 'dtv.uitstroom'),
  balans('dtv.over_te_dragen', 'dtv.overgedragen', 'u.dtv.instroom_ind'),
  balans('rvdr.onderweg[beroep]', 'rvdr.nieuw[beroep]', 'u.rvdr.beroep_instroom'),
  balans('rvdr.onderweg[vovo]', 'rvdr.nieuw[vovo]', 'u.rvdr.vovo_instroom'),
  eenvoudig('u.rvdr.', 'beroep_voorraad', 'u.rvdr.beroep_uitstroom'),
  eenvoudig('u.rvdr.', 'vovo_voorraad', 'u.rvdr.vovo_uitstroom'),
  eenvoudig('u.rvdr.', 'bntb_voorraad', 'u.rvdr.bntb_uitstroom'),
  balans('rvs.voorraad', 'u.rvs.instroom', 'u.rvs.uitstroom'),
  balans('u.rvs.voorraad_v6', 'rvs.instroom[v6]', 'rvs.uitstroom[v6]'),
  balans('u.rvs.voorraad_overig', 'rvs.instroom[overig]', 'rvs.uitstroom[overig]'),
  ...product.sleutels.map(({ id }) => eenvoudig('u.regulier.', `voorraad[${id}]`, `u.regulier.productie[${id}]`)),
  eenvoudig('u.regulier.', 'voorraad', 'u.regulier.productie'),
  eenvoudig('u.regulier.', 'bezwaar_voorraad', 'u.regulier.bezwaar_uitstroom'),
  balans('regulier.onderweg[beroep]', 'regulier.nieuw[beroep]', 'regulier.binnen[beroep]'),
  balans('regulier.onderweg[hb]', 'regulier.nieuw[hb]', 'u.regulier.hb_instroom'),
  eenvoudig('u.regulier.', 'beroep_voorraad', 'regulier.beroep_uitstroom'),
  eenvoudig('u.regulier.', 'hb_voorraad', 'regulier.hb_uitstroom'),
  ...bewaringsbron.sleutels.map(({ id }) =>
    balans(`u.bewaring.bezetting[${id}]`, `u.bewaring.instroom[${id}]`, `u.bewaring.uitstroom[${id}]`),
  ),
  balans('u.bewaring.bezetting', 'u.bewaring.instroom', 'u.bewaring.uitstroom'),
  eenvoudig('u.bewaring.', 'beroep_voorraad', 'bewaring.beroep_uitstroom'),
  eenvoudig('u.bewaring.', 'hb_voorraad', 'bewaring.hb_uitstroom'),
]

/** ENG-09: more than 1e-6 persons made or lost (or one part in 1e12 of very large stocks) is an error of the engine. */
export function keurBehoud(model: Rekenmodel, kader: ModelKader): Melding[] {
  const { maanden, banen, waarden } = model.rekenaar
  return balansen.flatMap(({ stand, in: bronnen, uit }) => {
    const [rij] = rijenVan(model, [stand])
    if (rij === undefined) return []
    const [erbij, eraf] = [rijenVan(model, bronnen), rijenVan(model, uit)]
    if (klopt(model, rij, erbij, eraf)) return []
    return kader.scenarios.flatMap((scenario, baan): Melding[] => {
      for (let t = 0; t < maanden; t++) {
        const i = t * banen + baan
        const nu = waarden[rij + i]!
        const instroom = somVan(waarden, erbij, i)
        const verschil = Math.abs(waarden[rij + i + banen]! - nu - instroom + somVan(waarden, eraf, i))
        if (verschil > Math.max(1e-6, 1e-12 * (nu + instroom))) {
          const zin = `${stand} klopt niet in ${maandnaam(t, kader)}: er verdwijnt of ontstaat ${verschil}. Dit is een fout in het rekenmodel.`
          return [{ code: 'ENG-09', niveau: 'fout', scenario, zin }]
        }
      }
      return []
    })
  })
}

/** The same for all months and scenarios at once: almost always there is nothing to say. */
function klopt({ rekenaar }: Rekenmodel, rij: number, erbij: readonly number[], eraf: readonly number[]): boolean {
  const { maanden, banen, waarden } = rekenaar
  for (let i = 0; i < maanden * banen; i++) {
    let instroom = 0
    let uitstroom = 0
    for (let n = 0; n < erbij.length; n++) instroom += waarden[erbij[n]! + i]!
    for (let n = 0; n < eraf.length; n++) uitstroom += waarden[eraf[n]! + i]!
    const nu = waarden[rij + i]!
    const verschil = Math.abs(waarden[rij + i + banen]! - nu - instroom + uitstroom)
    if (verschil > 1e-6 && verschil > 1e-12 * (nu + instroom)) return false
  }
  return true
}

/** Row starts of the variables that this choice of modes has. */
function rijenVan({ programma, rekenaar }: Rekenmodel, ids: readonly string[]): readonly number[] {
  return ids.flatMap((id) => {
    const knoop = programma.knoopVan.get(id)
    return knoop === undefined ? [] : [rekenaar.rij(knoop)]
  })
}

function somVan(waarden: Float64Array, rijen: readonly number[], i: number): number {
  let som = 0
  for (const rij of rijen) som += waarden[rij + i]!
  return som
}
