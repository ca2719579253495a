// The slider over the grootboek: every entry is a step, the board shows the state after it. Source: screens §4 Geschiedenisschuif.

import { useId, useMemo, type CSSProperties, type KeyboardEvent } from 'react'
import { useRondeDeel } from '../../api/ronde.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { bordTabelVanaf, useBreedte } from './breedte.ts'
import { feitZin } from './feit-zin.ts'
import type { Kijk } from './gebruik-kijk.ts'
import { standMoment } from './consensus-kop.tsx'
import { teksten } from './teksten.ts'
import { dagmerken, dagStap, opvallend, passend, plekVan } from './tijdlijn.ts'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'

export function GeschiedenisSchuif({ kijk }: { readonly kijk: Kijk }) {
  const t = useTekst(teksten)
  const personen = useRondeDeel((b) => b.personen)
  const uitlegId = useId()
  const { soort, stand, alle, naar, naarNu } = kijk
  const { seq } = stand
  const laatste = alle.length
  const feit = alle[seq - 1]
  const zin = feit ? feitZin(t, feit, stand, personen) : ''
  const isLive = soort === 'live'
  const waarde = isLive || !feit ? t.schuifLive : t.schuifWaarde(standMoment(feit.at), zin)
  return (
    <section className="schuif" aria-label={t.geschiedenis}>
      <Stap icoon="links" naam={t.stapTerug} niet={seq <= 1 ? t.aanHetBegin : undefined} zet={() => naar(seq - 1)} />
      <Baan feiten={alle}>
        <input
          type="range"
          min={1}
          max={laatste}
          step={1}
          value={seq}
          aria-label={t.schuifNaam}
          aria-valuetext={waarde}
          aria-describedby={uitlegId}
          onChange={(event) => naar(Number(event.target.value))}
          onKeyDown={(event) => dayKeys(event, kijk)}
        />
      </Baan>
      <Stap icoon="vooruit" naam={t.stapVooruit} niet={isLive ? t.aanHetEind : undefined} zet={() => naar(seq + 1)} />
      {isLive ? (
        <b className="m schuif__nu">{t.nuLive}</b>
      ) : (
        <button type="button" className="knop knop--secundair knop--klein schuif__nu" onClick={naarNu}>
          {t.naarNu}
        </button>
      )}
      <p className="schuif__zin" aria-hidden="true">
        <span className="tab">{t.gebeurtenis(seq, laatste)}</span> · {zin}
      </p>
      <p className="schuif__uitleg sub" id={uitlegId}>
        {t.schuifUitleg}
      </p>
    </section>
  )
}

/** PageUp and PageDown step a day; arrows, Home and End are the slider's own, and its end is now. */
function dayKeys(event: KeyboardEvent, { alle, stand, naar }: Kijk): void {
  if (event.key !== 'PageUp' && event.key !== 'PageDown') return
  event.preventDefault()
  naar(dagStap(alle, stand.seq, event.key === 'PageUp' ? 1 : -1))
}

interface StapProps {
  readonly icoon: 'links' | 'vooruit'
  readonly naam: string
  readonly niet: string | undefined
  readonly zet: () => void
}

function Stap({ icoon, naam, niet, zet }: StapProps) {
  return (
    <Knop klein aria-label={naam} nietBeschikbaar={niet} onClick={zet}>
      <Icoon name={icoon === 'links' ? 'links' : 'wordt'} />
    </Knop>
  )
}

/** More ticks than this would be a grey bar. */
const hoogstensStrepen = 160

function Baan({ feiten, children }: { readonly feiten: readonly Feit[]; readonly children: React.ReactNode }) {
  const laatste = feiten.length
  const breed = useBreedte(bordTabelVanaf)
  const strepen = useMemo(
    () => (laatste > hoogstensStrepen ? opvallend(feiten).slice(-hoogstensStrepen) : feiten.map(({ seq }) => seq)),
    [feiten, laatste],
  )
  const hoog = useMemo(() => new Set(opvallend(feiten)), [feiten])
  const dagen = useMemo(() => passend(dagmerken(feiten), laatste, breed ? 0.075 : 0.28), [feiten, laatste, breed])
  const op = (seq: number): CSSProperties => ({ '--plek': plekVan(seq, laatste) }) as CSSProperties
  return (
    <div className="baan">
      <div className="baan__merken" aria-hidden="true">
        {strepen.map((seq) => (
          <i key={seq} style={op(seq)} data-hoog={hoog.has(seq) || undefined} />
        ))}
        {dagen.map(({ seq, dag }) => (
          <em key={seq} style={op(seq)}>
            {dag}
          </em>
        ))}
      </div>
      {children}
    </div>
  )
}
