// Who can see this: the circle of the ronde, the organisations in it and who may do what, straight from the grootboek.

import { useRonde, useServertijd } from '../api/ronde.tsx'
import { OrganisatieChip } from '../components/organisatie.tsx'
import { usePaginatitel } from '../components/paginatitel.ts'

export function WieZietPagina() {
  usePaginatitel('Wie kan dit zien')
  const { stand, personen } = useRonde()
  const nu = useServertijd()()
  const geldig = stand.mandaten.filter((m) => m.van <= nu && (m.tot === undefined || nu < m.tot))
  const organisaties = stand.opening?.deelnemers ?? []
  return (
    <main id="inhoud" className="pagina smal" tabIndex={-1} lang="nl">
      <h1>Wie kan dit zien</h1>
      <p className="aanhef">
        Deze ronde heeft de rubricering “{stand.opening?.rubricering}”. Alleen mensen met een mandaat in deze ronde zien
        haar.
      </p>
      <ul>
        <li>Iedereen hieronder ziet alle tabellen, antwoorden, redenen, cijfers en het rapport.</li>
        <li>Een tabel kan alleen worden gewijzigd door mensen van de organisatie die eigenaar is.</li>
        <li>Alleen een mandaathouder of de voorzitter tekent namens de eigen organisatie.</li>
        <li>Wie iets deed staat altijd bij de wijziging of het antwoord: de persoon en de organisatie.</li>
      </ul>
      <table className="tabel">
        <caption className="vh">Mensen met een mandaat in deze ronde</caption>
        <thead>
          <tr>
            <th scope="col">Organisatie</th>
            <th scope="col">Wie</th>
            <th scope="col">Rol</th>
          </tr>
        </thead>
        <tbody>
          {organisaties.flatMap((organisatie) =>
            geldig
              .filter((m) => m.organisatie === organisatie)
              .map((m) => (
                <tr key={`${organisatie}/${m.persoon}`}>
                  <th scope="row">
                    <OrganisatieChip organisatie={organisatie} />
                  </th>
                  <td>{personen.get(m.persoon)?.naam ?? m.persoon}</td>
                  <td>{m.rol}</td>
                </tr>
              )),
          )}
        </tbody>
      </table>
    </main>
  )
}
