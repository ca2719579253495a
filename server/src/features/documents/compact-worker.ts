// The thread in which rooms are made small. Source: docs/spec/sync.md (SYN-16).

import { parentPort } from 'node:worker_threads'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'

parentPort?.on('message', ({ id, update }: { id: number; update: Uint8Array }) => {
  try {
    parentPort?.postMessage({ id, update: compacted(update) })
  } catch (error) {
    parentPort?.postMessage({ id, fout: String(error) })
  }
})

function compacted(update: Uint8Array): Uint8Array {
  const doc = new Doc({ gc: true })
  applyUpdate(doc, update)
  if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('the log leans on something it does not hold')
  return encodeStateAsUpdate(doc)
}
