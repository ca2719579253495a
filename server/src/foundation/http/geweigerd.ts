// A refusal on its way out over HTTP: status and the sentence. Source: docs/spec/fouten.md (FO-2).

import { HttpException } from '@nestjs/common'
import type { Weigering } from '@ketenbeeld/shared/vocabulary/weigering'

export class Geweigerd extends HttpException {
  constructor(
    status: number,
    readonly weigering: Weigering,
  ) {
    super(weigering.zin, status)
  }
}
