// For tests only: the regular products, bezwaar, beroep and hoger beroep, once more in plain loops. Source: model specification C; decisions D21, D23, D40, D41, D46.
import { type Getallen, type Lezer, ofOneindig } from './lezer.ts'

export const producten = ['tev', 'vvr_eerste', 'vvr_verlenging', 'vvr_onbepaald', 'intrekking', 'visa', 'naturalisatie']

export interface RegulierMaand {
  /** Final refusals that go to DT&V in the same month (D23). */
  readonly naarDtv: number
  readonly uit: Getallen
}

export function regulier(begin: Lezer): (m: Lezer) => RegulierMaand {
  const S: Getallen = {}
  for (const p of producten) S[p] = begin.vast('regulier.ind.startvoorraad', p)
  let bezwaren = begin.vast('regulier.ind.bezwaar_startvoorraad')
  let inBezwaar = begin.vast('regulier.apm.bezwaar_start', '', 0)
  const rechter = beroep(begin)
  return (m) => {
    const uit: Getallen = {
      'u.regulier.instroom': 0,
      'u.regulier.productie': 0,
      'u.regulier.voorraad': 0,
      'u.regulier.afwijzingen': 0,
    }
    let [straksBezwaar, zonderBezwaar] = [0, 0]
    for (const p of producten) {
      const instroom =
        m.perScenario('regulier.ind.instroom', p) * m.vast('regulier.apm.seizoen', `${p}.${m.maand}`, 1 / 12)
      const o = Math.min(m.perScenario('regulier.ind.productie', p) / 12, S[p]! + instroom)
      const R = o - m.perJaar('regulier.apm.inwilligingspercentage', p) * o
      const aandeel = m.perJaar('regulier.apm.bezwaarpercentage', p)
      for (const [soort, x] of [
        ['instroom', instroom],
        ['productie', o],
        ['voorraad', S[p]!],
        ['afwijzingen', R],
      ] as const) {
        uit[`u.regulier.${soort}[${p}]`] = x
        uit[`u.regulier.${soort}`]! += x
      }
      if (p === 'tev') uit['u.regulier.mvv_afgifte'] = m.perJaar('regulier.apm.inwilligingspercentage', p) * o
      straksBezwaar += aandeel * R
      zonderBezwaar += (1 - aandeel) * R
      S[p]! += instroom - o
    }
    const nieuw = inBezwaar + m.perJaar('regulier.ind.bezwaar_overig') / 12
    const capaciteit = m.perScenario('regulier.ind.bezwaar_productie') + m.perJaar('regulier.ind.bezwaar_extra')
    const o = Math.min(capaciteit / 12, bezwaren + nieuw)
    const ongegrond = (1 - m.perJaar('regulier.apm.bezwaar_gegrond')) * o
    Object.assign(uit, {
      'regulier.bestreden': straksBezwaar,
      'regulier.bezwaar_ongegrond': ongegrond,
      'u.regulier.bezwaar_instroom': nieuw,
      'u.regulier.bezwaar_uitstroom': o,
      'u.regulier.bezwaar_voorraad': bezwaren,
      'u.regulier.vovo_instroom': m.perJaar('regulier.apm.vovo_percentage') * ongegrond,
      ...rechter(m, ongegrond),
    })
    bezwaren += nieuw - o
    inBezwaar = straksBezwaar
    const definitief = m.perJaar('regulier.apm.afwijzing_naar_dtv')
    return { naarDtv: definitief === 0 ? 0 : definitief * (zonderBezwaar + ongegrond), uit }
  }
}

/** Rechtbank and Raad van State, each behind a delay of its own. */
function beroep(begin: Lezer): (m: Lezer, ongegrond: number) => Getallen {
  let Wb = begin.vast('regulier.apm.beroep_start', '', 0)
  let Wh = begin.vast('regulier.apm.hoger_beroep_start', '', 0)
  let rechtbank = begin.vast('regulier.rvdr.startvoorraad')
  let raad = begin.vast('regulier.rvs.startvoorraad')
  return (m, ongegrond) => {
    const uitWb = Wb / m.vast('regulier.apm.beroep_vertraging')
    const inRechtbank = uitWb + m.perJaar('regulier.apm.bntb') / 12
    const o = uitspraken(m, rechtbank + inRechtbank, 'rvdr')
    const inRaad = Wh / m.vast('regulier.apm.hoger_beroep_vertraging')
    const oRaad = uitspraken(m, raad + inRaad, 'rvs')
    const naarRechtbank = m.perJaar('regulier.apm.beroepspercentage') * ongegrond
    const naarRaad = m.perJaar('regulier.apm.hoger_beroep') * o
    const uit: Getallen = {
      'regulier.nieuw[beroep]': naarRechtbank,
      'regulier.nieuw[hb]': naarRaad,
      'regulier.binnen[beroep]': uitWb,
      'regulier.binnen[hb]': inRaad,
      'regulier.onderweg[beroep]': Wb,
      'regulier.onderweg[hb]': Wh,
      'u.regulier.beroep_instroom': inRechtbank,
      'regulier.beroep_uitstroom': o,
      'u.regulier.beroep_voorraad': rechtbank,
      'u.regulier.beroep_gegrond': m.perJaar('regulier.rvdr.gegrond') * o,
      'u.regulier.hb_instroom': inRaad,
      'regulier.hb_uitstroom': oRaad,
      'u.regulier.hb_voorraad': raad,
    }
    Wb += naarRechtbank - uitWb
    Wh += naarRaad - inRaad
    rechtbank += inRechtbank - o
    raad += inRaad - oRaad
    return uit
  }
}

function uitspraken(m: Lezer, zaken: number, wie: 'rvdr' | 'rvs'): number {
  const capaciteit = m.perScenario(`regulier.${wie}.productie`) / 12
  return Math.min(capaciteit, zaken, ofOneindig(zaken / m.perJaar(`regulier.apm.${wie}_doorlooptijd`)))
}
