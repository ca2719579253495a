// The way out of the text by keyboard: Tab belongs to tables and lists there; after Esc it is the browser's again. Source: WCAG 2.2 (2.1.2).

/** Hears every key before the editor does; true keeps the editor from answering this one. */
export function uitgang(): (view: unknown, event: KeyboardEvent) => boolean {
  let isVrij = false
  return (_view, { key }) => {
    const wasVrij = isVrij
    isVrij = key === 'Escape' || (wasVrij && key === 'Shift')
    return wasVrij && key === 'Tab'
  }
}
