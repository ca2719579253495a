// Taking note of the prognose: no akkoord, bound to the prognose as it was, lapsing when it changes. Source: docs/spec/prognose.md (PR-3, PR-27).

import { memo, useId } from 'react'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { peaHash } from '@ketenbeeld/shared/prognose/prognose'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useOpdracht, useRondeDeel } from '../../api/ronde.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { naamMetOrganisatie } from '../../components/organisatie.tsx'
import { useToast } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Prognose } from './gebruik-prognose.ts'
import { kennisnameVan, lezersVan } from './kennis.ts'
import { teksten } from './teksten.ts'

export function KennisTelling({ stand }: { readonly stand: RondeStand }) {
  const t = useTekst(teksten)
  const lezers = lezersVan(stand)
  const gedaan = lezers.filter((o) => kennisnameVan(stand, o).stand === 'ja').length
  return (
    <span className="st st--kennis">
      <Icoon name="kennisname" />
      {t.kennis.telling(gedaan, lezers.length)}
    </span>
  )
}

type KennisnameProps = Pick<Prognose, 'stand' | 'ik' | 'magTekenen'>

/** Kept as it is while somebody types a number. */
export const Kennisname = memo(function Kennisname({ stand, ik, magTekenen }: KennisnameProps) {
  const t = useTekst(teksten)
  const id = useId()
  const lezers = lezersVan(stand)
  const isLezer = lezers.includes(ik.organisatie)
  return (
    <section className="blok" aria-labelledby={id}>
      <div className="blok__kop">
        <h2 id={id}>{t.kennis.kop}</h2>
        <KennisTelling stand={stand} />
      </div>
      {isLezer && <Eigen {...{ stand, magTekenen }} organisatie={ik.organisatie} />}
      <details className="pg__uitklap">
        <summary>{t.kennis.lijst}</summary>
        <ul className="pg__lezers">
          {lezers.map((organisatie) => (
            <Lezer key={organisatie} {...{ stand, organisatie }} />
          ))}
        </ul>
      </details>
    </section>
  )
})

interface EigenProps {
  readonly stand: RondeStand
  readonly organisatie: Ketenpartner
}

function Eigen({ stand, organisatie, magTekenen }: EigenProps & { readonly magTekenen: boolean }) {
  const t = useTekst(teksten)
  const stuur = useOpdracht()
  const toast = useToast()
  const wie = useWie(organisatie)
  const kennis = kennisnameVan(stand, organisatie)
  const geef = async (): Promise<void> => {
    const antwoord = await stuur({ type: 'neem_kennis', organisatie, hash: peaHash(stand.parameters) })
    toast(
      antwoord.kind === 'geweigerd'
        ? { tekst: antwoord.weigering.zin, icoon: 'waarschuwing' }
        : { tekst: t.kennis.gelukt(organisatie), icoon: 'kennisname' },
    )
  }
  return (
    <div className="pg__kennis">
      <p className="md">
        {kennis.stand === 'nee'
          ? t.kennis.nogNiet(organisatie)
          : kennis.stand === 'ja'
            ? t.kennis.gedaan(wie(kennis.door.persoon), dagEnTijd(kennis.door.op))
            : t.kennis.vervallen(wie(kennis.door.persoon), dagEnTijd(kennis.door.op))}
      </p>
      {kennis.stand !== 'ja' && (
        <Knop
          aria-label={t.kennis.knopNaam(organisatie)}
          {...(!magTekenen && { nietBeschikbaar: t.kennis.geenMandaat })}
          onClick={() => void geef()}
        >
          <Icoon name="kennisname" />
          {t.kennis.knop}
        </Knop>
      )}
      <p className="sm sub">{t.kennis.uitleg}</p>
    </div>
  )
}

function Lezer({ stand, organisatie }: EigenProps) {
  const t = useTekst(teksten)
  const wie = useWie(organisatie)
  const kennis = kennisnameVan(stand, organisatie)
  return (
    <li>
      <span>
        <Icoon
          name={kennis.stand === 'ja' ? 'kennisname' : kennis.stand === 'vervallen' ? 'vervallen' : 'open'}
          klein
        />{' '}
        {kennis.stand === 'nee' ? organisatie : wie(kennis.door.persoon)}
      </span>
      <span className="sub sm tab">
        {t.kennis.stand[kennis.stand]}
        {kennis.stand !== 'nee' && `, ${dagEnTijd(kennis.door.op)}`}
      </span>
    </li>
  )
}

function useWie(organisatie: Ketenpartner) {
  const personen = useRondeDeel((b) => b.personen)
  return (persoon: Parameters<typeof personen.get>[0]): string => {
    const naam = personen.get(persoon)?.naam
    return naam ? naamMetOrganisatie(naam, organisatie) : organisatie
  }
}
