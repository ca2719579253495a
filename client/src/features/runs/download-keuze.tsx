// The lanes on the screen as a file: the figures made here, the workbook with formulas by the server. Source: screens 06.

import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { download } from '../../components/download.ts'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { useToast } from '../../components/toon.tsx'
import { Uitklap } from '../../components/uitklap.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { cijferbestand, type Bestandsoort } from './cijferbestand.ts'
import { teksten } from './teksten.ts'
import { WerkboekLinks } from './werkboek-links.tsx'

export function DownloadKeuze(props: { readonly stand: RondeStand; readonly berichten: readonly UitkomstBericht[] }) {
  const { stand, berichten } = props
  const t = useTekst(teksten)
  const toast = useToast()
  const voltooid = berichten.filter((b) => b.resultaat.kind === 'voltooid')
  const save = (soort: Bestandsoort): void => {
    const bestand = cijferbestand(stand.ronde, stand.opening?.herkomstNoot ?? '', voltooid, soort)
    download(bestand.naam, bestand.inhoud, bestand.soort)
    toast({ tekst: t.gedownload(bestand.naam), icoon: 'downloaden' })
  }
  if (voltooid.length === 0)
    return (
      <Knop klein nietBeschikbaar={t.nietsTeDownloaden}>
        <Icoon name="downloaden" /> {t.downloaden}
      </Knop>
    )
  return (
    <Uitklap
      knop={
        <>
          <Icoon name="downloaden" /> {t.downloaden}
          <Icoon name="omlaag" klein />
        </>
      }
      label={`, ${t.downloadLabel}`}
      klasse="knop knop--secundair knop--klein"
    >
      <p className="sm sub runs__downloadzin">
        {t.downloadWelk(voltooid.map(({ spoor }) => t.spoor[spoor].toLowerCase()).join(' + '))}
      </p>
      <ul className="runs__downloads">
        <WerkboekLinks ronde={stand.ronde} berichten={voltooid} />
        {(
          [
            ['csv-blad', t.csvBlad],
            ['csv-machine', t.csvMachine],
            ['json', t.json],
          ] as const
        ).map(([soort, naam]) => (
          <li key={soort}>
            <button type="button" className="knop knop--stil" onClick={() => save(soort)}>
              {naam}
            </button>
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
