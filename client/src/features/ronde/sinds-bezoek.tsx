// What others did since my last visit on this device. Source: screens §6 Vandaag.

import { useMemo } from 'react'
import { momentOf, msOf } from '@ketenbeeld/shared/vocabulary/ids'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useIk } from '../../api/ik.tsx'
import { useRonde, useServertijd } from '../../api/ronde.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { useVorigBezoek } from './bezoek.ts'
import { GebeurdRij } from './gebeurd-rij.tsx'
import { teksten } from './teksten.ts'
import { gebeurdSinds, seqOp } from './wijzigingen.ts'

const hoogstens = 12
const dagMs = 24 * 3_600_000

export function SindsBezoek() {
  const t = useTekst(teksten)
  const ik = useIk()
  const servertijd = useServertijd()
  const { ronde, stand, feiten } = useRonde()
  const hier = useMemo(() => ({ seq: stand.seq, op: servertijd() }), [stand.seq, servertijd])
  const vorig = useVorigBezoek(ronde, ik.persoon, hier)
  const vanaf = vorig?.seq ?? seqOp(feiten, momentOf(msOf(hier.op) - dagMs))
  const rijen = gebeurdSinds(feiten, vanaf, ik.persoon)
  const waarden = rijen.filter((r) => r.soort === 'waarde').length
  return (
    <section className="blok vandaag__sinds" aria-labelledby="h-sinds">
      <div className="blok__kop">
        <h2 id="h-sinds">
          {vorig ? t.sinds : t.sindsEerste} {vorig && <span className="sub vandaag__licht">{dagEnTijd(vorig.op)}</span>}
        </h2>
        <span className="sub sm">{t.samenvatting(waarden, rijen.length - waarden)}</span>
      </div>
      {rijen.length === 0 ? (
        <p className="mid md">{t.sindsLeeg}</p>
      ) : (
        <table className="tabel wijz">
          <caption className="vh">{vorig ? t.sinds : t.sindsEerste}</caption>
          <thead>
            <tr>
              <th scope="col">{t.wanneer}</th>
              <th scope="col">{t.wie}</th>
              <th scope="col">{t.wat}</th>
              <th scope="col" className="num">
                {t.oudNieuw}
              </th>
            </tr>
          </thead>
          <tbody className="tab">
            {rijen.slice(0, hoogstens).map((rij, i) => (
              <GebeurdRij key={`${rij.feit.seq}/${i}`} gebeurd={rij} />
            ))}
          </tbody>
        </table>
      )}
      {rijen.length > hoogstens && <p className="sm sub">{t.enNog(rijen.length - hoogstens)}</p>}
    </section>
  )
}
