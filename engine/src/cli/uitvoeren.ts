// Does what the command line asks, with the files handed in, so that a test can be the file system. Source: docs/spec/contract.md (CT-11 … CT-13).
import type { Cijferrij } from '../contract/cijferrij.ts'
import { leesCsv, type Periode, rijenVan, schrijfCsv } from '../contract/csv.ts'
import { leesInvoer } from '../contract/invoer-lezen.ts'
import { schrijfInvoer } from '../contract/invoer-schrijven.ts'
import { vormfout } from '../contract/probleem.ts'
import { invoerSchema, uitkomstSchema } from '../contract/schema.ts'
import { leesUitkomst, schrijfUitkomst } from '../contract/uitkomst-json.ts'
import { vergelijkCijfers } from '../contract/vergelijk-cijfers.ts'
import { maandwaarden } from '../maandwaarden.ts'
import { type Invoer, run, type Uitkomst } from '../run.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { afloop, Afgebroken, gebruiksfout, inhoud, json, meld, naar, type Omgeving, opgevangen } from './omgeving.ts'
import { gebruikstekst, leesOpdracht, type Opdracht } from './opdracht.ts'
import { schrijfTabel, schrijfVerslag } from './vergelijkverslag.ts'
import { schrijfWerkboek } from './werkboekbestand.ts'

/** Run one command and return its exit code. */
export async function voerUit(argumenten: readonly string[], omgeving: Omgeving): Promise<number> {
  if (argumenten.length === 0 || ['help', '--help', '-h'].includes(argumenten[0]!)) {
    omgeving.uit(gebruikstekst())
    return argumenten.length === 0 ? afloop.gebruik : afloop.gelukt
  }
  const opdracht = leesOpdracht(argumenten)
  if (typeof opdracht === 'string') {
    meld(omgeving, [{ code: 'CTR-00', niveau: 'fout', zin: opdracht }])
    omgeving.fout(gebruikstekst())
    return afloop.gebruik
  }
  try {
    return await opdrachten[opdracht.naam]!(opdracht, omgeving)
  } catch (oorzaak) {
    if (!(oorzaak instanceof Afgebroken)) throw oorzaak
    meld(omgeving, oorzaak.meldingen)
    return oorzaak.code
  }
}

type Uitvoering = (opdracht: Opdracht, omgeving: Omgeving) => Promise<number> | number

const opdrachten: Readonly<Record<string, Uitvoering>> = {
  run(opdracht, omgeving) {
    const invoer = invoerVan(opdracht, omgeving)
    const uitkomst = bereken(invoer, omgeving)
    const maanden = opdracht.opties.has('maanden') ? maandwaarden(invoer) : null
    return schrijfJson(schrijfUitkomst(uitkomst, maanden), opdracht, omgeving)
  },
  csv(opdracht, omgeving) {
    const per = keuze(opdracht, 'per', ['jaar', 'maand'] as const)
    const invoer = invoerVan(opdracht, omgeving)
    const uitkomst = schrijfUitkomst(bereken(invoer, omgeving), per === 'maand' ? maandwaarden(invoer) : null)
    return schrijf(schrijfCsv(cijfers(uitkomst, per), per), opdracht, omgeving)
  },
  compare(opdracht, omgeving) {
    const [a = [], b = []] = opdracht.bestanden.map((bestand) => cijfersUit(bestand, omgeving))
    const marge = { absoluut: getal(opdracht, 'tolerantie', 1e-6), relatief: getal(opdracht, 'relatief', 0) }
    const vergelijking = vergelijkCijfers(zoals(a, b), zoals(b, a), marge)
    const gedeeld = opdracht.opties.has('gedeeld')
    const output = opdracht.opties.get('output')
    if (output !== undefined) naar(output, schrijfTabel(vergelijking), omgeving)
    omgeving.uit(schrijfVerslag(vergelijking, marge, gedeeld))
    const over = vergelijking.anders + (gedeeld ? 0 : vergelijking.alleenA + vergelijking.alleenB)
    return over === 0 ? afloop.gelukt : afloop.verschillen
  },
  schema(opdracht, omgeving) {
    const soort = keuze(opdracht, 'soort', ['invoer', 'uitkomst'] as const)
    return schrijfJson(soort === 'invoer' ? invoerSchema() : uitkomstSchema(), opdracht, omgeving)
  },
  voorbeeld: (opdracht, omgeving) => schrijfJson(schrijfInvoer(mpp20242), opdracht, omgeving),
  async werkboek(opdracht, omgeving) {
    const output = opdracht.opties.get('output') ?? ''
    const soort = /\.(xlsx|ods)$/.exec(output)?.[1]
    if (soort === undefined) throw gebruiksfout('Geef met --output een bestand dat eindigt op .xlsx of .ods.')
    const invoer = invoerVan(opdracht, omgeving)
    bereken(invoer, omgeving)
    naar(output, await schrijfWerkboek(invoer, soort as 'xlsx' | 'ods', omgeving.vandaag), omgeving)
    return afloop.gelukt
  },
}

