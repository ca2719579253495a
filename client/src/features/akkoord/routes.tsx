// The address of the Consensus board; filter and chosen cell stand in the query.

import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: 'consensus', lazy: async () => ({ Component: (await import('./consensus-pagina.tsx')).ConsensusPagina }) },
]
