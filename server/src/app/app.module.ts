// Nest's view of the house: which controllers and gateway there are, and which parts they get.

import { Module, type DynamicModule } from '@nestjs/common'
import { APP_FILTER } from '@nestjs/core'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { PakketController } from '../features/publicatie/pakket.controller.ts'
import { pakketHuisToken } from '../features/publicatie/publicatie.ports.ts'
import { rapportHuisToken } from '../features/rapport/rapport.ports.ts'
import { VersiesController } from '../features/rapport/versies.controller.ts'
import { KanaalGateway } from '../features/ronde/kanaal.gateway.ts'
import { Kanaal } from '../features/ronde/kanaal.ts'
import { RondeController } from '../features/ronde/ronde.controller.ts'
import { rondeBoekToken, serverTijdToken, uitkomstenToken } from '../features/ronde/ronde.ports.ts'
import { BerekenController } from '../features/runs/bereken.controller.ts'
import { losseBerekeningToken, werkboekHuisToken } from '../features/runs/runs.ports.ts'
import { WerkboekController } from '../features/runs/werkboek.controller.ts'
import { ProbleemFilter } from '../foundation/http/probleem.filter.ts'
import { IdentityController } from '../foundation/identity/identity.controller.ts'
import { identitySettings, storageToken, type IdentitySettings } from '../foundation/identity/identity.ports.ts'
import { SessieGuard } from '../foundation/identity/sessie.guard.ts'
import { Sessies } from '../foundation/identity/sessies.ts'
import { Log } from '../foundation/log/log.ts'
import { demoRol } from './demo.ts'
import { GezondheidController, gezondheidToken } from './gezondheid.controller.ts'
import type { Huis } from './huis.ts'
import { SchilController } from './schil.controller.ts'

@Module({})
export class AppModule {
  static voor(huis: Huis): DynamicModule {
    const { config, storage, sessies, log, boek, kanaal, clock, runs } = huis
    const stand = (ronde: RondeId) => (boek.bestaat(ronde) ? boek.stand(ronde) : undefined)
    const stukken = { storage, stand, moment: () => clock.moment(), vastzetten: huis.vastzetten }
    const settings: IdentitySettings = {
      demo: config.demo,
      secure: config.publicUrl?.startsWith('https:') ?? false,
      demoRol,
    }
    return {
      module: AppModule,
      controllers: [
        IdentityController,
        RondeController,
        VersiesController,
        PakketController,
        BerekenController,
        WerkboekController,
        GezondheidController,
        SchilController,
      ],
      providers: [
        SessieGuard,
        { provide: Log, useValue: log },
        { provide: Sessies, useValue: sessies },
        { provide: storageToken, useValue: storage },
        { provide: identitySettings, useValue: settings },
        { provide: rondeBoekToken, useValue: boek },
        { provide: uitkomstenToken, useValue: runs },
        { provide: serverTijdToken, useValue: { moment: () => clock.moment(), echt: () => Date.now() } },
        { provide: rapportHuisToken, useValue: stukken },
        { provide: pakketHuisToken, useValue: stukken },
        { provide: losseBerekeningToken, useValue: huis.losseBerekening },
        { provide: werkboekHuisToken, useValue: { ...stukken, werkboeken: huis.werkboeken } },
        KanaalGateway,
        { provide: Kanaal, useValue: kanaal },
        { provide: gezondheidToken, useValue: huis },
        { provide: APP_FILTER, useFactory: () => new ProbleemFilter(log) },
      ],
    }
  }
}
