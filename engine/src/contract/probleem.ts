// What is wrong, for a program: one problem object per remark, in the shape of RFC 9457. Source: docs/spec/contract.md (CT-5).
import type { Melding } from '../catalogus/melding.ts'

/** Beside the fields of RFC 9457 the place in the model: parameter, cel, jaar, scenario, eigenaar. */
export interface Probleem extends Omit<Melding, 'zin'> {
  readonly type: string
  readonly title: string
  readonly detail: string
}

const titels: Readonly<Record<Melding['niveau'], string>> = {
  fout: 'Fout',
  waarschuwing: 'Waarschuwing',
  info: 'Ter informatie',
}

export function probleemVan(melding: Melding): Probleem {
  const { zin, ...plaats } = melding
  return { type: `urn:ketenbeeld:melding:${melding.code}`, title: titels[melding.niveau], detail: zin, ...plaats }
}

/** A remark about the shape of a file, before the model looks at it. */
export function vormfout(code: 'CTR-01' | 'CTR-02' | 'CTR-03', zin: string, plaats: Partial<Melding> = {}): Melding {
  return { code, niveau: 'fout', ...plaats, zin }
}
