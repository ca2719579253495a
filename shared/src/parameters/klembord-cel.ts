// One cell as it comes from the clipboard, and a block of them. Source: docs/spec/parameters.md (PA-20 … PA-24).

export interface KlembordCel {
  /** As it stood on the other screen, trimmed. */
  readonly tekst: string
  /** The number behind the text, when the spreadsheet gave it along: nothing to interpret. */
  readonly waarde?: number
}

export type Blok = readonly (readonly KlembordCel[])[]
