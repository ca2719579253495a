// What a run says about its input beside refusals: missing history, run-up, akkoord. Source: docs/spec/engine.md (ENG-01, ENG-10, ENG-A).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { aanvullendeParameters } from '../catalogus/parameters.ts'
import { type Invoer, run } from '../run.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { keurAkkoord } from './akkoord.ts'

const met = (wijziging: Record<CelSleutel, CelWaarde>): Invoer => ({
  ...mpp20242,
  cellen: { ...mpp20242.cellen, ...wijziging },
})

function zinnen(invoer: Invoer, code: string): readonly string[] {
  const resultaat = run(invoer)
  const meldingen = resultaat.kind === 'voltooid' ? resultaat.uitkomst.meldingen : resultaat.meldingen
  return meldingen.filter((m) => m.code === code).map((m) => m.zin)
}

describe('history', () => {
  const zonder = (van: number) =>
    Object.fromEntries(
      Array.from({ length: 37 - van }, (_, i) => [`asiel.ind.instroom_historie|s4.-${van + i}||`, null]),
    )
  it('[ENG-01] asks for no more months before the start than the term looks back (D43)', () => {
    expect(zinnen(met(zonder(16)), 'ENG-01')).toEqual([])
    expect(zinnen(met(zonder(14)), 'ENG-01')).toEqual([
      'Maandinstroom voor de start (voor termijnberekening): er ontbreken 2 waarden, als eerste s4.-14. IND levert deze gegevens.',
    ])
  })
})

describe('run-up', () => {
  it('[ENG-A-1] says which contents on 1 January were not delivered and count as 0', () => {
    const [zin = ''] = zinnen(mpp20242, 'AANLOOP')
    expect(zin).toMatch(/^De eerste maanden zijn een aanloop\./)
    expect(zin).toContain('Afwijzingen waartegen op 1 januari nog beroep komt')
    expect(zin).toMatch(/; en nog 6\.$/)
    expect(zin).not.toMatch(/nareisaanvragen|overgedragen/)
    expect(zinnen(met({ 'asiel.apm.overdracht_vertraging|||': 2 }), 'AANLOOP')[0]).toContain('overgedragen')
    expect(zinnen(met({ 'asiel.apm.nareismodus|||': 'stroommodel' }), 'AANLOOP')[0]).toContain('nareisaanvragen')
  })
  it('[ENG-A-1] is silent when everything is delivered', () => {
    const start = aanvullendeParameters.filter(({ id }) => id.endsWith('_start'))
    expect(start.length).toBe(11)
    expect(zinnen(met(Object.fromEntries(start.map(({ id }) => [`${id}|||`, 5]))), 'AANLOOP')).toEqual([])
  })
})

describe('akkoord', () => {
  it('[ENG-10] a run that reads a parameter without akkoord is a concept', () => {
    expect(
      keurAkkoord(mpp20242, ['asiel.coa.snijverlies', 'asiel.rvdr.prioriteit', 'pea.scenario.kans']),
    ).toMatchObject({
      code: 'ENG-10',
      niveau: 'waarschuwing',
      zin: 'Dit is een concept-run: zonder akkoord zijn Snijverlies (1 - bezettingspercentage); Volgorde bij schaarste; Waarschijnlijkheid van het scenario. Deze uitkomst kan niet bij een vaststelling horen.',
    })
    expect(keurAkkoord(mpp20242, ['asiel.apm.nareisfactor', 'publicatie.afronding'])).toBeNull()
    expect(keurAkkoord(met({ 'asiel.apm.nareismodus|||': 'stroommodel' }), ['asiel.apm.nareisfactor'])).not.toBeNull()
    expect(keurAkkoord(mpp20242, [])).toBeNull()
  })
})
