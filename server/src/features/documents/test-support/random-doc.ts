// Random edits on Y.Docs with a seed: text, formats, maps, arrays, xml – and the updates they give, in order.

import * as Y from 'yjs'

/** A small seeded generator (mulberry32): same seed, same edits. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const below = (random: () => number, limit: number): number => Math.floor(random() * limit)

const words = ['instroom ', 'é', '€ 12,5', '😀', 'bezetting ultimo ', '\n', 'x'.repeat(40), '漢字']

/** Do one random edit; every kind of content a document of ours may hold comes by. */
export function randomEdit(doc: Y.Doc, random: () => number): void {
  const pick = below(random, 9)
  if (pick < 4) editText(doc.getText('t'), random)
  else if (pick < 5) editMap(doc.getMap('m'), random)
  else if (pick < 6) editArray(doc.getArray('a'), random)
  else editXml(doc.getXmlFragment('x'), random)
}

function editText(text: Y.Text, random: () => number): void {
  const at = wholeCharacter(text, below(random, text.length + 1))
  const length = wholeCharacter(text, Math.min(text.length, at + 1 + below(random, 6))) - at
  const pick = below(random, 6)
  if (pick < 3) text.insert(at, words[below(random, words.length)]!)
  else if (pick < 4 && length > 0) text.delete(at, length)
  else if (pick < 5 && length > 0) text.format(at, length, { bold: random() < 0.5 ? true : null })
  else text.insertEmbed(at, { beeld: below(random, 9) })
}

/** Step back from the middle of a surrogate pair, as every editor does: Yjs shows a pair that was cut as two replacement characters, on that copy only. */
function wholeCharacter(text: Y.Text, at: number): number {
  const delta = text.toDelta() as readonly { readonly insert: unknown }[]
  const units = delta.map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc')).join('')
  return /[\ud800-\udbff]/.test(units[at - 1] ?? '') && /[\udc00-\udfff]/.test(units[at] ?? '') ? at - 1 : at
}

const values = [
  null,
  true,
  -3,
  12.5,
  2 ** 40,
  'tekst',
  [1, [2, { a: null }]],
  { jaar: 2027 },
  new Uint8Array([1, 2, 3]),
]

function editMap(map: Y.Map<unknown>, random: () => number): void {
  const key = `k${below(random, 5)}`
  const pick = random()
  if (pick < 0.2) map.delete(key)
  else if (pick < 0.4) map.set(key, new Y.Map([['diep', below(random, 9)]]))
  else map.set(key, values[below(random, values.length)])
}

function editArray(array: Y.Array<unknown>, random: () => number): void {
  const at = below(random, array.length + 1)
  if (random() < 0.3 && at < array.length) array.delete(at, 1)
  else array.insert(at, random() < 0.2 ? [new Y.Array()] : [values[below(random, values.length)], below(random, 100)])
}

function editXml(fragment: Y.XmlFragment, random: () => number): void {
  const at = below(random, fragment.length + 1)
  if (random() < 0.2 && at < fragment.length) return fragment.delete(at, 1)
  if (random() < 0.5 && at < fragment.length) return editElement(fragment.get(at), random)
  const element = new Y.XmlElement(random() < 0.5 ? 'paragraph' : 'heading')
  fragment.insert(at, [random() < 0.3 ? new Y.XmlText('los') : element])
}

function editElement(node: Y.XmlElement | Y.XmlText | Y.XmlHook, random: () => number): void {
  if (node instanceof Y.XmlText)
    node.insert(wholeCharacter(node, below(random, node.length + 1)), words[below(random, words.length)]!)
  else if (!(node instanceof Y.XmlElement)) return
  else if (random() < 0.5) node.setAttribute('level', String(below(random, 4)))
  else node.insert(below(random, node.length + 1), [new Y.XmlText(words[below(random, words.length)]!)])
}

/** Two or three documents that edit and hear each other now and then; returns every update in an order that a server could have seen, and the last state. */
export function randomHistory(seed: number, edits: number): { readonly updates: Uint8Array[]; readonly doc: Y.Doc } {
  const random = randomOf(seed)
  const updates: Uint8Array[] = []
  const docs = [0, 1, 2].map((index) => withClientId(seed * 10 + index + 1))
  const server = withClientId(4_000_000_000)
  for (const doc of docs)
    doc.on('update', (update: Uint8Array, origin) => void (origin !== 'server' && updates.push(update)))
  let told = 0
  for (let edit = 0; edit < edits; edit++) {
    randomEdit(docs[below(random, docs.length)]!, random)
    for (; told < updates.length; told++) Y.applyUpdate(server, updates[told]!)
    if (random() < 0.3) Y.applyUpdate(docs[below(random, docs.length)]!, Y.encodeStateAsUpdate(server), 'server')
  }
  return { updates, doc: server }
}

export function withClientId(client: number): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = client
  return doc
}

/** Everything a document says, and how far it is: two copies are equal when these are. */
export function contentOf(doc: Y.Doc): unknown {
  return {
    t: doc.getText('t').toDelta(),
    m: doc.getMap('m').toJSON(),
    a: doc.getArray('a').toJSON(),
    x: doc.getXmlFragment('x').toString(),
    vector: [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort((p, q) => p[0] - q[0]),
  }
}
