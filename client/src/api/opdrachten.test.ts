import { describe, expect, it } from 'vitest'
import type { OpdrachtAntwoord } from '@ketenbeeld/shared/ronde/kanaal'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import { moment } from '@ketenbeeld/shared/vocabulary/ids'
import { makeOpdrachten } from './opdrachten.ts'

const klok = (uur: string): Opdracht => ({ type: 'verzet_klok', naar: moment(`2024-09-05T${uur}:00:00.000Z`) })
const gedaan: OpdrachtAntwoord = { kind: 'gedaan', seq: 7, antwoord: { overgeslagen: [] } }

/** A line to a server that answers when told to. */
function lijn() {
  const verstuurd: { sleutel: string; antwoord: (a: OpdrachtAntwoord | undefined) => void }[] = []
  let nummer = 0
  const opdrachten = makeOpdrachten(
    (sleutel) => new Promise((antwoord) => verstuurd.push({ sleutel, antwoord })),
    () => `sleutel-${++nummer}`,
  )
  return { opdrachten, verstuurd }
}

describe('opdrachten (SCH)', () => {
  it('[SCH-8] a double click is one command', async () => {
    const { opdrachten, verstuurd } = lijn()
    const beide = [opdrachten.stuur(klok('10')), opdrachten.stuur(klok('10'))]
    expect(verstuurd).toHaveLength(1)
    verstuurd[0]!.antwoord(gedaan)
    expect(await Promise.all(beide)).toEqual([gedaan, gedaan])
  })

  it('[SCH-8] after a loss the same key is sent again, and only what has no answer', async () => {
    const { opdrachten, verstuurd } = lijn()
    const een = opdrachten.stuur(klok('10'))
    const twee = opdrachten.stuur(klok('11'))
    verstuurd[0]!.antwoord(gedaan)
    verstuurd[1]!.antwoord(undefined)
    await een
    opdrachten.hervat()
    expect(verstuurd.map((v) => v.sleutel)).toEqual(['sleutel-1', 'sleutel-2', 'sleutel-2'])
    verstuurd[2]!.antwoord(gedaan)
    expect(await twee).toEqual(gedaan)
  })

  it('[SCH-8] the same command later is another one', async () => {
    const { opdrachten, verstuurd } = lijn()
    const eerst = opdrachten.stuur(klok('10'))
    verstuurd[0]!.antwoord(gedaan)
    await eerst
    void opdrachten.stuur(klok('10'))
    expect(verstuurd.map((v) => v.sleutel)).toEqual(['sleutel-1', 'sleutel-2'])
  })
})
