// Makes the package for the Topberaad: report, figures, register of answers and grootboek in one zip, sealed by a manifest. Source: architecture §3 (vr 16:00); docs/spec/publicatie.md (PU).

import type { RunResultaat, Uitkomst } from '@ketenbeeld/engine/run'
import { canonicalJson, sha256HexOfBytes } from '@ketenbeeld/shared/ledger/canonical'
import { leesBevroren } from '@ketenbeeld/shared/rapport/bakken'
import { rapportHtml } from '@ketenbeeld/shared/rapport/html'
import type { Feit, PakketGemaakt, Versie } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { reduceAll } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { RondeId, VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import type { Grootboek } from '../../foundation/ledger/grootboek.ts'
import type { Storage } from '../../foundation/storage/storage.ts'
import { akkoordregister, registerCsv } from './akkoordregister.ts'
import { cijferCsv, cijferRijen, type CijferRij } from './cijfertabel.ts'
import { excelNl, machine } from '@ketenbeeld/shared/vocabulary/csv'
import { manifestVan } from './manifest.ts'
import type { TekenAlles, UitkomstVan, WerkboekVanRun } from './publicatie.ports.ts'
import { zip, type Bestand } from './zip.ts'

export interface PakketDelen {
  readonly grootboek: Grootboek
  readonly storage: Pick<Storage, 'getBlob' | 'listPersons'>
  readonly uitkomst: UitkomstVan
  readonly teken?: TekenAlles
  readonly werkboek?: WerkboekVanRun
}

interface Berekening {
  readonly run: VersieHash
  readonly uitkomst: Uitkomst
}

export class Pakketmaker {
  constructor(private readonly delen: PakketDelen) {}

  /** Make the package of a ronde and write it down; the same key makes it once. @source PU-1 */
  async maakPakket(ronde: RondeId, sleutel: string): Promise<PakketGemaakt> {
    const { grootboek } = this.delen
    const eerder = this.gedaan(ronde, sleutel)
    if (eerder) return eerder
    const { event, bytes, manifest } = await this.samengesteld(ronde, grootboek.entries(ronde, 0))
    const uitslag = await grootboek.execute<PakketGemaakt, never>(
      ronde,
      sleutel,
      { kind: 'systeem' },
      () => ({ kind: 'feiten', gebeurtenissen: [event], antwoord: event }),
      {
        blobs: [
          { hash: event.zipHash, mediaType: 'application/zip', bytes },
          { hash: event.manifestHash, mediaType: 'application/json', bytes: manifest },
        ],
      },
    )
    return uitslag.kind === 'vastgelegd' ? uitslag.antwoord : this.gedaan(ronde, sleutel)!
  }

  /** Put the package together from these facts. Same facts, same bytes. @source PU-2 */
  async samengesteld(
    ronde: RondeId,
    feiten: readonly Feit[],
  ): Promise<{ event: PakketGemaakt; bytes: Uint8Array; manifest: Uint8Array }> {
    const hoofd = feiten.at(-1)
    if (!hoofd) throw new RangeError(`ronde ${ronde} has no entries to pack`)
    const stand = reduceAll(initialStand(ronde), feiten)
    const versies = rondgestuurd(stand)
    const berekening = await this.berekening(ronde, stand, versies)
    const rijen = berekening ? cijferRijen(berekening.run, berekening.uitkomst, 'vastgesteld') : []
    const werkboek = berekening && (await this.delen.werkboek?.(ronde, feiten, berekening.run))
    const bestanden = [
      ...(await Promise.all(versies.map((versie) => this.rapport(stand, versie, versies.length)))),
      ...cijferBestanden(rijen),
      ...(werkboek ? [werkboek] : []),
      ...(await this.registerBestanden(ronde, feiten)),
      bestand('grootboek.json', leesbaar(feiten)),
    ]
    const manifest = manifestVan({
      stand,
      hoofd,
      versies,
      runInCijfers: berekening?.run ?? null,
      modelVersie: berekening?.uitkomst.modelVersie ?? null,
      bestanden,
    })
    const manifestBestand = bestand('manifest.json', leesbaar(manifest))
    const bytes = zip([...bestanden, manifestBestand])
    const event: PakketGemaakt = {
      type: 'pakket_gemaakt',
      manifestHash: sha256HexOfBytes(manifestBestand.bytes) as VersieHash,
      zipHash: sha256HexOfBytes(bytes) as VersieHash,
      bestanden: manifest.bestanden.map(({ naam, sha256: hash, bytes: grootte }) => ({ naam, hash, bytes: grootte })),
    }
    return { event, bytes, manifest: manifestBestand.bytes }
  }

  private gedaan(ronde: RondeId, sleutel: string): PakketGemaakt | undefined {
    const entry = this.delen.grootboek.entries(ronde, 0).find((e) => e.key === sleutel)
    return entry?.event.type === 'pakket_gemaakt' ? entry.event : undefined
  }

  /** The figures are those of the report that was sent round; without one, the newest agreed ones. @source PU-4 */
  private async berekening(
    ronde: RondeId,
    stand: RondeStand,
    versies: readonly Versie[],
  ): Promise<Berekening | undefined> {
    const run = versies[0]?.run ?? (stand.run?.kind === 'voltooid' ? stand.run.invoerHash : undefined)
    if (!run) return undefined
    const bericht = this.delen.uitkomst(ronde, 'vastgesteld')
    if (bericht?.invoerHash === run && bericht.resultaat.kind === 'voltooid')
      return { run, uitkomst: bericht.resultaat.uitkomst }
    const blob = await this.delen.storage.getBlob(run)
    const resultaat = blob && (JSON.parse(Buffer.from(blob.bytes).toString('utf8')) as RunResultaat)
    return resultaat?.kind === 'voltooid' ? { run, uitkomst: resultaat.uitkomst } : undefined
  }

  private async rapport(stand: RondeStand, versie: Versie, aantal: number): Promise<Bestand> {
    const blob = await this.delen.storage.getBlob(versie.inhoudHash)
    if (!blob) throw new Error(`version ${versie.document}/${versie.nummer} is not in the store`)
    const rapport = leesBevroren(blob.bytes)
    const { naam: rondeNaam = stand.ronde, rubricering = '', herkomstNoot = '' } = stand.opening ?? {}
    const svg = await this.delen.teken?.(rapport, rondeNaam)
    const { nummer, naam, op, inhoudHash: hash } = versie
    const om = { rondeNaam, rubricering, herkomstNoot, nummer, naam, op, hash, ...(svg && { svg }) }
    return bestand(aantal === 1 ? 'rapport.html' : `rapport-${versie.document}.html`, rapportHtml(rapport, om))
  }

  private async registerBestanden(ronde: RondeId, feiten: readonly Feit[]): Promise<readonly Bestand[]> {
    const namen = new Map((await this.delen.storage.listPersons()).map((p) => [p.id as string, p.naam]))
    const register = akkoordregister(ronde, feiten, namen)
    return [bestand('akkoordregister.json', leesbaar(register)), bestand('akkoordregister.csv', registerCsv(register))]
  }
}

/** The newest version of each document that was sent round. */
const rondgestuurd = (stand: RondeStand): readonly Versie[] =>
  (stand.opening?.documenten ?? []).flatMap(
    ({ id }) => stand.versies.findLast((v) => v.document === id && v.aanleiding === 'rondsturen') ?? [],
  )

const cijferBestanden = (rijen: readonly CijferRij[]): readonly Bestand[] => [
  bestand('cijfers.csv', cijferCsv(excelNl, rijen)),
  bestand('cijfers-machine.csv', cijferCsv(machine, rijen)),
  bestand('cijfers.json', leesbaar(rijen)),
]

const bestand = (naam: string, tekst: string): Bestand => ({ naam, bytes: new TextEncoder().encode(tekst) })

/** JSON with sorted keys and lines, so that the same facts give the same bytes and people can read them. */
const leesbaar = (waarde: unknown): string => `${JSON.stringify(JSON.parse(canonicalJson(waarde)), null, 1)}\n`
