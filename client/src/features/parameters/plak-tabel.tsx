// The cells of a paste, row by row as they lay on the clipboard: old, new, difference; refused texts stay visible with their reason. Source: screens 02b.

import { leesCel } from '@ketenbeeld/engine/catalogus/cel'
import type { ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { celTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import { schrijfGetal } from '@ketenbeeld/shared/parameters/getal'
import type { PlakCel, PlakPlan } from '@ketenbeeld/shared/parameters/plakplan'
import { naamVanCel, schaalVanCel } from '@ketenbeeld/shared/parameters/raster'
import { Icoon } from '../../components/icoon.tsx'
import { toonGetal } from '../../i18n/getal.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

/** A paste that repeats one value lands in more cells than the block has; so rows are the rows of the table. */
function rowsOf(plan: PlakPlan): readonly { readonly naam: string; readonly cellen: readonly PlakCel[] }[] {
  const rijen = new Map<string, { naam: string; cellen: PlakCel[] }>()
  for (const cel of plan.cellen) {
    const scenario =
      plan.cellen.some((c) => c.cel && c.rij === cel.rij && c.blokRij !== cel.blokRij) && cel.cel
        ? leesCel(cel.cel)?.scenario
        : undefined
    const key = `${cel.rij?.id ?? 'buiten'}/${scenario ?? ''}${cel.rij ? '' : cel.blokRij}`
    const rij = rijen.get(key) ?? { naam: scenario ?? cel.rij?.label ?? '–', cellen: [] }
    rij.cellen.push(cel)
    rijen.set(key, rij)
  }
  return [...rijen.values()]
}

export function PlakTabel({ plan, kader }: { readonly plan: PlakPlan; readonly kader: ModelKader }) {
  const t = useTekst(teksten)
  const rijen = rowsOf(plan)
  const breedte = Math.max(...rijen.map((r) => r.cellen.length))
  const geweigerd = plan.cellen.filter((c) => c.status === 'geweigerd')
  return (
    <>
      {/* reason: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1) */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="pt-plak__scroll" role="region" tabIndex={0} aria-label={t.plak.bijschrift}>
        <table className="tabel tab pt-plak">
          <caption className="vh">{t.plak.bijschrift}</caption>
          <thead>
            <tr>
              <th scope="col">{t.plak.rij}</th>
              <th scope="col">
                <span className="vh">{t.kol.waarde}</span>
              </th>
              {Array.from({ length: breedte }, (_, i) => (
                <th key={i} scope="col" className="num">
                  {columnName(rijen, i, kader)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij, r) => (
              <tr key={r}>
                <th scope="row">{rij.naam}</th>
                <td className="pt-plak__wat">
                  <span>{t.plak.oud}</span>
                  <b className="b">{t.plak.nieuw}</b>
                  <span>{t.plak.verschil}</span>
                </td>
                {rij.cellen.map((cel, i) => (
                  <CelVak key={i} cel={cel} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {geweigerd.length > 0 && (
        <details className="pt-plak__reden" open={geweigerd.length <= 3}>
          <summary>
            {t.plak.geweigerdKop} ({geweigerd.length})
          </summary>
          <ul>
            {geweigerd.map((cel, i) => (
              <li key={i}>
                <b className="b">{cel.tekst || t.leegWoord}</b>{' '}
                {cel.cel ? `(${naamVanCel(cel.cel, kader).delen.join(', ')})` : ''} {cel.reden}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** The year when the whole column agrees on it, else year and scenario of the first row. */
function columnName(rijen: readonly { readonly cellen: readonly PlakCel[] }[], i: number, kader: ModelKader): string {
  const cellen = rijen.flatMap((r) => r.cellen[i]?.cel ?? [])
  const namen = new Set(
    cellen.map((cel) =>
      naamVanCel(cel, kader)
        .delen.filter((d) => /^\d{4}$/.test(d))
        .join(),
    ),
  )
  const scenarios = new Set(cellen.map((cel) => leesCel(cel)?.scenario))
  if (namen.size !== 1) return ''
  const [jaar = ''] = namen
  const [scenario] = scenarios
  return scenarios.size === 1 && scenario ? `${jaar} ${scenario}` : jaar
}

function CelVak({ cel }: { readonly cel: PlakCel }) {
  const t = useTekst(teksten)
  const { status } = cel
  const oud = cel.cel ? celTekst(cel.cel, cel.oud) || t.leegWoord : ''
  const nieuw = cel.cel && cel.nieuw !== undefined ? celTekst(cel.cel, cel.nieuw) || t.leegWoord : cel.tekst
  return (
    <td className={`num pt-plak__c pt-plak__c--${status}${cel.dubbel ? ' pt-plak__c--dubbel' : ''}`} title={cel.reden}>
      <span className="pt-plak__oud">{oud}</span>
      <span className="pt-plak__nieuw">
        {status === 'geweigerd' && <Icoon name="waarschuwing" klein label={t.plak.geweigerdKop} />}
        {nieuw}
      </span>
      <span className="pt-plak__verschil">
        {status === 'gelijk'
          ? t.plak.gelijk
          : status === 'vraag'
            ? t.plak.zieVraag
            : status === 'geweigerd'
              ? ''
              : verschilTekst(cel)}
      </span>
    </td>
  )
}

function verschilTekst({ cel, verschil, verschilDeel }: PlakCel): string {
  if (verschil === undefined || cel === undefined) return '–'
  const procent = schaalVanCel(cel) === 'procent'
  const rond = Number((procent ? verschil * 100 : verschil).toPrecision(10))
  const plus = rond > 0 ? '+' : ''
  const deel = verschilDeel === undefined || procent ? '' : ` (${plus}${eenDecimaal(verschilDeel * 100)}\u00a0%)`
  return `${plus}${procent ? `${toonGetal(rond, 2)}\u00a0%-punt` : schrijfGetal(rond, 'getal')}${deel}`
}

/** Percentages stand below each other: always one decimal. */
function eenDecimaal(x: number): string {
  const tekst = toonGetal(x, 1)
  return tekst.includes(',') ? tekst : `${tekst},0`
}