function invoerVan({ opties }: Opdracht, omgeving: Omgeving): Invoer {
  const bestand = opties.get('input')
  if (bestand === undefined) throw gebruiksfout('Zeg met --input waar de invoer staat; - is de standaardinvoer.')
  const gelezen = leesInvoer(json(bestand, omgeving))
  if (gelezen.kind === 'geweigerd') throw new Afgebroken(afloop.geweigerd, gelezen.meldingen)
  return gelezen.invoer
}

/** Errors and warnings of a run that did complete go to the error output too; what is only good to know stands in the outcome. */
function bereken(invoer: Invoer, omgeving: Omgeving): Uitkomst {
  const resultaat = run(invoer)
  if (resultaat.kind === 'geweigerd') throw new Afgebroken(afloop.geweigerd, resultaat.meldingen)
  meld(
    omgeving,
    resultaat.uitkomst.meldingen.filter((m) => m.niveau !== 'info'),
  )
  return resultaat.uitkomst
}

function cijfers(uitkomst: ReturnType<typeof schrijfUitkomst>, per: Periode): readonly Cijferrij[] {
  return rijenVan(per === 'jaar' ? uitkomst.jaarwaarden : (uitkomst.maandwaarden ?? {}), uitkomst.kader, per)
}

/** The yearly figures of a JSON outcome, with the months when it has them; or the rows of a CSV. */
function cijfersUit(bestand: string, omgeving: Omgeving): readonly Cijferrij[] {
  const tekst = inhoud(bestand, omgeving)
  if (!tekst.trimStart().startsWith('{')) return opgevangen(() => leesCsv(tekst), bestand)
  const uitkomst = leesUitkomst(opgevangen(() => JSON.parse(tekst) as unknown, bestand))
  if (uitkomst) return [...cijfers(uitkomst, 'jaar'), ...cijfers(uitkomst, 'maand')]
  throw new Afgebroken(afloop.geweigerd, [vormfout('CTR-01', `${bestand} is geen uitkomst van run en geen CSV.`)])
}

/** The years beside years and the months beside months: what the other file does not tell at all is left out. */
function zoals(rijen: readonly Cijferrij[], ander: readonly Cijferrij[]): readonly Cijferrij[] {
  const soorten = new Set(ander.map((r) => r.periode.length))
  const gedeeld = rijen.filter((r) => soorten.has(r.periode.length))
  return gedeeld.length > 0 ? gedeeld : rijen
}

function schrijfJson(waarde: unknown, opdracht: Opdracht, omgeving: Omgeving): number {
  return schrijf(`${JSON.stringify(waarde, null, 2)}\n`, opdracht, omgeving)
}

function schrijf(tekst: string, { opties }: Opdracht, omgeving: Omgeving): number {
  const output = opties.get('output')
  if (output === undefined || output === '-') omgeving.uit(tekst)
  else naar(output, tekst, omgeving)
  return afloop.gelukt
}

function keuze<T extends string>({ opties }: Opdracht, optie: string, mogelijk: readonly [T, ...T[]]): T {
  const gekozen = opties.get(optie) ?? mogelijk[0]
  const gevonden = mogelijk.find((m) => m === gekozen)
  if (gevonden === undefined) throw gebruiksfout(`--${optie} is ${mogelijk.join(' of ')}, niet ${gekozen}.`)
  return gevonden
}

function getal({ opties }: Opdracht, optie: string, anders: number): number {
  const tekst = opties.get(optie)
  const waarde = tekst === undefined || tekst.trim() === '' ? anders : Number(tekst)
  if (!(waarde >= 0)) throw gebruiksfout(`--${optie} is een getal van 0 of hoger, niet ${tekst}.`)
  return waarde
}
