// Names the parameters that the equations need and that nobody delivered. Source: model specification H; docs/spec/engine.md (ENG-01, ENG-05, ENG-11).
import { leesCel } from '../catalogus/cel.ts'
import type { Melding } from '../catalogus/melding.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Invoer } from './invoer.ts'
import { prognoseInvoer } from '../taal/programma.ts'
import { structuurVan } from './kiezen.ts'
import type { Rekenmodel } from './rekenmodel.ts'

/** One melding per parameter, with the first missing cell and how many are missing. */
export function keurVolledigheid(model: Rekenmodel, invoer: Invoer): Melding[] {
  const ontbrekend = new Map<string, Set<string>>()
  model.programma.invoer.forEach((plaats, i) => {
    if (!model.lader.magLeegZijn(i) || parameter(plaats.parameter)?.magLeeg) return
    const leeg = legeCellen(model, i)
    if (leeg.length > 0)
      ontbrekend.set(plaats.parameter, new Set([...(ontbrekend.get(plaats.parameter) ?? []), ...leeg]))
  })
  return [...[...ontbrekend].flatMap(([id, cellen]) => melding(id, [...cellen], invoer)), ...keurStart(invoer)]
}

function legeCellen(model: Rekenmodel, plaats: number): readonly string[] {
  const { rekenaar, lader } = model
  const rij = rekenaar.rij(lader.knoopVan[plaats] ?? -1)
  const breedte = rekenaar.maanden * rekenaar.banen
  let heel = true
  for (let j = 0; heel && j < breedte; j++) heel = !Number.isNaN(rekenaar.waarden[rij + j])
  if (heel) return []
  const cellen = lader.cellenVan(plaats)
  if (cellen.length === 0) return ['']
  const nodig = isNodig(model, plaats)
  return cellen.slice(0, breedte).filter((_, j) => Number.isNaN(rekenaar.waarden[rij + j]) && nodig(j))
}

/** Of the months before the start only those are needed to which an equation looks back (D43). */
function isNodig({ programma, rekenaar, lader }: Rekenmodel, plaats: number): (j: number) => boolean {
  const { voorStart } = programma.invoer[plaats] ?? {}
  if (voorStart === undefined) return () => true
  const { waarden, maanden, banen } = rekenaar
  let verst = 0
  for (const { code, van } of programma.knopen) {
    if (code !== 'terugkijk' || !van.includes(lader.knoopVan[plaats] ?? -1)) continue
    const lengte = rekenaar.rij(van[0] as number)
    for (let j = 0; j < maanden * banen; j++) {
      const terug = (waarden[lengte + j] ?? 0) - Math.floor(j / banen)
      if (terug > verst) verst = terug
    }
  }
  return (j) => voorStart + (Math.floor(j / banen) % 12) + 1 <= verst
}

function melding(id: string, cellen: readonly string[], invoer: Invoer): Melding[] {
  if (id === prognoseInvoer) {
    const zin =
      'De PEA is voor een of meer jaren nog niet volledig. APM levert de scenario’s met kans, verwachte instroom en spreiding.'
    return [{ code: 'ENG-01', niveau: 'fout', parameter: 'pea.scenario.kans', eigenaar: 'APM', zin }]
  }
  const p = parameter(id)
  const eerste = cellen[0]
  if (!p || p.magLeeg || eerste === undefined) return []
  const { jaar, scenario, sleutel } = leesCel(eerste) ?? {}
  const waar = [sleutel, jaar, scenario].filter((deel) => deel !== undefined).join(', ')
  const aantal = cellen.length === 1 ? 'één waarde' : `${cellen.length} waarden`
  return [
    {
      code: halfjaren.has(id) && volgtTaakstelling(invoer) ? 'ENG-11' : 'ENG-01',
      niveau: 'fout',
      parameter: id,
      cel: eerste,
      ...(jaar === undefined ? {} : { jaar }),
      ...(scenario === undefined ? {} : { scenario }),
      eigenaar: p.eigenaar,
      zin: `${p.label}: er ${cellen.length === 1 ? 'ontbreekt' : 'ontbreken'} ${aantal}${waar === '' ? '' : `, als eerste ${waar}`}. ${p.eigenaar} levert deze gegevens.`,
    },
  ]
}

/** Missing half-years have their own code when the outflow follows the taakstelling. */
function volgtTaakstelling({ cellen }: Invoer): boolean {
  return structuurVan(cellen).uitstroommodus === 'taakstelling'
}

const halfjaren = new Set(['asiel.ks.taakstelling', 'asiel.ks.grondslag_historie'])

/** ENG-05: there cannot be more people in procedure in reception than cases at the IND. */
function keurStart({ cellen }: Invoer): Melding[] {
  const cel = 'asiel.coa.startbezetting|asielzoekers||'
  const asielzoekers = cellen[cel]
  const voorraad = ['s1', 's2', 's3', 's4', 's5', 'ha', 'zi'].map((k) => cellen[`asiel.ind.startvoorraad|${k}||`])
  if (typeof asielzoekers !== 'number' || voorraad.some((w) => typeof w !== 'number')) return []
  const som = voorraad.reduce<number>((a, w) => a + Number(w), 0)
  if (asielzoekers <= som) return []
  const zin = `Op 1 januari zijn er meer asielzoekers in procedure in de opvang (${asielzoekers}) dan zaken bij de IND (${som}). Controleer beide beginstanden.`
  return [{ code: 'ENG-05', niveau: 'waarschuwing', parameter: 'asiel.coa.startbezetting', cel, eigenaar: 'COA', zin }]
}
