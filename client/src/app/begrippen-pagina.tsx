// The glossary for users: the words this place uses and what they mean here. Source: GLOSSARY.md.

import { usePaginatitel } from '../components/paginatitel.ts'

const begrippen: readonly (readonly [woord: string, uitleg: string])[] = [
  [
    'Akkoord ketenpartner',
    'De ketenpartner tekent voor de hele rij van een parameter: alle jaren en scenario’s, met eenheid en bron. Verandert daarvan iets, dan vervalt het akkoord.',
  ],
  ['Bezetting', 'Het aantal mensen in de opvang van het COA op één moment.'],
  ['Caseload', 'Het aantal mensen dat DT&V of Nidos op één moment begeleidt.'],
  [
    'Grootboek',
    'De lijst van alles wat in de ronde is gebeurd, in volgorde en met wie het deed. Er kan alleen iets bij.',
  ],
  ['Instroom', 'Nieuwe zaken of mensen in een jaar.'],
  ['Ketenpartner', 'Een organisatie in de migratieketen die aan de ronde meedoet.'],
  ['Mandaat', 'Uw recht om in deze ronde namens uw organisatie te tekenen, met een begin en soms een einde.'],
  [
    'Maximum, medio, mediaan, minimum',
    'Vier scenario’s. Bij medio is de kans één op drie dat het werkelijke getal hoger uitkomt. Medio is nooit een datum.',
  ],
  ['Niet akkoord', 'De ketenpartner is het niet eens en zegt waarom. De reden is voor iedereen leesbaar.'],
  ['Onder voorbehoud', 'Nog geen akkoord: eerst moet iets gebeuren. Er staat bij wat, en tot wanneer.'],
  ['Parameter', 'Een getal dat in het model gaat, zoals een kans, een duur of een capaciteit, met één eigenaar.'],
  ['Rondsturen', 'Het moment waarop het rapport wordt vastgezet en naar alle partners gaat.'],
  [
    'Route A en route B',
    'Route A: alle partners zijn akkoord. Route B: wat zonder hen verder kan, met de bezwaren erbij.',
  ],
  [
    'Spoor',
    'Vastgesteld: gerekend met waarden waarop akkoord is, anders die van de vorige ronde. Voorlopig: gerekend met alle waarden zoals ze nu zijn.',
  ],
  [
    'Vervallen',
    'Er was akkoord, maar op een andere waarde dan er nu staat. Komt de oude waarde terug, dan geldt het akkoord weer.',
  ],
  ['Werkvoorraad', 'De zaken die op één moment nog open zijn.'],
]

export function BegrippenPagina() {
  usePaginatitel('Begrippenlijst')
  return (
    <main id="inhoud" className="pagina smal" tabIndex={-1} lang="nl">
      <h1>Begrippenlijst</h1>
      <p className="aanhef">Wat woorden hier betekenen, in één of twee zinnen.</p>
      <dl className="begrippen">
        {begrippen.map(([woord, uitleg]) => (
          <div key={woord}>
            <dt>{woord}</dt>
            <dd>{uitleg}</dd>
          </div>
        ))}
      </dl>
    </main>
  )
}
