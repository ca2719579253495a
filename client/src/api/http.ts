// Questions to the server over HTTP: JSON in, JSON out, refusals as HttpProbleem. Source: docs/spec/fouten.md (FO).

import type { Probleem } from '@ketenbeeld/shared/identity/wie'

/** A refusal of the server, or the lack of an answer (status 0). `message` is a sentence for the screen. */
export class HttpProbleem extends Error {
  override readonly name = 'HttpProbleem'
  readonly probleem: Probleem
  constructor(probleem: Probleem) {
    super(probleem.detail)
    this.probleem = probleem
  }
}

/** Return the JSON behind a path. @throws HttpProbleem */
export const haal = <T>(pad: string): Promise<T> => vraag<T>('GET', pad)

/** Send JSON with a method and return the JSON that comes back (undefined for an empty answer). @throws HttpProbleem */
export const stuur = <T>(methode: 'POST' | 'PUT' | 'PATCH' | 'DELETE', pad: string, lichaam?: unknown): Promise<T> =>
  vraag<T>(methode, pad, lichaam)

async function vraag<T>(methode: string, pad: string, lichaam?: unknown): Promise<T> {
  const antwoord = await fetch(pad, {
    method: methode,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(lichaam !== undefined && { 'content-type': 'application/json' }) },
    ...(lichaam !== undefined && { body: JSON.stringify(lichaam) }),
  }).catch(() => {
    throw new HttpProbleem(geenVerbinding)
  })
  const tekst = await antwoord.text()
  if (!antwoord.ok) throw new HttpProbleem(readProbleem(antwoord.status, tekst))
  return (tekst === '' ? undefined : JSON.parse(tekst)) as T
}

const geenVerbinding: Probleem = {
  status: 0,
  title: 'Geen verbinding',
  detail: 'De server antwoordt niet. Er is niets gewijzigd. Probeer het over een ogenblik opnieuw.',
  code: 'geen-verbinding',
}

function readProbleem(status: number, tekst: string): Probleem {
  try {
    const { title, detail, code } = JSON.parse(tekst) as Partial<Probleem>
    if (typeof detail === 'string') return { status, title: title ?? '', detail, code: code ?? 'onbekend' }
  } catch {
    // reason: a proxy in between may answer with a page instead of problem+json; the sentence below covers it
  }
  return { ...geenVerbinding, status, title: 'Onverwacht antwoord', code: 'onverwacht' }
}
