// The rondes a person takes part in, who is in them and which rooms they have. Source: docs/spec/kanaal.md (KA-7).

import { Controller, Get, Inject, Param, UseGuards } from '@nestjs/common'
import { leesKamer, kamerNaam, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import { rolVan } from '@ketenbeeld/shared/identity/mandaat'
import type { KamerRegel, Persoon, RondeRegel } from '@ketenbeeld/shared/identity/wie'
import { kamerRecht } from '@ketenbeeld/shared/ronde/kamer-recht'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { isKetenpartner, ketenpartners } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { weiger } from '@ketenbeeld/shared/vocabulary/weigering'
import { parameters } from '@ketenbeeld/engine/catalogus/parameters'
import { storageToken } from '../../foundation/identity/identity.ports.ts'
import { SessieGuard, Wie } from '../../foundation/identity/sessie.guard.ts'
import type { Sessie } from '../../foundation/identity/sessies.ts'
import { Geweigerd } from '../../foundation/http/geweigerd.ts'
import type { Storage } from '../../foundation/storage/storage.ts'
import { rondeBoekToken, serverTijdToken, type RondeBoek, type ServerTijd } from './ronde.ports.ts'

@Controller('v1/ronden')
@UseGuards(SessieGuard)
export class RondeController {
  constructor(
    @Inject(rondeBoekToken) private readonly boek: RondeBoek,
    @Inject(storageToken) private readonly storage: Storage,
    @Inject(serverTijdToken) private readonly tijd: ServerTijd,
  ) {}

  @Get()
  ronden(@Wie() sessie: Sessie): readonly RondeRegel[] {
    return this.boek
      .ronden()
      .filter((ronde) => this.takesPart(ronde, sessie))
      .map((ronde) => ({ ronde, naam: this.boek.stand(ronde).opening?.naam ?? ronde }))
  }

  @Get(':ronde/personen')
  async personen(@Wie() sessie: Sessie, @Param('ronde') ronde: string): Promise<readonly Persoon[]> {
    const stand = this.standFor(ronde, sessie)
    const inRonde = new Set(stand.mandaten.map((m) => m.persoon))
    return (await this.storage.listPersons()).flatMap((p) =>
      inRonde.has(p.id) && isKetenpartner(p.organisatie)
        ? [{ persoon: p.id, naam: p.naam, organisatie: p.organisatie }]
        : [],
    )
  }

  @Get(':ronde/kamers')
  async kamers(@Wie() sessie: Sessie, @Param('ronde') ronde: string): Promise<readonly KamerRegel[]> {
    const stand = this.standFor(ronde, sessie)
    const regels = await Promise.all(roomsOf(stand).map((kamer) => this.regel(stand, sessie, kamer)))
    return regels.filter((regel) => regel !== undefined)
  }

  private async regel(stand: RondeStand, sessie: Sessie, kamer: Kamer): Promise<KamerRegel | undefined> {
    const recht = kamerRecht(stand, sessie.wie, kamer, this.tijd.moment())
    if (recht === 'geen') return undefined
    const naam = kamerNaam(kamer)
    return leesKamer(naam) && { naam, id: await this.storage.roomId(naam), recht }
  }

  private standFor(ronde: string, sessie: Sessie): RondeStand {
    if (!this.takesPart(ronde as RondeId, sessie)) throw new Geweigerd(404, weiger('onbekende-ronde'))
    return this.boek.stand(ronde as RondeId)
  }

  private takesPart(ronde: RondeId, sessie: Sessie): boolean {
    return (
      this.boek.bestaat(ronde) && rolVan(this.boek.stand(ronde).mandaten, sessie.wie, this.tijd.moment()) !== undefined
    )
  }
}

/** The rooms of a ronde: one per document, one per owner of parameters. */
function roomsOf(stand: RondeStand): readonly Kamer[] {
  const eigenaren = ketenpartners.filter((partner) => parameters.some((p) => p.eigenaar === partner))
  return [
    ...(stand.opening?.documenten ?? []).map(({ id }): Kamer => ({
      soort: 'rapport',
      ronde: stand.ronde,
      document: id,
    })),
    ...eigenaren.map((eigenaar): Kamer => ({ soort: 'tabel', ronde: stand.ronde, eigenaar })),
  ]
}
