// A selection as a block for the clipboard, and a whole table as CSV. Source: docs/spec/parameters.md (PA-24, PA-63, PA-64).

import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { celTekst, invoerTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import type { Blok, KlembordCel } from '@ketenbeeld/shared/parameters/klembord-cel'
import { ankerKolom } from '@ketenbeeld/shared/parameters/plakplaats'
import type { RasterDeel, RasterRij } from '@ketenbeeld/shared/parameters/raster'
import type { Bereik } from './selectie.ts'

type WaardeVan = (cel: CelSleutel) => CelWaarde

/**
 * Return the selected cells as a block.
 *
 * Rows with one value per year give one column per year; mixed with rows that have scenarios, the value stands under medio and the
 * other columns are empty – the same places where pasting puts them back.
 */
export function kopieerBlok(rijen: readonly RasterRij[], bereik: Bereik, waardeVan: WaardeVan): Blok {
  const gekozen = rijen.slice(bereik.vanRij, bereik.totRij + 1)
  const smal = gekozen.some((rij) => rij.cellen.slice(bereik.vanKolom, bereik.totKolom + 1).some((c) => c?.breed === 1))
  const stap = smal ? 1 : (gekozen[0]?.cellen[bereik.vanKolom]?.breed ?? 1)
  const kolommen = Array.from(
    { length: Math.ceil((bereik.totKolom + 1 - bereik.vanKolom) / stap) },
    (_, i) => bereik.vanKolom + i * stap,
  )
  return gekozen.map((rij) =>
    kolommen.map((kolom) => {
      const cel = rij.cellen[kolom]
      const hier = cel && (stap > 1 || kolom === ankerKolom(cel, bereik.vanKolom, bereik.totKolom + 1))
      return hier ? klembordCel(cel.cel, waardeVan(cel.cel)) : { tekst: '' }
    }),
  )
}

function klembordCel(cel: CelSleutel, waarde: CelWaarde): KlembordCel {
  const tekst = celTekst(cel, waarde)
  return typeof waarde === 'number' ? { tekst, waarde } : { tekst }
}

/** Write a table as CSV for a Dutch spreadsheet: semicolons, decimal comma without groups, stable cell address in the last column. */
export function alsCsv(
  delen: readonly RasterDeel[],
  waardeVan: WaardeVan,
  statusVan: (parameter: string) => string,
): string {
  const kop = ['groep', 'parameter', 'rij', 'eenheid', 'jaar', 'scenario', 'waarde', 'antwoord', 'cel']
  const regels = delen.flatMap((deel) =>
    deel.groepen.flatMap((groep) =>
      groep.blokken.flatMap(({ declaratie, rijen }) =>
        rijen.flatMap((rij) =>
          [...new Set(rij.cellen)].flatMap((cel) => {
            if (!cel) return []
            const kolom = deel.kolommen[cel.van]!
            const scenario = cel.breed > 1 ? '' : deel.soort === 'jaren' ? (kolom.scenario ?? '') : kolom.kop
            const perJaar = declaratie.dimensie.includes('jaar') || declaratie.dimensie.includes('halfjaar')
            const jaar = perJaar ? String(kolom.jaar ?? '') : ''
            const waarde = invoerTekst(cel.cel, waardeVan(cel.cel))
            return [
              [
                groep.titel,
                declaratie.label,
                rij.label,
                rij.eenheid,
                jaar,
                scenario,
                waarde,
                statusVan(declaratie.id),
                cel.cel,
              ],
            ]
          }),
        ),
      ),
    ),
  )
  return `\ufeff${[kop, ...regels].map((r) => r.map(csvVeld).join(';')).join('\r\n')}\r\n`
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
function csvVeld(tekst: string): string {
  const veilig = /^[=+@\t]|^-(?![\d])/.test(tekst) ? `'${tekst}` : tekst
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}
