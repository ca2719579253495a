// Indien – dan: who moves whom in the chain, drawn and in words, with what one per cent does in this ronde. Source: seed 003; docs/spec/verbanden.md (VB).

import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { eigenaren, type Eigenaar } from '@ketenbeeld/engine/catalogus/eigenaar'
import { naarVan, verbanden, type Verband } from '@ketenbeeld/engine/verbanden/verbanden'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { useIk } from '../../../api/ik.tsx'
import { useRonde } from '../../../api/ronde.tsx'
import { Laden } from '../../../components/laden.tsx'
import { kleurStijl } from '../../../components/organisatie.tsx'
import { usePaginatitel } from '../../../components/paginatitel.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useReken } from '../../../reken/gebruik-reken.ts'
import '../runs.css'
import { Tabbladen } from '../tabbladen.tsx'
import { teksten } from '../teksten.ts'
import './keten.css'
import { StroomKaart } from './stroom-kaart.tsx'
import { ketenTeksten } from './teksten.ts'
import { VerbandLijst } from './verband-lijst.tsx'

export function KetenPagina() {
  const t = useTekst(teksten)
  const k = useTekst(ketenTeksten)
  usePaginatitel(k.titel)
  const { stand } = useRonde()
  return (
    <main id="inhoud" className="pagina runs keten" tabIndex={-1}>
      <div className="pagina__kop">
        <h1>{t.titel}</h1>
      </div>
      <Tabbladen />
      <p className="md mid keten__uitleg">{k.uitleg}</p>
      {stand.opening ? <Inhoud stand={stand} /> : <Laden wat={t.laden} rijen={8} />}
    </main>
  )
}

function Inhoud({ stand }: { readonly stand: RondeStand }) {
  const t = useTekst(teksten)
  const k = useTekst(ketenTeksten)
  const [zoek] = useSearchParams()
  const spoor: Spoor = zoek.get('spoor') === 'voorlopig' ? 'voorlopig' : 'vastgesteld'
  const [gekozen, kies] = useGekozen()
  const invoer = useMemo(() => invoerSet(stand, spoor), [stand, spoor])
  const { stand: bezig, waarde } = useReken('verbanden', [invoer], { wacht: 200 })
  const gemeten = waarde ?? undefined
  return (
    <>
      <Kiezer gekozen={gekozen} kies={kies} />
      <StroomKaart gekozen={gekozen} />
      <p className="sm sub" role="status">
        {bezig === 'rekent' && !gemeten ? k.rekent : k.spoorNoot(t.spoor[spoor].toLowerCase())}
      </p>
      {gekozen ? (
        <div className="keten__twee">
          <VerbandLijst
            kop={k.beweegt(gekozen)}
            leeg={k.geenBeweegt(gekozen)}
            verbanden={verbanden.filter((v) => v.van === gekozen)}
            gemeten={gemeten}
          />
          <VerbandLijst
            kop={k.voelt(gekozen)}
            leeg={k.geenVoelt(gekozen)}
            verbanden={verbanden.filter((v) => v.van !== gekozen && naarVan(v).includes(gekozen))}
            gemeten={gemeten}
          />
        </div>
      ) : (
        <VerbandLijst kop={k.alles} leeg="" verbanden={verbanden} gemeten={gemeten} />
      )}
    </>
  )
}

/** Only those an edge starts or ends at. */
const inDeKaart = (wie: Eigenaar, v: Verband): boolean => v.van === wie || naarVan(v).includes(wie)

interface KiezerProps {
  readonly gekozen: Eigenaar | undefined
  readonly kies: (wie: Eigenaar | undefined) => void
}

function Kiezer({ gekozen, kies }: KiezerProps) {
  const k = useTekst(ketenTeksten)
  return (
    <div className="keten__kiezer" role="group" aria-label={k.kies}>
      <button type="button" className="keten__knop" aria-pressed={!gekozen} onClick={() => kies(undefined)}>
        {k.alle}
      </button>
      {eigenaren
        .filter((wie) => verbanden.some((v) => inDeKaart(wie, v)))
        .map((wie) => (
          <button
            key={wie}
            type="button"
            className="keten__knop"
            style={kleurStijl(wie)}
            aria-pressed={gekozen === wie}
            onClick={() => kies(wie)}
          >
            {wie}
          </button>
        ))}
    </div>
  )
}

/** The chosen ketenpartner stands in the address; one's own organisation first, 'alle' for the whole chain. */
function useGekozen(): [Eigenaar | undefined, (wie: Eigenaar | undefined) => void] {
  const [zoek, zet] = useSearchParams()
  const { organisatie } = useIk()
  const partner = zoek.get('partner') ?? organisatie
  const gekozen = eigenaren.find((e) => e === partner && verbanden.some((v) => inDeKaart(e, v)))
  const kies = (wie: Eigenaar | undefined): void =>
    zet(
      (oud) => {
        const nieuw = new URLSearchParams(oud)
        nieuw.set('partner', wie ?? 'alle')
        return nieuw
      },
      { replace: true, preventScrollReset: true },
    )
  return [gekozen, kies]
}
