// The address of the Prognose Eerste Asielinstroom; year and threshold stand in the query, so that a view can be shared.

import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'prognose', lazy: async () => ({ Component: (await import('./prognose-pagina.tsx')).PrognosePagina }) },
]
