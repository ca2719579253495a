import type { ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { describe, expect, it } from 'vitest'
import { celTekst, invoerTekst, korteCelTekst, leesGeplakt, leesIngetypt, waaromNiet } from './cel-tekst.ts'

const kader: ModelKader = { startjaar: 2024, jaren: 5, scenarios: ['min', 'medio', 'max'], peaScenarios: [] }
const capaciteit = 'asiel.coa.capaciteit||2025|'
const snijverlies = 'asiel.coa.snijverlies||2025|'
const modus = 'asiel.apm.uitstroommodus|||'
const peildatum = 'model.peildatum|||'

describe('cel als tekst (PA)', () => {
  it.each([
    [capaciteit, '97500', 97500],
    [snijverlies, '9 %', 0.09],
    [snijverlies, '9', 0.09],
    [modus, 'Taakstelling', 'taakstelling'],
    [peildatum, '1-6-2024', '2024-06-01'],
    [capaciteit, '', null],
    [modus, ' ', null],
  ])('[PA-17] %s: typed %j is %j', (cel, tekst, waarde) =>
    expect(leesIngetypt(cel, tekst)).toEqual({ kind: 'waarde', waarde }),
  )

  it('[PA-5] what cannot be read stays a text', () => {
    expect(leesIngetypt(capaciteit, 'n.n.b.')).toEqual({ kind: 'tekst', tekst: 'n.n.b.' })
    expect(leesIngetypt(modus, 'misschien')).toEqual({ kind: 'tekst', tekst: 'misschien' })
    expect(leesIngetypt(capaciteit, '12 %')).toEqual({ kind: 'tekst', tekst: '12 %' })
  })

  it.each([
    [capaciteit, { tekst: '20.100', waarde: 20100 }, { kind: 'waarde', waarde: 20100 }],
    [snijverlies, { tekst: '9,0%', waarde: 0.09 }, { kind: 'waarde', waarde: 0.09 }],
    [snijverlies, { tekst: '9,0', waarde: 9 }, { kind: 'waarde', waarde: 0.09 }],
    [capaciteit, { tekst: '12%', waarde: 0.12 }, { kind: 'tekst', tekst: '12%' }],
  ])('[PA-18] %s: a true number %j needs no question', (cel, geplakt, verwacht) =>
    expect(leesGeplakt(cel, geplakt, {})).toEqual(verwacht),
  )

  it('[PA-15] a true number up to 1 where percentages stand is still asked', () => {
    expect(leesGeplakt(snijverlies, { tekst: '0,09', waarde: 0.09 }, {})).toMatchObject({
      kind: 'vraag',
      lezing: { om: 'schaal' },
    })
    expect(leesGeplakt(snijverlies, { tekst: '0,09', waarde: 0.09 }, { deelVanEen: true })).toEqual({
      kind: 'waarde',
      waarde: 0.09,
    })
  })

  it.each([
    [capaciteit, 97500, '97.500', '97.500', '97500'],
    [snijverlies, 0.09, '9\u00a0%', '9,0', '9%'],
    [snijverlies, 1 / 3, '33,33333333333333\u00a0%', '33,33', '33,33333333333333%'],
    [modus, 'invoer', 'invoer', 'invoer', 'invoer'],
    ['model.startjaar|||', 2024, '2.024', '2024', '2024'],
    [capaciteit, null, '', '', ''],
  ])('[PA-17] %s: %j is written as %j, short %j, to edit %j', (cel, waarde, vol, kort, bewerk) => {
    expect(celTekst(cel, waarde)).toBe(vol)
    expect(korteCelTekst(cel, waarde)).toBe(kort)
    expect(invoerTekst(cel, waarde)).toBe(bewerk)
  })

  it('[PA-5] says why a value cannot stand there, in the words of the screen', () => {
    expect(waaromNiet(snijverlies, 0.09, kader)).toBeUndefined()
    expect(waaromNiet(snijverlies, 9, kader)).toBe('900\u00a0% kan niet. Vul een percentage van 0 tot en met 50 in.')
    expect(waaromNiet(capaciteit, 'n.n.b.', kader)).toBe(
      '“n.n.b.” is geen getal. Vul een getal van 0 of hoger in of laat de cel leeg.',
    )
    expect(waaromNiet(modus, 'misschien', kader)).toContain('taakstelling of invoer')
  })
})
