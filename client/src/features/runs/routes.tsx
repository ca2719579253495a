// The address of Uitkomsten; lane and indicator stand in the query, so that a view can be shared.

import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'uitkomsten', lazy: async () => ({ Component: (await import('./uitkomsten-pagina.tsx')).UitkomstenPagina }) },
]
