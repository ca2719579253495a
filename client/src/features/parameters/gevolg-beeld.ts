// What the screen says about a foretold change: calculated, on its way, or why it cannot be calculated. Pure. Source: docs/spec/wat-als.md (WA-17, WA-18).

import { indicator } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Melding } from '@ketenbeeld/engine/catalogus/keuring'
import { rondOpStap, stapVan, toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { RunResultaat } from '@ketenbeeld/engine/run'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { RekenStand } from '../../reken/reken-stand.ts'
import { bewegingen, type Beweging } from '@ketenbeeld/shared/ronde/beweging'
import { toonVerschil } from '../../i18n/getal.ts'

export type Rekening =
  | { readonly kind: 'rekent' }
  | { readonly kind: 'kan-niet'; readonly meldingen: readonly Melding[] }
  | { readonly kind: 'stuk'; readonly zin: string }
  | {
      readonly kind: 'klaar'
      /** Every figure that moves, in all scenarios asked for. */
      readonly cijfers: readonly Beweging[]
      /** What the model did not say before. */
      readonly nieuw: readonly Melding[]
    }

/** Compare the run on what stands there with the run on the proposal. */
export function rekeningVan(
  voor: RekenStand<RunResultaat>,
  na: RekenStand<RunResultaat>,
  scenarios: readonly Scenario[],
): Rekening {
  const fout = voor.fout ?? na.fout
  if (fout !== undefined) return { kind: 'stuk', zin: fout }
  if (voor.stand !== 'klaar' || na.stand !== 'klaar' || !voor.waarde || !na.waarde) return { kind: 'rekent' }
  if (na.waarde.kind === 'geweigerd') return { kind: 'kan-niet', meldingen: na.waarde.meldingen }
  const eerder = voor.waarde.kind === 'geweigerd' ? voor.waarde.meldingen : voor.waarde.uitkomst.meldingen
  const nieuw = na.waarde.uitkomst.meldingen.filter((m) => !eerder.some((e) => sameMelding(e, m)))
  // When what stands there now cannot be calculated, every figure is new.
  const cijfers =
    voor.waarde.kind === 'geweigerd' ? [] : bewegingen(voor.waarde.uitkomst, na.waarde.uitkomst, scenarios)
  return { kind: 'klaar', cijfers, nieuw }
}

const sameMelding = (a: Melding, b: Melding): boolean => a.code === b.code && a.cel === b.cel && a.zin === b.zin

/** The difference, rounded as the figure itself: '+1.200', '−2 %-punt'; '–' when one is missing. Rounded figures are never subtracted. */
export function verschilTekst({ indicator, van, naar }: Beweging): string {
  if (van === null || naar === null) return '–'
  const stap = stapVan(indicator)
  // A percentage shows one decimal more: 50 % to 52 % may well be 2,6 %-punt.
  const deel = stap === 0.01 || stap === 0.001
  const rond = stap === 0 ? naar - van : rondOpStap(naar - van, deel ? 0.001 : stap)
  if (rond === 0) return toonCijfer(indicator, Math.abs(naar - van))
  if (deel) return `${toonVerschil(rond * 100, 1)}${vast}%-punt`
  if (stap === 1_000_000) return `${toonVerschil(rond / 1_000_000, 0)}${vast}mln`
  return toonVerschil(rond, stap === 0 || stap === 0.5 ? 1 : 0)
}

/** No-break space. */
const vast = '\u00a0'

/** The courts, regulier and bewaring have no published figures behind them: their numbers are an example. */
const voorbeeldgroepen: ReadonlySet<string> = new Set(['Rechtspraak asiel', 'Regulier', 'Bewaring'])

export const isVoorbeeldcijfer = (indicatorId: string): boolean =>
  voorbeeldgroepen.has(indicator(indicatorId)?.groep ?? '')
