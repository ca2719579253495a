// Moves an input to a later start year: the stocks it calculates for that 1 January become its start. Source: model specification F1 (align on calendar year); docs/spec/vergelijking.md (VG-6).
import { bereken } from '../bereken.ts'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import type { Invoer } from '../invoer/invoer.ts'
import type { Rekenmodel } from '../invoer/rekenmodel.ts'
import { wachtrijen } from '../asiel/structuur.ts'
import { delenVan } from '../taal/doorloop.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { leeftijdenOp } from './doorrollen-amv.ts'

/**
 * The same expectation, told from a later 1 January.
 *
 * Every stock that starts from a parameter gets the value calculated for that day; so do the histories before the start. What has
 * no start parameter (waiting for registration, age within a class) starts anew, so figures can differ a little from the original.
 *
 * @param invoer Input with one scenario that has passed keurInvoer.
 * @param startjaar A year within its horizon; the start year itself gives the input back.
 */
export function rolDoor(invoer: Invoer, startjaar: number): Invoer {
  const { kader, cellen } = invoer
  const t = (startjaar - kader.startjaar) * 12
  if (t === 0) return invoer
  if (t < 0 || t >= kader.jaren * 12) throw new RangeError(`${startjaar} is not within the horizon`)
  const { model } = bereken(invoer)
  const nieuw = Object.entries({
    ...doelvoorraden(invoer),
    ...standen(model, t),
    ...historie(invoer, model, t),
    ...leeftijdenOp(model, t),
  }).filter(([, waarde]) => typeof waarde !== 'number' || !Number.isNaN(waarde))
  return {
    kader: { ...kader, startjaar, jaren: kader.startjaar + kader.jaren - startjaar },
    cellen: { ...cellen, ...Object.fromEntries(nieuw) },
  }
}

type Cellen = Record<CelSleutel, CelWaarde>

/** Everything that starts from a parameter and then follows from the month before, at month t. */
function standen(model: Rekenmodel, t: number): Cellen {
  const { programma, rekenaar } = model
  const uit: Cellen = {}
  const bezocht = new Set<Uitdrukking>()
  const bezoek = (u: Uitdrukking): void => {
    if (bezocht.has(u)) return
    bezocht.add(u)
    const knoop = programma.knoopVanUitdrukking.get(u)
    if (u.soort === 'vorige' && u.begin.soort === 'parameter' && knoop !== undefined)
      uit[`${u.begin.id}|${u.begin.sleutel}||`] = rekenaar.waarden[rekenaar.rij(knoop) + t * rekenaar.banen]!
    delenVan(u).forEach(bezoek)
  }
  programma.variabelen.forEach(({ formule }) => bezoek(formule))
  return uit
}

/** An empty doelvoorraad means the stock at the old start; that must not move along. */
function doelvoorraden({ kader, cellen }: Invoer): Cellen {
  const uit: Cellen = {}
  for (let i = 0; i < kader.jaren; i++)
    for (const k of wachtrijen.slice(0, 5)) {
      const cel = `asiel.ind.doelvoorraad|${k}|${kader.startjaar + i}|`
      uit[cel] = cellen[cel] ?? cellen[`asiel.ind.startvoorraad|${k}||`] ?? null
    }
  return uit
}

/** The months before the new start: calculated where the model was there, else the history that was given. */
function historie({ cellen }: Invoer, model: Rekenmodel, t: number): Cellen {
  const uit: Cellen = {}
  const maand = (cel: (n: number) => CelSleutel, variabele: string, n: number) =>
    n <= t ? waarde(model, variabele, t - n) : (cellen[cel(n - t)] ?? null)
  for (let n = 1; n <= 36; n++)
    for (const k of wachtrijen) {
      const cel = (m: number) => `asiel.ind.instroom_historie|${k}.-${m}||`
      uit[cel(n)] = maand(cel, `ind.instroom[${k}]`, n)
    }
  uit['asiel.ks.grondslag_historie|apr_sep||'] = vergunningen(model, t - 9, t - 4)
  uit['asiel.ks.grondslag_historie|okt_dec||'] = vergunningen(model, t - 3, t - 1)
  return uit
}

function vergunningen(model: Rekenmodel, van: number, tot: number): number {
  const delen = ['u.ind.inwilligingen', 'u.asiel.instroom.nareis', 'u.asiel.instroom.hervestiging']
  let som = 0
  for (let t = van; t <= tot; t++) for (const id of delen) som += waarde(model, id, t)
  return som
}

/** Of the only lane; NaN for what this choice of modes does not have. */
function waarde({ programma, rekenaar }: Rekenmodel, id: string, t: number): number {
  const knoop = programma.knoopVan.get(id)
  return knoop === undefined ? NaN : rekenaar.waarden[rekenaar.rij(knoop) + t * rekenaar.banen]!
}
