// The scenarios of one year, group by group: editable for APM, to be read by everybody else. Source: screens 07; docs/spec/prognose.md (PR-20 … PR-25).

import { useState } from 'react'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { useToast } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Prognose } from './gebruik-prognose.ts'
import { ingevuldProcent } from './kanszin.ts'
import { genormaliseerd, getalVelden, somVan, teltOp, type PeaGroep } from './pea-cellen.ts'
import { PeaMeldingen } from './pea-meldingen.tsx'
import { ScenarioRij } from './scenario-rij.tsx'
import { teksten } from './teksten.ts'
import { Toevoegen, type Toevoeging } from './toevoegen.tsx'
import { groepNaam, kortLabel } from './weergave.ts'

export function ScenarioTabel({ prognose, lezen }: { readonly prognose: Prognose; readonly lezen: boolean }) {
  const t = useTekst(teksten)
  const [toe, zetToe] = useState<Toevoeging>()
  const schrijft = prognose.schrijver !== undefined && !lezen
  const jaarMeldingen = (prognose.beeld?.meldingen ?? []).filter(
    (m) => m.jaar === prognose.jaar && m.groep === undefined && m.cel === undefined && m.scenario === undefined,
  )
  return (
    <section className="blok" aria-labelledby="h-scenarios">
      <div className="blok__kop pg__kop">
        <h2 id="h-scenarios">{t.scenarios}</h2>
        <JaarSchakel {...prognose} />
      </div>
      <Waarom prognose={prognose} lezen={lezen} />
      {prognose.groepen.map((groep) => (
        <Groep key={groep.id} {...{ prognose, groep, lezen }} alleen={prognose.groepen.length === 1} />
      ))}
      <PeaMeldingen meldingen={jaarMeldingen} />
      {schrijft && (
        <div className="knoppen pg__toe">
          <Knop aria-label={t.nieuwScenarioNaam} onClick={() => zetToe('scenario')}>
            <Icoon name="plus" />
            {t.nieuwScenario}
          </Knop>
          <Knop aria-label={t.nieuweGroepNaam} onClick={() => zetToe('groep')}>
            <Icoon name="plus" />
            {t.nieuweGroep}
          </Knop>
        </div>
      )}
      {toe && <Toevoegen prognose={prognose} wat={toe} sluit={() => zetToe(undefined)} />}
    </section>
  )
}

function JaarSchakel({ jaren, jaar, kiesJaar }: Pick<Prognose, 'jaren' | 'jaar' | 'kiesJaar'>) {
  const t = useTekst(teksten)
  return (
    <div className="schakel" role="group" aria-label={t.jaarKeuze}>
      {jaren.map((j) => (
        <button key={j} type="button" className="tab" aria-pressed={j === jaar} onClick={() => kiesJaar(j)}>
          {j}
        </button>
      ))}
    </div>
  )
}

/** Why nothing can be changed here, in one sentence; nothing when it can. */
function Waarom({ prognose, lezen }: { readonly prognose: Prognose; readonly lezen: boolean }) {
  const t = useTekst(teksten)
  const { reden, kamer, schrijver } = prognose
  const zin =
    reden?.reden === 'eigenaar'
      ? t.alleenLezen
      : reden
        ? t.gesloten
        : lezen && schrijver
          ? t.telefoon
          : kamer.opslag.stand === 'offline'
            ? t.offline
            : kamer.opslag.stand === 'fout'
              ? kamer.opslag.zin
              : undefined
  if (zin === undefined) return null
  return (
    <p className="pg__waarom sm mid">
      <Icoon name={reden ? 'slot' : 'informatie'} klein /> {zin}
    </p>
  )
}

interface GroepProps {
  readonly prognose: Prognose
  readonly groep: PeaGroep
  readonly lezen: boolean
  readonly alleen: boolean
}

function Groep({ prognose, groep, lezen, alleen }: GroepProps) {
  const t = useTekst(teksten)
  const { jaar, beeld } = prognose
  const meldingen = (beeld?.meldingen ?? []).filter((m) => m.jaar === jaar && m.groep === groep.id && !m.cel)
  const kop = groep.isHoofd ? t.hoofdgroep : t.additief(groepNaam(groep))
  return (
    <>
      <table className="tabel tab pg__tabel">
        <caption className={alleen ? 'vh' : 'pg__groep'}>{alleen ? t.onderschrift(kop, jaar) : kop}</caption>
        <thead>
          <tr>
            <th scope="col">{t.scenario}</th>
            {getalVelden.map((veld) => (
              <th key={veld} scope="col" className="num">
                {t.kolom[veld]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groep.rijen.map((rij, i) => (
            <ScenarioRij
              key={`${rij.id}|${jaar}`}
              {...{ prognose, rij, lezen }}
              label={groep.isHoofd ? rij.label : kortLabel(groep, rij.label)}
              kleur={groep.isHoofd ? i : undefined}
            />
          ))}
        </tbody>
        <Som {...{ prognose, groep, lezen }} />
      </table>
      <PeaMeldingen
        meldingen={meldingen.map((m) => (m.code === 'PEA-01' ? { ...m, zin: t.somFout(somTekst(groep)) } : m))}
      />
    </>
  )
}

/** '90 %' as the column writes it. */
function somTekst(groep: PeaGroep): string {
  const som = somVan(groep)
  return som === undefined ? '–' : ingevuldProcent(som)
}

function Som({ prognose, groep, lezen }: Omit<GroepProps, 'alleen'>) {
  const t = useTekst(teksten)
  const toast = useToast()
  const som = somVan(groep)
  const klopt = teltOp(som)
  const naam = groep.isHoofd ? t.hoofdKort : groepNaam(groep)
  const stap = klopt || lezen || !prognose.schrijver ? undefined : genormaliseerd(groep, prognose.jaar)
  const normalise = (): void => {
    if (!stap) return
    prognose.schrijver?.schrijf({ cellen: stap })
    toast({ tekst: t.genormaliseerd(somTekst(groep)), icoon: 'akkoord' })
  }
  const leeg = groep.rijen.every((r) => r.kans === null)
  return (
    <tfoot>
      <tr>
        <th scope="row" className="m">
          {t.som}
          <span className="vh">, {naam}</span>
        </th>
        <td className="num m">{leeg ? '–' : somTekst(groep).replace('\u00a0%', '')}</td>
        <td colSpan={2} className="num">
          {leeg ? null : klopt ? (
            <span className="pg__klopt">
              <Icoon name="akkoord" /> {t.teltOp}
            </span>
          ) : (
            <span className="pg__kloptniet">
              {!stap && (
                <>
                  <Icoon name="waarschuwing" klein /> {t.teltNietOp}
                </>
              )}
              {stap && (
                <Knop klein aria-label={t.normaliseerNaam(naam)} onClick={normalise}>
                  {t.normaliseer}
                </Knop>
              )}
            </span>
          )}
        </td>
      </tr>
    </tfoot>
  )
}
