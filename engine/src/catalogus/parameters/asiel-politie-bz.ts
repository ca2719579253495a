// Parameters of the group 'Asiel: Politie en BZ', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { maandenInOpvang, maandenVoorStart12 } from '../sleutels.ts'
import { tussen, fractie, vanafNul, jaNee } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['asiel.np.ienr_factor', 'I&R-processen per eerste aanvraag', 'verhouding', 'Politie', 'KP', tussen(0, 2), ['jaar'], 'datavisualisatie MPP 2024-2', { standaard: 1 }],
  ['asiel.np.ienr_capaciteit', 'Beschikbare I&R-capaciteit (leeg = geen toets)', 'processen/jaar', 'Politie', 'KP', vanafNul, ['jaar'], 'protocol', { magLeeg: true }],
  ['asiel.np.ienr_begrenst', 'Registratie begrensd door I&R-capaciteit', 'ja/nee', 'Politie', 'T', jaNee, [], 'notulen (ongeregistreerden)', { standaard: 'nee' }],
  ['asiel.bz.dac_aandeel', 'Aandeel instroom uit DAC-landen', 'fractie', 'BZ', 'KP', fractie, ['jaar'], 'protocol'],
  ['asiel.bz.kosten_per_plek', 'Kosten per opvangplek per jaar', 'EUR', 'BZ', 'KP', vanafNul, ['jaar'], 'protocol; openbaar'],
  ['asiel.coa.instroom_historie', 'COA-instroom laatste 12 maanden voor de start', 'personen/maand', 'COA', 'KP', vanafNul, [maandenVoorStart12], 'aanname'],
  ['asiel.bz.overleving_eerste_jaar', 'Deel nog in opvang na i maanden (i = 0..11)', 'fractie', 'BZ', 'APM', fractie, [maandenInOpvang], 'aanname'],
]

export const asielPolitieBzParameters = tabel('Asiel: Politie en BZ', rijen)
