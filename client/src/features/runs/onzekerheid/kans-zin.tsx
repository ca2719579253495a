// A chance in words, with how far it may be off. Source: model specification, Monte Carlo 4; docs/spec/grafiek.md (GR-15).

import { toonGetal } from '../../../i18n/getal.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { kansbeeld } from './kans.ts'
import { onzekerheidTeksten } from './teksten.ts'

export function KansZin({ kans, trekkingen }: { readonly kans: number; readonly trekkingen: number }) {
  const o = useTekst(onzekerheidTeksten)
  const beeld = kansbeeld(kans, trekkingen)
  const n = toonGetal(trekkingen, 0)
  if (beeld.kind !== 'deel')
    return <p className="md oz__zin">{o.kans[beeld.kind](n, `${toonGetal(beeld.grens * 100, 2)}\u00a0%`)}</p>
  const { breuk, fout } = beeld
  const punt = toonGetal(Math.max(fout * 100, 0.1), 1)
  return (
    <p className="md oz__zin">
      <b className="b">{breuk ? o.kans.breuk(...breuk) : kans < 0.5 ? o.kans.bijnaNooit : o.kans.bijnaAltijd}</b>{' '}
      {o.kans.fout(punt)}
    </p>
  )
}
