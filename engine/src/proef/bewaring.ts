// For tests only: detention and its appeals, once more in a plain loop. Source: model specification D; decisions D02, D21, D27, D46.
import { type Getallen, type Lezer } from './lezer.ts'

export const bronnen = ['dtv', 'politie', 'kmar', 'grens']

/** Mean length of a month in days. */
const dagen = 30.4375

export function bewaring(begin: Lezer): (m: Lezer, instroomDtv: number) => Getallen {
  const Z: Getallen = {}
  for (const b of bronnen) Z[b] = begin.vast('bewaring.dji.startbezetting', b)
  let rechtbank = begin.vast('bewaring.rvdr.startvoorraad')
  let raad = begin.vast('bewaring.rvs.startvoorraad')
  let gegrond = begin.vast('bewaring.apm.gegrond_start', '', 0)
  let inRaad = begin.vast('bewaring.apm.hoger_beroep_start', '', 0)
  return (m, instroomDtv) => {
    const uit: Getallen = {}
    let [bezet, instroom, vrij, blijft] = [0, 0, 0, 0]
    const uitB: Getallen = {}
    for (const b of bronnen) {
      uitB[b] = Z[b]! * Math.min(1, dagen / m.perJaar('bewaring.dji.duur', b))
      bezet += Z[b]!
      vrij += uitB[b]
      blijft += Z[b]! - uitB[b]
    }
    const extra = Math.min(blijft, gegrond)
    for (const b of bronnen) {
      const nieuw =
        b === 'dtv'
          ? m.perJaar('bewaring.apm.aandeel_dtv') * instroomDtv
          : m.perScenario('bewaring.ind.instroom_overig', b) / 12
      const eerder = blijft === 0 ? 0 : (extra * (Z[b]! - uitB[b]!)) / blijft
      uit[`u.bewaring.instroom[${b}]`] = nieuw
      uit[`u.bewaring.bezetting[${b}]`] = Z[b]!
      uit[`bewaring.uitstroom_duur[${b}]`] = uitB[b]!
      uit[`u.bewaring.uitstroom[${b}]`] = uitB[b]! + eerder
      instroom += nieuw
      Z[b]! += nieuw - uitB[b]! - eerder
    }
    const beroepen = m.perJaar('bewaring.apm.beroepen_per_bewaring') * instroom
    const o = Math.min(m.perScenario('bewaring.rvdr.productie') / 12, rechtbank + beroepen)
    const oRaad = Math.min(m.perScenario('bewaring.rvs.productie') / 12, raad + inRaad)
    Object.assign(uit, {
      'bewaring.uitstroom_duur': vrij,
      'bewaring.uitstroom_gegrond': extra,
      'u.bewaring.instroom': instroom,
      'u.bewaring.bezetting': bezet,
      'u.bewaring.uitstroom': vrij + extra,
      'u.bewaring.vertrek': m.perJaar('bewaring.dtv.vertrek_uit_bewaring') * vrij,
      'u.bewaring.capaciteitstekort': Math.max(0, bezet - m.perJaar('bewaring.dji.capaciteit')),
      'u.bewaring.beroep_instroom': beroepen,
      'bewaring.beroep_uitstroom': o,
      'u.bewaring.beroep_voorraad': rechtbank,
      'u.bewaring.hb_instroom': inRaad,
      'bewaring.hb_uitstroom': oRaad,
      'u.bewaring.hb_voorraad': raad,
    })
    rechtbank += beroepen - o
    raad += inRaad - oRaad
    gegrond = m.perJaar('bewaring.rvdr.gegrond') * o
    inRaad = m.perJaar('bewaring.apm.hoger_beroep') * o
    return uit
  }
}
