// What a workbook of a ronde says about itself, and how its file is called. Source: docs/spec/werkboek.md (WB-1, WB-13).

import { modelVersie } from '@ketenbeeld/engine/run'
import type { Opschrift } from '@ketenbeeld/engine/werkboek/werkboek'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { Moment, VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import type { Formaat } from './werkboek-worker.ts'

const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Until the Topberaad has decided, everything that leaves the house is a concept. */
export function opschriftVan(stand: RondeStand, spoor: Spoor, run: VersieHash, op: Moment): Opschrift {
  const { naam = stand.ronde, herkomstNoot = '' } = stand.opening ?? {}
  return {
    ronde: naam,
    spoor,
    run,
    modelVersie,
    datum: dag.format(new Date(op)),
    bronvermelding: null,
    bronnen: bronnenVan(stand),
    ...(herkomstNoot === '' ? {} : { noot: herkomstNoot }),
  }
}

/** What the owners say about their values. */
function bronnenVan({ parameters }: RondeStand): Readonly<Record<string, string>> {
  const delen = Object.entries(parameters).map(([id, { herkomst }]) => {
    const peil = herkomst.peildatum === '' ? '' : `, peildatum ${herkomst.peildatum}`
    return [id, herkomst.bron === '' ? '' : `${herkomst.bron}${peil}`] as const
  })
  return Object.fromEntries(delen.filter(([, bron]) => bron !== ''))
}

/** 'MPP-2024-2-vastgesteld-a3f81c09.xlsx' */
export function bestandsnaam({ ronde, spoor, run }: Opschrift, formaat: Formaat): string {
  return `${ronde.replace(/[^A-Za-z0-9]+/g, '-')}-${spoor}-${run.slice(0, 8)}.${formaat}`
}
