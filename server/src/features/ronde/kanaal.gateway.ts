// Socket.IO's door to the channel: takes the messages in and hands them over. Source: docs/spec/kanaal.md (KA).

import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets'
import type { OpdrachtAntwoord, VolgAntwoord } from '@ketenbeeld/shared/ronde/kanaal'
import { Kanaal, type KanaalServer, type KanaalSocket } from './kanaal.ts'

@WebSocketGateway()
export class KanaalGateway implements OnGatewayInit, OnGatewayDisconnect {
  constructor(private readonly kanaal: Kanaal) {}

  afterInit(io: KanaalServer): void {
    this.kanaal.io = io
  }

  @SubscribeMessage('volg')
  volg(@ConnectedSocket() socket: KanaalSocket, @MessageBody() body: unknown): VolgAntwoord {
    return this.kanaal.volg(socket, body)
  }

  @SubscribeMessage('opdracht')
  opdracht(@ConnectedSocket() socket: KanaalSocket, @MessageBody() body: unknown): Promise<OpdrachtAntwoord> {
    return this.kanaal.opdracht(socket, body)
  }

  @SubscribeMessage('plek')
  plek(@ConnectedSocket() socket: KanaalSocket, @MessageBody() body: unknown): void {
    this.kanaal.plek(socket, body)
  }

  handleDisconnect(socket: KanaalSocket): void {
    this.kanaal.verlaten(socket)
  }
}
