// A named style as the spreadsheet library wants it. Source: docs/spec/werkboek.md (WB-8).
import type { CellStyle } from 'hucre/xlsx'
import { type Opmaak, type OpmaakNaam, opmaken, palet } from './opmaak.ts'

// reason: one object per name lets the library see at once that it knows the style; it depends on nothing but its key.
const gemaakt = new Map<OpmaakNaam, CellStyle>()

export function celstijl(naam: OpmaakNaam): CellStyle {
  const stijl = gemaakt.get(naam) ?? maak(opmaken[naam])
  gemaakt.set(naam, stijl)
  return stijl
}

function maak(o: Opmaak): CellStyle {
  return {
    font: {
      name: 'Calibri',
      size: o.grootte ?? 10,
      color: { rgb: o.kleur ?? palet.inkt },
      ...(o.vet ? { bold: true } : {}),
      ...(o.schuin ? { italic: true } : {}),
    },
    ...(o.vlak ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: o.vlak } } as const } : {}),
    ...(o.getal ? { numFmt: o.getal } : {}),
    ...(o.lijn ? { border: rand(o.lijn) } : {}),
    alignment: {
      vertical: o.boven ? 'top' : 'center',
      ...(o.uitlijning ? { horizontal: o.uitlijning } : {}),
      ...(o.afbreken ? { wrapText: true } : {}),
      ...(o.inspringen ? { horizontal: 'left', indent: o.inspringen } : {}),
    },
    protection: { locked: !o.open },
  }
}

function rand(lijn: NonNullable<Opmaak['lijn']>) {
  const zijde = { style: lijn === 'licht' ? 'hair' : 'thin', color: { rgb: palet.lijn } } as const
  if (lijn === 'rand') return { top: zijde, right: zijde, bottom: zijde, left: zijde }
  return lijn === 'boven' ? { top: zijde } : { bottom: zijde }
}
