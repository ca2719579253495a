// Choosing rows and answering on them: an answer is bound to what was on the screen when the row was chosen. Source: architecture law 2; docs/spec/parameters.md (PA-57, PA-58).

import { useState } from 'react'
import type { AntwoordSoort } from '@ketenbeeld/shared/akkoord/akkoord'
import { leesObject, objectSleutel } from '@ketenbeeld/shared/akkoord/object'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import type { Moment, VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { useOpdracht } from '../../api/ronde.tsx'
import { useMelden } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { teksten } from './teksten.ts'

export interface Uitslag {
  readonly soort: 'goed' | 'let-op' | 'fout'
  readonly zin: string
}

export type Antwoorden = ReturnType<typeof useAntwoorden>

export function useAntwoorden(tabel: Tabel) {
  const t = useTekst(teksten)
  const meld = useMelden()
  const opdracht = useOpdracht()
  const [gekozen, zetGekozen] = useState<ReadonlyMap<string, VersieHash>>(new Map())
  const [bezig, zetBezig] = useState(false)
  const [uitslag, zetUitslag] = useState<Uitslag>()
  const organisatie = tabel.ik.organisatie

  const beelden = [...gekozen.keys()].map((id) => tabel.beeld.parameter(id))
  const gelijk = beelden.filter((p) => p.hash === gekozen.get(p.id))
  const veranderd = beelden.length - gelijk.length
  const aantalWaarden = gelijk.reduce(
    (som, p) => som + p.cellen.filter((cel) => tabel.waardeVan(cel) !== null).length,
    0,
  )

  const vink = (id: string): void => {
    const { eigen, hash } = tabel.beeld.parameter(id)
    if (!eigen) return meld(t.nietGevraagd)
    const nieuw = new Map(gekozen)
    if (gekozen.get(id) === hash) nieuw.delete(id)
    else nieuw.set(id, hash)
    zetUitslag(undefined)
    zetGekozen(nieuw)
    meld(t.balk.gekozen(nieuw.size))
  }

  const zonderAkkoord = tabel.beeld.blokken
    .map((b) => tabel.beeld.parameter(b.declaratie.id))
    .filter((p) => p.eigen && p.eigen.status !== 'akkoord' && !p.ongeldig)

  const tell = (nieuw: Uitslag): void => {
    zetUitslag(nieuw)
    meld(nieuw.zin)
  }

  const send = async (stuur: () => Promise<Uitslag>): Promise<void> => {
    zetBezig(true)
    try {
      tell(await stuur())
    } catch {
      tell({ soort: 'fout', zin: t.balk.nietVerstuurd })
    } finally {
      zetBezig(false)
    }
  }

  const geef = (
    soort: AntwoordSoort,
    extra: { reden?: string; tot?: Moment } = {},
    ids = gelijk.map((p) => p.id),
  ): Promise<void> =>
    send(async () => {
      const objecten = ids.map((id) => ({
        object: objectSleutel({ soort: 'parameter', id }),
        hash: gekozen.get(id) ?? tabel.beeld.parameter(id).hash,
      }))
      const antwoord = await opdracht({ type: 'geef_antwoord', organisatie, soort, objecten, ...extra })
      if (antwoord.kind === 'geweigerd') return { soort: 'fout', zin: antwoord.weigering.zin }
      const { overgeslagen } = antwoord.antwoord
      zetGekozen(new Map())
      const gedaan = t.balk.gedaan(t.soort[soort], organisatie, objecten.length - overgeslagen.length)
      if (overgeslagen.length === 0) return { soort: 'goed', zin: gedaan }
      return { soort: 'let-op', zin: `${gedaan} ${t.balk.overgeslagen(overgeslagen.map(labelOf).join('; '))}` }
    })

  const trekIn = (): Promise<void> =>
    send(async () => {
      const met = beelden.filter((p) => p.eigen?.antwoord)
      for (const { id } of met) {
        const antwoord = await opdracht({
          type: 'trek_antwoord_in',
          organisatie,
          object: objectSleutel({ soort: 'parameter', id }),
        })
        if (antwoord.kind === 'geweigerd') return { soort: 'fout', zin: antwoord.weigering.zin }
      }
      zetGekozen(new Map())
      return { soort: 'goed', zin: t.balk.ingetrokken(met.length) }
    })

  return {
    gekozen,
    gelijk,
    veranderd,
    aantalWaarden,
    bezig,
    uitslag,
    zonderAkkoord,
    vink,
    geef,
    trekIn,
    kiesAlles: () => zetGekozen(new Map(zonderAkkoord.map((p) => [p.id, p.hash]))),
    wis: () => zetGekozen(new Map()),
  }
}

function labelOf(sleutel: string): string {
  const object = leesObject(sleutel)
  return object?.soort === 'parameter' ? (declaratieVan(object.id)?.label ?? object.id) : sleutel
}
