// The accessibility page: what works, what is known not to, where to tell.

import { usePaginatitel } from '../components/paginatitel.ts'

export function ToegankelijkheidPagina() {
  usePaginatitel('Toegankelijkheid')
  return (
    <main id="inhoud" className="pagina smal" tabIndex={-1} lang="nl">
      <h1>Toegankelijkheid</h1>
      <p className="aanhef">
        Iedereen die aan een ronde meedoet, moet er op gelijke voet aan mee kunnen doen. Wij bouwen naar WCAG 2.2,
        niveau AA.
      </p>
      <h2>Wat u kunt verwachten</h2>
      <ul>
        <li>
          Alles werkt met het toetsenbord. Met Tab gaat u langs knoppen en velden, met Esc sluit u een venster. In een
          tabel of lijst van het rapport drukt u op Esc en dan op Tab om de tekst te verlaten.
        </li>
        <li>Een status is altijd een vorm en een woord; kleur is er alleen extra bij.</li>
        <li>Cijfers in een tekst worden volledig voorgelezen: waarde, wat het is, welk jaar en welk spoor.</li>
        <li>Met Alt+P hoort u één keer wie er nu is en waar.</li>
        <li>De aftelling wordt niet elke seconde voorgelezen, alleen 60, 15 en 5 minuten vóór een termijn.</li>
        <li>U kunt vergroten tot 400 %, kiezen voor een donkere weergave, en bewegingen uitzetten op uw computer.</li>
      </ul>
      <h2>Wat nog niet goed werkt</h2>
      <ul>
        <li>Op een telefoon kunt u de parametertabellen lezen en beantwoorden, maar niet invullen.</li>
        <li>
          De tekeningen van de week en de grafieken zijn voor schermlezers verborgen; de tabel erbij zegt hetzelfde.
        </li>
        <li>Er is nog geen onderzoek gedaan met gebruikers van hulpmiddelen.</li>
      </ul>
      <h2>Loopt u ergens tegenaan?</h2>
      <p>Zeg het tegen de voorzitter van uw ronde: wat u wilde doen, op welke pagina en wat er gebeurde.</p>
    </main>
  )
}
