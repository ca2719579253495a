// The addresses of the report: the working text, and every frozen version. Heavy with the editor, so it comes when asked for.

import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'rapport', lazy: async () => ({ Component: (await import('./rapport-pagina.tsx')).RapportPagina }) },
  {
    path: 'rapport/:document/versies/:nummer',
    lazy: async () => ({ Component: (await import('./versie-pagina.tsx')).VersiePagina }),
  },
]
