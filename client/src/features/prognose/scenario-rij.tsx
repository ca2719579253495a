// One scenario of one year: name with the colour of its line, distribution, three numbers, and what is wrong with them. Source: screens 07; docs/spec/prognose.md (PR-13, PR-20 … PR-23).

import { useId } from 'react'
import type { CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { families } from '@ketenbeeld/engine/prognose/familie'
import { waaromNiet } from '@ketenbeeld/shared/parameters/cel-tekst'
import { useTekst } from '../../i18n/tekst.ts'
import { CelVeld, kortVeld } from './cel-veld.tsx'
import type { Prognose } from './gebruik-prognose.ts'
import { HaalWeg } from './haal-weg.tsx'
import { procent } from '../../i18n/kans.ts'
import { celVan, getalVelden, type PeaRij, type Veld } from './pea-cellen.ts'
import { PeaMeldingen, type Regel } from './pea-meldingen.tsx'
import { teksten } from './teksten.ts'

export interface ScenarioRijProps {
  readonly prognose: Prognose
  readonly rij: PeaRij
  /** The name inside its group. */
  readonly label: string
  readonly lezen: boolean
  /** Number of the line in the drawing; additive scenarios have none. */
  readonly kleur: number | undefined
}

export function ScenarioRij({ prognose, rij, label, lezen, kleur }: ScenarioRijProps) {
  const t = useTekst(teksten)
  const foutId = useId()
  const { jaar, beeld, schrijver } = prognose
  const regels = regelsVan(prognose, rij.id, t.teltNiet)
  const afkap = beeld?.afkap[rij.id] ?? 0
  const schrijft = schrijver !== undefined && !lezen
  return (
    <>
      <tr className="pg__rij" data-melding={regels.length > 0 ? '' : undefined}>
        <th scope="row">
          <span className="pg__naam m">
            {label}
            {schrijft && <HaalWeg prognose={prognose} scenario={rij} />}
          </span>
          {kleur !== undefined && <span className={`pg__streep pg__k${kleur % 6}`} aria-hidden="true" />}
          <Familie {...{ prognose, rij, schrijft }} />
          {rij.kans === null && <span className="pg__bij">{t.doetNietMee(jaar)}</span>}
          {afkap >= 0.0005 && <span className="pg__bij">{t.afgekapt(procent(afkap))}</span>}
        </th>
        {getalVelden.map((veld) => {
          const cel = celVan(veld, rij.id, jaar)
          const fout = regels.some((r) => r.cel === cel && r.niveau === 'fout') ? foutId : undefined
          return (
            <td key={veld} className="num">
              {schrijft && !(veld === 'spreiding' && rij.familie === 'punt') ? (
                <CelVeld {...{ prognose, cel, fout }} kolom={veld} naam={t.celNaam(rij.label, t.veld[veld], jaar)} />
              ) : (
                <span className="pg__waarde">{kortVeld(cel, prognose.getoond[cel] ?? null) || '–'}</span>
              )}
            </td>
          )
        })}
      </tr>
      {regels.length > 0 && (
        <tr className="pg__meldrij">
          <td colSpan={4}>
            <PeaMeldingen meldingen={regels} id={foutId} />
          </td>
        </tr>
      )}
    </>
  )
}

function Familie({
  prognose,
  rij,
  schrijft,
}: Pick<ScenarioRijProps, 'prognose' | 'rij'> & { readonly schrijft: boolean }) {
  // prettier-ignore
  const t = useTekst(teksten)
  const cel = celVan('familie', rij.id, prognose.jaar)
  if (!schrijft) return <span className="pg__bij">{t.familie[rij.familie] ?? rij.familie}</span>
  return (
    <select
      className="pg__familie"
      aria-label={t.celNaam(rij.label, t.veld.familie, prognose.jaar)}
      value={rij.familie}
      onChange={(event) => prognose.schrijver?.schrijf({ cellen: new Map([[cel, event.target.value]]) })}
    >
      {families.map((familie) => (
        <option key={familie} value={familie}>
          {t.familie[familie]}
        </option>
      ))}
    </select>
  )
}

type CelRegel = Regel & { readonly cel?: string }

/** What the engine says of this scenario, and drafts that are no values. */
function regelsVan(
  { kader, getoond, concept, jaar, beeld }: Prognose,
  scenario: string,
  teltNiet: string,
): readonly CelRegel[] {
  const velden: readonly Veld[] = [...getalVelden, 'familie']
  const drafts = velden.flatMap((veld): CelRegel[] => {
    const cel = celVan(veld, scenario, jaar)
    const waarde: CelWaarde = concept?.[0] === cel ? concept[1] : (getoond[cel] ?? null)
    const zin = waarde === null ? undefined : waaromNiet(cel, waarde, kader)
    if (zin === undefined) return []
    return [{ code: veld === 'kans' ? 'PEA-02' : 'ENG-02', niveau: 'fout', zin: `${zin} ${teltNiet}`, cel }]
  })
  const ends = `|${scenario}|${jaar}|`
  const engine = (beeld?.meldingen ?? []).filter((m) => m.cel?.endsWith(ends) === true)
  return [...drafts, ...engine]
}
