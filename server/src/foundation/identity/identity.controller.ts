// Log in, log out, who am I; in the demo also: who can I be. Source: docs/spec/identiteit.md (ID-1, ID-2, ID-11).

import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { DemoPersoon, Ik } from '@ketenbeeld/shared/identity/wie'
import { isKetenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { weiger } from '@ketenbeeld/shared/vocabulary/weigering'
import { Geweigerd } from '../http/geweigerd.ts'
import { Log } from '../log/log.ts'
import type { PersonRow, Storage } from '../storage/storage.ts'
import { schrijfCookie } from './cookie.ts'
import { Drempel } from './drempel.ts'
import { identitySettings, storageToken, type IdentitySettings } from './identity.ports.ts'
import { SessieGuard, Wie } from './sessie.guard.ts'
import { sessieDuurMs, Sessies, type Sessie } from './sessies.ts'
import { klopt, langsteWachtwoord } from './wachtwoord.ts'

const aanmelding = z.object({
  gebruikersnaam: z.string().min(1).max(100),
  wachtwoord: z.string().min(1).max(langsteWachtwoord),
})
const demoAanmelding = z.object({ persoon: z.string().min(1).max(64) })

@Controller('v1')
export class IdentityController {
  private readonly drempel = new Drempel(10, 60_000)

  constructor(
    private readonly sessies: Sessies,
    @Inject(storageToken) private readonly storage: Storage,
    @Inject(identitySettings) private readonly settings: IdentitySettings,
    private readonly log: Log,
  ) {}

  @Get('ik')
  @UseGuards(SessieGuard)
  ik(@Wie() sessie: Sessie): Ik {
    return { ...sessie.wie, naam: sessie.naam, demo: this.settings.demo }
  }

  @Post('sessies')
  async begin(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const parsed = aanmelding.safeParse(body)
    if (!parsed.success) throw new Geweigerd(400, weiger('onleesbaar'))
    const { gebruikersnaam, wachtwoord } = parsed.data
    if (!this.drempel.laatDoor(`${request.ip} ${gebruikersnaam.toLowerCase()}`))
      throw new Geweigerd(429, weiger('te-vaak-geprobeerd'))
    const person = await this.storage.findPersonByLogin(gebruikersnaam.trim().toLowerCase())
    if (!(await klopt(wachtwoord, person?.wachtwoord ?? null)) || !person) {
      this.log.info({ actie: 'aanmelden', resultaat: 'geweigerd', oorsprong: request.ip })
      throw new Geweigerd(401, weiger('aanmelding-klopt-niet'))
    }
    return this.welcome(person, reply)
  }

  @Get('demo-personen')
  async demoPersonen(): Promise<readonly DemoPersoon[]> {
    this.onlyDemo()
    const persons = await this.storage.listPersons()
    return persons.flatMap((p) =>
      isKetenpartner(p.organisatie)
        ? [{ persoon: p.id, naam: p.naam, organisatie: p.organisatie, rol: this.settings.demoRol(p) }]
        : [],
    )
  }

  @Post('demo-sessies')
  async demoSessie(@Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    this.onlyDemo()
    const parsed = demoAanmelding.safeParse(body)
    const person = parsed.success && (await this.storage.listPersons()).find((p) => p.id === parsed.data.persoon)
    if (!person) throw new Geweigerd(404, weiger('onbekend-object', { object: 'Deze persoon' }))
    return this.welcome(person, reply)
  }

  @Delete('sessies/_huidige')
  @UseGuards(SessieGuard)
  @HttpCode(204)
  async end(@Wie() sessie: Sessie, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessies.end(sessie.id)
    void reply.header('set-cookie', schrijfCookie('', 0, this.settings.secure))
  }

  private async welcome(person: PersonRow, reply: FastifyReply): Promise<object> {
    const secret = await this.sessies.begin(person)
    void reply.header('set-cookie', schrijfCookie(secret, sessieDuurMs / 1000, this.settings.secure))
    this.log.info({ actie: 'aanmelden', resultaat: 'gelukt', actor: person.id })
    return { persoon: person.id, naam: person.naam, organisatie: person.organisatie, demo: this.settings.demo }
  }

  /** Demo logins exist only in demo mode; the configuration allows that only on loopback. */
  private onlyDemo(): void {
    if (!this.settings.demo) throw new Geweigerd(404, weiger('onbekend-object', { object: 'Deze pagina' }))
  }
}
