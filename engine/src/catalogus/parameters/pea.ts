// Parameters of the group 'Prognose Eerste Asielinstroom', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { fractie, eenVan, vanafNul, keuze } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['pea.groep', 'Scenariogroep: hoofdgroep (onderling uitsluitend) of additieve, onafhankelijke groep', 'keuze', 'APM', 'PEA', keuze('hoofd', 'additief'), ['peaGroep'], 'notulen (2-2-2023)', { magLeeg: true }],
  ['pea.scenario.kans', 'Waarschijnlijkheid van het scenario', 'fractie', 'APM', 'PEA', fractie, ['pea', 'jaar'], 'protocol', { somIsEen: 'pea' }],
  ['pea.scenario.verwachte_instroom', 'Verwachte eerste asielinstroom bij het scenario', 'personen/jaar', 'APM', 'PEA', vanafNul, ['pea', 'jaar'], 'protocol'],
  ['pea.scenario.spreiding', 'Spreiding (standaardafwijking) bij het scenario', 'personen/jaar', 'APM', 'PEA', vanafNul, ['pea', 'jaar'], 'protocol'],
  ['pea.scenario.familie', 'Verdelingsfamilie', 'keuze', 'APM', 'T', keuze('normaal_afgekapt', 'lognormaal', 'gamma', 'driehoek', 'punt'), ['pea', 'jaar'], 'aanname', { standaard: 'normaal_afgekapt' }],
  ['pea.correlatie_jaren', 'Samenhang tussen opeenvolgende jaren (Gauss-copula)', '-', 'APM', 'T', fractie, [], 'aanname', { standaard: 0.8 }],
  ['pea.afronding', 'Publicatieafronding kwantielen', 'personen', 'APM', 'T', eenVan(1, 100, 1000), [], 'datavisualisatie MPP 2024-2', { standaard: 1000 }],
]

export const peaParameters = tabel('Prognose Eerste Asielinstroom', rijen)
