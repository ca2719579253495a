// The addresses of the parameter tables: one per owner, with filter and parameter in the query.

import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'parameters', lazy: async () => ({ Component: (await import('./parameters-pagina.tsx')).ParametersPagina }) },
  {
    path: 'parameters/:slug',
    lazy: async () => ({ Component: (await import('./parameters-pagina.tsx')).ParametersPagina }),
  },
]
