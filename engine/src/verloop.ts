// What the calculated months themselves say: capacity that is short or left over. Source: model specification H; docs/spec/engine.md (ENG-06 … ENG-08).
import type { ModelKader } from './catalogus/cellen.ts'
import type { Melding } from './catalogus/melding.ts'
import { getalTekst } from './catalogus/getal-tekst.ts'
import type { Rekenmodel } from './invoer/rekenmodel.ts'

interface Signaal {
  readonly code: string
  readonly niveau: Melding['niveau']
  readonly parameter: string
  readonly eigenaar: NonNullable<Melding['eigenaar']>
  readonly hoeveel: (lees: Lezer) => (t: number) => number
  readonly zin: (maand: string, jaartotaal: string) => string
}

/** The months of a variable. */
type Lezer = (id: string) => (t: number) => number

const signalen: readonly Signaal[] = [
  {
    code: 'ENG-06',
    niveau: 'waarschuwing',
    parameter: 'asiel.ind.productie_eerste',
    eigenaar: 'IND',
    hoeveel: (lees) => lees('ind.tekort_prioriteit'),
    zin: (maand, n) =>
      `De productie is vanaf ${maand} te klein voor de sporen met voorrang. In die maand blijven ${n} zaken liggen.`,
  },
  {
    code: 'ENG-07',
    niveau: 'info',
    parameter: 'asiel.ind.productie_eerste',
    eigenaar: 'IND',
    hoeveel: (lees) => lees('ind.onbenut'),
    zin: (maand, n) =>
      `Onbenutte productie vanaf ${maand}: de voorraad is op. In die maand blijft plaats voor ${n} zaken over.`,
  },
  {
    code: 'ENG-08',
    niveau: 'info',
    parameter: 'asiel.coa.uitstroom_vh',
    eigenaar: 'COA',
    hoeveel: (lees) => {
      const [plaats, uitstroom] = [lees('coa.plaats_gemeenten'), lees('u.coa.uitstroom_vergunninghouders')]
      return (t) => plaats(t) - uitstroom(t)
    },
    zin: (maand, n) =>
      `Vanaf ${maand} stromen alle vergunninghouders uit: gemeenten hebben in die maand nog ${n} plaatsen over.`,
  },
]

/** ENG-06 … ENG-08: per scenario the first month in which it happens. */
export function keurVerloop(model: Rekenmodel, kader: ModelKader): Melding[] {
  return signalen.flatMap(({ code, niveau, parameter, eigenaar, hoeveel, zin }) =>
    kader.scenarios.flatMap((scenario, baan) => {
      const per = hoeveel(lezer(model, baan))
      for (let t = 0; t < model.rekenaar.maanden; t++) {
        const n = per(t)
        if (n <= 1e-6) continue
        if (Number.isNaN(n)) return []
        const jaar = kader.startjaar + Math.floor(t / 12)
        const melding: Melding = {
          code,
          niveau,
          parameter,
          jaar,
          scenario,
          eigenaar,
          zin: zin(maandnaam(t, kader), getalTekst(n, n < 10 ? 1 : 0)),
        }
        return [melding]
      }
      return []
    }),
  )
}

/** Value of a variable; 0 for one that this choice of modes does not have. */
function lezer({ programma, rekenaar }: Rekenmodel, baan: number): Lezer {
  const { waarden, banen } = rekenaar
  return (id) => {
    const knoop = programma.knoopVan.get(id)
    if (knoop === undefined) return () => 0
    const rij = rekenaar.rij(knoop) + baan
    return (t) => waarden[rij + t * banen]!
  }
}

const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

export function maandnaam(t: number, kader: ModelKader): string {
  return `${maanden[t % 12]} ${kader.startjaar + Math.floor(t / 12)}`
}
