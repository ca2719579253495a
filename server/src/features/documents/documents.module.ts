// Wiring of the sync server: app/ says how its parts are made, main attaches it to the HTTP server. Source: stack of ADR 0004.

import { Module, type DynamicModule, type FactoryProvider, type BeforeApplicationShutdown } from '@nestjs/common'
import { DocumentsService, type DocumentsParts } from './documents.service.ts'

/** How app/ makes the parts: what it needs injected, and the function that makes them. */
export interface DocumentsModuleOptions extends Pick<FactoryProvider<DocumentsParts>, 'inject' | 'useFactory'> {
  readonly imports?: NonNullable<DynamicModule['imports']>
}

const documentsParts = Symbol('DocumentsParts')

@Module({})
export class DocumentsModule implements BeforeApplicationShutdown {
  private readonly service: DocumentsService

  constructor(service: DocumentsService) {
    this.service = service
  }

  static register({ imports = [], inject = [], useFactory }: DocumentsModuleOptions): DynamicModule {
    return {
      module: DocumentsModule,
      imports,
      providers: [
        { provide: documentsParts, inject, useFactory },
        {
          provide: DocumentsService,
          inject: [documentsParts],
          useFactory: (parts: DocumentsParts) => new DocumentsService(parts),
        },
      ],
      exports: [DocumentsService],
    }
  }

  /** Close all sockets, which the HTTP server would otherwise wait for, and wait for the last commit before the store goes away. */
  beforeApplicationShutdown(): Promise<void> {
    return this.service.stop()
  }
}
