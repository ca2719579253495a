// Freezes a document: the text up to an exact position of its log, with the figures of one run baked in, in one entry of the grootboek. Source: architecture §3 (one deadline); docs/spec/rapport.md (RA-30 … RA-36).

import * as Y from 'yjs'
import { inhoud, kamerNaam, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import { rolVan, type Gemachtigde } from '@ketenbeeld/shared/identity/mandaat'
import { bak, bevrorenBytes, inhoudHash, type BevrorenRapport } from '@ketenbeeld/shared/rapport/bakken'
import { bronVan, type Cijferbronnen } from '@ketenbeeld/shared/rapport/cijferbron'
import { leesFragment } from '@ketenbeeld/shared/rapport/xml'
import type { Gebeurtenis, VersieBevroren } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { sporen } from '@ketenbeeld/shared/runs/invoerset'
import type { Moment, RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { weiger, type Weigering } from '@ketenbeeld/shared/vocabulary/weigering'
import type { Decision } from '../../foundation/ledger/decision.ts'
import type { Grootboek } from '../../foundation/ledger/grootboek.ts'
import type { Storage } from '../../foundation/storage/storage.ts'
import type { Kamers, UitkomstVan, VastzetUitslag } from './rapport.ports.ts'

export interface VastzetDelen {
  readonly grootboek: Grootboek
  readonly documenten: Kamers
  readonly storage: Pick<Storage, 'readRoom' | 'roomId'>
  readonly uitkomst: UitkomstVan
}

type Besluit = Decision<Gebeurtenis, VersieBevroren, Weigering>

export class Vastzetten {
  constructor(private readonly delen: VastzetDelen) {}

  /**
   * Freeze a document because its deadline passed. The same key freezes once, and rondsturen freezes each document once.
   *
   * @source RA-30, RA-32
   */
  async vastzet(ronde: RondeId, document: string, aanleiding: 'rondsturen', sleutel: string): Promise<VastzetUitslag> {
    return this.leg(ronde, document, sleutel, undefined, (stand, maak) => {
      const eerder = stand.versies.findLast((v) => v.document === document && v.aanleiding === aanleiding)
      if (eerder) return { kind: 'feiten', gebeurtenissen: [], antwoord: { ...eerder, type: 'versie_bevroren' } }
      const versie = maak((nummer) => `Versie ${nummer}, definitief concept`, aanleiding)
      return { kind: 'feiten', gebeurtenissen: [versie], antwoord: versie }
    })
  }

  /** Make a named version because the chair asks for it; only the chair may. @source RA-34 */
  async maakVersie(
    ronde: RondeId,
    document: string,
    naam: string,
    wie: Gemachtigde,
    sleutel: string,
  ): Promise<VastzetUitslag> {
    return this.leg(ronde, document, sleutel, wie, (stand, maak, nu) => {
      if (rolVan(stand.mandaten, wie, nu) !== 'voorzitter')
        return { kind: 'geweigerd', weigering: weiger('geen-voorzitter') }
      const versie = maak((nummer) => naam || `Concept ${nummer}`, 'voorzitter')
      return { kind: 'feiten', gebeurtenissen: [versie], antwoord: versie }
    })
  }

  private async leg(
    ronde: RondeId,
    document: string,
    sleutel: string,
    wie: Gemachtigde | undefined,
    beslis: (stand: RondeStand, maak: Maak, nu: Moment) => Besluit,
  ): Promise<VastzetUitslag> {
    const { grootboek } = this.delen
    const eerder = this.gedaan(ronde, sleutel)
    if (eerder) return { kind: 'stond-al-vast', versie: eerder }
    if (!titelVan(grootboek.stand(ronde), document))
      return { kind: 'geweigerd', weigering: weiger('onbekend-object', { object: document }) }
    const { rapport, logPositie } = await this.gebakken(ronde, document)
    const hash = inhoudHash(rapport)
    const uitslag = await grootboek.execute<VersieBevroren, Weigering>(
      ronde,
      sleutel,
      wie ? { kind: 'persoon', ...wie } : { kind: 'systeem' },
      (stand, nu) =>
        beslis(stand, (naam, aanleiding) => versieVan(stand, rapport, { hash, logPositie, naam, aanleiding }), nu),
      { blobs: [{ hash, mediaType: 'application/json', bytes: bevrorenBytes(rapport) }] },
    )
    if (uitslag.kind === 'geweigerd') return uitslag
    if (uitslag.kind === 'herhaald') return { kind: 'stond-al-vast', versie: this.gedaan(ronde, sleutel)! }
    return { kind: uitslag.entries.length > 0 ? 'vastgezet' : 'stond-al-vast', versie: uitslag.antwoord }
  }

  private gedaan(ronde: RondeId, sleutel: string): VersieBevroren | undefined {
    const entry = this.delen.grootboek.entries(ronde, 0).find((e) => e.key === sleutel)
    return entry?.event.type === 'versie_bevroren' ? entry.event : undefined
  }

  /** What the log holds at one position, with the newest figures. Everything accepted before this call is in. @source RA-30, RA-31 */
  private async gebakken(ronde: RondeId, document: string): Promise<{ rapport: BevrorenRapport; logPositie: number }> {
    const { documenten, storage, grootboek } = this.delen
    const kamer: Kamer = { soort: 'rapport', ronde, document }
    await documenten.drain(kamer)
    const { snapshot, tail } = await storage.readRoom(await storage.roomId(kamerNaam(kamer)))
    const doc = new Y.Doc()
    if (snapshot) Y.applyUpdate(doc, snapshot.update)
    for (const { update } of tail) Y.applyUpdate(doc, update)
    const tekst = leesFragment(doc.getXmlFragment(inhoud.tekst))
    doc.destroy()
    const titel = titelVan(grootboek.stand(ronde), document) ?? document
    const rapport = bak({ ronde, document, titel, inhoud: tekst }, this.bronnen(ronde))
    return { rapport, logPositie: tail.at(-1)?.seq ?? snapshot?.seq ?? 0 }
  }

  private bronnen(ronde: RondeId): Cijferbronnen {
    return Object.fromEntries(
      sporen.flatMap((spoor) => {
        const bericht = this.delen.uitkomst(ronde, spoor)
        if (bericht?.spoor !== spoor || bericht.resultaat.kind !== 'voltooid') return []
        return [[spoor, bronVan(bericht.invoerHash, bericht.resultaat.uitkomst)]]
      }),
    )
  }
}

type Maak = (naam: (nummer: number) => string, aanleiding: VersieBevroren['aanleiding']) => VersieBevroren

interface Wat {
  readonly hash: VersieBevroren['inhoudHash']
  readonly logPositie: number
  readonly naam: (nummer: number) => string
  readonly aanleiding: VersieBevroren['aanleiding']
}

/** The number is the highest of the document plus one, on the state of the moment it is written. @source RA-33 */
function versieVan(stand: RondeStand, rapport: BevrorenRapport, wat: Wat): VersieBevroren {
  const { document, run } = rapport
  const nummer = 1 + Math.max(0, ...stand.versies.filter((v) => v.document === document).map((v) => v.nummer))
  return {
    type: 'versie_bevroren',
    document,
    nummer,
    naam: wat.naam(nummer),
    inhoudHash: wat.hash,
    run,
    logPositie: wat.logPositie,
    aanleiding: wat.aanleiding,
  }
}

const titelVan = (stand: RondeStand, document: string): string | undefined =>
  stand.opening?.documenten.find((d) => d.id === document)?.titel
