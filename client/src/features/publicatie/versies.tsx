// The frozen versions of the ronde: when, why, and where to read exactly what was frozen.

import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRondeDeel } from '../../api/ronde.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function Versies() {
  const t = useTekst(teksten)
  const ronde = useRondeDeel((b) => b.ronde)
  const versies = useRondeDeel((b) => b.stand.versies)
  return (
    <section className="blok" aria-labelledby="h-versies">
      <div className="blok__kop">
        <h2 id="h-versies">{t.versies}</h2>
      </div>
      {versies.length === 0 ? (
        <p className="mid">{t.geenVersies}</p>
      ) : (
        <table className="tabel publicatie__tabel">
          <caption className="vh">{t.versies}</caption>
          <thead>
            <tr>
              <th scope="col">{t.nummer}</th>
              <th scope="col">{t.vastgezet}</th>
              <th scope="col">{t.hash}</th>
            </tr>
          </thead>
          <tbody>
            {versies.toReversed().map(({ document, nummer, naam, op, inhoudHash }) => {
              const adres = `/v1/ronden/${ronde}/versies/${document}/${nummer}`
              return (
                <tr key={`${document}/${nummer}`}>
                  <th scope="row">
                    {naam}
                    <span className="publicatie__links">
                      <a href={`${adres}/_html`}>{t.lees(nummer)}</a>
                      <a href={adres}>{t.json(nummer)}</a>
                    </span>
                  </th>
                  <td className="tab nowrap">{dagEnTijd(op)}</td>
                  <td>
                    <code className="hash">{inhoudHash}</code>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
