// The icons of Ketenbeeld: one 16 × 16 grid, drawn in the colour of the text around them. Source: screens §2, §4.

import type { ReactNode } from 'react'

const vormen = {
  bel: <path d="M3 11.5h10L11.8 9.8V7a3.8 3.8 0 0 0-7.6 0v2.8zM6.5 13.8h3" />,
  bezig: <path d="M14 8a6 6 0 1 1-6-6" />,
  grafiek: <path d="M2 2v12h12M4.5 10.5l3-3.5 2.5 2 3.5-5" />,
  akkoord: (
    <>
      <circle cx="8" cy="8" r="6.7" className="ic__vlak" />
      <path d="M5 8.3l2.1 2.1L11.2 6" className="ic__uitsparing" />
    </>
  ),
  niet_akkoord: (
    <>
      <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z" className="ic__vlak" />
      <path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6" className="ic__uitsparing" />
    </>
  ),
  voorbehoud: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" className="ic__vlak" />
    </>
  ),
  vervallen: (
    <>
      <circle cx="8" cy="8" r="6" strokeDasharray="2.6 2.1" />
      <path d="M4.2 11.8l7.6-7.6" />
    </>
  ),
  open: <circle cx="8" cy="8" r="6" />,
  kennisname: (
    <>
      <path d="M1.3 8S3.8 3.7 8 3.7 14.7 8 14.7 8 12.2 12.3 8 12.3 1.3 8 1.3 8z" />
      <circle cx="8" cy="8" r="1.9" className="ic__vlak" />
    </>
  ),
  streep: <path d="M4.5 8h7" />,
  vooruit: <path d="M6.2 4l4 4-4 4" />,
  terug: <path d="M9.8 4l-4 4 4 4" />,
  klok: <path d="M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.3V8l2.5 1.6" />,
  document: <path d="M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 8h5M5.5 11h5" />,
  omlaag: <path d="M4 6.2l4 4 4-4" />,
  omhoog: <path d="M4 9.8l4-4 4 4" />,
  downloaden: <path d="M8 2v8.5M4.5 7L8 10.5 11.5 7M2.5 14h11" />,
  uploaden: <path d="M8 10.5V2M4.5 5.5L8 2l3.5 3.5M2.5 14h11" />,
  geschiedenis: <path d="M2.2 8a5.8 5.8 0 1 0 1.9-4.3M2 2.5v3h3M8 5v3.2l2.2 1.3" />,
  huis: <path d="M2 7.5L8 2.3l6 5.2M3.7 6.5v7.2h8.6V6.5" />,
  informatie: <path d="M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.3v3.6M8 5v.1" />,
  links: <path d="M14 8H3M6.8 4.2L3 8l3.8 3.8" />,
  wordt: <path d="M2 8h11M9.2 4.2L13 8l-3.8 3.8" />,
  koppeling: <path d="M6.5 9.5l3-3M7 4.5l1.5-1.5a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5L7.5 13a3 3 0 0 1-4.3-4.3l1.5-1.5" />,
  lijst: <path d="M5.5 4H14M5.5 8H14M5.5 12H14M2 4h.1M2 8h.1M2 12h.1" />,
  slot: <path d="M4 7h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM5 7V5a3 3 0 0 1 6 0v2" />,
  menu: <path d="M2 4.5h12M2 8h12M2 11.5h12" />,
  bericht: <path d="M2 3h12v8H8l-3.5 3v-3H2z" />,
  offline: (
    <path d="M2 2l12 12M4.3 9.2a5 5 0 0 1 2-1.4M1.8 6.6a9 9 0 0 1 2.6-1.7M14.2 6.6a9 9 0 0 0-5.7-2.3M11.7 9.2a5 5 0 0 0-1-.800M8 12.6v.1" />
  ),
  pauze: <path d="M5.5 3.5v9M10.5 3.5v9" strokeWidth="2" />,
  plus: <path d="M8 3v10M3 8h10" />,
  bewaard: <path d="M3 8.5l3.2 3.2L13 4.8" />,
  weegschaal: <path d="M8 2v12M4.5 14h7M3 4.5h10M3 4.5L1.2 9h3.6zM13 4.5L11.2 9h3.6z" />,
  zoeken: <path d="M7 2.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2zM10.5 10.5L14 14" />,
  verzenden: <path d="M14 2L1.8 6.7l4.9 2.1 2.4 5zM6.7 8.8L14 2" />,
  tabel: <path d="M2 3.5h12v10H2zM2 6.7h12M6.5 6.7v6.8M2 10.1h12" />,
  persoon: <path d="M8 2.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM2.5 14.2c.5-3 2.7-4.4 5.5-4.4s5 1.4 5.5 4.4" />,
  waarschuwing: <path d="M8 1.8L15 14H1zM8 6.2v3.6M8 11.8v.1" />,
  sluiten: <path d="M4 4l8 8M12 4l-8 8" />,
  kans: <path d="M1.5 13.5h13M2 12.5c3.2 0 3.4-9 6-9s2.8 9 6 9M8 3.5v10" />,
  kalender: <path d="M2 3.5h12v10.5H2zM2 6.7h12M5 1.8v3.2M11 1.8v3.2" />,
} as const satisfies Record<string, ReactNode>

export type IcoonNaam = keyof typeof vormen
export const icoonNamen = Object.keys(vormen) as IcoonNaam[]

/** Draw an icon. Without `label` it is decoration: the word beside it says the same. */
export function Icoon(props: { readonly name: IcoonNaam; readonly label?: string; readonly klein?: boolean }) {
  const { name, label, klein } = props
  return (
    <>
      <svg className={klein ? 'ic ic--sm' : 'ic'} viewBox="0 0 16 16" aria-hidden="true">
        {vormen[name]}
      </svg>
      {label !== undefined && <span className="vh">{label}</span>}
    </>
  )
}

/** old → new: the fonts have no arrow, so it is drawn and read aloud as a word. */
export function Wordt({ label = 'wordt' }: { readonly label?: string }) {
  return (
    <>
      <svg className="ic pijl" viewBox="0 0 16 16" aria-hidden="true">
        {vormen.wordt}
      </svg>
      <span className="vh">{label}</span>
    </>
  )
}

/** The mark: two circles, one agreed and one still moving. */
export function Merk() {
  return (
    <svg viewBox="0 0 22 22" aria-hidden="true">
      <circle cx="8" cy="11" r="5.6" />
      <circle cx="14" cy="11" r="5.6" strokeDasharray="2.9 2" />
    </svg>
  )
}
