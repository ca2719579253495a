// What happened in 2023, 2024 according to public pages. OPENBAAR: rounded to tens at the source, not checked in the original papers. Source: docs/spec/vergelijking.md (VG-18).
import type { Realisatie } from '../vergelijking/terugblik.ts'

const bron = 'openbaar (webpagina’s van 2024 en 2025, niet nagelezen in de bronstukken)'

export const realisaties: readonly Realisatie[] = [
  { indicator: 'u.asiel.instroom.eerste', jaar: 2024, waarde: 32180, bron },
  { indicator: 'u.asiel.instroom.nareis', jaar: 2024, waarde: 11880, bron },
  { indicator: 'u.asiel.instroom.herhaald', jaar: 2024, waarde: 1590, bron },
  { indicator: 'u.asiel.instroom.hervestiging', jaar: 2024, waarde: 760, bron },
  // Applications 45.640 and hervestiging 760: the total of the MPP counts both.
  {
    indicator: 'u.asiel.instroom.totaal',
    jaar: 2024,
    waarde: 46400,
    bron: `${bron}; som van 45.640 aanvragen en 760 hervestigd`,
  },
  { indicator: 'u.coa.uitstroom', jaar: 2024, waarde: 44280, bron },
  { indicator: 'u.coa.uitstroom_vergunninghouders', jaar: 2024, waarde: 30210, bron },
  { indicator: 'u.dtv.instroom_ind', jaar: 2023, waarde: 11670, bron },
  { indicator: 'u.dtv.instroom_ind', jaar: 2024, waarde: 11180, bron },
  { indicator: 'u.dtv.instroom_overig', jaar: 2023, waarde: 6000, bron },
  { indicator: 'u.dtv.instroom_overig', jaar: 2024, waarde: 6220, bron },
  { indicator: 'u.dtv.instroom', jaar: 2023, waarde: 17670, bron },
  { indicator: 'u.dtv.instroom', jaar: 2024, waarde: 17400, bron },
]
