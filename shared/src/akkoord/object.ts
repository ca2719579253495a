// What an organisation can answer on: a whole parameter, or one frozen version of a document. Source: docs/spec/akkoord.md (AK-1).

export type AkkoordObject =
  | { readonly soort: 'parameter'; readonly id: string }
  | { readonly soort: 'versie'; readonly document: string; readonly nummer: number }

export type ObjectSleutel = string

/** Return the key of an object: 'parameter:asiel.coa.snijverlies' or 'versie:rapportage/5'. */
export const objectSleutel = (object: AkkoordObject): ObjectSleutel =>
  object.soort === 'parameter' ? `parameter:${object.id}` : `versie:${object.document}/${object.nummer}`

/** Read a key; undefined when it is not one of ours. */
export function leesObject(sleutel: ObjectSleutel): AkkoordObject | undefined {
  const parameter = /^parameter:([a-z0-9_.]{1,80})$/.exec(sleutel)
  if (parameter) return { soort: 'parameter', id: parameter[1]! }
  const versie = /^versie:([a-z0-9-]{1,64})\/(\d{1,4})$/.exec(sleutel)
  return versie ? { soort: 'versie', document: versie[1]!, nummer: Number(versie[2]) } : undefined
}
