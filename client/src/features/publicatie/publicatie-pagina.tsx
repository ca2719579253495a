// Publicatie: the frozen versions and the package for the Topberaad, each with the hash that proves it. Source: docs/spec/publicatie.md (PU); screens §6 Planning.

import { passedWith } from '@ketenbeeld/shared/planning/planning'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRondeDeel } from '../../api/ronde.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { usePaginatitel } from '../../components/paginatitel.ts'
import { toonGetal } from '../../i18n/getal.ts'
import { useTekst } from '../../i18n/tekst.ts'
import './publicatie.css'
import { teksten } from './teksten.ts'
import { Versies } from './versies.tsx'

export function PublicatiePagina() {
  const t = useTekst(teksten)
  usePaginatitel(t.titel)
  return (
    <main id="inhoud" className="pagina publicatie" tabIndex={-1}>
      <h1>{t.titel}</h1>
      <p className="aanhef">{t.aanhef}</p>
      <Pakket />
      <Versies />
    </main>
  )
}

function Pakket() {
  const t = useTekst(teksten)
  const pakket = useRondeDeel((b) => b.stand.pakket)
  return (
    <section className="blok" aria-labelledby="h-pakket">
      <div className="blok__kop">
        <h2 id="h-pakket">{t.pakket}</h2>
        {pakket && <span className="sub sm">{t.gemaakt(dagEnTijd(pakket.op))}</span>}
      </div>
      {pakket ? <PakketInhoud /> : <NogNiet />}
    </section>
  )
}

function NogNiet() {
  const t = useTekst(teksten)
  const planning = useRondeDeel((b) => b.stand.planning)
  const aanleveren = planning.deadlines.find((d) => d.effect === 'aanleveren')
  const zin =
    aanleveren && !passedWith(planning, 'aanleveren') ? t.nogNiet(dagEnTijd(aanleveren.moment)) : t.nogNietZonder
  return (
    <div className="leeg publicatie__leeg">
      <p>{zin}</p>
      <h3>{t.erin}</h3>
      <ul>
        {t.inhoud.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </div>
  )
}

function PakketInhoud() {
  const t = useTekst(teksten)
  const ronde = useRondeDeel((b) => b.ronde)
  const pakket = useRondeDeel((b) => b.stand.pakket)
  if (!pakket) return null
  return (
    <>
      <p>
        <a className="knop knop--primair" href={`/v1/ronden/${ronde}/pakket`} download>
          <Icoon name="downloaden" />
          {t.download}
        </a>
      </p>
      <table className="tabel publicatie__tabel">
        <caption className="vh">{t.pakket}</caption>
        <thead>
          <tr>
            <th scope="col">{t.bestand}</th>
            <th scope="col" className="num">
              {t.grootte}
            </th>
            <th scope="col">{t.hash}</th>
          </tr>
        </thead>
        <tbody>
          {pakket.bestanden.map(({ naam, hash, bytes }) => (
            <Rij key={naam} naam={naam} hash={hash} grootte={`${toonGetal(bytes / 1024, 1)}\u00a0kB`} />
          ))}
          <Rij naam={t.manifest} hash={pakket.manifestHash} grootte="" />
          <Rij naam={t.zip} hash={pakket.zipHash} grootte="" sterk />
        </tbody>
      </table>
      <p className="sm sub">
        {t.controle} <code>sha256sum pakket-{ronde}.zip</code>
      </p>
    </>
  )
}

interface RijProps {
  readonly naam: string
  readonly hash: string
  readonly grootte: string
  readonly sterk?: boolean
}

function Rij({ naam, hash, grootte, sterk }: RijProps) {
  return (
    <tr className={sterk ? 'sterk' : undefined}>
      <th scope="row">{naam}</th>
      <td className="num">{grootte}</td>
      <td>
        <code className="hash">{hash}</code>
      </td>
    </tr>
  )
}
