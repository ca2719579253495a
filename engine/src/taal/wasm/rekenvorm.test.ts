// WebAssembly beside the interpreter, on whole models with random input. Source: docs/spec/engine.md (ENG-T-8).
import { describe, expect, it } from 'vitest'
import { bereken } from '../../bereken.ts'
import type { Rekenmodel } from '../../invoer/rekenmodel.ts'
import { willekeurigeInvoer } from '../../proef/willekeurige-invoer.ts'
import type { Invoer } from '../../run.ts'
import { mpp20242 } from '../../voorbeeld/mpp-2024-2.ts'
import { geraaktDoorKnopen } from '../bereik.ts'
import { compileer } from '../compileer.ts'
import { stroom } from '../declaratie.ts'
import { maakRekenaar, type Rekenaar } from '../rekenaar.ts'
import {
  als,
  deel,
  deelOfNul,
  grootste,
  indienLeeg,
  kleinste,
  maal,
  par,
  som,
  type Uitdrukking,
  verschil,
} from '../uitdrukking.ts'

/** Copy the inputs of a calculated model to another number of lanes; lane 0 first, and over again. */
function neemInvoerOver({ rekenaar: bron, lader }: Rekenmodel, naar: Rekenaar): void {
  for (const k of lader.knoopVan)
    for (let t = 0; t <= bron.maanden; t++)
      for (let baan = 0; baan < naar.banen; baan++)
        naar.waarden[naar.rij(k) + t * naar.banen + baan] =
          bron.waarden[bron.rij(k) + t * bron.banen + (baan % bron.banen)]!
}

/** The first node, month and lane in which two tables differ. */
function verschilTussen(a: Rekenaar, b: Rekenaar): string | null {
  for (let k = 0; k < a.programma.knopen.length; k++)
    for (let j = 0; j < (a.maanden + 1) * a.banen; j++)
      if (!Object.is(a.waarden[a.rij(k) + j], b.waarden[b.rij(k) + j]))
        return `${a.programma.knopen[k]?.code} ${k} at ${j}: ${a.waarden[a.rij(k) + j]} and ${b.waarden[b.rij(k) + j]}`
  return null
}

describe('WebAssembly and JavaScript', () => {
  it.each<readonly [naam: string, invoer: Invoer]>([
    ['the example', mpp20242],
    ...[1, 26, 51, 76, 101, 126].map((zaad) => [`random input ${zaad}`, willekeurigeInvoer(zaad)] as const),
  ])('[ENG-T-8] %s: the same bits in 1, 2, 3 and 16 lanes', (_, invoer) => {
    const { model } = bereken(invoer)
    for (const banen of [1, 2, 3, 16]) {
      const wasm = maakRekenaar(model.programma, model.rekenaar.maanden, banen, 'wasm')
      const vertolkt = maakRekenaar(model.programma, model.rekenaar.maanden, banen, 'vertolkt')
      for (const rekenaar of [wasm, vertolkt]) {
        neemInvoerOver(model, rekenaar)
        rekenaar.bereken()
      }
      expect([wasm.vorm, vertolkt.vorm]).toEqual(['wasm', 'vertolkt'])
      expect(verschilTussen(wasm, vertolkt)).toBeNull()
    }
  })

  it('[ENG-T-8] every operation on every kind of number: negative zero, infinite, not computable', () => {
    const getallen = [0, -0, 1, -1, 2.5, 1e-310, 1e308, Infinity, -Infinity, NaN]
    const [a, b, c] = [par('a'), par('b'), par('c')]
    const formules: readonly Uitdrukking[] = [
      som(a, b), verschil(a, b), maal(a, b), deel(a, b), deelOfNul(a, b), kleinste(a, b), grootste(a, b),
      als(a, b, c), als(b, b, a), indienLeeg(a, b), indienLeeg(deel(a, a), c), kleinste(a, a), deel(verschil(a, a), b),
    ] // prettier-ignore
    const naam = ['X', 'zaken', 'IND', 'B2'] as const
    const programma = compileer(formules.map((f, i) => stroom(`x${i}`, f, naam)))
    const combinaties = getallen.flatMap((x) => getallen.flatMap((y) => getallen.map((z) => ({ a: x, b: y, c: z }))))
    const [wasm, vertolkt] = (['wasm', 'vertolkt'] as const).map((vorm) => {
      const rekenaar = maakRekenaar(programma, combinaties.length - 1, 1, vorm)
      programma.knopen.forEach(({ invoer }, k) => {
        const plaats = programma.invoer[invoer]?.parameter as 'a' | 'b' | 'c' | undefined
        combinaties.forEach((combinatie, t) => {
          if (plaats) rekenaar.waarden[rekenaar.rij(k) + t] = combinatie[plaats]
        })
      })
      rekenaar.bereken()
      return rekenaar
    }) as [Rekenaar, Rekenaar]
    expect(verschilTussen(wasm, vertolkt)).toBeNull()
  })

  it.each([3, 28, 53])(
    '[ENG-T-8] what an input touches, calculated again, is what a whole calculation gives (%d)',
    (zaad) => {
      const { model } = bereken(willekeurigeInvoer(zaad))
      for (const vorm of ['wasm', 'vertolkt'] as const) {
        const geheel = maakRekenaar(model.programma, model.rekenaar.maanden, 2, vorm)
        const opnieuw = maakRekenaar(model.programma, model.rekenaar.maanden, 2, vorm)
        for (const rekenaar of [geheel, opnieuw]) neemInvoerOver(model, rekenaar)
        opnieuw.bereken()
        for (let i = zaad % 7; i < model.lader.knoopVan.length; i += 29) {
          const knoop = model.lader.knoopVan[i]!
          for (const { waarden, rij } of [geheel, opnieuw])
            for (let j = rij(knoop); j < rij(knoop + 1); j++) waarden[j] = waarden[j]! * 1.01
          opnieuw.deel(geraaktDoorKnopen(model.programma, [knoop]))()
          geheel.bereken()
          expect(verschilTussen(geheel, opnieuw)).toBeNull()
        }
      }
    },
  )
})
