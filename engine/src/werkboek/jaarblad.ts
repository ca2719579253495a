// The sheet Jaarwaarden: every indicator per scenario and year, unrounded, beside what the engine calculated at the time of issue. Source: docs/spec/werkboek.md (WB-7).
import type { ModelKader } from '../catalogus/cellen.ts'
import { cel, kolomnaam } from './adres.ts'
import { rijsleutel } from './indeling.ts'
import { eersteKolom, eersteRij, jaarNaam, type Jaarplek, type Jaarregel } from './jaarplek.ts'
import { drukVan, type Opschrift } from './opschrift.ts'
import { peaCel, peaRegels, verwachtingCel } from './peaplan.ts'
import { rekenbereik, type Rekenplek } from './rekenplek.ts'
import { cijfer, formule, type Rij, tekst, type Veld, type Werkblad } from './werkblad.ts'

export function jaarblad(plekken: readonly Rekenplek[], plek: Jaarplek, opschrift: Opschrift): Werkblad {
  const [eerste] = plekken
  if (!eerste) throw new RangeError('a workbook needs at least one scenario')
  const { kader } = eerste.bron.invoer
  const perScenario = kader.jaren + 1
  const breed = plekken.length * perScenario
  const titels = (prefix: string) =>
    plekken.flatMap(({ scenario }) =>
      Array.from({ length: perScenario }, (_, j) =>
        tekst(
          j < kader.jaren ? `${prefix}${scenario} ${kader.startjaar + j}` : `${prefix}${scenario} eindstand`,
          'kopRechts',
        ),
      ),
    )
  const eind = kolomnaam(eersteKolom + breed - 1)
  return {
    naam: jaarNaam,
    tabkleur: '154273',
    kolommen: [
      ...[34, 48, 14, 10, 12].map((breedte) => ({ breedte })),
      ...Array.from({ length: breed }, () => ({ breedte: 13 })),
      { breedte: 3 },
      ...Array.from({ length: 2 * breed + 1 }, () => ({ breedte: 13, verborgen: true })),
    ],
    rijen: [
      [tekst('Jaarwaarden, niet afgerond', 'titel')],
      [
        tekst(
          'Stroom: som van het jaar. Stand: 1 januari. Rechts, verborgen: wat Ketenbeeld bij de uitgave berekende, en het verschil.',
          'ondertitel',
        ),
      ],
      [],
      [],
      [
        ...['Id', 'Indicator', 'Eenheid', 'Eigenaar', 'Soort'].map((k) => tekst(k, 'kop')),
        ...titels(''),
        null,
        ...titels('bij uitgave: '),
        null,
        ...titels('verschil: '),
      ],
      ...plek.regels.map((r, i) => rijVan(r, eersteRij + i, plekken, plek, kader)),
    ],
    vast: { rijen: eersteRij, kolommen: 2 },
    filter: `A${eersteRij}:${eind}${eersteRij + plek.regels.length}`,
    druk: drukVan(opschrift, jaarNaam, { papier: 'a3', titelrijen: [eersteRij, eersteRij] }),
  }
}

function rijVan(r: Jaarregel, rij: number, plekken: readonly Rekenplek[], plek: Jaarplek, kader: ModelKader): Rij {
  const opmaak = r.eenheid === 'fractie' ? 'exactAandeel' : 'exact'
  const jaren = Array.from({ length: kader.jaren + 1 }, (_, j) => j)
  const nu = plekken.flatMap((p) =>
    jaren.map((j): Veld | null => {
      const inhoud = j < kader.jaren ? jaarformule(r, p, j) : eindformule(r, p)
      return inhoud === null ? null : formule(inhoud, plek.waarde(r.id, p.scenario, j), opmaak)
    }),
  )
  const toen = plekken.flatMap((p) => jaren.map((j) => cijfer(plek.waarde(r.id, p.scenario, j), 'zachtGetal')))
  const soort = r.variabele?.soort ?? (r.id === 'u.pea.verwachting' ? 'stroom' : 'kwantiel')
  return [
    tekst(r.id, 'zacht'),
    tekst(r.label),
    tekst(r.eenheid, 'zacht'),
    tekst(r.eigenaar),
    tekst(soort, 'zacht'),
    ...nu,
    null,
    ...toen,
    null,
    ...toen.map((_, i) => afwijking(rij, eersteKolom + i, eersteKolom + nu.length + 1 + i)),
  ]
}

/** The relative difference with the time of issue; what could be calculated then and not now differs wholly. */
function afwijking(rij: number, nu: number, toen: number): Veld {
  const [a, b] = [cel(rij, nu), cel(rij, toen)]
  return formule(`IF(ISNUMBER(${a}),ABS(${a}-${b})/(1+ABS(${b})),IF(ISNUMBER(${b}),1,0))`, 0, 'verschil')
}

function jaarformule({ id, variabele }: Jaarregel, plek: Rekenplek, jaar: number): string {
  if (!variabele) {
    const kwantiel = peaRegels.find((p) => p.id === id)
    return kwantiel ? peaCel(kwantiel.scenario, jaar) : verwachtingCel(jaar)
  }
  const { jaarregel } = variabele
  const eigen = `variabele ${variabele.id}`
  const som = (sleutel: string) => `SUM(${rekenbereik(plek, sleutel, 12 * jaar, 12 * jaar + 11)})`
  if (jaarregel.soort === 'som') return som(eigen)
  if (jaarregel.soort === 'januari') return enkel(plek, eigen, 12 * jaar)
  return [jaarregel.teller, jaarregel.noemer].map((u) => som(rijsleutel(u, plek.bron))).join('/')
}

function eindformule({ variabele }: Jaarregel, plek: Rekenplek): string | null {
  return variabele?.soort === 'stand' ? enkel(plek, `variabele ${variabele.id}`, plek.bron.maanden) : null
}

function enkel(plek: Rekenplek, sleutel: string, maand: number): string {
  return rekenbereik(plek, sleutel, maand, maand).replace(/:.*$/, '')
}
