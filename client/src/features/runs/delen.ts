// The pages under Uitkomsten, in the order of their tabs. Source: screens 06.

/** The three production models, each with its own key figures. */
export const modules = ['asiel', 'regulier', 'bewaring'] as const
export type Module = (typeof modules)[number]

/** Pages that look at the runs from another side. */
export const blikken = ['vergelijken', 'onzekerheid', 'varianten', 'keten'] as const
export type Blik = (typeof blikken)[number]

export const isModule = (tekst: string | undefined): tekst is Module => modules.some((m) => m === tekst)

/** Return the module a group of indicators belongs to; all but two are asylum. */
export const moduleVan = (groep: string): Module =>
  groep === 'Regulier' ? 'regulier' : groep === 'Bewaring' ? 'bewaring' : 'asiel'

/** Return the address of a page; asiel is what Uitkomsten opens with. */
export const padVan = (deel: Module | Blik): string => (deel === 'asiel' ? '/uitkomsten' : `/uitkomsten/${deel}`)
