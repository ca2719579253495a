// Says what is wrong with a variant before it is kept or calculated. Source: model specification F4, H; docs/spec/variant.md (VA-4 … VA-7).
import { type CelSleutel, leesCel } from '../catalogus/cel.ts'
import { celBestaat, type ModelKader } from '../catalogus/cellen.ts'
import { eigenaren } from '../catalogus/eigenaar.ts'
import { getalTekst } from '../catalogus/getal-tekst.ts'
import { keurCel, keurGroepen } from '../catalogus/keuring.ts'
import type { Melding } from '../catalogus/melding.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { geldigeWaarde, type Patch, pasToe, type Variant, variantsoorten, waardeNa } from './variant.ts'

/**
 * Check a variant by itself: its words, its cells, its operations.
 *
 * @returns Errors and warnings in Dutch with code VAR-01 … VAR-06, and those of keurCel for a value that is not allowed.
 */
export function keurVariant(variant: Variant, kader: ModelKader): Melding[] {
  const vorm = keurVorm(variant, kader)
  if (vorm.length > 0) return vorm
  const gezien = new Set<CelSleutel>()
  const baan = { ...kader, scenarios: [variant.basis] }
  return variant.patches.flatMap((patch) => {
    const dubbel = gezien.has(patch.cel)
    gezien.add(patch.cel)
    if (dubbel)
      return [
        fout('VAR-04', `${naamVan(patch.cel)} staat twee keer in deze variant. Laat één wijziging staan.`, patch.cel),
      ]
    return keurPatch(patch, variant, baan, kader)
  })
}

/** Check a variant on the input it will change: values that come out of an operation, and sums of cells together. */
export function keurToepassing(invoer: Invoer, variant: Variant): Melding[] {
  const meldingen = keurVariant(variant, invoer.kader)
  if (meldingen.some((m) => m.niveau === 'fout')) return meldingen
  const { kader, cellen } = pasToe(invoer, variant)
  const perPatch = variant.patches.flatMap((patch) => keurUitkomst(patch, invoer, kader))
  const groepen = perPatch.some((m) => m.niveau === 'fout') ? [] : keurGroepen(cellen, kader)
  return [...meldingen, ...perPatch, ...groepen]
}

function keurVorm({ id, naam, soort, basis, motief, eigenaar, patches }: Variant, kader: ModelKader): Melding[] {
  const zinnen = [
    /^[a-z0-9-]{1,60}$/.test(id) ? '' : 'De variant heeft een kenmerk nodig: kleine letters, cijfers en streepjes.',
    naam.trim() === '' ? 'Geef de variant een naam.' : '',
    motief.trim() === '' ? 'Schrijf op waarom deze variant wordt doorgerekend.' : '',
    (variantsoorten as readonly string[]).includes(soort) ? '' : 'Kies of dit een variant of een beleidscontrole is.',
    (eigenaren as readonly string[]).includes(eigenaar)
      ? ''
      : `${eigenaar} is geen ketenpartner. Kies wie eigenaar van de variant is.`,
    kader.scenarios.includes(basis)
      ? ''
      : `Scenario ${basis} zit niet in deze ronde. Kies ${opsomming(kader.scenarios)}.`,
    patches.length > 0 ? '' : 'De variant wijzigt nog niets. Voeg ten minste één wijziging toe.',
  ]
  return zinnen.filter((zin) => zin !== '').map((zin) => fout('VAR-01', zin))
}

function keurPatch(patch: Patch, { basis }: Variant, baan: ModelKader, kader: ModelKader): Melding[] {
  const { cel } = patch
  if (!celBestaat(cel, baan)) {
    const anders = leesCel(cel)?.scenario
    return celBestaat(cel, kader) && anders !== undefined
      ? [fout('VAR-03', `${naamVan(cel)} hoort bij scenario ${anders}; deze variant gaat uit van ${basis}.`, cel)]
      : [fout('VAR-02', `De cel ${cel} bestaat niet in deze ronde.`, cel)]
  }
  const p = parameter(leesCel(cel)!.parameter)!
  if (/^(model|mc|monitor|publicatie)\./.test(p.id))
    return [fout('VAR-02', `${p.label} is een instelling van de ronde; een variant wijzigt die niet.`, cel)]
  if ('waarde' in patch) {
    const melding = keurCel(cel, patch.waarde, baan)
    return melding ? [melding] : []
  }
  const getal = 'plus' in patch ? patch.plus : patch.maal
  if (p.soort !== 'getal')
    return [fout('VAR-05', `${p.label} is een keuze. Kies een waarde; optellen of vermenigvuldigen kan niet.`, cel)]
  return Number.isFinite(getal) ? [] : [fout('VAR-05', `${naamVan(cel)}: vul een getal in om mee te rekenen.`, cel)]
}

function keurUitkomst(patch: Patch, invoer: Invoer, kader: ModelKader): Melding[] {
  const { cel } = patch
  const nu = geldigeWaarde(invoer.cellen, cel)
  if (!('waarde' in patch) && typeof nu !== 'number')
    return [fout('VAR-06', `${naamVan(cel)} is leeg; er is niets om mee te rekenen. Geef een waarde op.`, cel)]
  const melding = keurCel(cel, waardeNa(patch, nu), kader)
  if (melding) return [melding]
  const eigen = kader.scenarios
    .map((s) => `${cel}${s}`)
    .find((c) => cel.endsWith('|') && typeof invoer.cellen[c] === 'number')
  if (eigen === undefined) return []
  const zin = `${naamVan(cel)}: in dit scenario geldt een eigen waarde (${getalTekst(Number(invoer.cellen[eigen]))}). Wijzig die; deze wijziging heeft geen effect.`
  return [{ ...fout('VAR-06', zin, cel), niveau: 'waarschuwing' }]
}

function naamVan(cel: CelSleutel): string {
  const { parameter: id = '', sleutel, jaar } = leesCel(cel) ?? {}
  return [parameter(id)?.label ?? cel, sleutel, jaar].filter((deel) => deel !== undefined).join(', ')
}

function fout(code: string, zin: string, cel?: CelSleutel): Melding {
  const p = cel === undefined ? undefined : parameter(leesCel(cel)?.parameter ?? '')
  return {
    code,
    niveau: 'fout',
    ...(p ? { parameter: p.id, eigenaar: p.eigenaar } : {}),
    ...(cel === undefined ? {} : { cel }),
    zin,
  }
}

function opsomming(woorden: readonly string[]): string {
  return woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} of ${woorden.at(-1)}`
}
