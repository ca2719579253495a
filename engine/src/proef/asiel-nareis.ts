// For tests only: family members who follow, once more in a plain loop. Source: model specification B4; decisions D26, D41, D47.
import { seizoen } from './asiel-ind.ts'
import { type Getallen, type Lezer, ofOneindig } from './lezer.ts'

export interface NareisMaand {
  readonly NR: number
  readonly uit: Getallen
}

/** In mode stroommodel: permits ask later (W1), wait for a decision (S) and travel later (W2). */
export function nareis(begin: Lezer): (m: Lezer, G: number) => NareisMaand {
  let W1 = begin.vast('asiel.apm.nareis_aanvraag_start', '', 0)
  let S = begin.vast('asiel.ind.mvv_startvoorraad')
  let W2 = begin.vast('asiel.ind.mvv_onderweg_start')
  return (m, G) => {
    if (m.keuze('asiel.apm.nareismodus', 'invoer') === 'invoer') {
      const NR = m.perScenario('asiel.ind.nareis_invoer') * seizoen(m, 'nareis')
      return { NR, uit: { 'u.asiel.instroom.nareis': NR } }
    }
    const a = W1 / m.vast('asiel.apm.nareis_aanvraagvertraging')
    const maandcel = `${m.jaar}M${m.maand < 10 ? '0' : ''}${m.maand}`
    const plan = m.vast('asiel.ind.mvv_productie_maand', maandcel, m.perScenario('asiel.ind.mvv_productie') / 12)
    const p = Math.min(plan, S + a, ofOneindig(m.perJaar('asiel.bz.postcapaciteit') / 12))
    const toegekend = m.perJaar('asiel.apm.mvv_inwilligingspercentage') * p
    const verleend = toegekend * m.perJaar('asiel.bz.inreispercentage')
    const NR = W2 / m.perJaar('asiel.bz.inreisvertraging')
    const verwacht = m.perJaar('asiel.apm.nareisfactor') * G
    const uit: Getallen = {
      'u.asiel.instroom.nareis': NR,
      'u.nareis.mvv_instroom': a,
      'u.nareis.mvv_productie': p,
      'u.nareis.mvv_voorraad': S,
      'u.nareis.onderweg': W2,
      'nareis.onderweg': W2,
      'u.nareis.postwerklast': toegekend,
      'nareis.nog_aan_te_vragen': W1,
      'nareis.verwacht': verwacht,
      'nareis.verleend': verleend,
    }
    W1 += verwacht - a
    S += a - p
    W2 += verleend - NR
    return { NR, uit }
  }
}
