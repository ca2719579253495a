// A report to read, without an editor: from JSON to elements, live or frozen. Nothing in it is trusted, nothing is dropped. Source: docs/spec/rapport.md (RA-6, RA-22, RA-45).

import { Fragment, useMemo, useSyncExternalStore, type JSX, type ReactNode } from 'react'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { leesBevrorenCijfer, leesBevrorenGrafiek, reeksenVan } from '@ketenbeeld/shared/rapport/bakken'
import { cijferNaam, waardeVan } from '@ketenbeeld/shared/rapport/cijferbron'
import { cijferTekst, geenWaarde } from '@ketenbeeld/shared/rapport/cijfertekst'
import { kopNiveau } from '@ketenbeeld/shared/rapport/controle'
import { inhoudsopgave } from '@ketenbeeld/shared/rapport/inhoudsopgave'
import {
  bezoek,
  leesCijfer,
  leesGrafiek,
  tekstVan,
  veiligeHref,
  type Knoop,
  type Merk,
} from '@ketenbeeld/shared/rapport/inhoud'
import { CijferKnop } from '../verklaring/cijfer-knop.tsx'
import { getoondSpoor, type CijferBeeld, type Cijferstand } from './cijferstand.ts'
import { Figuur } from './figuur.tsx'
import './editor.css'

interface LeesTekstProps {
  readonly inhoud: Knoop
  readonly label: string
  /** Without it the text is frozen: its values stand in it. */
  readonly cijfers?: Cijferstand | undefined
}

const geenStand = { abonneer: () => () => undefined, beeld: () => undefined }

export function LeesTekst({ inhoud, label, cijfers }: LeesTekstProps) {
  const bron = cijfers ?? geenStand
  const beeld = useSyncExternalStore<CijferBeeld | undefined>(bron.abonneer, bron.beeld)
  const ankers = useMemo(() => new Map(inhoudsopgave(inhoud).map((kop) => [kop.pad.join('.'), kop.anker])), [inhoud])
  const tabellen = useMemo(() => tabelnummers(inhoud), [inhoud])
  return (
    <div className="rap-tekst">
      <div className="ProseMirror" role="document" aria-label={label} lang="nl">
        {(inhoud.content ?? []).map((knoop, index) => (
          <Blok key={index} knoop={knoop} pad={String(index)} zaak={{ beeld, ankers, tabellen }} />
        ))}
      </div>
    </div>
  )
}

function tabelnummers(inhoud: Knoop): ReadonlyMap<string, number> {
  const nummers = new Map<string, number>()
  bezoek(inhoud, (knoop, pad) => {
    if (knoop.type === 'table') nummers.set(pad.join('.'), nummers.size + 1)
  })
  return nummers
}

interface Zaak {
  readonly beeld: CijferBeeld | undefined
  readonly ankers: ReadonlyMap<string, string>
  /** Path of a table → its number, so that each region has a name of its own. */
  readonly tabellen: ReadonlyMap<string, number>
}

const gewoon: Readonly<Record<string, keyof JSX.IntrinsicElements>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  tableRow: 'tr',
  tableCell: 'td',
}

function Blok({ knoop, pad, zaak }: { readonly knoop: Knoop; readonly pad: string; readonly zaak: Zaak }) {
  const binnen = (knoop.content ?? []).map((kind, index) => (
    <Blok key={index} knoop={kind} pad={`${pad}.${index}`} zaak={zaak} />
  ))
  if (knoop.type === 'text') return metMerken(knoop.text ?? '', knoop.marks ?? [])
  if (knoop.type === 'hardBreak') return <br />
  if (knoop.type === 'horizontalRule') return <hr />
  if (knoop.type === 'cijfer') return <LeesCijfer knoop={knoop} beeld={zaak.beeld} />
  if (knoop.type === 'grafiek') return <LeesGrafiek knoop={knoop} beeld={zaak.beeld} />
  if (knoop.type === 'heading') return <Kop knoop={knoop} anker={zaak.ankers.get(pad)} binnen={binnen} />
  if (knoop.type === 'table')
    return (
      // reason: a table that scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      <div className="tableWrapper" role="region" aria-label={`Tabel ${zaak.tabellen.get(pad) ?? 1}`} tabIndex={0}>
        <table>
          <tbody>{binnen}</tbody>
        </table>
      </div>
    )
  if (knoop.type === 'tableHeader') return <th scope={scopeOf(pad)}>{binnen}</th>
  const Element = gewoon[knoop.type]
  if (Element) return <Element>{binnen}</Element>
  return <div className="rap-onbekend">{binnen.length > 0 ? binnen : tekstVan(knoop)}</div>
}

/** The path ends in … row, cell: headers of the first row stand for columns, others for rows. */
const scopeOf = (pad: string): 'row' | 'col' => {
  const [rij, cel] = pad.split('.').slice(-2)
  return rij !== '0' && cel === '0' ? 'row' : 'col'
}

function Kop(props: { readonly knoop: Knoop; readonly anker: string | undefined; readonly binnen: ReactNode }) {
  const niveau = Math.min(Math.max(kopNiveau(props.knoop), 1), 3) as 1 | 2 | 3
  const Element = `h${niveau}` as const
  return <Element id={props.anker}>{props.binnen}</Element>
}

function metMerken(tekst: string, marks: readonly Merk[]): ReactNode {
  return marks.reduceRight<ReactNode>(
    (binnen, mark) => {
      if (mark.type === 'bold') return <strong>{binnen}</strong>
      if (mark.type === 'italic') return <em>{binnen}</em>
      const href = mark.type === 'link' ? veiligeHref(mark.attrs?.href) : undefined
      return href ? (
        <a href={href} rel="noopener noreferrer">
          {binnen}
        </a>
      ) : (
        binnen
      )
    },
    <Fragment>{tekst}</Fragment>,
  )
}

/** Frozen figures are text; live ones are underlined by lane. */
function LeesCijfer({ knoop, beeld }: { readonly knoop: Knoop; readonly beeld: CijferBeeld | undefined }) {
  if (!beeld) {
    const vast = leesBevrorenCijfer(knoop)
    if (!vast || vast.waarde === null) return <span className="cijfer--leeg">{geenWaarde}</span>
    const { indicator, jaar, scenario, spoor, run, tekst } = vast
    return (
      <CijferKnop
        className={spoor === 'vastgesteld' ? 'tab nowrap' : 'cijfer cijfer--voor'}
        vraag={{ indicator, jaar, scenario, spoor, run: run ?? undefined }}
        label={cijferNaam(vast, tekst)}
      >
        {tekst}
      </CijferKnop>
    )
  }
  const cijfer = leesCijfer(knoop)
  if (!cijfer) return <span className="cijfer--leeg">{geenWaarde}</span>
  const getoond = { ...cijfer, spoor: getoondSpoor(beeld, cijfer.spoor) }
  const tekst = cijferTekst(getoond.indicator, waardeVan(beeld.bronnen, getoond))
  return (
    <CijferKnop
      className={getoond.spoor === 'voorlopig' ? 'cijfer cijfer--voor' : 'cijfer'}
      vraag={getoond}
      label={cijferNaam(getoond, tekst)}
    >
      {tekst}
    </CijferKnop>
  )
}

function LeesGrafiek({ knoop, beeld }: { readonly knoop: Knoop; readonly beeld: CijferBeeld | undefined }) {
  const vast = beeld ? undefined : leesBevrorenGrafiek(knoop)
  if (vast) return <Figuur {...vast} vast />
  const grafiek = leesGrafiek(knoop)
  if (!grafiek || !beeld) return <p className="rap-leeg">{geenWaarde}</p>
  const getoond = { ...grafiek, spoor: getoondSpoor(beeld, grafiek.spoor) }
  const eenheid = indicatorVan(grafiek.indicator)?.eenheid ?? ''
  return <Figuur {...getoond} eenheid={eenheid} reeksen={reeksenVan(getoond, beeld.bronnen)} />
}
